import type { Fault } from "../../survey/voice/fault.js";
import { dutyOf } from "./party-voice.js";
import type { VoiceDuty } from "./voice-figures.js";

/**
 * For how many internal customers the register says that raising faults is their duty.
 *
 * @param parties - ids of all internal customers that may be named.
 */
export function voiceDuty(
  parties: readonly string[],
  inside: ReadonlyMap<string | undefined, readonly Fault[]>,
): VoiceDuty {
  const duties = parties.map((party) => dutyOf(inside.get(party) ?? []));
  const withDuty = duties.filter((duty) => duty === true).length;
  const withoutDuty = duties.filter((duty) => duty === false).length;
  const known = withDuty + withoutDuty;
  return {
    parties: parties.length,
    withDuty,
    withoutDuty,
    unknown: parties.length - known,
    share: known === 0 ? null : withDuty / known,
  };
}
