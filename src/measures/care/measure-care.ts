import { indicatorsOf } from "../../chain/indicators-of.js";
import type { Level } from "../../chain/level.js";
import { needsAmong } from "../../chain/need-tier.js";
import type { AdmittedChain } from "../../privacy/admit-answers.js";
import { type ContinuumFigures, continuumFigures } from "../continuum/continuum-figures.js";
import type { MeasuredChain } from "../measure-chain.js";
import { measureParity } from "../parity/measure-parity.js";
import type { ParityFigures } from "../parity/parity-figures.js";
import type { TwoWay } from "../parity/two-way.js";
import { careCoverage } from "./care-coverage.js";
import { mutualExchange } from "./mutual-exchange.js";
import type { CareCoverage, NeedProfile } from "./need-figures.js";
import { needProfiles } from "./need-profiles.js";

/** How the internal customers of a chain fare: every figure from people has passed the privacy door. */
export interface CareFigures {
  /** Of every internal customer what it needs and gets, in the document's order. */
  readonly needs: readonly NeedProfile[];
  readonly coverage: CareCoverage;
  readonly continuum: ContinuumFigures;
  readonly parity: ParityFigures;
  /** What any two internal parties that serve each other give each other, in order of their ids. */
  readonly exchange: readonly TwoWay[];
}

/** Measures how the internal customers of a measured chain fare. */
export function measureCare(
  measured: MeasuredChain,
  admitted: Pick<AdmittedChain, "questions" | "withheldQuestions">,
  level: Level,
  target: number,
): CareFigures {
  const { index, evidence, figures } = measured;
  const ids = needsAmong(indicatorsOf(index.chain).values());
  const needs = needProfiles(measured, admitted, ids, target);
  return {
    needs,
    coverage: careCoverage(needs, ids),
    continuum: continuumFigures(index, evidence, admitted.questions, figures.handoffs, target),
    parity: measureParity(index.chain, figures, level),
    exchange: mutualExchange(measured),
  };
}
