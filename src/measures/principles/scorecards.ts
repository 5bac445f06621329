import { indicatorsOf } from "../../chain/indicators-of.js";
import type { AdmittedQuestion } from "../../privacy/admit-question.js";
import { isWithin } from "../flow/infer-flow.js";
import { type ChainIndex, isCustomer } from "../graph/index-chain.js";
import type { EvidenceIndex } from "../graph/index-evidence.js";
import type { IndicatorShare } from "./indicator-share.js";
import { blankScorecard, principles, type Scorecard } from "./scorecard.js";
import { type SubjectShares, subjectShares } from "./subject-shares.js";

/** The scorecards of a chain. */
export interface Scorecards {
  /** By handoff number. */
  readonly handoffs: readonly Scorecard[];
  /** Of what each party gets, by party number. */
  readonly parties: readonly Scorecard[];
  /** Of the internal customers altogether. */
  readonly overall: Scorecard;
}

/**
 * The four-principle scorecard of every handoff, of every party and of the organisation. A handoff's is made of its own
 * indicators; a party's is the mean over the handoffs it receives and what it gets from the organisation, each counting
 * the same; the organisation's the mean over its internal customers, whatever their size. Own indicators without
 * a principle are in none.
 */
export function scorecards(
  index: ChainIndex,
  evidence: EvidenceIndex,
  questions: readonly AdmittedQuestion[],
): Scorecards {
  const shares = subjectShares(index, evidence, questions);
  const placeOf = principlePlaces(index);
  const handoffs = new Array<Scorecard>(index.handoffCount).fill(blankScorecard);
  const got = openMeans(index.partyCount);
  for (const { subject, means } of meansOf(shares.handoffs, placeOf)) {
    handoffs[subject] = cardOf(means);
    if (!isWithin(index, subject)) addTo(got, index.receiver[subject]!, means);
  }
  for (const { subject, means } of meansOf(shares.parties, placeOf)) addTo(got, subject, means);
  const parties = Array.from({ length: index.partyCount }, (_, party) => meansAt(got, party));
  const overall = openMeans(1);
  for (const [party, means] of parties.entries()) if (!isCustomer(index, party)) addTo(overall, 0, means);
  return { handoffs, parties: parties.map(cardOf), overall: cardOf(meansAt(overall, 0)) };
}

/** One figure a principle, in their order; `NaN` for none. */
type Means = readonly number[];

function* meansOf(
  subjects: Iterable<SubjectShares>,
  placeOf: (indicator: string) => number,
): Iterable<{ readonly subject: number; readonly means: Means }> {
  for (const { subject, shares } of subjects) yield { subject, means: byPrinciple(shares, placeOf) };
}

function byPrinciple(shares: readonly IndicatorShare[], placeOf: (indicator: string) => number): Means {
  const open = openMeans(1);
  for (const { indicator, share } of shares) {
    const place = placeOf(indicator);
    if (place >= 0) addFigure(open, place, share);
  }
  return meansAt(open, 0);
}

function principlePlaces({ chain }: ChainIndex): (indicator: string) => number {
  const indicators = indicatorsOf(chain);
  return (id) => {
    const principle = indicators.get(id)!.principle;
    return principle === undefined ? -1 : principles.indexOf(principle);
  };
}

/** Sums and counts of figures, by subject and principle. */
interface OpenMeans {
  readonly sum: Float64Array;
  readonly count: Int32Array;
}

function openMeans(subjects: number): OpenMeans {
  const places = subjects * principles.length;
  return { sum: new Float64Array(places), count: new Int32Array(places) };
}

function addTo(open: OpenMeans, subject: number, means: Means): void {
  for (const [place, mean] of means.entries()) {
    if (!Number.isNaN(mean)) addFigure(open, subject * principles.length + place, mean);
  }
}

function addFigure({ sum, count }: OpenMeans, place: number, figure: number): void {
  sum[place]! += figure;
  count[place]! += 1;
}

function meansAt({ sum, count }: OpenMeans, subject: number): Means {
  return principles.map((_, principle) => {
    const place = subject * principles.length + principle;
    return count[place]! > 0 ? sum[place]! / count[place]! : Number.NaN;
  });
}

function cardOf(means: Means): Scorecard {
  if (means.every(Number.isNaN)) return blankScorecard;
  const [motivation, alignment, information, training] = means.map((mean) =>
    Number.isNaN(mean) ? null : mean,
  );
  return { motivation: motivation!, alignment: alignment!, information: information!, training: training! };
}
