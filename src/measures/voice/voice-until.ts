import type { Instant } from "../../events/time/instant.js";
import { withoutUndefined } from "../../input/without-undefined.js";
import type { Fault } from "../../survey/voice/fault.js";

/** The last time in a register of faults; `null` where it is empty. */
export function lastTime(voice: readonly Fault[]): Instant | null {
  let last: Instant | null = null;
  for (const { raised, answered = raised, resolved = raised } of voice) {
    const latest = Math.max(raised, answered, resolved);
    if (last === null || latest > last) last = latest;
  }
  return last;
}

/** A register as it stood at a moment: what was raised, answered or mended later is not in it yet. */
export function voiceUntil(voice: readonly Fault[], until: Instant): readonly Fault[] {
  const known = (time: Instant | undefined) => (time !== undefined && time <= until ? time : undefined);
  return voice
    .filter(({ raised }) => raised <= until)
    .map(({ answered, resolved, ...raising }) => ({
      ...raising,
      ...withoutUndefined({ answered: known(answered), resolved: known(resolved) }),
    }));
}
