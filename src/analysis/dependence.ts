/**
 * Whether the porosity's ± is one of its own. The paper takes all inputs as independent; but it computes the porosity from
 * loading, density and thickness of the cathode, so that an error in one of these is an error in the porosity too.
 */
import { type InputKey, type Inputs, keepingSolids, type Uncertainties } from "#model";

export type Dependence = "independent" | "follows";
export const dependences: readonly Dependence[] = ["independent", "follows"];

/** In words, as they stand behind “uncertainties”. */
export const dependenceNames: Readonly<Record<Dependence, string>> = {
	independent: "as the paper: independent",
	follows: "porosity follows from loading and thickness",
};

/** P = 1 − (1 − P₀) (loading/loading₀)/((rho_cathode/rho_cathode₀)(d_cathode/d_cathode₀)): the solids balance kept. */
export const porosityThatFollows = (nominal: Inputs, drawn: Inputs): number =>
	1 - (1 - keepingSolids(nominal, drawn, "P")) * (nominal.rho_cathode / drawn.rho_cathode);

/** ∂P/∂x of the porosity that follows, at the design itself. */
export function porositySlopes({ P, loading, rho_cathode, d_cathode }: Inputs): Partial<Record<InputKey, number>> {
	const solid = 1 - P;
	return { loading: -solid / loading, rho_cathode: solid / rho_cathode, d_cathode: solid / d_cathode };
}

/** The ± that count: where the porosity follows it has none of its own. */
export const counted = (u: Uncertainties, dependence: Dependence): Uncertainties =>
	dependence === "follows" ? { ...u, P: 0 } : u;
