import { compareText } from "../chain/compare-text.js";
import { describeValue } from "../input/describe-value.js";
import type { CaseHistory, EventColumns } from "./event-columns.js";
import type { OrderedLog } from "./order-events.js";
import type { PeriodAt } from "./period-at.js";

/** Cases that come in from a customer to the same first party, or go out from the same last one. */
export interface CaseEnd {
  /** Name of the customer; `undefined` where the log names none. */
  readonly customer: string | undefined;
  /** Id of the party. */
  readonly party: string;
  readonly cases: number;
  /** How those ended whose outcome is known, by the period in which they did. */
  readonly outcomes: readonly Outcomes[];
}

/** Cases that ended in one period, and how many of them ended well. */
export interface Outcomes {
  readonly at: string | undefined;
  readonly good: number;
  readonly total: number;
}

/** Where cases come in and go out, and how they ended. */
export interface CaseEnds {
  readonly intakes: readonly CaseEnd[];
  readonly closes: readonly CaseEnd[];
}

/** Counts, by customer and party, the cases that came in and went out. */
export function caseEnds(log: OrderedLog, outcome: EventColumns["outcome"], periodAt: PeriodAt): CaseEnds {
  const { caseStart, party, parties, complete } = log.table;
  const outcomeOf = outcomes(log, outcome);
  const intakes = endCounter(log, parties);
  const closes = endCounter(log, parties);
  for (let of = 0; of + 1 < caseStart.length; of += 1) {
    const [first, end] = [caseStart[of]!, caseStart[of + 1]!];
    const customer = firstKnown(log.customer, first, end);
    intakes.count(customer, party[first]!);
    closes.count(customer, party[end - 1]!, outcomeOf(of), periodAt(complete[end - 1]!));
  }
  return { intakes: intakes.ends(), closes: closes.ends() };
}

function endCounter({ customers }: OrderedLog, parties: readonly string[]) {
  const ends = new Map<number, { cases: number; readonly outcomes: Map<string | undefined, Outcomes> }>();
  return {
    count(customer: number, party: number, isGood?: boolean | undefined, at?: string | undefined): void {
      const key = (customer + 1) * parties.length + party;
      const end = ends.get(key) ?? { cases: 0, outcomes: new Map() };
      ends.set(key, end);
      end.cases += 1;
      if (isGood === undefined) return;
      const { good, total } = end.outcomes.get(at) ?? { good: 0, total: 0 };
      end.outcomes.set(at, { at, good: good + (isGood ? 1 : 0), total: total + 1 });
    },
    ends: (): readonly CaseEnd[] =>
      Array.from(ends, ([key, { cases, outcomes }]) => ({
        customer: customers[Math.floor(key / parties.length) - 1],
        party: parties[key % parties.length]!,
        cases,
        outcomes: [...outcomes.values()].sort((a, b) => compareText(a.at ?? "", b.at ?? "")),
      })).sort((a, b) => compareText(a.customer ?? "", b.customer ?? "") || compareText(a.party, b.party)),
  };
}

/** The first of some numbers that is not -1; none of an empty column. */
function firstKnown(numbers: Int32Array, first: number, end: number): number {
  for (let at = first; at < end && at < numbers.length; at += 1) if (numbers[at]! >= 0) return numbers[at]!;
  return -1;
}

function lastKnown(numbers: Int32Array, first: number, end: number): number {
  for (let at = end - 1; at >= first; at -= 1) if (numbers[at]! >= 0) return numbers[at]!;
  return -1;
}

/**
 * Whether the customer of a case, by number, was served; `undefined` where that cannot be told.
 *
 * @throws TypeError where a function answers anything else.
 */
function outcomes(log: OrderedLog, outcome: EventColumns["outcome"]): (of: number) => boolean | undefined {
  const { caseStart } = log.table;
  if (outcome === undefined) return () => undefined;
  if (typeof outcome === "function") return (of) => asked(outcome, historyOf(log, of));
  const good = new Set(typeof outcome.good === "string" ? [outcome.good] : outcome.good);
  return (of) => {
    const value = lastKnown(log.outcome, caseStart[of]!, caseStart[of + 1]!);
    return value < 0 ? undefined : good.has(log.outcomes[value]!);
  };
}

function asked(outcome: (history: CaseHistory) => boolean | undefined, history: CaseHistory) {
  const answer: unknown = outcome(history);
  if (answer === undefined || typeof answer === "boolean") return answer;
  throw new TypeError(`outcome answered ${describeValue(answer)}; it must answer true, false or undefined`);
}

function historyOf({ table }: OrderedLog, of: number): CaseHistory {
  const { caseIds, caseStart, parties, activities, party, activity, start, complete } = table;
  const events = Array.from(party.subarray(caseStart[of], caseStart[of + 1]), (who, place) => {
    const at = caseStart[of]! + place;
    return {
      party: parties[who]!,
      activity: activities[activity[at]!],
      start: start[at]!,
      complete: complete[at]!,
    };
  });
  return { id: caseIds[of]!, events };
}
