import { partySubject } from "../chain/subject.js";
import type { Detector, View } from "./detector.js";
import type { UnevennessOptions } from "./uneven-care.js";
import { type UnevennessLimits, unevenGroups } from "./uneven-groups.js";

/**
 * Communication that is not the same for all. Speaks of groups as {@link unevenCare} does, by what people answered
 * about information; and of every giver that tells one of its receivers what it needs to know far better than another:
 * by `difference` (.1) or more between the two ends, which chance would bring about with a probability of at most
 * `chance` (.02) after Holm's correction for all givers. A risk.
 *
 * Silent where fewer than two groups, or of a giver fewer than two receivers, answered, and about what people may not be
 * told of.
 *
 * Source: see `Manner`; to communicate with all in the same manner is asked by the texts that weaklink is founded
 * on.
 *
 * @throws `RangeError` for an option out of its range, naming it.
 */
export function unevenManner({ chance = 0.02, difference = 0.1 }: UnevennessOptions = {}): Detector {
  const limits = { chance, difference };
  return unevenGroups({
    id: "uneven-manner",
    cause: "information",
    question: "Who is told less well than others what they need to know?",
    limits,
    others: (view) => unevenGivers(view, limits),
  });
}

function* unevenGivers({ care }: View, { chance, difference }: UnevennessLimits) {
  for (const { giver, worst, best, receivers, adjusted } of care.parity.manner) {
    if (adjusted > chance || best.share - worst.share < difference) continue;
    const ends = {
      worst: worst.party,
      worstShare: worst.share,
      best: best.party,
      bestShare: best.share,
    };
    const reason = { code: "uneven-manner", receivers, ...ends, chance: adjusted };
    yield { subject: partySubject({ id: giver }), reason, evidence: [] };
  }
}
