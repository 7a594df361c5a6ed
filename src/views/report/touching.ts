/**
 * Which disagreements of the paper bear on a design. One does where the design still has the figure that it is about: who
 * has set another density or another pressure has left it behind.
 */
import { type Disagreement, disagreements } from "#library/disagreements/index";
import { asPublished } from "#library/provenance";
import { defaults, defaultUncertainties, type InputKey, inputKeys, type Outputs } from "#model";
import { designParameters } from "#model/rate/parameters";
import type { Design } from "#permalink";

const asInCell1 = ({ inputs }: Design, ...keys: readonly InputKey[]) =>
	keys.every((key) => inputs[key] === defaults[key]);
const isPublished = (design: Design, ...baselines: readonly Design["baseline"][]) =>
	baselines.includes(design.baseline) && inputKeys.every((key) => asPublished(design, key).value);

const rules: Readonly<Record<string, (design: Design, outputs: Outputs) => boolean>> = {
	// of Eq. 1 and Eq. 5 themselves, so of every design
	"bare-stack": () => true,
	"sodium-twice": () => true,
	"plateau-voltage": (design) => asInCell1(design, "U") && design.inputs.j > 0,
	"lost-solids": ({ baseline }, { solids_balance }) => baseline.endsWith("-printed") && solids_balance < 0.95,
	"porosity-loading": (design) => asInCell1(design, "P", "rho_cathode"),
	"separator-density": (design) => asInCell1(design, "rho_separator"),
	"sodium-growth": (design) => asInCell1(design, "q_Na", "rho_Na"),
	"reservoir-uncertainty": ({ u }) => u.d_reservoir === defaultUncertainties.d_reservoir,
	"theoretical-energy": (design) => isPublished(design, "cell-1-theoretical"),
	"charged-state": (design) => isPublished(design, "cell-1", "cell-2"),
	"anode-thickness": (design) => isPublished(design, "cell-1", "cell-2"),
	"capacity-cell-2": (design) => isPublished(design, "cell-2", "cell-2-theoretical"),
	"activation-energies": (design) => asInCell1(design, "E_interface", "E_sigma") && !asInCell1(design, "T"),
	pressure: ({ parameters }) => parameters.p === designParameters().p,
	"dendrite-current": ({ inputs }) => inputs.j >= 0.5,
};

/** In the order of the library: what changes a headline figure most stands first. */
export const touching = (design: Design, outputs: Outputs): readonly Disagreement[] =>
	disagreements.filter(({ id }) => rules[id]?.(design, outputs));
