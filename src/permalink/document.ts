/**
 * Designs ⇄ JSON, format version 1; public/schema/cellwright-1.schema.json says what it may hold. Reading takes any text,
 * never throws, and takes all or nothing: a refusal names the field and the reason.
 */
import { sourceLine } from "#library/citation";
import { inputKeys, outputKeys, quantity, type Unit } from "#model";
import { rateParameters } from "#model/rate/parameter-rows";
import { parameterKeys } from "#model/rate/parameters";
import { modelVersion } from "#model/version";
import { bpxRefusal } from "./bpx/foreign";
import { comparedAtMost, type Design, firstShowing, type Named, type Showing } from "./design";
import { designGroup, readDesign, readNamed } from "./document/design";
import { among, fieldsOf, type Refuse, textOf, wrongKind } from "./document/foreign";
import { readJson } from "./document/json";
import { type Json, lines } from "./document/lines";
import { readShowing, showingGroup } from "./document/showing";
import { reasonAlone, reasonsText } from "./refusal";
import { decodeSet, encodeSet, referenceRefusal } from "./set";
import type { Stamp } from "./stamp";
import { shown } from "./text";

/** What a file can bring back. */
export interface Carried {
	/** The design in hand; absent in a file of kept designs alone. */
	readonly design?: Design;
	/** The name of the design in hand, where it has one. */
	readonly name?: string;
	readonly showing?: Showing;
	/** Designs that were kept by name, in their order. */
	readonly kept: readonly Named[];
}

/** `why` has one reason a line: ten at most, then how many more there are. */
export type Read = { readonly ok: true; readonly carried: Carried } | { readonly ok: false; readonly why: string };

export const documentFormat = "cellwright";
export const documentVersion = 1;
/** Name of the file that says what a document may hold. */
export const schemaName = "cellwright-1.schema.json";
/** Characters of a document that is read: 500 designs have about 2.6 million. */
const documentAtMost = 4_000_000;
export const keptAtMost = 500;

/** As it stands in `units`: a pure number has 1, a fraction too. */
const unitText = ({ label }: Unit): string => label || "1";

/** The unit of every key of a document. */
export const documentUnits: Readonly<Record<string, string>> = Object.fromEntries([
	...[...inputKeys, ...outputKeys].map((key) => [key, unitText(quantity(key).unit)]),
	...parameterKeys.map((key) => [key, unitText(rateParameters[key].unit)]),
]);

/** Where the schema stands beside the page that has written the file; its bare name where the page is a file itself. */
function schemaAddress(link: string): string {
	const [, host, path = ""] = /^(https?:\/\/[^/?#]+)([^?#]*)/.exec(link) ?? [];
	return host ? `${host}${path.slice(0, path.lastIndexOf("/") + 1) || "/"}schema/${schemaName}` : schemaName;
}

/** The JSON text, indented, with a line feed at its end. */
export function writeDocument({ design, name, showing, kept }: Carried, { link, date }: Stamp): string {
	const compared = showing?.set === undefined ? [] : decodeSet(showing.set).designs;
	const group = ({ name, design }: Named): Json => designGroup(design, name);
	return `${lines({
		$schema: schemaAddress(link),
		format: documentFormat,
		version: documentVersion,
		model: modelVersion,
		date,
		link,
		cite: sourceLine,
		...(design ? { design: designGroup(design, name) } : {}),
		...(showing ? { showing: showingGroup(showing) } : {}),
		...(compared.length > 0 ? { compared: compared.map(group) } : {}),
		...(kept.length > 0 ? { kept: kept.map(group) } : {}),
		units: documentUnits,
	})}\n`;
}

const isField = among([
	"$schema",
	"format",
	"version",
	"model",
	"date",
	"link",
	"cite",
	"units",
	"design",
	"showing",
	"compared",
	"kept",
] as const);

const no = (why: readonly string[]): Read => ({ ok: false, why: reasonsText(why) });

/** All that a document holds, or why none of it was taken. */
export function readDocument(text: string): Read {
	if (text.length > documentAtMost)
		return no([`The file has ${text.length} characters; ${documentAtMost} at most are read.`]);
	// some editors put a mark of the encoding first
	const json = readJson(text.replace(/^\uFEFF/, ""));
	if (!json.ok) return no([json.why]);
	const { value, twice } = json;
	const refused: string[] = [];
	const refuse: Refuse = (why) => refused.push(why);
	const fields = fieldsOf(value, "", isField, refuse);
	const version = fields.get("version");
	if (fields.get("format") !== documentFormat)
		return no([bpxRefusal(value) ?? `This is no file of Cellwright: it does not say "format": "${documentFormat}".`]);
	if (typeof version === "number" && Number.isInteger(version) && version > documentVersion)
		return no([
			`The file was made by a later version of Cellwright (file format ${version}; this one reads ${documentVersion}). Open it there.`,
		]);
	if (twice !== undefined) refuse(`${twice} stands twice.`);
	if (version !== documentVersion) refuse(wrongKind("version", version, String(documentVersion)));

	for (const key of ["$schema", "model", "date", "link", "cite"] as const) textOf(fields.get(key), key, refuse);
	checkUnits(fields.get("units"), refuse);
	const hand = fields.has("design") ? readDesign(fields.get("design"), "design", refuse) : undefined;
	const showing = fields.has("showing") ? readShowing(fields.get("showing"), "showing", refuse) : undefined;
	const compared = readNamed(fields.get("compared"), "compared", comparedAtMost, refuse);
	const set = encodeSet(compared);
	for (const why of referenceRefusal(showing?.ref, compared.length)) refuse(`showing.${reasonAlone(why)}`);
	const kept = readNamed(fields.get("kept"), "kept", keptAtMost, refuse);
	if (refused.length > 0) return no(refused);
	return {
		ok: true,
		carried: {
			...(hand ? { design: hand.design } : {}),
			...(hand?.name === undefined ? {} : { name: hand.name }),
			...(showing || set ? { showing: { ...(showing ?? firstShowing), ...(set ? { set } : {}) } } : {}),
			kept,
		},
	};
}

/** A file says its units for its readers. One that was changed by hand to others would be misread. */
function checkUnits(value: unknown, refuse: Refuse): void {
	for (const [key, field] of fieldsOf(value, "units", (_): _ is string => true, refuse)) {
		const unit = textOf(field, `units.${shown(key)}`, refuse);
		if (unit !== undefined && Object.hasOwn(documentUnits, key) && unit !== documentUnits[key])
			refuse(wrongKind(`units.${key}`, unit, documentUnits[key]!));
	}
}
