import type { HandoffEnds } from "../chain/handoff.js";
import type { Subject } from "../chain/subject.js";
import { escapeMarkdown } from "./escape-markdown.js";
import type { Messages } from "./messages.js";
import { shortenText } from "./shorten-text.js";

/** Letters that are read from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * An id as a report shows it: shortened and inert. One that is read from right to left stands in an isolate,
 * so that the words and arrows around it keep their order.
 */
export function markdownName(id: string): string {
  const name = escapeMarkdown(shortenText(id));
  return rightToLeft.test(name) ? `\u2068${name}\u2069` : name;
}

/** What a finding is about, as a report names it. */
export function subjectName(subject: Subject, { names }: Messages): string {
  if (subject.type === "handoff") return handoffName(subject, names);
  return subject.type === "party" ? names.party(markdownName(subject.id)) : names.chain;
}

function handoffName({ from, to, service }: HandoffEnds, names: Messages["names"]): string {
  return names.handoff(markdownName(from), markdownName(to), service === "" ? "" : markdownName(service));
}
