import type { Diagnosis } from "../../diagnosis/diagnosis.js";
import { type MapBreaks, mapBreaks } from "../map/map-breaks.js";
import { type MapContent, mapContent } from "../map/map-content.js";
import { numberedDiagnosis } from "../map/numbered-diagnosis.js";
import { type FlowchartNames, flowchartNames } from "./flowchart-names.js";
import type { FlowchartStyle } from "./flowchart-style.js";

/** What a flowchart shows: the same boxes, lines and breaks as a map. */
export interface Flowchart {
  readonly content: MapContent;
  readonly breaks: MapBreaks;
  readonly names: FlowchartNames;
  readonly style: FlowchartStyle;
}

/** Chooses what to show of a diagnosis. */
export function flowchart(diagnosis: Diagnosis, style: FlowchartStyle): Flowchart {
  const numbered = numberedDiagnosis(diagnosis);
  const content = mapContent(numbered, style);
  const breaks = mapBreaks(content, style.breaks);
  return { content, breaks, names: flowchartNames(numbered, style.direction), style };
}
