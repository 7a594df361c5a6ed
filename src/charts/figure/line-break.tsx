/** At the end of a line of a text that goes on: a space without width, so that copied and read out its words stay apart. */
export const lineBreak = <tspan fontSize={0}> </tspan>;
