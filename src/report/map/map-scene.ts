import type { Diagnosis } from "../../diagnosis/diagnosis.js";
import { marksWidth } from "./draw-marks.js";
import { type LaneName, laneNames } from "./lane-names.js";
import { fewLines, lineWords } from "./line-words.js";
import { type BreakMark, type MapBreaks, mapBreaks } from "./map-breaks.js";
import { type MapContent, mapContent } from "./map-content.js";
import { type MapGeometry, mapGeometry } from "./map-geometry.js";
import { type MapMeasures, mapMeasures } from "./map-measures.js";
import { type MapNames, mapNames } from "./map-names.js";
import type { MapNode } from "./map-node.js";
import type { MapStyle } from "./map-style.js";
import { numberedDiagnosis } from "./numbered-diagnosis.js";
import type { Rectangle } from "./rectangle.js";
import { labelWidth, markCount, type SceneLabel, sceneLabels } from "./scene-labels.js";

/** Everything on a map and where it lies, before it is drawn. */
export interface MapScene {
  readonly content: MapContent;
  readonly breaks: MapBreaks;
  readonly names: MapNames;
  readonly measures: MapMeasures;
  readonly geometry: MapGeometry;
  /** By line: its marks and words, and where they lie, told from where readers begin. */
  readonly labels: ReadonlyMap<number, SceneLabel>;
  /** By box: where its marks lie. */
  readonly boxMarks: ReadonlyMap<number, Rectangle>;
  readonly laneNames: readonly LaneName[];
  /** Breaks that are marked nowhere. */
  readonly unmarked: number;
}

/** Room between columns beside the widest label. */
const besideLabel = 36;

/** Works out a map. */
export function mapScene(diagnosis: Diagnosis, style: MapStyle): MapScene {
  const numbered = numberedDiagnosis(diagnosis);
  const content = mapContent(numbered, style);
  const names = mapNames(numbered, style.direction);
  const measures = mapMeasures(content.nodes.length);
  const breaks = mapBreaks(content, style.breaks);
  const words = lineWords(content, breaks, names, style, measures);
  const boxNames = content.nodes.map((node) => nameOfBox(node, content, names, style));
  const gutter = leastGutter(content, breaks, words, measures);
  const geometry = mapGeometry(content, boxNames, measures, gutter);
  const boxMarks = new Map(
    [...breaks.atNode].map(([node, marks]) => [node, boxMarkPlace(geometry, node, marks, measures)]),
  );
  const named = laneNames(geometry, content.lanes, names, measures);
  const taken = [...boxMarks.values(), ...named];
  const labels = sceneLabels({ breaks, words, measures, geometry, taken });
  const onLines = [...breaks.atLine.values()].reduce((sum, marks) => sum + marks.length, 0);
  const unmarked = breaks.elsewhere + onLines - markCount(labels);
  return { content, breaks, names, measures, geometry, labels, boxMarks, laneNames: named, unmarked };
}

function nameOfBox(
  { party, members, department }: MapNode,
  { numbered }: MapContent,
  names: MapNames,
  { messages }: MapStyle,
): string {
  if (party >= 0) return names.label(numbered.parties[party]!.id);
  return department === null ? messages.map.others(members.length) : names.label(department);
}

/** Room between columns for the widest label, where every line has one. */
function leastGutter(
  { lines }: MapContent,
  { atLine }: MapBreaks,
  words: ReadonlyMap<number, string>,
  measures: MapMeasures,
): number {
  if (lines.length > fewLines) return 0;
  const widths = [...words].map(([line, text]) => labelWidth(atLine.get(line) ?? [], text, measures));
  return Math.max(0, ...widths) + besideLabel;
}

/** Marks of a party stand on the upper edge of its box, at the far end. */
function boxMarkPlace(
  { boxes }: MapGeometry,
  node: number,
  marks: readonly BreakMark[],
  { mark }: MapMeasures,
): Rectangle {
  const box = boxes[node]!;
  const width = marksWidth(marks, mark);
  return { x: box.x + box.width - width - 6, y: box.y - 0.7 * mark, width, height: mark };
}
