import { compareText } from "../../chain/compare-text.js";
import { laneOrder } from "./lane-order.js";
import type { MapNode } from "./map-node.js";
import type { NumberedDiagnosis } from "./numbered-diagnosis.js";
import type { TiedLines } from "./tied-lines.js";

/** Boxes in the lanes of their departments. */
export interface MapLanes {
  /** Id of the department that each lane belongs to, from top to bottom; `null` for the lane of all others. */
  readonly units: readonly (string | null)[];
  /** By box. */
  readonly lane: Int32Array;
}

/**
 * Gathers the boxes of each department into a lane; a department with a box of its own stands in its lane. Those that
 * belong to none share one. Lanes that hand much to one another lie close.
 */
export function mapLanes(
  nodes: readonly MapNode[],
  { parties }: NumberedDiagnosis,
  ties: Omit<TiedLines, "lines">,
): MapLanes {
  const departments = new Set(nodes.map(({ department }) => department));
  const unitOf = ({ party, department }: MapNode) => {
    const own = parties[party]?.id ?? null;
    return department ?? (departments.has(own) ? own : null);
  };
  const unit = nodes.map(unitOf);
  const named = [...new Set(unit)].filter((each) => each !== null).sort(compareText);
  const units = unit.includes(null) ? [...named, null] : named;
  const places = new Map(units.map((each, place) => [each, place] as const));
  const lane = Int32Array.from(unit, (each) => places.get(each)!);
  const order = laneOrder(units.length, lane, ties);
  const placeOf = new Int32Array(units.length);
  for (const [place, each] of order.entries()) placeOf[each] = place;
  return { units: order.map((each) => units[each]!), lane: lane.map((each) => placeOf[each]) };
}

/** Puts all further boxes, up to so many, into the lane of those that belong to no department. */
export function withOuterLane({ units, lane }: MapLanes, count: number): MapLanes {
  if (lane.length === count) return { units, lane };
  const outer = units.includes(null) ? units : [...units, null];
  const further = new Int32Array(count).fill(outer.indexOf(null));
  further.set(lane);
  return { units: outer, lane: further };
}
