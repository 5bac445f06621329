import { customerOrientationItems, type OrientationLevel } from "../../chain/customer-orientation.js";
import { groupBy } from "../../chain/group-by.js";
import { orderedSum } from "../../chain/ordered-sum.js";
import { weightedMean } from "../../chain/weighted-mean.js";
import type { AdmittedQuestion } from "../../privacy/admit-question.js";
import { meanOf } from "../../survey/mean-of.js";
import type { HandoffFigures } from "../chain-figures.js";
import type { ChainIndex } from "../graph/index-chain.js";
import type { EvidenceIndex } from "../graph/index-evidence.js";
import { meanStrength } from "../mean-strength.js";
import type { IndicatorShare } from "../principles/indicator-share.js";
import { subjectShares } from "../principles/subject-shares.js";
import type { Estimate } from "../service-level/level-interval.js";
import { posteriors } from "../strength/posterior.js";
import { type Continuum, continuum } from "./continuum.js";
import { type ManagerSpan, managerSpans } from "./manager-spans.js";

/** Every level of the continuum, in its order. */
export type ServiceLevelName = OrientationLevel | "customer";

/** How well one level of the organisation does its part toward the customer. */
export interface LevelFigures {
  readonly level: ServiceLevelName;
  /** 0..1; `null` where nobody looked. */
  readonly strength: Estimate | null;
  /** Exchanges looked at, or people asked; 0 where nobody was, and of the customer. */
  readonly total: number;
  /** Probability that it is below the target; `null` where nobody looked, of judgements, and of the customer. */
  readonly belowTarget: number | null;
}

/** The organisation, its managers and its employees as one service to the customer. */
export interface ContinuumFigures extends Continuum<ServiceLevelName> {
  readonly levels: readonly LevelFigures[];
  /** Of each manager how well those led serve others, by volume, beside those whom other managers lead. */
  readonly spans: readonly ManagerSpan[];
}

const orientationLevels = ["organisation", "managers", "employees"] as const;

const levelOf: ReadonlyMap<string, OrientationLevel> = new Map(
  customerOrientationItems.map(({ id, level }) => [id, level]),
);

/**
 * The continuum of service of a chain. The levels before the customer stand by the evidence under the
 * {@link customerOrientationItems}, whomever it is about; the customer's by what the handoffs into end customers are
 * worth, by volume, as far as they were measured.
 */
export function continuumFigures(
  index: ChainIndex,
  evidence: EvidenceIndex,
  questions: readonly AdmittedQuestion[],
  handoffs: readonly HandoffFigures[],
  target: number,
): ContinuumFigures {
  const told = tellLevels(index, evidence, questions);
  const levels = [...levelsFrom(told, target), customerLevel(index, handoffs)];
  return {
    ...continuum(levels.map(({ level, strength }) => ({ level, strength: strength?.mean ?? null }))),
    levels,
    spans: managerSpans(index.chain, strengthsGiven(handoffs)),
  };
}

/** What is known of one level from those whom one party serves, or whom the organisation does. */
interface ToldLevel {
  readonly level: OrientationLevel;
  readonly mean: number;
  /** Exchanges or people, those of the subject with most: the same people may have answered about all. */
  readonly total: number;
}

function tellLevels(
  index: ChainIndex,
  evidence: EvidenceIndex,
  questions: readonly AdmittedQuestion[],
): ReadonlyMap<OrientationLevel, readonly ToldLevel[]> {
  const { handoffs, parties } = subjectShares(index, evidence, questions, (id) => levelOf.has(id));
  const about = [
    ...Array.from(handoffs, ({ subject, shares }) => ({ party: index.receiver[subject]!, shares })),
    ...Array.from(parties, ({ subject, shares }) => ({ party: subject, shares })),
  ].flatMap(({ party, shares }) =>
    shares.map((share) => ({ party, level: levelOf.get(share.indicator)!, share })),
  );
  const told = [...groupBy(about, ({ party, level }) => `${party} ${level}`).values()].map((own) =>
    toldLevel(
      own[0]!.level,
      own.map(({ share }) => share),
    ),
  );
  return groupBy(told, ({ level }) => level);
}

/** Judgements speak where nothing was counted or answered. */
function toldLevel(level: OrientationLevel, shares: readonly IndicatorShare[]): ToldLevel {
  const measured = shares.filter(({ basis }) => basis !== "judged");
  const speaking = measured.length > 0 ? measured : shares;
  return {
    level,
    mean: meanOf(speaking.map(({ share }) => share)),
    total: speaking.reduce((most, { total }) => Math.max(most, total), 0),
  };
}

function levelsFrom(
  told: ReadonlyMap<OrientationLevel, readonly ToldLevel[]>,
  target: number,
): readonly LevelFigures[] {
  const known = orientationLevels.map((level) => told.get(level) ?? []);
  const pool = {
    good: Float64Array.from(known, (own) => orderedSum(own.map(({ mean, total }) => mean * total))),
    total: Float64Array.from(known, (own) => orderedSum(own.map(({ total }) => total))),
  };
  const posteriorOf = posteriors(pool, target, () => false);
  return orientationLevels.map((level, place) => {
    const posterior = posteriorOf(place);
    const judged = weightedMean(known[place]!.map(({ mean }) => ({ mean, weight: 1 })));
    return {
      level,
      strength: posterior?.strength ?? (judged ? { mean: judged.mean, low: null, high: null } : null),
      total: pool.total[place]!,
      belowTarget: posterior?.belowTarget ?? null,
    };
  });
}

function customerLevel({ chain }: ChainIndex, handoffs: readonly HandoffFigures[]): LevelFigures {
  const customers = new Set(chain.parties.flatMap(({ id, kind }) => (kind === "customer" ? [id] : [])));
  const served = handoffs.filter(({ from, to }) => customers.has(to) && !customers.has(from));
  const mean = meanStrength(served);
  return {
    level: "customer",
    strength: mean === null ? null : { mean, low: null, high: null },
    total: 0,
    belowTarget: null,
  };
}

function strengthsGiven(handoffs: readonly HandoffFigures[]): ReadonlyMap<string, number | null> {
  const between = handoffs.filter(({ from, to }) => from !== to);
  return new Map(
    Array.from(
      groupBy(between, ({ from }) => from),
      ([giver, own]) => [giver, meanStrength(own)],
    ),
  );
}
