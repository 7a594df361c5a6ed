/**
 * What a current costs in time depends on more than the inputs of the model: the liquid in the pores, the pressure, how
 * many cycles. Here are the keys of these parameters with the limits that links are read by; what they are, and where
 * their values come from, stands in parameter-rows.ts.
 */
export interface ParameterLimits {
	/** Undefined where it follows from the design unless it is set. */
	readonly default?: number;
	readonly min: number;
	readonly max: number;
	/** A count. */
	readonly whole?: true;
}

/** Each in the unit of its row in parameter-rows.ts. */
export const parameterLimits = {
	kappa_25: { default: 8.83, min: 0.01, max: 100 },
	E_kappa: { default: 0.16, min: 0, max: 1 },
	D_salt: { default: 25.06, min: 0.01, max: 10_000 },
	c_salt: { default: 1, min: 0.01, max: 5 },
	t_plus: { default: 0.45, min: 0, max: 0.99 },
	tau: { min: 1, max: 50 },
	g_end: { default: 1, min: 0.1, max: 20 },
	E_cathode: { default: 0.5, min: 0, max: 1.5 },
	p: { default: 0.05, min: 0, max: 100 },
	CE: { default: 0.99, min: 0.5, max: 0.999999 },
	N_cycles: { default: 500, min: 1, max: 100_000, whole: true },
} as const satisfies Record<string, ParameterLimits>;

export type ParameterKey = keyof typeof parameterLimits;
export const parameterKeys = Object.keys(parameterLimits) as readonly ParameterKey[];
export const isParameterKey = (key: string): key is ParameterKey => Object.hasOwn(parameterLimits, key);

/** Some parameters; the others are as `parameterLimits` has them, or follow from the design. */
export type ParametersSet = { readonly [K in ParameterKey]?: number };

/** The parameters of a design: all of them, but for the tortuosity factor, which follows from the porosity unless it is set. */
export type DesignParameters = { readonly [K in Exclude<ParameterKey, "tau">]: number } & { readonly tau?: number };

/** The defaults, with what is given. */
export function designParameters(given: ParametersSet = {}): DesignParameters {
	const all: { -readonly [K in ParameterKey]?: number } = {};
	for (const key of parameterKeys) {
		const value = given[key] ?? (parameterLimits[key] as ParameterLimits).default;
		if (value !== undefined) all[key] = value;
	}
	return all as DesignParameters;
}

/** Nothing where a parameter may be set to `value`; otherwise the range as text. */
export function parameterRefusal(key: ParameterKey, value: number): string | undefined {
	const { min, max, whole }: ParameterLimits = parameterLimits[key];
	if (!(value >= min && value <= max)) return `${key} = ${value} is outside ${min}–${max}`;
	return whole && !Number.isInteger(value) ? `${key} = ${value} is no whole number` : undefined;
}
