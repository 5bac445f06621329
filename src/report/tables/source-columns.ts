import type { SourceFigures } from "../../measures/chain-figures.js";
import { type EstimateColumns, estimateColumns } from "./estimate-columns.js";

/** What one source says: how many were good, of how many, and the strength that this gives; `null` where it is silent. */
export type SourceColumns<Name extends string> = EstimateColumns<`${Name}Strength`> &
  Readonly<Record<`${Name}Good` | `${Name}Total`, number | null>>;

/** Spreads what a source says over columns that begin with its name. */
export function sourceColumns<Name extends string>(
  name: Name,
  figures: SourceFigures | null,
): SourceColumns<Name> {
  return {
    [`${name}Good`]: figures?.good ?? null,
    [`${name}Total`]: figures?.total ?? null,
    ...estimateColumns(`${name}Strength`, figures?.strength),
  } as SourceColumns<Name>;
}
