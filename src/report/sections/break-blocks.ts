import type { Aspect } from "../../chain/indicator.js";
import { indicatorCatalogue } from "../../chain/indicator-catalogue.js";
import type { Break, Diagnosis } from "../../diagnosis/diagnosis.js";
import { type KnownFigures, knownFigures } from "../known-figures.js";
import { markdownList } from "../markdown-list.js";
import { markdownName, subjectName } from "../markdown-name.js";
import type { MarkdownStyle } from "../markdown-section.js";
import type { Messages } from "../messages.js";
import { pointsLost } from "../points-lost.js";
import { reasonSentence } from "../reason-sentence.js";
import { evidenceLines } from "./evidence-lines.js";

/** The most steps of a way, and the most things to do, that a break is told with. */
const mostSteps = 12;
const mostRemedies = 5;

/** One break: what it costs and why it is one, how sure that is, what it rests on and what to do. */
export function breakBlocks(
  found: Break,
  rank: number,
  diagnosis: Diagnosis,
  style: MarkdownStyle,
): readonly string[] {
  const { messages } = style;
  const known = knownFigures(diagnosis, found);
  const { subject, loss, gain, signs } = found;
  const cost = messages.breaks.cost(subject.type, loss, pointsLost(diagnosis.overall), gain);
  const why = new Set(signs.map((sign) => reasonSentence(sign, style)));
  return [
    `### ${rank}. ${messages.breaks.heading(subjectName(subject, messages), found.cause)}`,
    [cost, ...why].join(" "),
    markdownList([
      ...standing(found, known, diagnosis.settings.target, messages),
      ...evidenceLines(found, known, messages),
      `**${messages.breaks.labels.route}:** ${route(found, diagnosis, messages)}`,
      ...remedies(found, messages),
    ]),
  ];
}

function standing(
  { status, belowTarget, cause, subject }: Break,
  known: KnownFigures,
  target: number,
  { breaks }: Messages,
): readonly string[] {
  const { labels } = breaks;
  const lines = [
    `**${labels.status}:** ${breaks.status(status, belowTarget, target)}`,
    `**${labels.cause}:** ${breaks.cause(cause, aspectsOf(known.cause?.indicators ?? []))}`,
  ];
  const figures = known.cause ?? known.subject;
  if (figures === undefined) return lines;
  return [
    ...lines,
    `**${labels.strength}:** ${breaks.strength(figures.strength, figures.basis, subject.type, known.cause?.cause ?? null)}`,
  ];
}

/** Sides of care that were looked at; one's own indicators are not known here. */
function aspectsOf(indicators: readonly string[]): readonly Aspect[] {
  const aspects = indicatorCatalogue.flatMap((indicator) =>
    "aspect" in indicator && indicators.includes(indicator.id) ? [indicator.aspect] : [],
  );
  return [...new Set(aspects)];
}

function route({ route: steps }: Break, { customers }: Diagnosis, messages: Messages): string {
  const last = steps.at(-1);
  if (last === undefined || !customers.some(({ id }) => id === last.to)) return messages.breaks.noRoute;
  const parties = [steps[0]!.from, ...steps.map(({ to }) => to)].map(markdownName);
  const half = mostSteps / 2;
  const shown = parties.length > mostSteps ? [...parties.slice(0, half), ...parties.slice(-half)] : parties;
  return messages.breaks.route(shown, parties.length - shown.length);
}

function remedies({ remedies }: Break, { breaks, remedies: words, more }: Messages): readonly string[] {
  if (remedies.length === 0) return [];
  const sentences = remedies.slice(0, mostRemedies).map((remedy) => words[remedy]);
  if (remedies.length > mostRemedies) sentences.push(more(remedies.length - mostRemedies));
  return [`**${breaks.labels.remedies}:**\n${sentences.map((sentence) => `  - ${sentence}`).join("\n")}`];
}
