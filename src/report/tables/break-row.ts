import type { Break } from "../../diagnosis/diagnosis.js";
import { routeIds } from "../route-ids.js";
import { type FindingRow, findingRow } from "./finding-row.js";

/** One break; see {@link Break}. */
export interface BreakRow extends FindingRow {
  readonly status: string;
  readonly belowTarget: number | null;
  readonly gain: number | null;
  /** What parties on the way to the end customer are called, with arrows between; empty where no way leads there. */
  readonly route: string;
}

/** A row of the table `breaks`. */
export function breakRow(found: Break, place: number, nameOf: (id: string) => string): BreakRow {
  const { status, belowTarget, gain, route } = found;
  return {
    ...findingRow(found, place, nameOf),
    status,
    belowTarget,
    gain,
    route: routeIds(route).map(nameOf).join(" → "),
  };
}
