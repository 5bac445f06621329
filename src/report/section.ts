import type { Diagnosis } from "../diagnosis/diagnosis.js";
import type { Block } from "./block.js";
import type { ReportStyle } from "./report-style.js";

/** One part of a report: its blocks; none where there is nothing to say. */
export type Section = (diagnosis: Diagnosis, style: ReportStyle) => readonly Block[];
