/** Every link that was ever published opens, whole, with the numbers that it gave: see frozen/README.md. */
import { describe, expect, it } from "vitest";
import { stagesOf } from "#library/path";
import { evaluate, type InputKey, inputKeys, type OutputKey, uncertainties } from "#model";
import { isParameterKey } from "#model/rate/parameters";
import type { RateResultKey } from "#model/rate/quantities";
import { rated } from "#model/rate/rated";
import { decodeLink, encodeLink } from "./link";
import { decodeSet } from "./set";

type Energies = { readonly E_V: number; readonly E_m: number };

interface Frozen {
	readonly written: string;
	readonly link: string;
	readonly numbersFrom: string;
	readonly outputs: Readonly<Partial<Record<OutputKey, number>>>;
	readonly u: Energies;
	readonly rate?: Readonly<Partial<Record<RateResultKey, number>>>;
	readonly printed?: Energies & { readonly u_E_V?: number; readonly u_E_m?: number };
	readonly pathEnd?: Energies;
	readonly compared?: readonly (Energies & { readonly name: string })[];
	readonly design?: object;
	readonly showing?: object;
}

const files = import.meta.glob<Frozen>("./frozen/*.json", { eager: true, import: "default" });
const all = Object.entries(files).map(([path, frozen]) => [path.replace("./frozen/", ""), frozen] as const);

const expectClose = (value: number, expected: number, what: string) =>
	expect(Math.abs(value - expected), `${what}: ${value} against ${expected}`).toBeLessThanOrEqual(
		1e-9 * Math.abs(expected),
	);

it("there are links to open, of every form that the format has had", () => {
	expect(all.length).toBeGreaterThanOrEqual(29);
	const links = all.map(([, { link }]) => link).join(" ");
	for (const part of [
		"baseline=",
		"u_",
		"basis=",
		"step1=",
		"target=",
		"goal=",
		"ranges=",
		"want=",
		"tau=",
		"p=",
		"spectrum=",
		"set=",
	])
		expect(links).toContain(`&${part}`);
});

describe.each(all)("%s", (_, frozen) => {
	const { design, showing, refused } = decodeLink(frozen.link);
	const results = evaluate(design.inputs);

	it("is taken whole, each number to the last digit", () => {
		expect(refused).toEqual([]);
		for (const [key, text] of new URLSearchParams(frozen.link.slice(1))) {
			if ((inputKeys as readonly string[]).includes(key))
				expect(design.inputs[key as InputKey], key).toBe(Number(text));
			else if (key.startsWith("u_")) expect(design.u[key.slice(2) as InputKey], key).toBe(Number(text));
			else if (isParameterKey(key)) expect(design.parameters[key], key).toBe(Number(text));
		}
		expect(design).toMatchObject(frozen.design ?? {});
		expect(showing).toMatchObject(frozen.showing ?? {});
	});
	it("gives its numbers", () => {
		const keys = Object.keys(frozen.outputs) as OutputKey[];
		expect(keys.length).toBeGreaterThanOrEqual(4);
		for (const key of keys) expectClose(results[key], frozen.outputs[key]!, key);
		const u = uncertainties(design.inputs, design.u);
		for (const key of ["E_V", "E_m"] as const) expectClose(u[key], frozen.u[key], `± of ${key}`);
		const { results: rates } = rated(design.inputs, results, design.parameters);
		for (const [key, expected] of Object.entries(frozen.rate ?? {}))
			expectClose(rates[key as RateResultKey], expected, key);
	});
	it("can be written again, and then says the same", () => {
		expect(decodeLink(encodeLink(design, showing))).toEqual({ design, showing, refused: [] });
	});
	if (frozen.printed) {
		const { printed } = frozen;
		it("gives what the paper prints", () => {
			const u = uncertainties(design.inputs, design.u);
			for (const key of ["E_V", "E_m"] as const) {
				expect(Math.abs(results[key] - printed[key]), key).toBeLessThan(1);
				const ofIt = printed[`u_${key}`];
				if (ofIt !== undefined) expect(Math.round(u[key]), `± of ${key}`).toBe(ofIt);
			}
		});
	}
	if (frozen.pathEnd) {
		const { pathEnd } = frozen;
		it("leads to the end of its path", () => {
			const end = evaluate(stagesOf(design.steps).at(-1)!.inputs);
			for (const key of ["E_V", "E_m"] as const) expectClose(end[key], pathEnd[key], key);
		});
	}
	if (frozen.compared) {
		const { compared } = frozen;
		it("brings the designs to compare", () => {
			const set = decodeSet(showing.set ?? "");
			expect(set.refused).toEqual([]);
			expect(set.designs.map(({ name }) => name)).toEqual(compared.map(({ name }) => name));
			for (const [i, one] of set.designs.entries()) {
				const its = evaluate(one.design.inputs);
				for (const key of ["E_V", "E_m"] as const) expectClose(its[key], compared[i]![key], `${key} of ${one.name}`);
			}
		});
	}
});
