import { partySubject } from "../chain/subject.js";
import type { Detector, View } from "./detector.js";
import { loadsPerHead, loadsPerParty, type UnitLoads } from "./unit-loads.js";

/** When a unit is a bottleneck. */
export interface BottleneckOptions {
  /** So many robust standard deviations above the chain's usual load is too much. */
  readonly deviations?: number;
  /** So many above the usual betweenness is much in the way. */
  readonly betweenness?: number;
}

/**
 * Units through which much of the work has to pass and which carry far more than others do. Speaks where a unit's load,
 * exchanges given and received for each of its people, lies 3.5 robust standard deviations or more above the chain's
 * usual one, and its betweenness 2.5 or more, which is at least three and a half times the usual. Much work alone is a
 * big duty, many ways alone are a position; both together are where work piles up. A risk: what waits there is told by
 * `slowHandoff`.
 *
 * What is usual is the median of the organisation's own units, deviations go by their MAD on the log scale. Where
 * fewer than ten units say how many people they have, loads are compared by unit; sizes are then not accounted for,
 * and `by` says so.
 *
 * Silent without `structure`, where fewer than ten units can be compared, about suppliers, owners, customers and units
 * to which others belong. Where betweenness was estimated, the estimates are taken as they are: those with most of it
 * are the ones estimated best.
 *
 * Sources: Freeman (1977), "A set of measures of centrality based on betweenness", Sociometry 40; Iglewicz and Hoaglin
 * (1993) for the robust deviation and its 3.5. To ask for both is weaklink's.
 *
 * @throws `RangeError` for an option out of its range, naming it.
 */
export function bottleneck({ deviations = 3.5, betweenness = 2.5 }: BottleneckOptions = {}): Detector {
  if (!(deviations > 0)) throw new RangeError(`bottleneck: deviations is ${deviations}; it must be above 0`);
  if (!(betweenness > 0))
    throw new RangeError(`bottleneck: betweenness is ${betweenness}; it must be above 0`);
  return {
    id: "bottleneck",
    cause: "coordination",
    kind: "risk",
    question: "Through whom must so much work pass that it piles up?",
    *detect(view) {
      const { loads, by } = comparable(view);
      const { units, usualLoad, usualBetweenness } = loads;
      if (usualLoad === null || usualBetweenness === null) return;
      for (const { unit, load } of units) {
        if (load === null || usualLoad.deviations(load) < deviations) continue;
        if (usualBetweenness.deviations(unit.betweenness) < betweenness) continue;
        const ways = { betweenness: unit.betweenness, usualBetweenness: usualBetweenness.median };
        const reason = { code: "bottleneck", load, usual: usualLoad.median, by, ...ways };
        yield { subject: partySubject(unit), reason, evidence: [] };
      }
    },
  };
}

/** By head where enough units say how many people they have, else by party. */
function comparable(view: View): { readonly loads: UnitLoads; readonly by: "head" | "party" } {
  const loads = loadsPerHead(view);
  if (loads.usualLoad !== null) return { loads, by: "head" };
  return { loads: loadsPerParty(view), by: "party" };
}
