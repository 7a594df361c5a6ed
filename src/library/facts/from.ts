/** Tables of facts read like tables: `measured("Separator thickness", "50 ± 4 µm", "Table 1")`. */
import type { Fact, FactStatus } from "../fact";
import type { WorkId } from "../works";

/** Sign, figure, ± and unit: “≈ 278 Wh/l”, “36 ± 5 µm”, “-10 °C”. */
const pattern = /^(?:([<>≈]) )?(-?\d+(?:\.\d+)?)(?: ± (\d+(?:\.\d+)?))? ([^\s±].*)$/;

const row =
	(work: WorkId, status: FactStatus) =>
	(what: string, figure: string, place: string): Fact => {
		const [, bound, printed, u, unit] = pattern.exec(figure) ?? [];
		if (printed === undefined || unit === undefined) throw new Error(`${figure} is no figure with a unit`);
		return {
			what,
			printed,
			...(u !== undefined && { u }),
			...(bound !== undefined && { bound: bound as NonNullable<Fact["bound"]> }),
			unit,
			work,
			place,
			status,
		};
	};

/** A constructor of facts from one work for each way of knowing them. */
export const from = (work: WorkId): Readonly<Record<FactStatus, ReturnType<typeof row>>> => ({
	measured: row(work, "measured"),
	derived: row(work, "derived"),
	chosen: row(work, "chosen"),
	assumed: row(work, "assumed"),
	claimed: row(work, "claimed"),
});
