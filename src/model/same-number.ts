/** Whether two numbers are equal but for what moving there and back leaves in the last digits. */
export const sameNumber = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= 1e-9 * Math.abs(b);
