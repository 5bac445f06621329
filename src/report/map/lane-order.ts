import type { TiedLines } from "./tied-lines.js";

const mostRounds = 4;

/**
 * Orders lanes from top to bottom: one by one they are moved to where what goes between lanes has the shortest way,
 * until nothing gets better.
 */
export function laneOrder(
  count: number,
  lane: Int32Array,
  ties: Omit<TiedLines, "lines">,
): readonly number[] {
  const between = volumesBetween(count, lane, ties);
  let order = Array.from({ length: count }, (_, each) => each);
  let length = wayLength(order, between);
  for (let round = 0, better = true; round < mostRounds && better; round += 1) {
    better = false;
    for (const each of order) {
      const others = order.filter((other) => other !== each);
      for (let place = 0; place < count; place += 1) {
        const moved = others.toSpliced(place, 0, each);
        const moves = wayLength(moved, between);
        if (moves >= length * (1 - 1e-9)) continue;
        [order, length, better] = [moved, moves, true];
      }
    }
  }
  return order;
}

/** A square of volumes from lane to lane, both ways together. */
function volumesBetween(
  count: number,
  lane: Int32Array,
  { tieFrom, tieTo, weight }: Omit<TiedLines, "lines">,
): Float64Array {
  const between = new Float64Array(count * count);
  for (let tie = 0; tie < weight.length; tie += 1) {
    const [one, other] = [lane[tieFrom[tie]], lane[tieTo[tie]]];
    between[one * count + other] += weight[tie];
    between[other * count + one] += weight[tie];
  }
  return between;
}

function wayLength(order: readonly number[], between: Float64Array): number {
  let length = 0;
  for (let place = 0; place < order.length; place += 1) {
    const row = order[place]! * order.length;
    for (let next = place + 1; next < order.length; next += 1) {
      length += (next - place) * between[row + order[next]!];
    }
  }
  return length;
}
