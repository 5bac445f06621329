import { type Cause, causes } from "../../chain/indicator.js";
import { type Posterior, posteriors } from "./posterior.js";
import type { CauseTally, Tallies } from "./tally-evidence.js";

/** What a strength rests on: evidence of a source, somebody's overall declaration, or nothing but the others. */
export type Basis = "observed" | "rated" | "judged" | "declared" | "assumed";

/** What is known of one subject under one cause; there is none where nothing is. */
export interface CauseStrength {
  readonly cause: Cause;
  /** The source that speaks: the weaker of observed and rated; judged only where neither is there. */
  readonly basis: "observed" | "rated" | "judged";
  readonly mean: number;
  /** `undefined` for a judgement: it has no interval. */
  readonly posterior: Posterior | undefined;
  readonly observed: Posterior | undefined;
  readonly rated: Posterior | undefined;
  /** What the givers think of it, which is in no strength. */
  readonly givers: Posterior | undefined;
}

/** Strengths of handoffs, or of parties, by subject number. */
export interface Strengths {
  readonly mean: Float64Array;
  /** Variance of what was measured; 0 for what was judged, declared or assumed. */
  readonly variance: Float64Array;
  readonly basis: readonly Basis[];
  /** The causes with evidence, in the order of {@link causes}. */
  readonly byCause: readonly (readonly CauseStrength[])[];
}

/**
 * Measures strengths: of every cause the weaker of its observed and rated posterior means (a tie goes to
 * observed), of every subject its weakest cause. Subjects without evidence take what was declared.
 *
 * @param declared - a subject's declared strength, `undefined` where there is none.
 * @param assume - what a subject without either is taken to be, from the strengths of the others (`NaN` where
 * nothing is known of them).
 * @param apart - subjects that inform no prior: ties within one unit.
 */
export function measureStrength(
  tallies: Tallies,
  target: number,
  declared: (subject: number) => number | undefined,
  assume: (known: Float64Array) => number,
  apart: (subject: number) => boolean,
): Strengths {
  const byCause = causeStrengths(tallies, target, apart);
  const count = tallies.care.judged.length;
  const mean = new Float64Array(count).fill(Number.NaN);
  const variance = new Float64Array(count);
  const basis = new Array<Basis>(count).fill("assumed");
  for (let subject = 0; subject < count; subject += 1) {
    const weakest = weakestOf(byCause[subject]!);
    mean[subject] = weakest?.mean ?? declared(subject) ?? Number.NaN;
    variance[subject] = weakest?.posterior?.variance ?? 0;
    if (!Number.isNaN(mean[subject]!)) basis[subject] = weakest?.basis ?? "declared";
  }
  const assumed = assume(mean);
  for (let subject = 0; subject < count; subject += 1) {
    if (basis[subject] === "assumed") mean[subject] = assumed;
  }
  return { mean, variance, basis, byCause };
}

/** The weakest of the causes that are known; a tie goes to the first. */
export function weakestOf(known: readonly CauseStrength[]): CauseStrength | undefined {
  return known.reduce<CauseStrength | undefined>(
    (weakest, next) => (weakest === undefined || next.mean < weakest.mean ? next : weakest),
    undefined,
  );
}

function causeStrengths(tallies: Tallies, target: number, apart: (subject: number) => boolean) {
  const speakers = causes.map((cause) => strengthUnder(cause, tallies[cause], target, apart));
  const byCause: (readonly CauseStrength[])[] = [];
  for (let subject = 0; subject < tallies.care.judged.length; subject += 1) {
    byCause.push(known(speakers, subject));
  }
  return byCause;
}

function known(speakers: readonly Speaker[], subject: number): readonly CauseStrength[] {
  let found: CauseStrength[] | undefined;
  for (const speaker of speakers) {
    const strength = speaker(subject);
    if (strength === undefined) continue;
    if (found === undefined) found = [strength];
    else found.push(strength);
  }
  return found ?? nothing;
}

/** What is known of a subject under one cause. */
type Speaker = (subject: number) => CauseStrength | undefined;

/** Shared by all subjects without evidence. */
const nothing: readonly CauseStrength[] = [];

function strengthUnder(
  cause: Cause,
  tally: CauseTally,
  target: number,
  apart: (subject: number) => boolean,
): Speaker {
  const observedOf = posteriors(tally.observed, target, apart);
  const ratedOf = posteriors(tally.rated, target, apart);
  const giversOf = posteriors(tally.givers, target, apart);
  return (subject) => {
    const observed = observedOf(subject);
    const rated = ratedOf(subject);
    const givers = giversOf(subject);
    const basis =
      rated && !(observed && observed.strength.mean <= rated.strength.mean) ? "rated" : "observed";
    const posterior = basis === "rated" ? rated : observed;
    const known = { cause, posterior, observed, rated, givers };
    if (posterior) return { ...known, basis, mean: posterior.strength.mean };
    const judged = tally.judged[subject]!;
    if (Number.isNaN(judged)) return undefined;
    return { ...known, basis: "judged", mean: judged };
  };
}
