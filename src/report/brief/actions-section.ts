import type { Brief } from "../../diagnosis/brief/brief.js";
import type { BriefBreak } from "../../diagnosis/brief/brief-finding.js";
import { type Block, heading, list, paragraph } from "../block.js";
import { pointsLost } from "../points-lost.js";
import { reasonSentence } from "../reason-sentence.js";
import type { ReportStyle } from "../report-style.js";
import { type BriefSection, readerOf } from "./brief-section.js";
import { briefSubject } from "./brief-subject.js";

/** The most things to do about one break. */
const mostRemedies = 3;

/** What to do first: the first breaks one by one, and how many more there are. */
export const actionsSection: BriefSection = (brief, style) => {
  const { title, none, more } = style.messages.brief.actions;
  const { breaks } = brief;
  const reader = readerOf(brief);
  const shown = breaks.first.slice(0, style.breaks);
  const left = breaks.first.length - shown.length + breaks.more;
  return [
    heading(2, title[reader]),
    ...(shown.length + left === 0 ? [paragraph(none[reader])] : []),
    ...shown.flatMap((found, rank) => actionBlocks(found, rank + 1, brief, style)),
    ...(left > 0 ? [paragraph(more(left))] : []),
  ];
};

function actionBlocks(
  found: BriefBreak,
  rank: number,
  { overall }: Brief,
  style: ReportStyle,
): readonly Block[] {
  const { messages } = style;
  const { actions } = messages.brief;
  const title = messages.breaks.heading(briefSubject(found, style), found.cause);
  const why = new Set(found.signs.map((sign) => reasonSentence(sign, style)));
  const cost = actions.cost(found.loss, pointsLost(overall), found.gain);
  return [
    heading(3, title, messages.figure(rank)),
    paragraph([...why, cost, ...way(found, style)].join(" ")),
    ...remedies(found, style),
  ];
}

function way(
  { route, moreSteps, customer, loss }: BriefBreak,
  { messages, nameOf }: ReportStyle,
): readonly string[] {
  if (customer === null || route.length === 0 || !(loss > 0)) return [];
  const steps = moreSteps === 0 ? route.slice(0, -1) : route;
  const parties = [route[0]!.from, ...steps.map(({ to }) => to)].map((id) => nameOf(id));
  return [messages.brief.actions.route(parties, Math.max(0, moreSteps - 1), nameOf(customer))];
}

function remedies(
  { remedies, others, side }: BriefBreak,
  { messages, nameOf }: ReportStyle,
): readonly Block[] {
  if (remedies.length === 0) return [];
  const { actions } = messages.brief;
  const first = remedies.slice(0, mostRemedies).map((remedy) => messages.remedies[remedy]);
  const names = others.map((id) => nameOf(id));
  const between = side === "giver" || side === "receiver" ? [messages.brief.you, ...names] : names;
  return [paragraph(actions.remedies(between)), list(first)];
}
