/** A line on the map: a handoff, or all between two boxes of which one stands for several parties. */
export interface MapLine {
  /** Number of the handoff; -1 for several. */
  readonly handoff: number;
  readonly handoffs: number;
  readonly volume: number;
  readonly from: number;
  readonly to: number;
  readonly tie: number;
}

/** A line whose tie is not known yet. */
export type LooseLine = Omit<MapLine, "tie">;

/** Lines, and the ties between boxes along which they run. */
export interface TiedLines {
  /** In the order of ties; the lines of one tie run side by side. */
  readonly lines: readonly MapLine[];
  /** Boxes at both ends of every tie; no two join the same. */
  readonly tieFrom: Int32Array;
  readonly tieTo: Int32Array;
  /** Volume of all its lines, by tie. */
  readonly weight: Float64Array;
}

/** Gathers lines between the same two boxes into ties, in the order of boxes; those of one direction together. */
export function tiedLines(loose: readonly LooseLine[]): TiedLines {
  const low = Int32Array.from(loose, ({ from, to }) => Math.min(from, to));
  const high = Int32Array.from(loose, ({ from, to }) => Math.max(from, to));
  const order = [...loose.keys()].sort((a, b) => {
    const [one, other] = [loose[a]!, loose[b]!];
    return low[a] - low[b] || high[a] - high[b] || one.from - other.from || one.handoff - other.handoff;
  });
  const lines: MapLine[] = [];
  const [from, to, weight]: [number[], number[], number[]] = [[], [], []];
  for (const place of order) {
    const last = from.length - 1;
    if (from[last] !== low[place] || to[last] !== high[place]) {
      from.push(low[place]);
      to.push(high[place]);
      weight.push(0);
    }
    const tie = from.length - 1;
    weight[tie]! += loose[place]!.volume;
    lines.push({ ...loose[place]!, tie });
  }
  return {
    lines,
    tieFrom: Int32Array.from(from),
    tieTo: Int32Array.from(to),
    weight: Float64Array.from(weight),
  };
}
