import { partySubject } from "../chain/subject.js";
import { almostCertain } from "../measures/status-of.js";
import { betaDistribution } from "../measures/strength/beta-distribution.js";
import type { PartyResponse } from "../measures/voice/voice-figures.js";
import type { Detector, View } from "./detector.js";

/** When faults that are raised go unheard. */
export interface UnheardVoiceOptions {
  /** A party that answers less than this part of the share that the others answer is clearly rarer; 0..1. */
  readonly share?: number;
}

/** Raisings that a party was told of or had the duty for, and how many of them were answered, or mended. */
interface Treated {
  readonly party: string;
  readonly by: "told" | "duty";
  readonly done: "answered" | "resolved";
  readonly heard: number;
  readonly raisings: number;
}

/** With the same of the other parties, and how sure it is that this one hears less. */
interface Unheard extends Treated {
  /** Share of the others', 0..1; `null` where there are none. */
  readonly usual: number | null;
  readonly probability: number;
}

/** A party of whose raisings none was heard is held against this share. */
const hardlyAny = 0.25;

/** So many points of the others' share are looked at, each as likely; the mean over them is exact to 1e-3. */
const points = 200;

/**
 * Parties to which faults are told, or whose duty they are, and that leave them unanswered or unmended. Speaks
 * when the true share of raisings that were answered is, with a probability of 0.95 or more, below `share` times
 * that of the other parties together; or, where none at all was, below a quarter, which takes ten raisings. The
 * same is asked of mending. Flat priors, Beta(1, 1). One sign a party: the first that holds of told and
 * unanswered, told and unmended, on duty and unanswered, on duty and unmended.
 *
 * What was raised just before the register ends counts as unheard, for all parties alike; a party that was only told
 * of late is wronged by that.
 *
 * Silent without the figures of a register of faults (`voice` of `DiagnoseOptions`), about answers where the whole
 * register has none (it does not record them), about parties with too few raisings to be named, about customers, and
 * about parties that are not in the chain at the level diagnosed.
 *
 * Source: that people stop speaking up where it is futile: Morrison and Milliken (2000), *Organizational silence*,
 * Academy of Management Review 25. The comparison is weaklink's; the default is a quarter fewer than the others.
 *
 * @throws `RangeError` for an option out of its range, naming it.
 */
export function unheardVoice({ share = 0.75 }: UnheardVoiceOptions = {}): Detector {
  if (!(share > 0 && share <= 1)) {
    throw new RangeError(`unheardVoice: share is ${share}; it must be above 0 and at most 1`);
  }
  return {
    id: "unheard-voice",
    cause: "care",
    kind: "break",
    question: "Who leaves faults that others raise unanswered or unmended?",
    *detect(view) {
      const found = new Set<string>();
      for (const group of treatedGroups(view)) {
        for (const { party, ...figures } of unheardIn(group, share)) {
          if (found.has(party)) continue;
          found.add(party);
          const reason = { code: "unheard-voice", ...figures, share };
          yield { subject: partySubject({ id: party }), reason, evidence: [] };
        }
      }
    },
  };
}

/** Groups that can be compared in themselves, in the order in which they are asked. */
function treatedGroups({ voice, customers }: View): readonly (readonly Treated[])[] {
  if (voice === null) return [];
  const outside = new Set(customers.map(({ id }) => id));
  const rows = { told: voice.byTold, duty: voice.byDuty };
  return (["told", "duty"] as const).flatMap((by) =>
    (["answered", "resolved"] as const).map((done) =>
      rows[by].flatMap((row) => treated(row, by, done)).filter(({ party }) => !outside.has(party)),
    ),
  );
}

function treated(row: PartyResponse, by: Treated["by"], done: Treated["done"]): readonly Treated[] {
  const { party, raisings, [done]: heard } = row;
  return party === null || heard === null ? [] : [{ party, by, done, heard, raisings }];
}

function unheardIn(group: readonly Treated[], share: number): readonly Unheard[] {
  const sum = { heard: 0, raisings: 0 };
  for (const { heard, raisings } of group) {
    sum.heard += heard;
    sum.raisings += raisings;
  }
  return group.flatMap((own) => {
    const rest = { heard: sum.heard - own.heard, raisings: sum.raisings - own.raisings };
    const usual = rest.raisings === 0 ? null : rest.heard / rest.raisings;
    const rarer = usual === null ? 0 : chanceRarer(own, rest, share);
    const probability = Math.max(rarer, chanceOfHardlyAny(own));
    return probability < almostCertain ? [] : [{ ...own, usual, probability }];
  });
}

type Counts = Pick<Treated, "heard" | "raisings">;

/** The chance that a true share is below `share` times another; 0 where by the counts it is not. */
function chanceRarer(own: Counts, rest: Counts, share: number): number {
  if (own.heard * rest.raisings >= share * rest.heard * own.raisings) return 0;
  const [mine, others] = [trueShare(own), trueShare(rest)];
  let chance = 0;
  for (let point = 0; point < points; point += 1) {
    chance += mine.cumulative(share * others.quantile((point + 0.5) / points)) / points;
  }
  return chance;
}

function chanceOfHardlyAny(own: Counts): number {
  return own.heard > 0 ? 0 : trueShare(own).cumulative(hardlyAny);
}

function trueShare({ heard, raisings }: Counts) {
  return betaDistribution(1 + heard, 1 + raisings - heard);
}
