import { type Adjacency, adjacency } from "../../../measures/graph/adjacency.js";

/** What is to be laid out: nodes that stand in columns, and ties between them. */
export interface ColumnedNodes {
  readonly columnCount: number;
  /** By node, 0 for the first column. */
  readonly column: Int32Array;
  /** By node: which of the lanes, that lie over one another, it stands in; 0 where there is but one. */
  readonly lane: Int32Array;
  /** Columns whose nodes may stand beside any lane, by column. */
  readonly isFree: Uint8Array;
  /** Nodes at both ends of every tie; no two ties join the same nodes, none a node with itself. */
  readonly tieFrom: Int32Array;
  readonly tieTo: Int32Array;
}

/**
 * Nodes and the waypoints of ties that pass columns, altogether *items*: first the nodes by number, then the
 * waypoints. Segments join items of neighbouring columns. A tie within a column turns at a waypoint of its own
 * beside it, the *turn*.
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
  /** 1 for the waypoint of a tie within a column; by item. */
  readonly isTurn: Uint8Array;
  /** Items at both ends of every segment, and whose tie it is. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly segmentTie: Int32Array;
  /** From each item to those of the column before, and to those of the column after. */
  readonly toLeft: Adjacency;
  readonly toRight: Adjacency;
}

interface Growing {
  readonly column: number[];
  readonly lane: number[];
  readonly tie: number[];
  readonly isTurn: number[];
  readonly left: number[];
  readonly right: number[];
  readonly segmentTie: number[];
}

/** Breaks ties into segments between neighbouring columns. */
export function layeredChain(nodes: ColumnedNodes): LayeredChain {
  const nodeCount = nodes.column.length;
  const growing: Growing = {
    column: [...nodes.column],
    lane: [...nodes.lane].map((lane, node) => (nodes.isFree[nodes.column[node]] ? 0 : lane)),
    tie: new Array<number>(nodeCount).fill(-1),
    isTurn: new Array<number>(nodeCount).fill(0),
    left: [],
    right: [],
    segmentTie: [],
  };
  for (let tie = 0; tie < nodes.tieFrom.length; tie += 1) addTie(growing, nodes, tie);
  return frozen(growing, nodeCount, nodes.columnCount);
}

function addTie(growing: Growing, nodes: ColumnedNodes, tie: number): void {
  const { column, tieFrom, tieTo } = nodes;
  const [from, to] = [tieFrom[tie], tieTo[tie]];
  if (column[from] === column[to]) addTurn(growing, nodes, tie);
  else if (column[from] < column[to]) addWay(growing, nodes, tie, from, to);
  else addWay(growing, nodes, tie, to, from);
}

function addTurn(growing: Growing, nodes: ColumnedNodes, tie: number): void {
  const [from, to] = [nodes.tieFrom[tie], nodes.tieTo[tie]];
  const column = nodes.column[from];
  const isAfter = column + 1 < nodes.columnCount;
  if (!isAfter && column === 0) return;
  const beside = isAfter ? column + 1 : column - 1;
  const turn = addItem(growing, nodes, tie, beside, nodes.lane[from], 1);
  for (const end of [from, to]) {
    if (isAfter) addSegment(growing, tie, end, turn);
    else addSegment(growing, tie, turn, end);
  }
}

function addWay(growing: Growing, nodes: ColumnedNodes, tie: number, start: number, end: number): void {
  const [first, last] = [nodes.column[start], nodes.column[end]];
  let before = start;
  for (let column = first + 1; column < last; column += 1) {
    const way = (column - first) / (last - first);
    const lane = Math.round(nodes.lane[start] + (nodes.lane[end] - nodes.lane[start]) * way);
    const item = addItem(growing, nodes, tie, column, lane, 0);
    addSegment(growing, tie, before, item);
    before = item;
  }
  addSegment(growing, tie, before, end);
}

function addItem(
  growing: Growing,
  { isFree }: ColumnedNodes,
  tie: number,
  column: number,
  lane: number,
  isTurn: number,
): number {
  growing.column.push(column);
  growing.lane.push(isFree[column] === 1 ? 0 : lane);
  growing.tie.push(tie);
  return growing.isTurn.push(isTurn) - 1;
}

function addSegment(growing: Growing, tie: number, left: number, right: number): void {
  growing.left.push(left);
  growing.right.push(right);
  growing.segmentTie.push(tie);
}

function frozen(growing: Growing, nodeCount: number, columnCount: number): LayeredChain {
  const itemCount = growing.column.length;
  const left = Int32Array.from(growing.left);
  const right = Int32Array.from(growing.right);
  return {
    nodeCount,
    itemCount,
    columnCount,
    column: Int32Array.from(growing.column),
    lane: Int32Array.from(growing.lane),
    tie: Int32Array.from(growing.tie),
    isTurn: Uint8Array.from(growing.isTurn),
    left,
    right,
    segmentTie: Int32Array.from(growing.segmentTie),
    toLeft: adjacency(itemCount, right, left),
    toRight: adjacency(itemCount, left, right),
  };
}
