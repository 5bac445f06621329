import { compareText } from "../../chain/compare-text.js";
import { groupBy } from "../../chain/group-by.js";
import type { Instant } from "../../events/time/instant.js";
import type { Fault } from "../../survey/voice/fault.js";
import { type CensoredHours, censoredHours } from "./censored-hours.js";
import { hoursBetween } from "./hours-between.js";
import type { PartyResponse, VoiceResponse } from "./voice-figures.js";

/** What the register records at all, and up to when. */
export interface RecordedVoice {
  readonly until: Instant;
  readonly answers: boolean;
  readonly resolutions: boolean;
}

/** How raisings were answered and mended; what had not been by the end of the register is censored there. */
export function voiceResponse(
  voice: readonly Fault[],
  { until, answers, resolutions }: RecordedVoice,
): VoiceResponse {
  const answer = answers ? hoursUntil("answered", voice, until) : null;
  const resolution = resolutions ? hoursUntil("resolved", voice, until) : null;
  return {
    raisings: voice.length,
    answered: answer?.ended ?? null,
    answeredShare: shareOf(answer),
    resolved: resolution?.ended ?? null,
    resolvedShare: shareOf(resolution),
    answer,
    resolution,
  };
}

/** The same by party, in order of ids; what is of no party that may be named, and of small ones, comes last. */
export function responseByParty(
  voice: readonly Fault[],
  partyOf: (raising: Fault) => string | undefined,
  { recorded, minGroupSize }: { readonly recorded: RecordedVoice; readonly minGroupSize: number },
): readonly PartyResponse[] {
  const rows = [...groupBy(voice, partyOf)];
  const isNamed = ([party, raisings]: (typeof rows)[number]) =>
    party !== undefined && raisings.length >= minGroupSize;
  const named = rows.filter(isNamed).map(([party, raisings]) => ({ party: party!, raisings }));
  const others = rows.filter((row) => !isNamed(row)).flatMap(([, raisings]) => raisings);
  return [
    ...named.sort((a, b) => compareText(a.party, b.party)),
    ...(others.length === 0 ? [] : [{ party: null, raisings: others }]),
  ].map(({ party, raisings }) => ({ party, ...voiceResponse(raisings, recorded) }));
}

function hoursUntil(end: "answered" | "resolved", voice: readonly Fault[], until: Instant): CensoredHours {
  return censoredHours(
    voice.map(({ raised, [end]: at }) => ({
      hours: hoursBetween(raised, at ?? until),
      ended: at !== undefined,
    })),
  );
}

function shareOf(hours: CensoredHours | null): number | null {
  return hours === null || hours.total === 0 ? null : hours.ended / hours.total;
}
