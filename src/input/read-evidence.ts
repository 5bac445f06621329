import type { Evidence, EvidenceFigures, EvidencePlace } from "../chain/evidence.js";
import type { PartyKind } from "../chain/party.js";
import type { EvidenceRow } from "./document-schema.js";
import type { PlaceEvidence } from "./evidence-places.js";
import type { InputIssue, InputIssueCode } from "./input-issue.js";
import { issue } from "./issue.js";

/** What evidence is checked against. */
export interface EvidenceContext {
  readonly kindOf: ReadonlyMap<string, PartyKind>;
  readonly indicators: { has(id: string): boolean };
  readonly place: PlaceEvidence;
}

/** Reads one row of evidence of sound shape into the chain's form; its faults go to `issues`. */
export function readEvidence(
  row: EvidenceRow,
  path: string,
  context: EvidenceContext,
  issues: InputIssue[],
): Evidence | undefined {
  const faults = issues.length;
  if (!context.indicators.has(row.indicator)) {
    issues.push(
      issue(
        "unknown-indicator",
        `${path}.indicator`,
        row.indicator,
        "an indicator of the catalogue or the chain",
      ),
    );
  }
  checkSide(row, path, issues);
  const place = readPlace(row, path, context, issues);
  const figures = readFigures(row, path, issues);
  if (issues.length > faults || !place || !figures) return undefined;
  const { indicator, at, side } = row;
  return { ...place, indicator, ...(at !== undefined && { at }), ...(side && { side }), ...figures };
}

/** A side is of answers about a handoff only: counts and judgements are nobody's view, a party has no giver. */
function checkSide(
  { side, party, rating, respondents }: EvidenceRow,
  path: string,
  issues: InputIssue[],
): void {
  if (side === undefined || (party === undefined && (rating ?? respondents) !== undefined)) return;
  issues.push(issue("side-without-answer", `${path}.side`, side, "answers of people about a handoff"));
}

function readPlace(
  { party, from, to, service }: EvidenceRow,
  path: string,
  context: EvidenceContext,
  issues: InputIssue[],
): EvidencePlace | undefined {
  if (party !== undefined) {
    if ((from ?? to ?? service) !== undefined) {
      issues.push(issue("mixed-subject", path, "party beside from, to or service", "a party, or a handoff"));
    }
    return readParty(party, `${path}.party`, context, issues);
  }
  if (from === undefined)
    return refuse(issues, issue("missing-field", `${path}.from`, from, "the id of the giver"));
  if (to === undefined)
    return refuse(issues, issue("missing-field", `${path}.to`, to, "the id of the receiver"));
  return readHandoff({ from, to, service }, path, context, issues);
}

function readParty(
  party: string,
  path: string,
  { kindOf }: EvidenceContext,
  issues: InputIssue[],
): EvidencePlace | undefined {
  const kind = kindOf.get(party);
  if (kind === undefined) return refuse(issues, issue("unknown-id", path, party, "the id of a party"));
  if (kind !== "customer") return { party };
  return refuse(
    issues,
    issue("evidence-on-customer", path, party, "a party that serves: customers are served"),
  );
}

function readHandoff(
  { from, to, service }: { from: string; to: string; service: string | undefined },
  path: string,
  { kindOf, place }: EvidenceContext,
  issues: InputIssue[],
): EvidencePlace | undefined {
  if (!kindOf.has(from))
    return refuse(issues, issue("unknown-id", `${path}.from`, from, "the id of a party"));
  if (!kindOf.has(to)) return refuse(issues, issue("unknown-id", `${path}.to`, to, "the id of a party"));
  const placed = place(from, to, service);
  if ("service" in placed) return { from, to, service: placed.service };
  const found = `${from} → ${to} ${service ?? ""}`.trim();
  const expected =
    placed.code === "ambiguous-service" ? "a service: these two hand off several" : "a handoff of the chain";
  return refuse(issues, issue(placed.code, path, found, expected));
}

function refuse(issues: InputIssue[], fault: InputIssue): undefined {
  issues.push(fault);
}

function readFigures(row: EvidenceRow, path: string, issues: InputIssue[]): EvidenceFigures | undefined {
  const { good, total, respondents, rating, scale, expected, by, judged } = row;
  const counted = (good ?? total ?? respondents) !== undefined;
  const rated = rating !== undefined || scale !== undefined || expected !== undefined || by !== undefined;
  const forms = Number(counted) + Number(rated) + Number(judged !== undefined);
  const choice = "either good and total, or rating and scale, or judged";
  if (forms === 0) return refuse(issues, issue("no-figures", path, undefined, choice));
  if (forms > 1) return refuse(issues, issue("mixed-figures", path, "several kinds of figures", choice));
  if (judged !== undefined) return { judged };
  return counted ? readCounts(row, path, issues) : readRating(row, path, issues);
}

function readCounts(
  { good, total, respondents }: EvidenceRow,
  path: string,
  issues: InputIssue[],
): EvidenceFigures | undefined {
  if (good === undefined) return refuse(issues, issue("missing-field", `${path}.good`, good, "a count"));
  if (total === undefined) return refuse(issues, issue("missing-field", `${path}.total`, total, "a count"));
  if (good > total)
    return refuse(issues, issue("good-over-total", `${path}.good`, good, `at most the total ${total}`));
  if (respondents === undefined) return { good, total };
  if (respondents <= total) return { good, total, respondents };
  const expected = "at most one respondent an answer";
  return refuse(issues, issue("respondents-over-total", `${path}.respondents`, respondents, expected));
}

function readRating(
  { rating, scale, expected, by }: EvidenceRow,
  path: string,
  issues: InputIssue[],
): EvidenceFigures | undefined {
  if (rating === undefined)
    return refuse(issues, issue("missing-field", `${path}.rating`, rating, "a number"));
  if (scale === undefined)
    return refuse(issues, issue("missing-field", `${path}.scale`, scale, "lowest and highest answer"));
  const [lowest, highest] = scale;
  const range = `a number from ${lowest} to ${highest}`;
  if (!(lowest < highest)) {
    return refuse(
      issues,
      issue("scale-upside-down", `${path}.scale`, `${lowest} to ${highest}`, "lowest before highest"),
    );
  }
  if (rating < lowest || rating > highest) {
    return refuse(issues, outside("rating-outside-scale", `${path}.rating`, range));
  }
  if (expected !== undefined && (expected < lowest || expected > highest)) {
    return refuse(issues, outside("expectation-outside-scale", `${path}.expected`, range));
  }
  return { rating, scale, ...(expected !== undefined && { expected }), ...(by !== undefined && { by }) };
}

/** An answer is not quoted: it may stand where too few answered for it ever to be shown. */
function outside(code: InputIssueCode, path: string, expected: string): InputIssue {
  const found = "a number outside";
  return { code, path, message: `found ${found}, expected ${expected}`, found, expected };
}
