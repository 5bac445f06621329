import type { Diagnosis } from "../diagnosis/diagnosis.js";
import { english } from "./english.js";
import type { MarkdownSection, OwnReasons } from "./markdown-section.js";
import { breaksSection } from "./sections/breaks-section.js";
import { customersSection } from "./sections/customers-section.js";
import { findingsSection } from "./sections/findings-section.js";
import { groundsSection } from "./sections/grounds-section.js";
import { logSection } from "./sections/log-section.js";
import { lossesSection } from "./sections/losses-section.js";
import { readingSection } from "./sections/reading-section.js";
import { summarySection } from "./sections/summary-section.js";
import { withinSection } from "./sections/within-section.js";

/** How to write a report. */
export interface MarkdownOptions {
  /** So many breaks are told one by one, at least 0; of the rest the report says how many there are. */
  readonly breaks?: number;
  /**
   * Words for the reasons of your own detectors, by code. They are plain text: the report escapes them. A code
   * without words is told by its detector's question and its figures.
   */
  readonly reasons?: OwnReasons;
}

const sections: readonly MarkdownSection[] = [
  summarySection,
  customersSection,
  breaksSection,
  lossesSection,
  findingsSection("risk"),
  findingsSection("blindSpot"),
  withinSection,
  logSection,
  groundsSection,
  readingSection,
];

/**
 * Tells a diagnosis in words, as Markdown, for people who have to decide what to mend: what reaches the end
 * customers, which breaks cost most and what to do about them, what nobody knows, and what all that rests on.
 * However large the chain, the report stays short and says what it left out. Ids are shown as they are, but
 * nothing in them works as markup. The same diagnosis gives the same bytes.
 *
 * @throws `RangeError` for an option out of its range, naming it.
 *
 * @example
 * ```ts
 * toMarkdown(diagnose(chain), {
 *   reasons: { stuck: ({ median, hours }) => `Half of the work waits ${median} hours or more; ${hours} are fine.` },
 * });
 * ```
 */
export function toMarkdown(
  diagnosis: Diagnosis,
  { breaks = 10, reasons = {} }: MarkdownOptions = {},
): string {
  if (!(breaks >= 0)) throw new RangeError(`toMarkdown: breaks is ${breaks}; it must be 0 or more`);
  const style = { breaks, reasons, messages: english };
  const blocks = sections.flatMap((section) => section(diagnosis, style));
  return `${[`# ${english.title}`, ...blocks].join("\n\n")}\n`;
}
