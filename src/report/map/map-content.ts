import { boxesInColumns } from "./boxes-in-columns.js";
import { chooseColumns } from "./choose-columns.js";
import type { DistanceColumns } from "./distance-columns.js";
import { foldedDepartments } from "./folded-departments.js";
import { fullestBundles } from "./fullest-bundles.js";
import { type MapLanes, mapLanes, withOuterLane } from "./map-lanes.js";
import { boxOfParties, type MapNode } from "./map-node.js";
import { mereUnits } from "./mere-units.js";
import type { NumberedDiagnosis } from "./numbered-diagnosis.js";
import { shownHandoffs } from "./shown-handoffs.js";
import { shownParties } from "./shown-parties.js";
import { type LooseLine, type TiedLines, tiedLines } from "./tied-lines.js";

/** What a map draws, before it is laid out: boxes in columns and lanes, lines between them. */
export interface MapContent extends TiedLines {
  readonly numbered: NumberedDiagnosis;
  /** Parties first, then what stands for several. */
  readonly nodes: readonly MapNode[];
  readonly columns: DistanceColumns;
  readonly lanes: MapLanes;
  /** What is not drawn one by one. */
  readonly leftOut: { readonly parties: number; readonly handoffs: number };
}

/** How much a map shows. */
export interface MapLimits {
  readonly mostParties: number;
  /** `null`: as many as the parties shown leave room for. */
  readonly mostHandoffs: number | null;
  /** So many breaks are told one by one. */
  readonly breaks: number;
}

/** Departments whose parties are folded have a box each, up to one for so many parties that may be shown. */
const partiesADepartment = 5;

/** Chooses what to draw of a diagnosis, folds the rest, and puts all of it into columns and lanes. */
export function mapContent(numbered: NumberedDiagnosis, limits: MapLimits): MapContent {
  const frames = mereUnits(numbered);
  const parties = [...numbered.parties.keys()].filter((party) => !frames.has(party));
  const shown = shownParties(numbered, parties, limits.mostParties, limits.breaks);
  const isShown = new Set(shown);
  const folded = parties.filter((party) => !isShown.has(party));
  const lines = shownLines(numbered, shown, limits);
  const departments = foldedDepartments(numbered, folded, Math.ceil(limits.mostParties / partiesADepartment));
  const nodes = [...shown.map((party) => nodeOf(numbered, party)), ...departments];
  const lanes = mapLanes(nodes, numbered, withBundles(numbered, lines, nodes, shown.length));
  const columns = columnsOf(numbered, shown, lanes, lines);
  const all = boxesInColumns(numbered, nodes, folded, columns);
  return {
    numbered,
    ...withBundles(numbered, lines, all.nodes, shown.length),
    ...all,
    lanes: withOuterLane(lanes, all.nodes.length),
    leftOut: { parties: folded.length, handoffs: numbered.handoffs.length - lines.length },
  };
}

function nodeOf({ parties }: NumberedDiagnosis, party: number): MapNode {
  return { party, members: [party], department: parties[party]!.department?.id ?? null };
}

/** The handoffs that are drawn one by one, between the boxes of the parties shown. */
function shownLines(
  numbered: NumberedDiagnosis,
  shown: readonly number[],
  limits: MapLimits,
): readonly LooseLine[] {
  const { handoffs, giver, receiver } = numbered;
  const boxOf = new Int32Array(numbered.parties.length).fill(-1);
  for (const [box, party] of shown.entries()) boxOf[party] = box;
  const most = limits.mostHandoffs ?? roomForHandoffs(shown.length);
  return shownHandoffs(numbered, (party) => boxOf[party] >= 0, most, limits.breaks).map((handoff) => ({
    handoff,
    handoffs: 1,
    volume: handoffs[handoff]!.volume,
    from: boxOf[giver[handoff]],
    to: boxOf[receiver[handoff]],
  }));
}

/** Three for each party, but as many as one can follow altogether. */
function roomForHandoffs(parties: number): number {
  return Math.max(40, Math.min(140, 3 * parties));
}

function withBundles(
  numbered: NumberedDiagnosis,
  lines: readonly LooseLine[],
  nodes: readonly MapNode[],
  shown: number,
): TiedLines {
  if (nodes.length === shown) return tiedLines(lines);
  const boxOf = boxOfParties(nodes, numbered.parties.length);
  return tiedLines([...lines, ...fullestBundles(numbered, boxOf, shown)]);
}

function columnsOf(
  { parties }: NumberedDiagnosis,
  shown: readonly number[],
  { lane }: MapLanes,
  lines: readonly LooseLine[],
): DistanceColumns {
  return chooseColumns({
    ...tiedLines(lines),
    distance: shown.map((party) => parties[party]!.distance),
    lane: lane.subarray(0, shown.length),
    giver: Int32Array.from(lines, ({ from }) => from),
    receiver: Int32Array.from(lines, ({ to }) => to),
  });
}
