/** C-rates in words, the same wherever a rate is named. */
import { figure } from "./check/words";

/** 1/h as “0.32 C” or “1.03 C”, to three significant digits at most; “–” where there is no such rate. */
export const rateText = (rate: number): string =>
	Number.isFinite(rate) ? figure(Number(rate.toPrecision(3)), "C") : "–";
