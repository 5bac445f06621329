import { groupBy } from "../../chain/group-by.js";
import { needTier } from "../../chain/need-tier.js";
import { orderedSum } from "../../chain/ordered-sum.js";
import { weightedMean } from "../../chain/weighted-mean.js";
import type { Exceeded } from "../../privacy/exceeded-of.js";
import type { IndicatorShare } from "../principles/indicator-share.js";
import { type Posterior, posteriors } from "../strength/posterior.js";
import type { NeedFigures } from "./need-figures.js";
import { trendOf } from "./trend-of.js";

/** What is known of one need of one party, from all who serve it. */
export interface NeedEvidence {
  readonly party: number;
  readonly indicator: string;
  /** Of each handoff it receives, and of what it gets from the organisation; none where all is withheld. */
  readonly shares: readonly IndicatorShare[];
}

/** Works out how well each need is met, each pulled toward how well the same need is met elsewhere. */
export function needsMet(evidence: readonly NeedEvidence[], target: number): readonly NeedFigures[] {
  const figures = new Map<NeedEvidence, NeedFigures>();
  for (const alike of groupBy(evidence, ({ indicator }) => indicator).values()) {
    const measured = alike.map(({ shares }) => pooled(shares));
    const pool = {
      good: Float64Array.from(measured, (own) => (own ? own.share * own.total : 0)),
      total: Float64Array.from(measured, (own) => own?.total ?? 0),
    };
    const posteriorOf = posteriors(pool, target, () => false);
    for (const [place, need] of alike.entries())
      figures.set(need, figuresOf(need, measured[place], posteriorOf(place), target));
  }
  return evidence.map((need) => figures.get(need)!);
}

interface Pooled {
  readonly share: number;
  readonly total: number;
}

/** What was counted or answered, together, of as many exchanges or people as the handoff with most; else judgements. */
function pooled(shares: readonly IndicatorShare[]): Pooled | undefined {
  const measured = shares.filter(({ basis }) => basis !== "judged");
  const speaking = measured.length > 0 ? measured : shares;
  const share = weightedMean(speaking.map(({ share, total }) => ({ mean: share, weight: total })))?.mean;
  if (share === undefined) return undefined;
  return { share, total: speaking.reduce((most, { total }) => Math.max(most, total), 0) };
}

function figuresOf(
  { indicator, shares }: NeedEvidence,
  measured: Pooled | undefined,
  posterior: Posterior | undefined,
  target: number,
): NeedFigures {
  const judged = measured && { mean: measured.share, low: null, high: null };
  const strength = posterior?.strength ?? judged ?? null;
  const questions = shares.flatMap((share) => share.questions);
  return {
    indicator,
    tier: needTier(indicator),
    total: measured?.total ?? null,
    share: measured === undefined || questions.some(({ band }) => band !== null) ? null : measured.share,
    strength,
    belowTarget: posterior?.belowTarget ?? null,
    met: strength && strength.mean >= target,
    exceeded: exceededAmong(questions.flatMap(({ exceeded }) => exceeded ?? [])),
    trend: trendOf(questions),
  };
}

/** Shares of people together, told in a band where one of them is. */
function exceededAmong(parts: readonly Exceeded[]): Exceeded | null {
  if (parts.length === 0) return null;
  const people = orderedSum(parts.map((part) => part.people));
  const meanOf = (figure: (part: Exceeded) => number) =>
    orderedSum(parts.map((part) => figure(part) * part.people)) / people;
  const isBanded = parts.some(({ band }) => band !== null);
  return {
    people: parts.reduce((most, part) => Math.max(most, part.people), 0),
    share: meanOf(({ share }) => share),
    band: isBanded
      ? [meanOf(({ share, band }) => band?.[0] ?? share), meanOf(({ share, band }) => band?.[1] ?? share)]
      : null,
  };
}
