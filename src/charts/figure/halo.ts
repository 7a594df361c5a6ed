/** Paper around letters, so that a line behind them does not run through. */
export const halo = { strokeWidth: 3, paintOrder: "stroke", strokeLinejoin: "round" } as const;
