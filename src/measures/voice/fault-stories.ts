import { groupBy } from "../../chain/group-by.js";
import type { Instant } from "../../events/time/instant.js";
import type { Fault } from "../../survey/voice/fault.js";

/** A fault with everything that was said of it. */
export interface FaultStory {
  readonly raisings: readonly Fault[];
  /** When either side first spoke of it; `undefined` where it never did. */
  readonly inside: Instant | undefined;
  readonly outside: Instant | undefined;
}

/** Puts the raisings of each fault together. */
export function faultStories(
  voice: readonly Fault[],
  isOutside: (raising: Fault) => boolean,
): readonly FaultStory[] {
  return [...groupBy(voice, ({ fault }) => fault).values()].map((raisings) => ({
    raisings,
    inside: firstOf(raisings.filter((raising) => !isOutside(raising))),
    outside: firstOf(raisings.filter(isOutside)),
  }));
}

/** Whether the inside spoke first; at the same moment it did not. */
export function isInternalFirst({ inside, outside }: FaultStory): boolean {
  return inside !== undefined && (outside === undefined || inside < outside);
}

function firstOf(raisings: readonly Fault[]): Instant | undefined {
  return raisings.reduce<Instant | undefined>(
    (first, { raised }) => (first === undefined || raised < first ? raised : first),
    undefined,
  );
}
