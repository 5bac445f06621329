import type { Brief } from "../../diagnosis/brief/brief.js";
import type { BriefReader } from "../brief-messages.js";
import type { MarkdownStyle } from "../markdown-section.js";

/** One part of a brief's page: its blocks, which blank lines part. None where there is nothing to say. */
export type BriefSection = (brief: Brief, style: MarkdownStyle) => readonly string[];

/** To whom a brief speaks. */
export function readerOf({ customer }: Brief): BriefReader {
  return customer === null ? "internal" : "customer";
}
