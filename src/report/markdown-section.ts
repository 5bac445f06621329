import type { Reason } from "../detectors/detector.js";
import type { Diagnosis } from "../diagnosis/diagnosis.js";
import type { Messages } from "./messages.js";

/** Words for reasons of somebody's own detectors, by code; plain text, which the report escapes. */
export type OwnReasons = Readonly<Record<string, (reason: Reason) => string>>;

/** How a Markdown report is written. */
export interface MarkdownStyle {
  readonly messages: Messages;
  readonly reasons: OwnReasons;
  /** So many breaks are told one by one. */
  readonly breaks: number;
}

/** One part of a report: its blocks, which blank lines part. None where there is nothing to say. */
export type MarkdownSection = (diagnosis: Diagnosis, style: MarkdownStyle) => readonly string[];
