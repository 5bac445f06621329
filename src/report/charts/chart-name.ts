/** The charts that a diagnosis can be drawn as. */
export const chartNames = ["losses", "strengths", "matrix", "waits"] as const;

/** A chart of a diagnosis; {@link toVegaLite} says what each shows. */
export type ChartName = (typeof chartNames)[number];
