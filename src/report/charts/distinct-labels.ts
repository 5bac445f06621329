/** Labels of which no two are alike: from the second on, the alike have a number behind them. */
export function distinctLabels(labels: readonly string[]): readonly string[] {
  const taken = new Set(labels);
  const seen = new Set<string>();
  return labels.map((label) => {
    const free = seen.has(label) ? numbered(label, taken) : label;
    seen.add(label);
    taken.add(free);
    return free;
  });
}

function numbered(label: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const free = `${label} (${number})`;
    if (!taken.has(free)) return free;
  }
}
