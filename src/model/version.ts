/** Of the model and the tool in one: two releases that print different numbers for a design have different ones. */
export const modelVersion = "1.0.0";
