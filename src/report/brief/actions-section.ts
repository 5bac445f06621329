import type { Brief } from "../../diagnosis/brief/brief.js";
import type { BriefBreak } from "../../diagnosis/brief/brief-finding.js";
import { markdownList } from "../markdown-list.js";
import { markdownName } from "../markdown-name.js";
import type { MarkdownStyle } from "../markdown-section.js";
import type { Messages } from "../messages.js";
import { pointsLost } from "../points-lost.js";
import { reasonSentence } from "../reason-sentence.js";
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
    `## ${title[reader]}`,
    ...(shown.length + left === 0 ? [none[reader]] : []),
    ...shown.flatMap((found, rank) => actionBlocks(found, rank + 1, brief, style)),
    ...(left > 0 ? [more(left)] : []),
  ];
};

function actionBlocks(
  found: BriefBreak,
  rank: number,
  { overall }: Brief,
  style: MarkdownStyle,
): readonly string[] {
  const { messages } = style;
  const { actions } = messages.brief;
  const heading = messages.breaks.heading(briefSubject(found, messages), found.cause);
  const why = new Set(found.signs.map((sign) => reasonSentence(sign, style)));
  const cost = actions.cost(found.loss, pointsLost(overall), found.gain);
  return [
    `### ${rank}. ${heading}`,
    [...why, cost, ...way(found, messages)].join(" "),
    ...remedies(found, messages),
  ];
}

function way(
  { route, moreSteps, customer, loss }: BriefBreak,
  { brief: { actions } }: Messages,
): readonly string[] {
  if (customer === null || route.length === 0 || !(loss > 0)) return [];
  const steps = moreSteps === 0 ? route.slice(0, -1) : route;
  const parties = [route[0]!.from, ...steps.map(({ to }) => to)].map(markdownName);
  return [actions.route(parties, Math.max(0, moreSteps - 1), markdownName(customer))];
}

function remedies({ remedies, others, side }: BriefBreak, messages: Messages): readonly string[] {
  if (remedies.length === 0) return [];
  const { actions } = messages.brief;
  const first = remedies.slice(0, mostRemedies).map((remedy) => messages.remedies[remedy]);
  const names = others.map(markdownName);
  const between = side === "giver" || side === "receiver" ? [messages.brief.you, ...names] : names;
  return [actions.remedies(between), markdownList(first)];
}
