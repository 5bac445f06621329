import { partySubject } from "../chain/subject.js";
import type { NeedFigures } from "../measures/care/need-figures.js";
import type { ContactFigures } from "../measures/contacts/contact-figures.js";
import type { Detector } from "./detector.js";

/** On whom the end customer depends much. */
export interface DependedOnOptions {
  /** Share of the service level that goes if the party stops, from which on it is much; 0..1. */
  readonly dependence?: number;
}

/**
 * Internal customers on whom the end customer depends much, and who get little for it. Speaks of every party whose
 * stop would take `dependence` (a quarter) of the service level or more, and who is cared for worse than the target by
 * what is known of its needs, or who is never recognised though a register of contacts records recognition. A risk:
 * whoever carries most and gets least may stop.
 *
 * Silent where dependence was not worked out, about parties whose care nobody asked about, unless the register
 * says something, and about answers that may not be used.
 *
 * Source: recognition and care for those on whom the service rests are asked by the texts that weaklink is founded
 * on; the two thresholds are weaklink's.
 *
 * @throws `RangeError` for an option out of its range, naming it.
 */
export function dependedOnButUncaredFor({ dependence: much = 0.25 }: DependedOnOptions = {}): Detector {
  if (!(much > 0 && much <= 1))
    throw new RangeError(`dependedOnButUncaredFor: dependence is ${much}; it must be above 0, at most 1`);
  return {
    id: "depended-on-but-uncared-for",
    cause: "care",
    kind: "risk",
    question: "On whom does the end customer depend who gets little care or recognition?",
    *detect({ parties, care, contacts, target }) {
      const needsOf = new Map(care.needs.map(({ party, needs }) => [party, needs]));
      const unrecognised = withoutRecognition(contacts);
      for (const { id, dependence } of parties) {
        const needs = needsOf.get(id);
        if (needs === undefined || dependence === null || dependence < much) continue;
        const figures = { dependence, care: meanCare(needs), target };
        const isUncaredFor = figures.care !== null && figures.care < target;
        if (!isUncaredFor && !unrecognised.has(id)) continue;
        const code = isUncaredFor ? "depended-on-but-uncared-for" : "depended-on-but-unrecognised";
        yield { subject: partySubject({ id }), reason: { code, ...figures }, evidence: [] };
      }
    },
  };
}

/** The plain mean over the needs of which it may be told; `null` of none. */
function meanCare(needs: readonly NeedFigures[]): number | null {
  const told = needs.flatMap(({ strength }) => strength?.mean ?? []);
  return told.length > 0 ? told.reduce((sum, mean) => sum + mean, 0) / told.length : null;
}

function withoutRecognition(contacts: ContactFigures | null): ReadonlySet<string> {
  const recognition = contacts?.coverage.find(({ kind }) => kind === "recognition");
  return new Set(recognition?.without ?? []);
}
