import type { Brief } from "../../diagnosis/brief/brief.js";
import type { Block } from "../block.js";
import type { BriefReader } from "../messages/brief-messages.js";
import type { ReportStyle } from "../report-style.js";

/** One part of a brief's page: its blocks; none where there is nothing to say. */
export type BriefSection = (brief: Brief, style: ReportStyle) => readonly Block[];

/** To whom a brief speaks. */
export function readerOf({ customer }: Brief): BriefReader {
  return customer === null ? "internal" : "customer";
}
