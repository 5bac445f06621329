import type { EvidenceInput } from "../../chain/chain-document.js";
import { compareText } from "../../chain/compare-text.js";
import { groupBy } from "../../chain/group-by.js";
import { keyOf } from "../../chain/key-of.js";
import type { Instant } from "../../events/time/instant.js";
import type { Contact } from "./contact.js";

/** How queries are judged. */
export interface QueryTerms {
  /** Hours within which a query is to be answered. */
  readonly answerWithin: number;
  /** Up to when the register goes. */
  readonly until: Instant;
}

/** An hour in milliseconds. */
const hour = 3_600_000;

/**
 * Queries as counts of exchanges under `questions-answered`, one row a handoff, from the one asked to the one
 * that asks: good is an answer in time that nobody called wrong. What cannot be told yet counts as neither: a
 * query that may still be answered in time, and a right answer of which no time is known.
 *
 * Empty where no query of the whole register has an answer: such a register does not record them.
 */
export function queryEvidence(contacts: readonly Contact[], terms: QueryTerms): readonly EvidenceInput[] {
  const queries = contacts.filter(({ kind }) => kind === "query");
  if (!queries.some(({ answered, correct }) => (answered ?? correct) !== undefined)) return [];
  const judged = queries.flatMap((query) => {
    const isGood = judge(query, terms);
    return isGood === undefined ? [] : [{ query, isGood }];
  });
  const groups = groupBy(judged, ({ query: { from, to, service } }) =>
    keyOf(from, to, ...(service === undefined ? [] : [service])),
  );
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, rows]) => {
      const { from, to, service } = rows[0]!.query;
      const good = rows.filter(({ isGood }) => isGood).length;
      const place = { from, to, ...(service !== undefined && { service }) };
      return { ...place, indicator: "questions-answered", good, total: rows.length };
    });
}

/** Whether a query was answered well; `undefined` while that cannot be told. */
function judge(
  { held, answered, correct }: Contact,
  { answerWithin, until }: QueryTerms,
): boolean | undefined {
  const due = held! + answerWithin * hour;
  if (held! > until) return undefined;
  if (answered !== undefined && answered <= until) return answered <= due && correct !== false;
  if (correct !== undefined && answered === undefined) return correct ? undefined : false;
  return due < until ? false : undefined;
}
