import { compareText } from "../chain/compare-text.js";
import { groupBy } from "../chain/group-by.js";
import { keyOf } from "../chain/key-of.js";
import { partySubject } from "../chain/subject.js";
import type { Detector, Sighting, View } from "./detector.js";
import { type HandoffWithTerms, handoffsWithTerms } from "./handoffs-with-terms.js";
import { ownUnits } from "./own-units.js";
import { toldTogether } from "./told-together.js";

/** When two have to work together. */
export interface MissingTieOptions {
  /** How much of the receiver's service has to depend on what either gives, as stated; 0..1. */
  readonly need?: number;
  /** The rarer of the two comes at least so often against the other, as a share of its volume; 0..1. */
  readonly volume?: number;
}

/**
 * Two providers that have to work together and have no tie. Speaks where both give the same receiver deliveries that it
 * needs (`need` three quarters or more, as stated) and that come about equally often (the rarer at least half as often
 * as the other), so that nearly every piece of the receiver's work takes both, while no handoff leads from one to the
 * other either way and no contact between them was held. One sign a receiver, which counts its pairs. A risk: what the
 * two do not settle between them the receiver finds out too late.
 *
 * Silent where no needs were stated, about suppliers, owners and customers, who need not know each other, about two
 * that give the same service, who divide it rather than join it, and about receivers that need more than fifty
 * handoffs, which cannot all meet in each piece of their work. Where it holds of more than five receivers and more
 * than half of those with such pairs, one sign says so of the chain.
 *
 * Source: Cataldo, Herbsleb and Carley (2008), "Socio-technical congruence", ESEM, who compare the ties that work
 * requires with those that exist; thresholds are weaklink's.
 *
 * @throws `RangeError` for an option out of its range, naming it.
 */
export function missingTie({ need = 0.75, volume = 0.5 }: MissingTieOptions = {}): Detector {
  if (!(need > 0 && need <= 1))
    throw new RangeError(`missingTie: need is ${need}; it must be above 0, at most 1`);
  if (!(volume >= 0 && volume <= 1))
    throw new RangeError(`missingTie: volume is ${volume}; it must be from 0 to 1`);
  return {
    id: "missing-tie",
    cause: "coordination",
    kind: "risk",
    question: "Which two providers have to work together without a tie?",
    *detect(view) {
      const joined = Array.from(neededBy(view, need), ([id, given]) => ({
        id,
        pairs: pairsOf(given, volume),
      }));
      const looked = joined.filter(({ pairs }) => pairs.length > 0);
      if (looked.length === 0) return;
      const isTied = tiesIn(view);
      const found = looked.flatMap(({ id, pairs }): readonly Sighting[] => {
        const untied = pairs.filter(([one, other]) => !isTied(one.from, other.from));
        if (untied.length === 0) return [];
        const [one, other] = untied.reduce(first);
        const services = { service: one.service, otherService: other.service };
        const figures = { pairs: pairsAmong(untied), one: one.from, other: other.from, ...services };
        return [{ subject: partySubject({ id }), reason: { code: "missing-tie", ...figures }, evidence: [] }];
      });
      yield* toldTogether(found, looked.length);
    },
  };
}

/** What needs more than so many handoffs cannot join them all in each piece of its work. */
const mostGiven = 50;

type Given = HandoffWithTerms["figures"];

/** Two handoffs to one receiver, the one of lesser giver first. */
type Pair = readonly [Given, Given];

/** Needed deliveries of own units, by their receiver. */
function neededBy(view: View, least: number): ReadonlyMap<string, readonly Given[]> {
  const own = new Set(ownUnits(view.chain).map(({ id }) => id));
  const needed = handoffsWithTerms(view).filter(
    ({ figures: { from, flow, volume }, stated: { need = 0 } }) =>
      need >= least && flow === "delivery" && volume > 0 && own.has(from),
  );
  return groupBy(
    needed.map(({ figures }) => figures),
    ({ to }) => to,
  );
}

function pairsOf(given: readonly Given[], volume: number): readonly Pair[] {
  if (given.length > mostGiven) return [];
  return given.flatMap((one) =>
    given
      .filter(
        (other) =>
          compareText(one.from, other.from) < 0 &&
          one.service !== other.service &&
          Math.min(one.volume, other.volume) >= volume * Math.max(one.volume, other.volume),
      )
      .map((other) => [one, other] as const),
  );
}

/** Two that give several services are one pair. */
function pairsAmong(pairs: readonly Pair[]): number {
  return new Set(pairs.map(([one, other]) => keyOf(one.from, other.from))).size;
}

/** Whether two exchange anything: by a handoff, or by a contact that was held. */
function tiesIn({ handoffs, contacts }: View): (one: string, other: string) => boolean {
  const held = (contacts?.pairs ?? []).filter((pair) => pair.held > 0);
  const tied = new Set([...handoffs, ...held].map(({ from, to }) => keyOf(from, to)));
  return (one, other) => tied.has(keyOf(one, other)) || tied.has(keyOf(other, one));
}

function first(a: Pair, b: Pair): Pair {
  const textOf = ([one, other]: Pair) => keyOf(one.from, other.from, one.service, other.service);
  return compareText(textOf(b), textOf(a)) < 0 ? b : a;
}
