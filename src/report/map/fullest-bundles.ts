import type { NumberedDiagnosis } from "./numbered-diagnosis.js";
import type { LooseLine } from "./tied-lines.js";

/**
 * Lines of boxes that stand for several parties: for each of them, all its handoffs to the box it gives most to, and
 * all from the one it gets most from.
 *
 * @param boxOf - box of every party, by number; -1 for none.
 * @param firstOthers - the first box that stands for several parties; all after it do, too.
 */
export function fullestBundles(
  numbered: NumberedDiagnosis,
  boxOf: Int32Array,
  firstOthers: number,
): readonly LooseLine[] {
  const isOthers = (box: number) => box >= firstOthers;
  const [gives, gets] = [new Set<number>(), new Set<number>()];
  const byVolume = [...bundlesOf(numbered, boxOf, isOthers)].sort(
    (a, b) => b.volume - a.volume || a.from - b.from || a.to - b.to,
  );
  return byVolume.filter(({ from, to }) => {
    const isNew = (isOthers(from) && !gives.has(from)) || (isOthers(to) && !gets.has(to));
    gives.add(from);
    gets.add(to);
    return isNew;
  });
}

/** All handoffs from one box to another, for every two boxes of which one stands for several parties. */
function bundlesOf(
  { handoffs, giver, receiver }: NumberedDiagnosis,
  boxOf: Int32Array,
  isOthers: (box: number) => boolean,
): Iterable<LooseLine> {
  const bundles = new Map<number, { -readonly [Key in keyof LooseLine]: LooseLine[Key] }>();
  for (const [number, { volume }] of handoffs.entries()) {
    const [from, to] = [boxOf[giver[number]], boxOf[receiver[number]]];
    if (from === to || from < 0 || to < 0 || !(isOthers(from) || isOthers(to))) continue;
    const key = from * boxOf.length + to;
    const bundle = bundles.get(key) ?? { handoff: -1, handoffs: 0, volume: 0, from, to };
    bundle.volume += volume;
    bundle.handoffs += 1;
    bundles.set(key, bundle);
  }
  return bundles.values();
}
