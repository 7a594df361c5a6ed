/** “239 ± 10”, “(5.90 ± 0.09) × 10⁻⁵”; the value alone where nothing is uncertain. */
export { countedText as plusMinus } from "#model/counted";
