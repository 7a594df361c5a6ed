/** How many designs are drawn, to choose from: the seed then moves a mean by 1, 0.3 or 0.1 % of its ±. */
export const drawCounts = [10_000, 100_000, 1_000_000] as const;

/** “100,000”. */
export const grouped = (count: number): string => count.toLocaleString("en-GB");
