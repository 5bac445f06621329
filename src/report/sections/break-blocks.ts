import type { Aspect, Cause } from "../../chain/indicator.js";
import { indicatorCatalogue } from "../../chain/indicator-catalogue.js";
import type { Break, Diagnosis } from "../../diagnosis/diagnosis.js";
import { type Block, heading, type ListItem, list, listItem, paragraph } from "../block.js";
import { type KnownFigures, knownFigures } from "../known-figures.js";
import type { Messages } from "../messages/messages.js";
import { pointsLost } from "../points-lost.js";
import { reasonSentence } from "../reason-sentence.js";
import type { ReportStyle } from "../report-style.js";
import { routeIds } from "../route-ids.js";
import { routeText } from "../route-text.js";
import { subjectName } from "../subject-name.js";
import { evidenceLines } from "./evidence-lines.js";

/** The most things to do that a break is told with. */
const mostRemedies = 5;

/** One break: what it costs and why it is one, how sure that is, what it rests on and what to do. */
export function breakBlocks(
  found: Break,
  rank: number,
  diagnosis: Diagnosis,
  style: ReportStyle,
): readonly Block[] {
  const { messages } = style;
  const known = knownFigures(diagnosis, found);
  const { subject, loss, gain, signs } = found;
  const cost = messages.breaks.cost(subject.type, found.cause, loss, pointsLost(diagnosis.overall), gain);
  const why = new Set(signs.map((sign) => reasonSentence(sign, style)));
  return [
    heading(3, messages.breaks.heading(subjectName(subject, style), found.cause), messages.figure(rank)),
    paragraph([cost, ...why].join(" ")),
    list([
      ...standing(found, known, diagnosis.settings.target, messages),
      ...evidenceLines(found, known, messages),
      listItem(messages.breaks.labels.route, route(found, diagnosis, style)),
      ...remedies(found, messages),
    ]),
  ];
}

function standing(
  { status, belowTarget, cause, subject }: Break,
  known: KnownFigures,
  target: number,
  { breaks }: Messages,
): readonly ListItem[] {
  const { labels } = breaks;
  const lines = [
    listItem(labels.status, breaks.status(status, belowTarget, target)),
    listItem(labels.cause, breaks.causes[causeKey(cause, aspectsOf(known.cause?.indicators ?? []))]),
  ];
  const figures = known.cause ?? known.subject;
  if (figures === undefined) return lines;
  return [
    ...lines,
    listItem(
      labels.strength,
      breaks.strength(figures.strength, figures.basis, subject.type, known.cause?.cause ?? null),
    ),
  ];
}

/** Care of which one aspect alone was looked at, is told as that. */
function causeKey(cause: Cause | null, aspects: readonly Aspect[]): keyof Messages["breaks"]["causes"] {
  if (cause === null) return "unknown";
  return cause === "care" && aspects.length === 1 ? aspects[0]! : cause;
}

/** Sides of care that were looked at; one's own indicators are not known here. */
function aspectsOf(indicators: readonly string[]): readonly Aspect[] {
  const aspects = indicatorCatalogue.flatMap((indicator) =>
    "aspect" in indicator && indicators.includes(indicator.id) ? [indicator.aspect] : [],
  );
  return [...new Set(aspects)];
}

function route({ route: steps }: Break, { customers }: Diagnosis, style: ReportStyle): string {
  const last = steps.at(-1);
  if (last === undefined || !customers.some(({ id }) => id === last.to)) return style.messages.breaks.noRoute;
  return routeText(routeIds(steps), style);
}

function remedies({ remedies }: Break, { breaks, remedies: words, more }: Messages): readonly ListItem[] {
  if (remedies.length === 0) return [];
  const sentences = remedies.slice(0, mostRemedies).map((remedy) => words[remedy]);
  if (remedies.length > mostRemedies) sentences.push(more(remedies.length - mostRemedies));
  return [listItem(breaks.labels.remedies, "", sentences)];
}
