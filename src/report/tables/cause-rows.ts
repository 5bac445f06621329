import { handoffSubject, partySubject } from "../../chain/subject.js";
import type {
  CauseFigures,
  ChainFigures,
  HandoffFigures,
  PartyFigures,
  RatedFigures,
} from "../../measures/chain-figures.js";
import { type EstimateColumns, estimateColumns } from "./estimate-columns.js";
import { type SourceColumns, sourceColumns } from "./source-columns.js";
import { type SubjectColumns, subjectColumns } from "./subject-columns.js";

/** What is known of one handoff or party under one cause; see {@link CauseFigures}. */
export interface CauseRow
  extends SubjectColumns,
    EstimateColumns<"strength">,
    SourceColumns<"observed">,
    SourceColumns<"rated">,
    SourceColumns<"givers"> {
  /** Of the handoff; `null` for a party. */
  readonly flow: string | null;
  readonly flowFrom: string | null;
  readonly cause: string;
  readonly basis: string;
  readonly belowTarget: number | null;
  readonly status: string;
  readonly loss: number;
  /** Ids of the indicators that were looked at, parted by a comma. */
  readonly indicators: string;
  /** Where answers are told in a band: lowest and highest share of favourable ones. */
  readonly ratedBandLow: number | null;
  readonly ratedBandHigh: number | null;
  /** The mean answer, on a scale from lowest to highest. */
  readonly rating: number | null;
  readonly ratingLowest: number | null;
  readonly ratingHighest: number | null;
  /** What people got less what they expected, as a share of the scale, -1..1. */
  readonly expectationGap: number | null;
  readonly ratedBelowObserved: number | null;
  readonly ratedBelowGivers: number | null;
}

/** The rows of the table `causes`: of handoffs, then of parties. */
export function causeRows(
  { handoffs, parties }: Pick<ChainFigures, "handoffs" | "parties">,
  nameOf: (id: string) => string,
): readonly CauseRow[] {
  const ofHandoff = (handoff: HandoffFigures) => {
    const { flow, flowFrom } = handoff;
    return { ...subjectColumns(handoffSubject(handoff), nameOf), flow, flowFrom };
  };
  const ofParty = (party: PartyFigures) => {
    return { ...subjectColumns(partySubject(party), nameOf), flow: null, flowFrom: null };
  };
  return [
    ...handoffs.flatMap((handoff) => rowsOf(ofHandoff(handoff), handoff.causes)),
    ...parties.flatMap((party) => rowsOf(ofParty(party), party.causes)),
  ];
}

function rowsOf<Of extends object>(of: Of, causes: readonly CauseFigures[]) {
  return causes.map((cause) => ({ ...of, ...figureColumns(cause) }));
}

function figureColumns(figures: CauseFigures) {
  const { cause, basis, strength, belowTarget, status, loss, indicators } = figures;
  const { observed, rated, givers, ratedBelowObserved, ratedBelowGivers } = figures;
  return {
    cause,
    basis,
    ...estimateColumns("strength", strength),
    belowTarget,
    status,
    loss,
    indicators: indicators.join(", "),
    ...sourceColumns("observed", observed),
    ...sourceColumns("rated", rated),
    ...answerColumns(rated),
    ...sourceColumns("givers", givers),
    ratedBelowObserved,
    ratedBelowGivers,
  };
}

function answerColumns(rated: RatedFigures | null) {
  const { band = null, rating = null, expectation = null } = rated ?? {};
  return {
    ratedBandLow: band?.[0] ?? null,
    ratedBandHigh: band?.[1] ?? null,
    rating: rating?.mean ?? null,
    ratingLowest: rating?.scale[0] ?? null,
    ratingHighest: rating?.scale[1] ?? null,
    expectationGap: expectation?.gap ?? null,
  };
}
