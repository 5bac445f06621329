import { partySubject } from "../chain/subject.js";
import { holm } from "../measures/parity/holm.js";
import type { Detector } from "./detector.js";

/** When silence is more than chance. */
export interface SilentPartyOptions {
  /** Silence is told where it would come about with at most this chance in a chain that speaks up alike; 0..1. */
  readonly chance?: number;
}

/**
 * Internal customers that take part in many exchanges and raised no fault at all, though at the chain's usual rate
 * they would have. Speaks when the chance of such silence, by Poisson, is `chance` (.05) or less after Holm's
 * correction for all parties compared, those among them whose own count is kept back. A blind spot: whether
 * nothing goes wrong there or nobody dares to say so, the register cannot tell; ask them.
 *
 * The chance takes faults to be raised one by one, each by itself. They often come in bursts, which makes silence
 * less telling than that; so take this for a question and not for a verdict.
 *
 * Silent without the figures of a register of faults (`voice` of `DiagnoseOptions`), where nobody with exchanges
 * raised anything, as then nothing is usual, about customers, and about parties that are not in the chain at the
 * level diagnosed.
 *
 * Source: Morrison and Milliken (2000), *Organizational silence*, Academy of Management Review 25; Holm (1979). To
 * compare with the chain's own rate is weaklink's.
 *
 * @throws `RangeError` for an option out of its range, naming it.
 */
export function silentParty({ chance: limit = 0.05 }: SilentPartyOptions = {}): Detector {
  if (!(limit > 0 && limit < 1)) {
    throw new RangeError(`silentParty: chance is ${limit}; it must lie between 0 and 1`);
  }
  return {
    id: "silent-party",
    cause: null,
    kind: "blindSpot",
    question: "Who has many exchanges and never raises a fault?",
    *detect({ voice }) {
      const compared = (voice?.parties ?? []).filter(({ exchanges }) => exchanges > 0);
      const chances = holm(compared.map(({ chance }) => chance ?? 1));
      for (const [place, { party, raisings, exchanges, expected }] of compared.entries()) {
        const chance = chances[place]!;
        if (raisings !== 0 || expected === null || chance > limit) continue;
        const reason = { code: "silent-party", exchanges, expected, chance };
        yield { subject: partySubject({ id: party }), reason, evidence: [] };
      }
    },
  };
}
