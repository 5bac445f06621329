import type { Detector } from "./detector.js";

/**
 * Where people answered, but so few that their answers are not used, or so that the answers of a few could be
 * worked out from them; one sign for each subject and cause. It does not tell how many answered, nor which of the
 * two it was, for that alone would say something about those who did. More answers help; so does a coarser level.
 */
export function tooFewAnswers(): Detector {
  return {
    id: "too-few-answers",
    cause: null,
    kind: "blindSpot",
    question: "Where did too few people answer for their answers to be used?",
    *detect({ withheld }) {
      for (const { subject, cause } of withheld) {
        yield { subject, reason: { code: "too-few-answers", cause }, evidence: [], cause };
      }
    },
  };
}
