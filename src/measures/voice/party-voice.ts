import type { Chain } from "../../chain/chain.js";
import { groupBy } from "../../chain/group-by.js";
import { orderedSum } from "../../chain/ordered-sum.js";
import type { Fault } from "../../survey/voice/fault.js";
import { poissonAtMost } from "./poisson-at-most.js";
import type { PartyVoice } from "./voice-figures.js";
import { withheldVoices } from "./withheld-voices.js";

interface Heard {
  readonly party: string;
  readonly headcount: number | undefined;
  readonly exchanges: number;
  readonly raisings: readonly Fault[];
}

/**
 * How much each internal customer speaks up, for as many exchanges as it takes part in. The usual rate is that
 * of all parties with exchanges together: what the organisation raised, or somebody who wanted to stay unnamed,
 * is in no rate.
 *
 * @param rolled - the chain at the level that is shown.
 * @param inside - raisings from inside, by the unit that may be named.
 */
export function partyVoice(
  rolled: Chain,
  inside: ReadonlyMap<string | undefined, readonly Fault[]>,
  isNameable: (id: string) => boolean,
  minGroupSize: number,
): readonly PartyVoice[] {
  const volumes = volumesByParty(rolled);
  const heard = rolled.parties
    .filter(({ id, kind }) => kind !== "customer" && isNameable(id))
    .map(({ id, headcount }) => ({
      party: id,
      headcount,
      exchanges: orderedSum(volumes.get(id) ?? []),
      raisings: inside.get(id) ?? [],
    }))
    .filter(({ exchanges, raisings }) => exchanges > 0 || raisings.length > 0);
  const usual = usualRate(heard);
  const withheld = withheldIn(heard, minGroupSize);
  return heard.map((one) => figuresOf(one, usual, withheld.has(one.party)));
}

/** Parties with exchanges are judged among themselves, as what is expected of them gives their sum away. */
function withheldIn(heard: readonly Heard[], minGroupSize: number): ReadonlySet<string> {
  const counts = heard.map((one) => ({ ...one, raisings: one.raisings.length }));
  const groups = groupBy(counts, ({ exchanges }) => exchanges > 0);
  return new Set([...groups.values()].flatMap((group) => [...withheldVoices(group, minGroupSize)]));
}

function volumesByParty({ handoffs }: Chain): ReadonlyMap<string, readonly number[]> {
  const ends = handoffs
    .filter(({ from, to }) => from !== to)
    .flatMap(({ from, to, volume }) => [
      { id: from, volume },
      { id: to, volume },
    ]);
  const byParty = groupBy(ends, ({ id }) => id);
  return new Map([...byParty].map(([id, own]) => [id, own.map(({ volume }) => volume)]));
}

/** Raisings for an exchange; `null` where nothing was raised. */
function usualRate(heard: readonly Heard[]): number | null {
  const trading = heard.filter(({ exchanges }) => exchanges > 0);
  const raisings = trading.reduce((sum, one) => sum + one.raisings.length, 0);
  return raisings === 0 ? null : raisings / orderedSum(trading.map(({ exchanges }) => exchanges));
}

function figuresOf(
  { party, exchanges, raisings }: Heard,
  usual: number | null,
  isWithheld: boolean,
): PartyVoice {
  const expected = usual === null ? null : usual * exchanges;
  return {
    party,
    exchanges,
    raisings: isWithheld ? null : raisings.length,
    expected,
    chance: isWithheld || expected === null ? null : poissonAtMost(raisings.length, expected),
    voiceDuty: isWithheld ? null : dutyOf(raisings),
  };
}

/** Whether raising faults is somebody's duty there; `null` where no raising tells. */
export function dutyOf(raisings: readonly Fault[]): boolean | null {
  const told = raisings.flatMap(({ voiceDuty }) => voiceDuty ?? []);
  return told.length === 0 ? null : told.includes(true);
}
