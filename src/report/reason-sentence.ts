import type { Reason } from "../detectors/detector.js";
import type { Sign } from "../diagnosis/diagnosis.js";
import type { Messages, ReasonCode, ToldReason } from "./messages/messages.js";
import type { ReportStyle } from "./report-style.js";
import { shortenText } from "./shorten-text.js";
import { showUnseen } from "./show-unseen.js";
import { shownName } from "./shown-name.js";

/** The longest sentence that somebody's own words may make. */
const longestSentence = 500;

/** Figures of a reason that can be words of its detector, which catalogues put into theirs. */
const coded: ReadonlySet<string> = new Set(["code", "by", "cause", "done", "indicator", "kind"]);
const word = /^[a-z-]{1,80}$/;

/** Figures of a reason that are names of services, which may be called like a party's id. */
const services: ReadonlySet<string> = new Set(["service", "otherService"]);

/** Why a sign was given, in a sentence: in its user's words, the catalogue's, or its question and figures. */
export function reasonSentence({ reason, question }: Sign, style: ReportStyle): string {
  const { messages, reasons } = style;
  const own = Object.hasOwn(reasons, reason.code) ? reasons[reason.code] : undefined;
  if (own !== undefined) return shownText(own(reason));
  const figures = toldReason(reason, style);
  return isKnown(reason.code, messages)
    ? messages.reasons[reason.code].sentence(figures)
    : messages.ownReason(shownText(question), figureTexts(figures, messages));
}

/** What heads a list of signs like this one. */
export function reasonTitle({ reason, question }: Sign, { messages }: ReportStyle): string {
  return isKnown(reason.code, messages) ? messages.reasons[reason.code].title : shownText(question);
}

function isKnown(code: string, { reasons }: Messages): code is ReasonCode {
  return Object.hasOwn(reasons, code);
}

function shownText(text: string): string {
  return showUnseen(shortenText(text, longestSentence));
}

/** A reason with names as reports show them. */
function toldReason(reason: Reason, style: ReportStyle): ToldReason {
  const figures = Object.entries(reason).map(([name, figure]) => [name, namedFigure(name, figure, style)]);
  return Object.fromEntries(figures) as ToldReason;
}

function namedFigure(name: string, figure: Reason[string], { messages, nameOf }: ReportStyle) {
  if (typeof figure === "string") {
    if (services.has(name)) return shownName(figure, messages);
    return isWord(name, figure, messages) ? figure : nameOf(figure);
  }
  return Array.isArray(figure) ? messages.list(figure.map((id) => nameOf(id))) : figure;
}

function isWord(name: string, figure: string, { care }: Messages): boolean {
  return (coded.has(name) && word.test(figure)) || Object.hasOwn(care.groups, figure);
}

function figureTexts({ code, ...figures }: ToldReason, { figure, unknown }: Messages) {
  return Object.entries(figures).map(([name, value]) => {
    if (typeof value === "number") return [showUnseen(name), figure(value)] as const;
    return [showUnseen(name), `${value ?? unknown}`] as const;
  });
}
