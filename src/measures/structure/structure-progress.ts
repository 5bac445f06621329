/** What `measureStructure` is at, in this order. */
export const structureStages = [
  "index",
  "connection",
  "betweenness",
  "communities",
  "units",
  "customers",
  "services",
  "parties",
] as const;

/** One of {@link structureStages}. */
export type StructureStage = (typeof structureStages)[number];

/** How far measuring a structure has come. */
export interface StructureProgress {
  readonly stage: StructureStage;
  /** Work done of all that was expected from the size of the chain; never less than before, `total` at the end. */
  readonly done: number;
  /** The same throughout, above 0. */
  readonly total: number;
}
