import type { Chain } from "../../chain/chain.js";
import { compareText } from "../../chain/compare-text.js";
import { groupBy } from "../../chain/group-by.js";
import { orderedSum } from "../../chain/ordered-sum.js";
import { meanOf } from "../../survey/mean-of.js";

/** The parties that one manager leads, beside those that others lead. */
export interface ManagerSpan {
  /** Id of the party that leads. */
  readonly manager: string;
  /** Ids of the parties that name it as their manager, ordered. */
  readonly led: readonly string[];
  /** How many of them have a strength. */
  readonly measured: number;
  /** The plain mean of their strengths, 0..1; `null` where none has one. Of a single one it is that party's figure. */
  readonly mean: number | null;
  /** The plain mean of the strengths of all parties that other managers lead; `null` where none has one. */
  readonly others: number | null;
}

/**
 * Every manager's span beside the others': common cause of what the parties in it have in common. Only those led
 * directly count, each alike; parties without a manager, such as suppliers and customers, are in no span and in no
 * comparison. It says who leads the weaker parties, never whose doing that is.
 *
 * @param chain - parties with their `manager`.
 * @param strengths - by the party's id, 0..1: of its own part, or of what it hands off. Parties without one, or with
 * `null`, are not measured.
 * @returns the managers in code-unit order of their ids; none where no party names a manager.
 *
 * @example
 * ```ts
 * const known = diagnosis.parties.filter(({ basis }) => basis !== "assumed");
 * const spans = managerSpans(chain, new Map(known.map(({ id, strength }) => [id, strength.mean])));
 * ```
 */
export function managerSpans(
  { parties }: Pick<Chain, "parties">,
  strengths: ReadonlyMap<string, number | null>,
): readonly ManagerSpan[] {
  const led = parties.flatMap(({ id, manager }) =>
    manager === undefined ? [] : [{ id, manager, strength: strengths.get(id) ?? null }],
  );
  const all = measuredAmong(led);
  const [total, sum] = [all.length, orderedSum(all)];
  const spans = groupBy(led, ({ manager }) => manager);
  return Array.from(spans, ([manager, span]) => {
    const own = measuredAmong(span);
    return {
      manager,
      led: span.map(({ id }) => id).sort(compareText),
      measured: own.length,
      mean: own.length > 0 ? meanOf(own) : null,
      others: meanOfRest(sum - orderedSum(own), total - own.length),
    };
  }).sort((a, b) => compareText(a.manager, b.manager));
}

function measuredAmong(parties: readonly { readonly strength: number | null }[]): readonly number[] {
  return parties.flatMap(({ strength }) => (strength === null ? [] : [strength]));
}

/** What subtraction rounds out of 0..1 is brought back. */
function meanOfRest(sum: number, count: number): number | null {
  return count > 0 ? Math.min(1, Math.max(0, sum / count)) : null;
}
