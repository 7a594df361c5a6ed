/** How many designs are drawn. */

/** The seed then moves a mean by 0.3 % of its ±, and a probability by 0.2 % at most. */
export const draws = 100_000;

/** “100,000”. */
export const grouped = (count: number): string => count.toLocaleString("en-GB");
