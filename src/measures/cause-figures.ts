import type { AdmittedAnswers } from "../privacy/admit-answers.js";
import type { CauseFigures, HandoffFigures, LossBy, RatedFigures, SourceFigures } from "./chain-figures.js";
import type { Estimate } from "./service-level/level-interval.js";
import { statusOf } from "./status-of.js";
import { chanceBelow } from "./strength/chance-below.js";
import { expectationOf } from "./strength/expectation-of.js";
import type { CauseStrength, Strengths } from "./strength/measure-strength.js";
import type { Posterior } from "./strength/posterior.js";
import type { CauseTally, Tallies } from "./strength/tally-evidence.js";

/** What is known of a subject under each of its causes, its loss shared among them by their shortfall. */
export function causeFigures(
  { byCause }: Strengths,
  tallies: Tallies,
  subject: number,
  target: number,
  loss: number,
): readonly CauseFigures[] {
  const known = byCause[subject]!;
  const shortfall = known.reduce((sum, { mean }) => sum + 1 - mean, 0);
  return known.map((strength) => {
    const share = shortfall > 0 ? (loss * (1 - strength.mean)) / shortfall : 0;
    return figuresOf(strength, tallies[strength.cause], subject, target, share);
  });
}

function figuresOf(
  { cause, basis, mean, posterior, observed, rated, givers }: CauseStrength,
  tally: CauseTally,
  subject: number,
  target: number,
  loss: number,
): CauseFigures {
  const belowTarget = posterior?.belowTarget ?? null;
  return {
    cause,
    basis,
    strength: estimateOf(mean, posterior),
    belowTarget,
    status: statusOf(mean, belowTarget, target, loss),
    loss,
    indicators: tally.indicators[subject] ?? [],
    observed: observed ? sourceFigures(observed) : null,
    rated: rated ? ratedFigures(tally.answers.receiver.get(subject)!, rated) : null,
    givers: givers ? ratedFigures(tally.answers.giver.get(subject)!, givers) : null,
    ratedBelowObserved: rated && observed ? chanceOfLess(tally, subject, rated, observed) : null,
    ratedBelowGivers: rated && givers ? chanceOfLess(tally, subject, rated, givers) : null,
  };
}

/** `null` where answers are told in a band that the other share lies in: nobody knows on which side of it. */
function chanceOfLess(
  { answers }: CauseTally,
  subject: number,
  rated: Posterior,
  other: Posterior,
): number | null {
  const band = answers.receiver.get(subject)?.band ?? null;
  const share = other.good / other.total;
  return band !== null && band[0] <= share && share <= band[1] ? null : chanceBelow(rated, other);
}

function ratedFigures({ band, rating, gap }: AdmittedAnswers, posterior: Posterior): RatedFigures {
  return { ...sourceFigures(posterior), band, rating, expectation: gap && expectationOf(gap) };
}

function sourceFigures({ good, total, strength, belowTarget }: Posterior): SourceFigures {
  return { good, total, strength, belowTarget };
}

/** A strength with the interval of its posterior, none where it was not measured. */
export function estimateOf(mean: number, posterior: Posterior | undefined): Estimate {
  return posterior?.strength ?? { mean, low: null, high: null };
}

/** Books a subject's loss: to its measured causes, or to what it was declared, judged or assumed to be. */
export function bookLoss(
  books: { -readonly [Book in keyof LossBy]: number },
  { loss, basis, causes }: Pick<HandoffFigures, "loss" | "basis" | "causes">,
): void {
  if (causes.length === 0) books[basis === "declared" ? "declared" : "assumed"] += loss;
  for (const cause of causes) books[cause.basis === "judged" ? "declared" : cause.cause] += cause.loss;
}
