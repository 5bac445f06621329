import { type Adjacency, adjacency } from "../../../measures/graph/adjacency.js";

/** What is to be laid out: nodes that stand in columns, and ties between them. */
export interface ColumnedNodes {
  readonly columnCount: number;
  /** By node, 0 for the first column. */
  readonly column: Int32Array;
  /** By node: which of the lanes, that lie over one another, it stands in; 0 where there is but one. */
  readonly lane: Int32Array;
  /** 1 for columns whose nodes may stand beside any lane; by column. */
  readonly isFree: Uint8Array;
  /** Nodes at both ends of every tie; no two ties join the same nodes, none a node with itself. */
  readonly tieFrom: Int32Array;
  readonly tieTo: Int32Array;
}

/** Ties between nodes of one column. */
export interface InnerTies {
  readonly tie: Int32Array;
  /** Nodes at both ends. */
  readonly one: Int32Array;
  readonly other: Int32Array;
}

/**
 * Nodes and the waypoints of ties that pass columns, altogether *items*: first the nodes by number, then the
 * waypoints. Segments join items of neighbouring columns.
 */
export interface LayeredChain {
  readonly nodeCount: number;
  readonly itemCount: number;
  readonly columnCount: number;
  /** By item. */
  readonly column: Int32Array;
  /** By item; in a free column 0. */
  readonly lane: Int32Array;
  /** Tie of every waypoint, -1 for nodes; by item. */
  readonly tie: Int32Array;
  /** Items at both ends of every segment, and whose tie it is. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly segmentTie: Int32Array;
  /** From each item to those of the column before, and to those of the column after. */
  readonly toLeft: Adjacency;
  readonly toRight: Adjacency;
  /** By column. */
  readonly innerTies: readonly InnerTies[];
}

interface Growing {
  readonly column: number[];
  readonly lane: number[];
  readonly tie: number[];
  readonly left: number[];
  readonly right: number[];
  readonly segmentTie: number[];
}

/** Breaks ties into segments between neighbouring columns. */
export function layeredChain(nodes: ColumnedNodes): LayeredChain {
  const { column, lane, isFree, tieFrom, tieTo, columnCount } = nodes;
  const growing: Growing = {
    column: [...column],
    lane: Array.from(lane, (of, node) => (isFree[column[node]] === 1 ? 0 : of)),
    tie: new Array<number>(column.length).fill(-1),
    left: [],
    right: [],
    segmentTie: [],
  };
  const inner: number[][] = Array.from({ length: columnCount }, () => []);
  for (let tie = 0; tie < tieFrom.length; tie += 1) {
    const [from, to] = [tieFrom[tie], tieTo[tie]];
    if (column[from] === column[to]) inner[column[from]]!.push(tie);
    else if (column[from] < column[to]) addWay(growing, nodes, tie, from, to);
    else addWay(growing, nodes, tie, to, from);
  }
  const innerTies = inner.map(
    (ties): InnerTies => ({
      tie: Int32Array.from(ties),
      one: Int32Array.from(ties, (tie) => tieFrom[tie]),
      other: Int32Array.from(ties, (tie) => tieTo[tie]),
    }),
  );
  return { nodeCount: column.length, columnCount, innerTies, ...frozen(growing) };
}

/** A waypoint stands in the lane that a straight way passes there. */
function addWay(growing: Growing, nodes: ColumnedNodes, tie: number, start: number, end: number): void {
  const [first, last] = [nodes.column[start], nodes.column[end]];
  let before = start;
  for (let column = first + 1; column < last; column += 1) {
    const way = (column - first) / (last - first);
    const lane = Math.round(nodes.lane[start] + (nodes.lane[end] - nodes.lane[start]) * way);
    growing.column.push(column);
    growing.lane.push(nodes.isFree[column] === 1 ? 0 : lane);
    const item = growing.tie.push(tie) - 1;
    addSegment(growing, tie, before, item);
    before = item;
  }
  addSegment(growing, tie, before, end);
}

function addSegment(growing: Growing, tie: number, left: number, right: number): void {
  growing.left.push(left);
  growing.right.push(right);
  growing.segmentTie.push(tie);
}

function frozen(growing: Growing): Omit<LayeredChain, "nodeCount" | "columnCount" | "innerTies"> {
  const itemCount = growing.column.length;
  const left = Int32Array.from(growing.left);
  const right = Int32Array.from(growing.right);
  return {
    itemCount,
    column: Int32Array.from(growing.column),
    lane: Int32Array.from(growing.lane),
    tie: Int32Array.from(growing.tie),
    left,
    right,
    segmentTie: Int32Array.from(growing.segmentTie),
    toLeft: adjacency(itemCount, right, left),
    toRight: adjacency(itemCount, left, right),
  };
}
