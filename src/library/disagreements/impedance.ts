/**
 * Two arcs of the impedance spectra and what they are called. Only peak frequencies and totals are printed; what is
 * inferred from them here is ours.
 */
import { parameterLimits } from "#model/rate/parameters";
import { particles } from "../circuits";
import { numberOf } from "../fact";
import { impedance as printed } from "../facts/impedance";
import { presetOf } from "../presets";
import { type Disagreement, figure } from "./disagreement";

const { d_cathode, P } = presetOf("cell-1").inputs;

/** Total resistance of cell 1 at 0.1 Hz before and after formation, Ω cm²: the arc has at least the rise, at most all. */
const resistance = { before: numberOf(printed.R_before_1), after: numberOf(printed.R_after_1) };
/** Where the large arc of cell 1 peaks after formation, Hz. */
const arcPeak = numberOf(printed.f_CT_after_1);
/** Capacitance of an arc, µF/cm²: its peak is at f = 1/(2πRC). */
const capacitance = (R: number) => 1e6 / (2 * Math.PI * R * arcPeak);

const {
	radius: [, particleRadius],
	doubleLayer,
} = particles;
/** Surface of the particles over the area of the cell: spheres that fill the solid fraction. */
const innerSurface = (3 * (1 - P) * d_cathode) / particleRadius;

/** Diffusion of salt in a liquid like that of the cells, µm²/s: 1 M NaPF6 in EC:PC, Chayambuka et al. 2022. */
const diffusion = parameterLimits.D_salt.default;
/** Slowed by the tortuous way through the pores, after Bruggeman τ = 1/√P. */
const diffusionInPores = diffusion * Math.sqrt(P);
/** A layer of length L whose concentration is held at its far end peaks at 2πf = 2.54 D/L². */
const diffusionPeak = 2.54 / (2 * Math.PI);
/** Where the arc called diffusion peaks in cell 1, Hz. */
const diffusionArc = numberOf(printed.f_LE_1);

export const impedance: readonly Disagreement[] = [
	{
		id: "charge-transfer-arc",
		title: "The large arc is hardly that of the particles (our inference)",
		printed:
			"Results: the arc of cell 1 that peaks at 1500 Hz before and 230 Hz after formation is assigned to charge transfer in the cathode, at interfaces of liquid and solid.",
		evidence: () => [
			figure("Capacitance, were the arc all of the 590 Ω cm²", capacitance(resistance.after), "µF/cm²", 1),
			figure("were it only the rise during formation", capacitance(resistance.after - resistance.before), "µF/cm²", 1),
			figure("Surface of particles of 1 µm radius (assumed), per cm² of cell", innerSurface, "cm²", 0),
			figure("Their double layer at 10 µF/cm² (assumed)", (innerSurface * doubleLayer) / 1000, "mF/cm²", 1),
			figure(
				"Frequency of the rise with that double layer",
				1e6 / (2 * Math.PI * (resistance.after - resistance.before) * innerSurface * doubleLayer),
				"Hz",
				1,
			),
		],
		explanation:
			"A capacitance of 1 to 2 µF per cm² of cell is that of one flat interface, not of all particles in the depth of the cathode, whose arc would lie three orders of magnitude lower. Contact between coating and foil, or the face of liquid and ceramic, fits better, and would follow the pressure as the paper finds.",
		program:
			"The cathode resistance is one measured number. The spectrum splits it into arcs that carry the paper’s names and frequencies, and says beside them that the split is drawn and that the name is doubtful.",
		sure: { how: "likely", why: "the inference is ours, and the split of the resistance is only drawn." },
	},
	{
		id: "diffusion-arc",
		title: "Diffusion through the cathode would be far slower (our inference)",
		printed:
			"Results: the arcs near 10 Hz in cell 1 and 30 Hz in cell 2 are assigned to diffusion in the liquid; the growth of that of cell 2 over 70 cycles, to liquid that leaks out.",
		evidence: () => [
			figure("Time to diffuse through 200 µm of pores", d_cathode ** 2 / diffusionInPores / 60, "min", 0),
			figure(
				"Frequency at which that would peak",
				(1000 * diffusionPeak * diffusionInPores) / d_cathode ** 2,
				"mHz",
				2,
			),
			figure("Depth that peaks at 10 Hz", Math.sqrt((diffusionPeak * diffusionInPores) / diffusionArc), "µm", 1),
		],
		explanation:
			"Diffusion over the depth of the cathode shows far below the 0.1 Hz at which the spectra end. An arc at 10 Hz belongs to something about a micrometre deep, or to an interface. That the cell degrades by losing liquid may still be right.",
		program:
			"Diffusion of the salt limits the current, and is no part of the cathode resistance; that one does not grow with cycles.",
		sure: {
			how: "likely",
			why: "the inference is ours, and the diffusion coefficient is of a similar liquid, not of this one.",
		},
	},
];
