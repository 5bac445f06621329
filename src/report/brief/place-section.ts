import type { Brief } from "../../diagnosis/brief/brief.js";
import { paragraph } from "../block.js";
import type { Messages } from "../messages/messages.js";
import { pointsLost } from "../points-lost.js";
import type { ReportStyle } from "../report-style.js";
import type { BriefSection } from "./brief-section.js";

/** Where the party stands in the chain, in one paragraph. */
export const placeSection: BriefSection = (brief, style) => {
  const { messages } = style;
  const sentences = [
    ...(isIsolated(brief) ? [messages.brief.place.isolated] : []),
    ...(brief.customer === null ? [] : [messages.brief.place.reaches(brief.customer)]),
    ...levels(brief, messages),
    ...ownPart(brief, messages),
    ...manager(brief, style),
  ];
  return sentences.length > 0 ? [paragraph(sentences.join(" "))] : [];
};

function isIsolated({ serves, servedBy }: Brief): boolean {
  return [serves, servedBy].every(({ first, more }) => first.length + more === 0);
}

function levels(brief: Brief, { brief: { place }, summary }: Messages): readonly string[] {
  const { overall, figures, servedBy, customer, lost } = brief;
  if (isIsolated(brief)) return [];
  if (overall.serviceLevel === null) return [place.noLevel];
  const all = pointsLost(overall)!;
  const { dependence, serviceLevel, basis } = figures;
  const isPassedOn = servedBy.first.length + servedBy.more > 0 || basis !== "assumed";
  return [
    summary.level(overall.serviceLevel, all),
    ...(all > 0 ? [place.lost(lost)] : []),
    ...(dependence !== null && dependence > 0 ? [place.dependence(dependence)] : []),
    ...(customer === null && isPassedOn && serviceLevel !== null ? [place.passedOn(serviceLevel)] : []),
  ];
}

function ownPart({ figures, withheld }: Brief, { brief: { place }, basis }: Messages): readonly string[] {
  const known = figures.causes.map((cause) => place.own(cause.cause, cause.strength, basis[cause.basis]));
  return withheld.length > 0 ? [...known, place.withheld(withheld)] : known;
}

function manager({ ledBy }: Brief, { messages, nameOf }: ReportStyle): readonly string[] {
  return ledBy === null ? [] : [messages.brief.place.ledBy(nameOf(ledBy.manager), ledBy)];
}
