import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expectedHandoffs } from "../../../src/measures/flow/expected-handoffs.js";
import { type Random, seededRandom } from "../../seeded-random.js";

type Handoff = readonly [from: number, to: number, volume: number];

interface Network {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly volume: Float64Array;
  readonly goal: Uint8Array;
}

describe("expectedHandoffs(nodeCount, from, to, volume, goal)", () => {
  test("counts the handoffs from farm to guest, and once more for every order", () => {
    const distance = namedDistances(
      "farm>store 70, coop>store 30, store>kitchen 100, store>bar 50, kitchen>floor 100, bar>floor 60, " +
        "floor>kitchen 100, floor>guest 100",
      "guest",
    );
    const expected = { guest: 0, floor: 3, kitchen: 4, bar: 4, store: 5, farm: 6, coop: 6 };
    for (const [name, steps] of Object.entries(expected)) expect(distance[name]).toBeCloseTo(steps, 12);
  });

  test("counts the rounds of a repair", () => {
    const distance = namedDistances(
      "desk>workshop 50, maker>workshop 20, workshop>tester 40, tester>workshop 8, workshop>desk 12, " +
        "tester>desk 38, desk>owner 50",
      "owner",
    );
    expect(distance.maker).toBeCloseTo(7.084942084942086, 12);
    expect(distance.desk).toBeCloseTo(4.042471042471043, 12);
    expect(distance.workshop).toBeCloseTo(6.084942084942086, 12);
    expect(distance.tester).toBeCloseTo(5.397683397683398, 12);
  });
});

describe("what does not lead to a goal", () => {
  test("of no nodes there are no distances", () => {
    expect(distances(0, [], [])).toEqual([]);
  });

  test("without edges only the goal has a distance", () => {
    expect(distances(3, [], [1])).toEqual([Number.NaN, 0, Number.NaN]);
  });

  test("without a goal nothing has a distance", () => {
    const roundTrip: Handoff[] = [
      [0, 1, 1],
      [1, 0, 1],
      [1, 2, 1],
    ];
    expect(distances(3, roundTrip, [])).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  test("handoffs into a dead end or a closed loop are as if absent", () => {
    const handoffs: Handoff[] = [
      [0, 1, 1],
      [0, 2, 5],
      [0, 3, 5],
      [3, 4, 1],
      [4, 3, 1],
    ];
    expect(distances(5, handoffs, [1])).toEqual([1, 0, Number.NaN, Number.NaN, Number.NaN]);
  });

  test("volumes of zero, below it and NaN are as if absent", () => {
    const handoffs: Handoff[] = [
      [0, 1, 0],
      [0, 2, 2],
      [2, 1, 3],
      [2, 0, -1],
      [2, 0, Number.NaN],
      [3, 1, 0],
    ];
    expect(distances(4, handoffs, [1])).toEqual([2, 0, 1, Number.NaN]);
  });

  test("handoffs out of a goal are ignored", () => {
    expect(
      distances(
        3,
        [
          [0, 1, 1],
          [1, 0, 9],
          [1, 2, 9],
        ],
        [1],
      ),
    ).toEqual([1, 0, Number.NaN]);
  });
});

describe("exactness", () => {
  test("parallel handoffs count as one of their joint volume", () => {
    const apart = distances(
      3,
      [
        [0, 1, 1],
        [0, 1, 2],
        [1, 0, 1],
        [1, 0, 1],
        [1, 2, 2],
        [1, 2, 2],
      ],
      [2],
    );
    const joint = distances(
      3,
      [
        [0, 1, 3],
        [1, 0, 2],
        [1, 2, 4],
      ],
      [2],
    );
    expect(apart).toEqual(joint);
  });

  test("volumes at the ends of the number range do not overflow or vanish", () => {
    expect(
      distances(
        3,
        [
          [0, 1, 1e308],
          [0, 2, 1e308],
          [1, 2, 5e-324],
        ],
        [2],
      ),
    ).toEqual([1.5, 1, 0]);
  });

  test("a loop left once in 10^15 rounds is as exact as any other", () => {
    const handoffs: Handoff[] = [
      [0, 1, 1],
      [1, 0, 1e15],
      [1, 2, 1],
    ];
    const steps = 2 * (1e15 + 1);
    expect(relativeDifference(distances(3, handoffs, [2]), [steps, steps - 1, 0])).toBeLessThan(1e-15);
  });

  test("small networks agree with Gaussian elimination", () => {
    const size = 12;
    const handoff = fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.constantFrom(0, 0.1, 1, 1, 2, 7, 100));
    const handoffs = fc
      .array(handoff, { maxLength: 45 })
      .map((all) => all.filter(([from, to]) => from !== to));
    const goals = fc.uniqueArray(fc.nat(size - 1), { maxLength: 3 });
    fc.assert(
      fc.property(handoffs, goals, (some, ends) => {
        const found = distances(size, some, ends);
        expect(relativeDifference(found, byGaussianElimination(size, some, ends))).toBeLessThan(1e-10);
      }),
      { numRuns: 500 },
    );
  });
});

describe("size", () => {
  test("a path of a million nodes is counted exactly", () => {
    const from = Int32Array.from({ length: 999_999 }, (_, node) => node);
    const steps = expectedHandoffs(
      1_000_000,
      from,
      from.map((node) => node + 1),
      ones(999_999),
      lastOf(1_000_000),
    );
    expect(steps.every((value, node) => value === 999_999 - node)).toBe(true);
  });

  test("a path of 200,000 nodes with every handoff returned takes n² − i² steps", () => {
    const last = 199_999;
    const handoffs: Handoff[] = [[0, 1, 1]];
    for (let node = 1; node < last; node++) handoffs.push([node, node + 1, 1], [node, node - 1, 1]);
    const expected = Array.from({ length: last + 1 }, (_, node) => last ** 2 - node ** 2);
    expect(relativeDifference(distances(last + 1, handoffs, [last]), expected)).toBeLessThan(1e-11);
  });

  test("many small loops in a row are counted exactly", () => {
    const pairs = 20_000;
    const handoffs: Handoff[] = [];
    for (let node = 0; node < 2 * pairs; node += 2) {
      handoffs.push([node, node + 1, 1], [node + 1, node, 1], [node + 1, node + 2, 1]);
    }
    const expected = Array.from({ length: 2 * pairs + 1 }, (_, node) => 4 * pairs - 2 * node + (node % 2));
    expect(relativeDifference(distances(2 * pairs + 1, handoffs, [2 * pairs]), expected)).toBeLessThan(1e-12);
  });

  test("a tangle of 20,000 nodes and 200,000 handoffs fulfils every equation", () => {
    const network = tangle(20_000, 200_000, seededRandom(1));
    expect(largestMiss(network, solve(network))).toBeLessThan(1e-12);
  });

  test("a tangle that is left once in 10^8 handoffs fulfils every equation", () => {
    const network = tangle(5_000, 50_000, seededRandom(2));
    for (let e = 0; e < network.to.length; e++)
      if (network.goal[network.to[e]!] === 1) network.volume[e]! *= 1e-6;
    const steps = solve(network);
    expect(steps[0]).toBeGreaterThan(1e7);
    expect(largestMiss(network, steps)).toBeLessThan(1e-12);
  });

  test("close-knit groups with hardly a way between them take as long as their flows through each bound say", () => {
    const network = groupsInLine(20, 400, seededRandom(3));
    const steps = solve(network);
    expect(largestMiss(network, steps)).toBeLessThan(1e-12);
    expect(flowMiss(network, steps, 400)).toBeLessThan(1e-11);
  });

  test("names make no difference beyond rounding", () => {
    const network = tangle(3_000, 30_000, seededRandom(4));
    const mirror = (node: number) => network.goal.length - 1 - node;
    const mirrored = {
      from: network.from.map(mirror),
      to: network.to.map(mirror),
      volume: network.volume,
      goal: network.goal.slice().reverse(),
    };
    expect(relativeDifference(solve(mirrored).reverse(), solve(network))).toBeLessThan(1e-12);
  });
});

function distances(nodeCount: number, handoffs: readonly Handoff[], goals: readonly number[]): number[] {
  return [...solve(networkOf(nodeCount, handoffs, goals))];
}

function solve({ from, to, volume, goal }: Network): Float64Array {
  return expectedHandoffs(goal.length, from, to, volume, goal);
}

function networkOf(nodeCount: number, handoffs: readonly Handoff[], goals: readonly number[]): Network {
  const goal = new Uint8Array(nodeCount);
  for (const node of goals) goal[node] = 1;
  return {
    from: Int32Array.from(handoffs, ([from]) => from),
    to: Int32Array.from(handoffs, ([, to]) => to),
    volume: Float64Array.from(handoffs, ([, , volume]) => volume),
    goal,
  };
}

/** Distances by name of handoffs written as "giver>receiver volume, ...". */
function namedDistances(text: string, goal: string): Record<string, number> {
  const parts = text.split(", ").map((handoff) => handoff.split(/[> ]/) as [string, string, string]);
  const names = [...new Set(parts.flatMap((part) => part.slice(0, 2)))];
  const handoffs = parts.map(
    ([from, to, volume]): Handoff => [names.indexOf(from), names.indexOf(to), Number(volume)],
  );
  const steps = distances(names.length, handoffs, [names.indexOf(goal)]);
  return Object.fromEntries(names.map((name, node) => [name, steps[node]!]));
}

function ones(count: number): Float64Array {
  return new Float64Array(count).fill(1);
}

function lastOf(nodeCount: number): Uint8Array {
  const goal = new Uint8Array(nodeCount);
  goal[nodeCount - 1] = 1;
  return goal;
}

/** Random handoffs of random volume, one in a hundred to the goal, which is the last node. */
function tangle(nodeCount: number, handoffCount: number, random: Random): Network {
  const handoffs = Array.from({ length: handoffCount }, (): Handoff => {
    const from = Math.floor(random() * nodeCount);
    const other = (from + 1 + Math.floor(random() * (nodeCount - 1))) % nodeCount;
    return [from, random() < 0.01 ? nodeCount : other, 0.1 + random()];
  });
  return networkOf(nodeCount + 1, handoffs, [nodeCount]);
}

/** Groups with ten handoffs a node and as many returned; three weak ones lead to the group before and after. */
function groupsInLine(groups: number, size: number, random: Random): Network {
  const handoffs: Handoff[] = [];
  for (let node = 0; node < groups * size; node++) {
    const first = node - (node % size);
    for (let nth = 0; nth < 5; nth++) {
      const other = first + ((node - first + 1 + Math.floor(random() * (size - 1))) % size);
      handoffs.push([node, other, 1], [other, node, 1]);
    }
  }
  for (let first = 0; first < groups * size; first += size) {
    for (let nth = 0; nth < 3; nth++) {
      const next = Math.min(first + size + nth, groups * size);
      handoffs.push([first + nth, next, 0.01]);
      if (next < groups * size) handoffs.push([next, first + nth, 0.01]);
    }
  }
  return networkOf(groups * size + 1, handoffs, [groups * size]);
}

/** The largest miss of d = 1 + Σ share · d, relative to d. */
function largestMiss({ from, to, volume, goal }: Network, steps: Float64Array): number {
  const total = new Float64Array(goal.length);
  const after = new Float64Array(goal.length);
  for (let e = 0; e < from.length; e++) {
    total[from[e]!]! += volume[e]!;
    after[from[e]!]! += volume[e]! * steps[to[e]!]!;
  }
  const miss = (node: number) => Math.abs(steps[node]! - 1 - after[node]! / total[node]!) / steps[node]!;
  return Math.max(...Array.from(total.keys(), (node) => (total[node] === 0 ? 0 : miss(node))));
}

/**
 * Where handoffs are returned in equal volume, all that the groups up to some bound hand on must show in the steps
 * lost across the bound, volume by volume. Returns the largest relative miss over all bounds.
 */
function flowMiss({ from, to, volume }: Network, steps: Float64Array, size: number): number {
  let largest = 0;
  for (let bound = size; bound < steps.length; bound += size) {
    let behind = 0;
    let across = 0;
    for (let e = 0; e < from.length; e++) {
      const [giver, receiver] = [from[e]!, to[e]!];
      if (giver < bound) behind += volume[e]!;
      if (giver < bound && receiver >= bound) across += volume[e]! * (steps[giver]! - steps[receiver]!);
    }
    largest = Math.max(largest, Math.abs(across / behind - 1));
  }
  return largest;
}

/** The largest difference relative to the expected value; infinite where only one of the two is NaN. */
function relativeDifference(found: ArrayLike<number>, expected: ArrayLike<number>): number {
  let largest = 0;
  for (let node = 0; node < expected.length; node++) {
    const [one, other] = [found[node]!, expected[node]!];
    if (Number.isNaN(one) && Number.isNaN(other)) continue;
    const difference = one === other ? 0 : Math.abs(one - other) / Math.abs(other);
    largest = Math.max(largest, Number.isNaN(difference) ? Infinity : difference);
  }
  return largest;
}

function byGaussianElimination(
  size: number,
  handoffs: readonly Handoff[],
  goals: readonly number[],
): number[] {
  const used = handoffs.filter(([from, , volume]) => volume > 0 && !goals.includes(from));
  const reaching = new Set(goals);
  for (let pass = 0; pass < size; pass++)
    for (const [from, to] of used) if (reaching.has(to)) reaching.add(from);
  const matrix = Array.from({ length: size }, (_, node) => equation(node));
  return eliminated(matrix).map((steps, node) => (reaching.has(node) ? steps : Number.NaN));

  function equation(node: number): number[] {
    const row = new Array<number>(size + 1).fill(0);
    row[node] = 1;
    const ways = used.filter(([from, to]) => from === node && reaching.has(to));
    const total = ways.reduce((sum, [, , volume]) => sum + volume, 0);
    for (const [, to, volume] of ways) row[to]! -= volume / total;
    row[size] = ways.length > 0 ? 1 : 0;
    return row;
  }
}

/** The solution of a system whose rows end in their right side, by Gauss and Jordan with row exchanges. */
function eliminated(matrix: number[][]): number[] {
  const size = matrix.length;
  for (let column = 0; column < size; column++) {
    const below = matrix.slice(column).map((row) => Math.abs(row[column]!));
    const pivot = column + below.indexOf(Math.max(...below));
    [matrix[column], matrix[pivot]] = [matrix[pivot]!, matrix[column]!];
    for (const row of matrix) {
      if (row === matrix[column]) continue;
      const factor = row[column]! / matrix[column]![column]!;
      for (let other = column; other <= size; other++) row[other]! -= factor * matrix[column]![other]!;
    }
  }
  return matrix.map((row, node) => row[size]! / row[node]!);
}
