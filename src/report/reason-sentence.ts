import type { Reason } from "../detectors/detector.js";
import type { Sign } from "../diagnosis/diagnosis.js";
import { escapeMarkdown } from "./escape-markdown.js";
import type { MarkdownStyle } from "./markdown-section.js";
import type { Messages, ReasonCode } from "./messages.js";
import { shortenText } from "./shorten-text.js";

/** The longest sentence that somebody's own words may make. */
const longestSentence = 500;

/** Why a sign was given, in a sentence: in its user's words, the catalogue's, or its question and figures. */
export function reasonSentence({ reason, question }: Sign, { messages, reasons }: MarkdownStyle): string {
  const figures = shortFigures(reason);
  const own = Object.hasOwn(reasons, reason.code) ? reasons[reason.code] : undefined;
  const sentence =
    own?.(figures) ??
    (isKnown(reason.code, messages) ? messages.reasons[reason.code].sentence(figures) : undefined) ??
    messages.ownReason(question, figureTexts(figures, messages));
  return escapeMarkdown(shortenText(sentence, longestSentence));
}

/** What heads a list of signs like this one. */
export function reasonTitle({ reason, question }: Sign, { messages }: MarkdownStyle): string {
  const title = isKnown(reason.code, messages) ? messages.reasons[reason.code].title : question;
  return escapeMarkdown(shortenText(title, longestSentence));
}

function isKnown(code: string, { reasons }: Messages): code is ReasonCode {
  return Object.hasOwn(reasons, code);
}

function shortFigures(reason: Reason): Reason {
  const figures = Object.entries(reason).map(([name, figure]) => [
    name,
    typeof figure === "string" && name !== "code" ? shortenText(figure) : figure,
  ]);
  return Object.fromEntries(figures) as Reason;
}

function figureTexts({ code, ...figures }: Reason, { figure, unknown }: Messages) {
  return Object.entries(figures).map(([name, value]) => {
    if (typeof value === "number") return [name, figure(value)] as const;
    return [name, value ?? unknown] as const;
  });
}
