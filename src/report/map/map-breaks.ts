import type { Cause } from "../../chain/indicator.js";
import { routeIds } from "../route-ids.js";
import type { MapContent } from "./map-content.js";

/** The mark of a break. */
export interface BreakMark {
  /** Place among the breaks, 1 for the first. */
  readonly rank: number;
  /** Whether the rank stands in the mark. */
  readonly isNumbered: boolean;
  readonly cause: Cause | null;
  /** Whether the strength is almost certainly below the target. */
  readonly isSure: boolean;
}

/** Where breaks are marked. */
export interface MapBreaks {
  readonly atNode: ReadonlyMap<number, readonly BreakMark[]>;
  readonly atLine: ReadonlyMap<number, readonly BreakMark[]>;
  /** Breaks of the whole chain, and of what is not drawn. */
  readonly elsewhere: number;
  /** Lines over which the costliest break reaches the end customer, and the boxes on that way. */
  readonly route: { readonly lines: ReadonlySet<number>; readonly nodes: readonly number[] };
}

/** Finds the boxes and lines of breaks, and the way of the costliest. */
export function mapBreaks({ numbered, nodes, lines }: MapContent, numberedBreaks: number): MapBreaks {
  const nodeOf = new Map(nodes.flatMap(({ party }, node) => (party < 0 ? [] : [[party, node] as const])));
  const lineOf = new Map(
    lines.flatMap(({ handoff }, line) => (handoff < 0 ? [] : [[handoff, line] as const])),
  );
  const atNode = new Map<number, BreakMark[]>();
  const atLine = new Map<number, BreakMark[]>();
  let elsewhere = 0;
  for (const [place, { subject, cause, status }] of numbered.diagnosis.breaks.entries()) {
    const mark = { rank: place + 1, isNumbered: place < numberedBreaks, cause, isSure: status === "broken" };
    const node = subject.type === "party" ? nodeOf.get(numbered.partyNumber(subject.id)) : undefined;
    const line = subject.type === "handoff" ? lineOf.get(numbered.handoffNumber(subject)) : undefined;
    if (node !== undefined) atNode.set(node, [...(atNode.get(node) ?? []), mark]);
    else if (line !== undefined) atLine.set(line, [...(atLine.get(line) ?? []), mark]);
    else elsewhere += 1;
  }
  return { atNode, atLine, elsewhere, route: costliestRoute({ numbered, nodes, lines }, nodeOf, lineOf) };
}

function costliestRoute(
  { numbered }: Pick<MapContent, "numbered" | "nodes" | "lines">,
  nodeOf: ReadonlyMap<number, number>,
  lineOf: ReadonlyMap<number, number>,
): MapBreaks["route"] {
  const costliest = numbered.diagnosis.breaks.reduce<(typeof numbered.diagnosis.breaks)[number] | undefined>(
    (most, next) => (next.route.length > 0 && (most === undefined || next.loss > most.loss) ? next : most),
    undefined,
  );
  const route = costliest === undefined || !(costliest.loss > 0) ? [] : costliest.route;
  const lines = route.map((ends) => lineOf.get(numbered.handoffNumber(ends)));
  const nodes = routeIds(route).map((id) => nodeOf.get(numbered.partyNumber(id)));
  return {
    lines: new Set(lines.filter((line) => line !== undefined)),
    nodes: nodes.filter((node) => node !== undefined),
  };
}
