import { compareText } from "../chain/compare-text.js";
import type { Subject } from "../chain/subject.js";
import type { Sighting } from "./detector.js";

/** Up to so many are told one by one, however few were looked at. */
const few = 5;

/** So many ids are told of those that share a fault. */
const mostNames = 10;

/**
 * Sightings of one kind one by one; or, where there are more than five and they are more than half of all that was
 * looked at, one about the chain: what holds nearly everywhere is a property of the chain, or of its map, and nobody
 * is helped by reading it fifty times. Its code is theirs with `-throughout`; its figures are how many, of how many,
 * and the first ten ids in code-unit order.
 *
 * @param looked - how many subjects might have been found.
 */
export function* toldTogether(found: readonly Sighting[], looked: number): Iterable<Sighting> {
  if (found.length <= few || 2 * found.length <= looked) {
    yield* found;
    return;
  }
  const names = new Set(found.flatMap(({ subject }) => idOf(subject)));
  const parties = [...names].sort(compareText).slice(0, mostNames);
  const code = `${found[0]!.reason.code}-throughout`;
  yield { subject: { type: "chain" }, reason: { code, found: found.length, looked, parties }, evidence: [] };
}

function idOf(subject: Subject): readonly string[] {
  if (subject.type === "chain") return [];
  return [subject.type === "party" ? subject.id : subject.from];
}
