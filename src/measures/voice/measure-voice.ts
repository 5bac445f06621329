import type { Chain } from "../../chain/chain.js";
import { groupBy } from "../../chain/group-by.js";
import { rollUp } from "../../chain/roll-up.js";
import type { Instant } from "../../events/time/instant.js";
import { describeValue } from "../../input/describe-value.js";
import type { Fault } from "../../survey/voice/fault.js";
import { faultStories } from "./fault-stories.js";
import { firstHeard } from "./first-heard.js";
import { leadTime } from "./lead-time.js";
import { nameableUnit, type UnitLevel } from "./nameable-unit.js";
import { partyVoice } from "./party-voice.js";
import { subjectVoice } from "./subject-voice.js";
import { voiceDuty } from "./voice-duty.js";
import type { VoiceFigures } from "./voice-figures.js";
import { responseByParty, voiceResponse } from "./voice-response.js";
import { lastTime, voiceUntil } from "./voice-until.js";

/** How a register of faults is measured. */
export interface MeasureVoiceOptions {
  /** The units by which figures are told, never single people. Departments, as a diagnosis has it. */
  readonly level?: UnitLevel | undefined;
  /**
   * Up to when the register goes, in milliseconds since 1970-01-01 UTC: what came later is left out. The last
   * time in the register where absent, which makes the last fault look as if it had only just been raised;
   * give the day of the export where you know it.
   */
  readonly until?: Instant | undefined;
  /** Fewer raisings than this are not told of any unit; at least 3. Default 5, as for answers of a survey. */
  readonly minGroupSize?: number | undefined;
}

/**
 * What a register of faults tells: whether the inside speaks before the customer does, how long before, whether
 * it is heard, and who is silent. Figures without opinions, the same in whatever order the rows stand.
 *
 * - **Heard inside first**: faults raised inside before the first complaint from outside, over all faults. A
 *   fault that was never raised inside counts as not; so does one that both raised at the same moment, as
 *   dates without a time of day often have it.
 * - **Lead time** of those faults up to the first complaint. Where none has come it is not known how long it
 *   would have taken, only that it was longer than up to `until`, and it is counted so (right-censored; Kaplan
 *   and Meier 1958). Beside it the plain median where both times are known, below 0 for faults of which
 *   customers knew first.
 * - **Answers and mending**: shares of all raisings, those of yesterday included, and hours censored in the
 *   same way; by who was told, and by whose duty it was.
 * - **Silence**: for each internal customer the raisings that its exchanges would bring at the chain's usual
 *   rate, and the chance of as few as were seen if faults were raised one by one, each by itself (Poisson).
 *   Faults often come in bursts, which makes silence less telling than that chance says.
 * - **Duty**: in how many parties it is somebody's duty to raise faults.
 *
 * What protects those who speak up. Figures are of units; people and roles are taken into theirs, and who has
 * none is in the sums only. No figure crosses who raised a fault with anything else: what it was about, who was
 * told, how it was answered. A unit that raised something, but fewer than `minGroupSize` times, or that has
 * fewer people, shows no count, and so many others do beside it that its own cannot be worked out from the
 * sum. Parties told, on duty or spoken of in fewer raisings stand together in one row without a name, as people
 * mostly tell their own unit. That a unit was silent is shown: it exposes nobody. Two registers that differ
 * by a few rows, or one at two moments or levels, could still be subtracted from each other; show one.
 *
 * `null` is what cannot be told, each with its reason in {@link VoiceFigures}; an empty register is all `null`
 * and 0.
 *
 * @param chain - the one that the register was read with, at its own level.
 * @throws RangeError for a level at which single people would stand, and options out of range.
 *
 * @example
 * ```ts
 * const { internalFirstRate, lead, parties } = measureVoice(chain, voice, { until: Date.UTC(2024, 11, 31) });
 * const silent = parties.filter(({ raisings, chance }) => raisings === 0 && chance !== null && chance < 0.05);
 * ```
 */
export function measureVoice(
  chain: Chain,
  voice: readonly Fault[],
  { level = "department", until, minGroupSize = 5 }: MeasureVoiceOptions = {},
): VoiceFigures {
  const unitOf = nameableUnit(chain.parties, level);
  checkNumbers(until, minGroupSize);
  const end = until ?? lastTime(voice);
  const seen = end === null ? [] : voiceUntil(voice, end);
  const customers = new Set(chain.parties.filter(({ kind }) => kind === "customer").map(({ id }) => id));
  const isOutside = ({ by }: Fault) => customers.has(by);
  const stories = faultStories(seen, isOutside);
  const inside = groupBy(
    seen.filter((raising) => !isOutside(raising)),
    ({ by }) => unitOf(by),
  );
  const rolled = rollUp(chain, level);
  const parties = partyVoice(rolled, inside, (id) => unitOf(id) !== undefined, minGroupSize);
  const recorded = {
    until: end ?? 0,
    answers: seen.some(({ answered }) => answered !== undefined),
    resolutions: seen.some(({ resolved }) => resolved !== undefined),
  };
  const unitIn = (field: "told" | "duty") => (raising: Fault) =>
    raising[field] === undefined ? undefined : unitOf(raising[field]);
  return {
    level,
    minGroupSize,
    until: end,
    ...firstHeard(stories),
    lead: leadTime(stories, recorded.until),
    response: voiceResponse(seen, recorded),
    byTold: responseByParty(seen, unitIn("told"), { recorded, minGroupSize }),
    byDuty: responseByParty(seen, unitIn("duty"), { recorded, minGroupSize }),
    bySubject: subjectVoice(stories, unitOf, minGroupSize),
    parties,
    voiceDuty: voiceDuty(
      parties.map(({ party }) => party),
      inside,
    ),
  };
}

function checkNumbers(until: Instant | undefined, minGroupSize: number): void {
  if (until !== undefined && !Number.isFinite(until))
    throw new RangeError(`until is ${describeValue(until)}; it must be milliseconds since 1970-01-01 UTC`);
  if (Number.isInteger(minGroupSize) && minGroupSize >= 3) return;
  throw new RangeError(
    `minGroupSize is ${describeValue(minGroupSize)}; it must be a whole number of at least 3`,
  );
}
