import type { Subject } from "../../chain/subject.js";
import type { Instant } from "../../events/time/instant.js";
import type { CensoredHours } from "./censored-hours.js";
import type { UnitLevel } from "./nameable-unit.js";

/** Who heard of faults first. Figures are counts of different faults. */
export interface FirstHeard {
  readonly faults: number;
  /** Faults that somebody inside raised before the first complaint from outside, or without one. */
  readonly internalFirst: number;
  /** `internalFirst` over `faults`, 0..1; `null` without faults. */
  readonly internalFirstRate: number | null;
  /** Faults of which a customer complained, sooner or later. */
  readonly complaints: number;
}

/** How much earlier the inside speaks than the outside. */
export interface LeadTime extends CensoredHours {
  /** Faults of which both times are known, and the plain median of outside minus inside: below 0 is too late. */
  readonly bothKnown: { readonly faults: number; readonly median: number | null };
}

/** What becomes of faults once they are raised. Figures are counts of raisings. */
export interface VoiceResponse {
  readonly raisings: number;
  /** `null` where the whole register has no answer: it does not record them, or nobody ever gave one. */
  readonly answered: number | null;
  readonly answeredShare: number | null;
  /** The same of what was mended. */
  readonly resolved: number | null;
  readonly resolvedShare: number | null;
  /** Hours until the answer, and until it was mended; `null` where the counts are. */
  readonly answer: CensoredHours | null;
  readonly resolution: CensoredHours | null;
}

/** The same by who was told, or whose duty it was to answer. */
export interface PartyResponse extends VoiceResponse {
  /** `null` for all raisings of nobody, of people without a unit, and of parties with fewer than `minGroupSize`. */
  readonly party: string | null;
}

/** The same as {@link FirstHeard} of faults about one handoff or party. */
export interface SubjectVoice extends FirstHeard {
  /** `null` for faults about nothing that was named, and about what fewer than `minGroupSize` raisings name. */
  readonly subject: Subject | null;
}

/** How much one internal customer speaks up. */
export interface PartyVoice {
  readonly party: string;
  /** Exchanges that it takes part in, given and received, by the chain's volumes. */
  readonly exchanges: number;
  /** Faults that it raised; `null` where that is kept back to protect those who spoke up. */
  readonly raisings: number | null;
  /**
   * Raisings that the chain's usual rate for an exchange would give; `null` where no party with exchanges
   * raised anything, as then nothing is usual.
   */
  readonly expected: number | null;
  /** The chance of so few by Poisson, 0..1; `null` where one of the two is. */
  readonly chance: number | null;
  /** Whether raising faults is part of the duties of somebody there; `null` where unknown or kept back. */
  readonly voiceDuty: boolean | null;
}

/** For how many internal customers raising faults is part of their duties. */
export interface VoiceDuty {
  readonly parties: number;
  /** Parties in which it is somebody's duty, in which it is not, and of which the register says neither. */
  readonly withDuty: number;
  readonly withoutDuty: number;
  readonly unknown: number;
  /** `withDuty` over those known, 0..1; `null` where the register says it of nobody. */
  readonly share: number | null;
}

/** What a register of faults tells. Times in hours, shares 0..1. */
export interface VoiceFigures extends FirstHeard {
  readonly level: UnitLevel;
  readonly minGroupSize: number;
  /** Up to when the register goes; `null` where it is empty. */
  readonly until: Instant | null;
  /** Of faults heard inside first: from the first voice to the first complaint, censored where none came. */
  readonly lead: LeadTime;
  /** Everything that was raised, by whomever. */
  readonly response: VoiceResponse;
  /** In order of their ids, `null` last. */
  readonly byTold: readonly PartyResponse[];
  readonly byDuty: readonly PartyResponse[];
  readonly bySubject: readonly SubjectVoice[];
  /** Every internal customer that takes part in exchanges or raised something, in the chain's order. */
  readonly parties: readonly PartyVoice[];
  readonly voiceDuty: VoiceDuty;
}
