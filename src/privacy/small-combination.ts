import { type Combination, combinationsWithout } from "./combination.js";
import { countPeople, type People } from "./count-people.js";

/** Ways that are followed before a tangle counts as not worked out. */
const mostSteps = 100;

/** A combination that singles out few people; `"unsettled"` where there are too many ways to try them all. */
export type SmallCombination = Combination | "unsettled" | undefined;

/**
 * Finds a combination that shows answers of few people only, or proves that there is none: every class of answers
 * either vanishes, which takes one combination, or is among the few, which takes its people; both run out soon.
 *
 * @param rows - independent combinations of small classes.
 * @param few - so many people are still too few.
 */
export function smallCombination(
  rows: readonly Combination[],
  peopleIn: (column: number) => People,
  few: number,
): SmallCombination {
  let steps = 0;
  return search(rows, new Set(), new Set());

  function search(
    left: readonly Combination[],
    shown: ReadonlySet<number>,
    people: People,
  ): SmallCombination {
    const [first] = left;
    if (first === undefined) return undefined;
    if (left.length === 1) return countPeople(peopleOf(first)) <= few ? first : undefined;
    steps += 1;
    if (steps > mostSteps) return "unsettled";
    const column = largest(left, shown);
    if (column === undefined) return first;
    const vanished = search(
      combinationsWithout(left, (other) => other === column),
      shown,
      people,
    );
    if (vanished !== undefined) return vanished;
    const more = union(people, peopleIn(column));
    return countPeople(more) > few ? undefined : search(left, new Set(shown).add(column), more);
  }

  function peopleOf({ shows }: Combination): People {
    return [...shows.keys()].reduce<People>((people, column) => union(people, peopleIn(column)), new Set());
  }

  /** The class with most people among those not settled yet: it settles most. */
  function largest(left: readonly Combination[], shown: ReadonlySet<number>): number | undefined {
    let most: number | undefined;
    for (const { shows } of left) {
      for (const column of shows.keys()) {
        if (shown.has(column) || (most !== undefined && peopleIn(column).size <= peopleIn(most).size))
          continue;
        most = column;
      }
    }
    return most;
  }
}

function union(some: People, others: People): People {
  return new Set([...some, ...others]);
}
