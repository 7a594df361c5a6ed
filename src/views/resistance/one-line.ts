/** Figure, ± and unit on one line. */
export const oneLine = (text: string): string => text.replaceAll(" ", "\u00a0");
