import type { EvidencePlace } from "../chain/evidence.js";
import { type AnswerFault, type AnswerRow, textIn } from "./answer-row.js";
import { ownParty, type RatedHandoff, serviceTo } from "./own-party.js";
import type { SurveyContext } from "./survey-context.js";
import type { AskedQuestion } from "./survey-layout.js";
import { unknownParty } from "./who-answers.js";

/** What an answer is about, and for which party it was given. */
export interface AnswerPlace {
  readonly party: string;
  readonly place: EvidencePlace;
  readonly side?: "giver";
}

/**
 * Tells what an answer is about. Who rates a party is served by it, so the answer goes to the handoff from
 * the rated party to the respondent's; where nobody is rated, to the respondent's own party.
 *
 * @param parties - those for which the respondent may stand, at least one.
 */
export function answerPlace(
  row: AnswerRow,
  question: AskedQuestion,
  parties: readonly string[],
  context: SurveyContext,
): AnswerPlace | AnswerFault {
  const isRated = textIn(row, question.rated) !== undefined;
  return (isRated ? ratedPlace : ownPlace)(row, question, parties, context);
}

function ownPlace(
  row: AnswerRow,
  question: AskedQuestion,
  parties: readonly string[],
  { kindOf, layout }: SurveyContext,
): AnswerPlace | AnswerFault {
  const stray = [question.service, question.serves].find((field) => textIn(row, field) !== undefined);
  if (stray !== undefined) {
    const found = "a service or who is served, of nobody";
    return { code: "mixed-subject", field: stray, found, expected: "the party that is rated, or neither" };
  }
  const [party, ...others] = parties;
  if (others.length > 0) return severalParties(layout.respondent, "a column that tells for which one");
  if (kindOf.get(party!) !== "customer") return { party: party!, place: { party: party! } };
  const expected = "the party that is rated: customers are served";
  return { code: "evidence-on-customer", field: question.rated, found: "nothing", expected };
}

function ratedPlace(
  row: AnswerRow,
  question: AskedQuestion,
  parties: readonly string[],
  context: SurveyContext,
): AnswerPlace | AnswerFault {
  const { partyOf, isInLine, layout } = context;
  const [ratedText, servesText] = [textIn(row, question.rated)!, textIn(row, question.serves)];
  const rated = partyOf(ratedText);
  if (rated === undefined) return unknownParty(question.rated, ratedText);
  const serves = servesText === undefined ? undefined : partyOf(servesText);
  if (serves === undefined && servesText !== undefined) return unknownParty(question.serves, servesText);
  const named: RatedHandoff = { rated, serves, service: textIn(row, question.service) };
  const party = ownParty(parties, named, context);
  if (party === undefined) return severalParties(layout.respondent, "one that takes part in what is rated");
  const gives = isInLine(party, rated);
  const receives = serves === undefined || isInLine(party, serves);
  if (gives && receives) return selfRating(question);
  if (gives) return settle(question, named, { party, to: serves!, side: "giver" }, context);
  if (receives) return settle(question, named, { party, to: party }, context);
  const expected = "the respondent's party among the two";
  return { code: "not-own-handoff", field: question.serves, found: "a handoff between others", expected };
}

interface Ends {
  readonly party: string;
  readonly to: string;
  readonly side?: "giver";
}

function settle(
  { rated: ratedField, service: serviceField }: AskedQuestion,
  named: RatedHandoff,
  { to, ...answer }: Ends,
  { place }: SurveyContext,
): AnswerPlace | AnswerFault {
  const { rated, service } = named;
  const settled = serviceTo(to, named, place);
  if ("service" in settled) return { ...answer, place: { from: rated, to, service: settled.service } };
  if (settled.code === "ambiguous-service") {
    const expected = "a service: these two hand off several";
    return { code: settled.code, field: serviceField, found: "nothing", expected };
  }
  const found = service === undefined ? "two parties without a handoff" : "a service that is not handed off";
  return {
    code: settled.code,
    field: service === undefined ? ratedField : serviceField,
    found,
    expected: "a handoff of the chain",
  };
}

function severalParties(field: number, expected: string): AnswerFault {
  return { code: "ambiguous-party", field, found: "a respondent of several parties", expected };
}

function selfRating({ rated }: AskedQuestion): AnswerFault {
  const found = "the respondent's own party, or one in its line of membership";
  return { code: "self-rating", field: rated, found, expected: "another party, or who is served by it" };
}
