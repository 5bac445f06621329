import type { Brief } from "../diagnosis/brief/brief.js";
import type { Diagnosis } from "../diagnosis/diagnosis.js";
import { heading } from "./block.js";
import { briefPage } from "./brief/brief-page.js";
import { checkTold } from "./check-told.js";
import { isBrief } from "./is-brief.js";
import { english } from "./languages/english.js";
import type { Messages } from "./messages/messages.js";
import { type OwnReasons, reportStyle } from "./report-style.js";
import type { Section } from "./section.js";
import { breaksSection } from "./sections/breaks-section.js";
import { careSection } from "./sections/care-section.js";
import { customersSection } from "./sections/customers-section.js";
import { findingsSection } from "./sections/findings-section.js";
import { groundsSection } from "./sections/grounds-section.js";
import { logSection } from "./sections/log-section.js";
import { lossesSection } from "./sections/losses-section.js";
import { readingSection } from "./sections/reading-section.js";
import { summarySection } from "./sections/summary-section.js";
import { withinSection } from "./sections/within-section.js";
import { writeMarkdown } from "./write-markdown.js";

/** How to write a report. */
export interface MarkdownOptions {
  /**
   * So many breaks are told one by one, at least 0; of the rest the report says how many there are. Ten of a
   * diagnosis, three of a brief.
   */
  readonly breaks?: number;
  /** The words of the report: `english`, `vietnamese`, `persian`, `arabic`, or your own. */
  readonly messages?: Messages;
  /**
   * Words for the reasons of your own detectors, by code. They are plain text: the report escapes them. A code
   * without words is told by its detector's question and its figures.
   */
  readonly reasons?: OwnReasons;
}

const sections: readonly Section[] = [
  summarySection,
  customersSection,
  breaksSection,
  lossesSection,
  findingsSection("risk"),
  findingsSection("blindSpot"),
  careSection,
  withinSection,
  logSection,
  groundsSection,
  readingSection,
];

/**
 * Tells a diagnosis in words, as Markdown, for people who have to decide what to mend: what reaches the end
 * customers, which breaks cost most and what to do about them, what nobody knows, and what all that rests on.
 * However large the chain, the report stays short and says what it left out. Parties stand in it by their names, those without
 * one by their ids; nothing in them works as markup. The same diagnosis gives the same bytes.
 *
 * Of a {@link brief} it makes a page for the people of one party, which speaks to them.
 *
 * @throws `RangeError` for an option out of its range, naming it; `TypeError` for what is no diagnosis, brief or catalogue.
 *
 * @example
 * ```ts
 * toMarkdown(diagnose(chain), {
 *   reasons: { stuck: ({ median, hours }) => `Half of the work waits ${median} hours or more; ${hours} are fine.` },
 * });
 * ```
 */
export function toMarkdown(
  told: Diagnosis | Brief,
  { breaks = isBrief(told) ? 3 : 10, reasons = {}, messages = english }: MarkdownOptions = {},
): string {
  checkTold("toMarkdown", told, "a diagnosis or a brief", messages);
  if (!(breaks >= 0)) throw new RangeError(`toMarkdown: breaks is ${breaks}; it must be 0 or more`);
  const words = { breaks, reasons, messages };
  if (isBrief(told)) return writeMarkdown(briefPage(told, reportStyle(told.named, words)));
  const style = reportStyle(told.parties, words);
  const blocks = sections.flatMap((section) => section(told, style));
  return writeMarkdown([heading(1, messages.title), ...blocks]);
}
