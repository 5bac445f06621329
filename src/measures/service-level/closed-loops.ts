import type { ServiceLevels } from "./measure-service-level.js";

/**
 * Loops of deliveries that nothing can start: every party on them waits for another of them, so that even
 * whole strengths bring nothing through. As lists of party numbers; loops that only starve behind such a loop
 * are not among them.
 */
export function closedLoops({ network, ceiling }: ServiceLevels): readonly (readonly number[])[] {
  const loops: (readonly number[])[] = [];
  for (let start = 0; start < network.partyCount; start = network.loopEnd[start]!) {
    const end = network.loopEnd[start]!;
    const parties = network.partyAt.subarray(start, end);
    if (end - start === 1 || ceiling[parties[0]!]! > 0) continue;
    if (!starves(network, ceiling, start, end)) loops.push(Array.from(parties).sort((a, b) => a - b));
  }
  return loops;
}

/** Whether a giver outside the loop has nothing to give either. */
function starves(
  { groupStart, inputStart, source, partyCount, partyAt }: ServiceLevels["network"],
  ceiling: Float64Array,
  start: number,
  end: number,
): boolean {
  for (let input = inputStart[groupStart[start]!]!; input < inputStart[groupStart[end]!]!; input += 1) {
    const giver = source[input]!;
    const outside = giver < start || giver >= end;
    if (outside && giver < partyCount && ceiling[partyAt[giver]!] === 0) return true;
  }
  return false;
}
