import type { Estimate } from "../../measures/service-level/level-interval.js";

/** An estimate in three columns: its mean under a name, the ends of its interval under the name with `Low` and `High`. */
export type EstimateColumns<Name extends string> = Readonly<
  Record<Name | `${Name}Low` | `${Name}High`, number | null>
>;

/** Spreads an estimate over three columns. */
export function estimateColumns<Name extends string>(
  name: Name,
  estimate: Estimate | null | undefined,
): EstimateColumns<Name> {
  const { mean = null, low = null, high = null } = estimate ?? {};
  return { [name]: mean, [`${name}Low`]: low, [`${name}High`]: high } as EstimateColumns<Name>;
}
