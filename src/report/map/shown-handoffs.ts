import type { HandoffEnds } from "../../chain/handoff.js";
import type { Break } from "../../diagnosis/diagnosis.js";
import type { NumberedDiagnosis } from "./numbered-diagnosis.js";

/**
 * The handoffs a map draws, of those between parties it shows, by number, ascending: all where there is room. Else
 * those that break first and over which these breaks reach the end customers; of each party the fullest it gives and
 * the fullest it gets; then those through which most is lost, and the fullest.
 *
 * @param isShown - whether a party, by number, is shown.
 * @param told - so many breaks come first.
 */
export function shownHandoffs(
  numbered: NumberedDiagnosis,
  isShown: (party: number) => boolean,
  most: number,
  told: number,
): readonly number[] {
  const { handoffs, giver, receiver } = numbered;
  const between = [...handoffs.keys()].filter(
    (number) => isShown(giver[number]) && isShown(receiver[number]),
  );
  if (between.length <= most) return between;
  const isBetween = new Set(between);
  const shown = new Set<number>();
  const add = (number: number) => {
    if (shown.size < most && isBetween.has(number)) shown.add(number);
  };
  for (const ends of endsOfBreaks(numbered.diagnosis.breaks.slice(0, told)))
    add(numbered.handoffNumber(ends));
  const volume = Float64Array.from(handoffs, (handoff) => handoff.volume);
  const loss = Float64Array.from(handoffs, (handoff) => handoff.loss);
  const byVolume = Int32Array.from(between).sort((a, b) => volume[b] - volume[a] || a - b);
  for (const number of fullestOfEach(byVolume, giver, receiver)) add(number);
  const byLoss = byVolume.slice().sort((a, b) => loss[b] - loss[a]);
  for (const number of byLoss) add(number);
  return [...shown].sort((a, b) => a - b);
}

function endsOfBreaks(breaks: readonly Break[]): readonly HandoffEnds[] {
  return breaks.flatMap(({ subject, route }) => (subject.type === "handoff" ? [subject, ...route] : route));
}

/** The first handoff in which each party gives, and the first in which it receives. */
function fullestOfEach(byVolume: Int32Array, giver: Int32Array, receiver: Int32Array): ReadonlySet<number> {
  const [given, received] = [new Set<number>(), new Set<number>()];
  const fullest = new Set<number>();
  for (const number of byVolume) {
    if (!given.has(giver[number])) fullest.add(number);
    if (!received.has(receiver[number])) fullest.add(number);
    given.add(giver[number]);
    received.add(receiver[number]);
  }
  return fullest;
}
