import { compareText } from "../chain/compare-text.js";

/** Changes of letters by which a slip of the pen differs from what was meant, at most. */
const slips = 3;

/** The known name that takes the fewest changes of letters to reach, whatever their case; none beyond a slip. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const distance = new Map(known.map((candidate) => [candidate, changesBetween(name, candidate)]));
  const [nearest] = known.toSorted((a, b) => distance.get(a)! - distance.get(b)! || compareText(a, b));
  return nearest !== undefined && distance.get(nearest)! <= Math.min(slips, nearest.length / 2)
    ? nearest
    : undefined;
}

/** Levenshtein's distance. */
function changesBetween(from: string, to: string): number {
  const start = from.slice(0, 100).toLowerCase();
  const goal = to.toLowerCase();
  let row = Array.from({ length: goal.length + 1 }, (_, index) => index);
  for (const [down, letter] of [...start].entries()) {
    const next = [down + 1];
    for (let right = 1; right <= goal.length; right++) {
      const swapped = row[right - 1] + (letter === goal[right - 1] ? 0 : 1);
      next.push(Math.min(swapped, row[right] + 1, next[right - 1] + 1));
    }
    row = next;
  }
  return row[goal.length];
}
