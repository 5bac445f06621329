import { plainName } from "../privacy/plain-name.js";
import { type AnswerFault, type AnswerRow, textIn, unreadablePart } from "./answer-row.js";
import type { SurveyContext } from "./survey-context.js";

/** Who stands in a row and for which parties, as far as that can be told, and why it cannot. */
export interface Answering {
  /** `undefined` where the row does not name anybody. */
  readonly respondent: string | undefined;
  readonly parties: readonly string[];
  readonly fault?: AnswerFault | undefined;
}

/**
 * Tells who stands in a row. A party in the row goes before the roster, and must be one of it or in the same
 * line of membership, as people may be listed under a team and answer for its department.
 */
export function whoAnswers(row: AnswerRow, context: SurveyContext): Answering {
  const { respondent: field, party } = context.layout;
  const fault = unreadablePart(row, [field, party]);
  const respondent = plainName(textIn(row, field) ?? "");
  if (respondent === "") return { respondent: undefined, parties: [], fault: fault ?? nobody(field) };
  const listed = context.partiesOf.get(respondent);
  const known = (listed ?? []).filter((id) => context.kindOf.has(id));
  if (fault !== undefined) return { respondent, parties: known, fault };
  const own = textIn(row, party);
  if (own !== undefined) return { respondent, ...ownParties(own, listed, known, context) };
  if (known.length > 0) return { respondent, parties: known };
  return { respondent, parties: [], fault: listed === undefined ? stranger(field) : lostParty(field) };
}

function ownParties(
  text: string,
  listed: readonly string[] | undefined,
  known: readonly string[],
  { layout: { party: field }, partyOf, isInLine }: SurveyContext,
): Omit<Answering, "respondent"> {
  const own = partyOf(text);
  if (own === undefined) return { parties: known, fault: unknownParty(field, text) };
  if (listed === undefined || known.some((id) => isInLine(id, own))) return { parties: [own] };
  const found = "another party than the roster has";
  const expected = "a party of the respondent";
  return { parties: known, fault: { code: "contradicting-party", field, found, expected } };
}

/** The fault of a text that should be the id of a party. */
export function unknownParty(field: AnswerFault["field"], text: string): AnswerFault {
  const slip = { text, of: "parties" } as const;
  return { code: "unknown-id", field, found: "no id of a party", expected: "the id of a party", slip };
}

function nobody(field: number): AnswerFault {
  return { code: "blank-id", field, found: "nothing", expected: "who answers" };
}

function stranger(field: number): AnswerFault {
  const expected = "a party in the row, or a respondent of the roster";
  return { code: "unknown-respondent", field, found: "a respondent of no known party", expected };
}

function lostParty(field: number): AnswerFault {
  const expected = "a party of the chain";
  return { code: "unknown-id", field, found: "a respondent whose party the chain lacks", expected };
}
