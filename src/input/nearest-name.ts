import { compareText } from "../chain/compare-text.js";

/** The known name that takes the fewest changes of letters to reach, whatever their case. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const distance = new Map(known.map((candidate) => [candidate, changesBetween(name, candidate)]));
  const [nearest] = known.toSorted((a, b) => distance.get(a)! - distance.get(b)! || compareText(a, b));
  return nearest;
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
