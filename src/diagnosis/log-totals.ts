import type { LogFigures } from "../measures/log/measure-log.js";
import type { Referral } from "../measures/log/rework.js";

/** What an event log shows altogether; it names parties only where these stand in the chain at its level. */
export interface LogTotals {
  readonly cases: number;
  readonly events: number;
  /** Different parties in the log, at the level at which it names them. */
  readonly parties: number;
  /** How often a case changed hands, in the mean; `null` without cases. */
  readonly reassignmentsPerCase: number | null;
  /** Cases that came back to a party that had let go of them. */
  readonly casesSentBack: number;
  /** Of these, cases that came back at least once straight from the next party. */
  readonly casesSentStraightBack: number;
  /** `null` where the log names no activities. */
  readonly rework: ReworkTotals | null;
  /** Cases that the party which began them finished alone. */
  readonly casesSolvedFirst: number;
}

/** How much of a log's work was done again. */
export interface ReworkTotals {
  /** Events of which the log says what was done. */
  readonly events: number;
  /** Events that did again what had been done before in the case, by the same party or another. */
  readonly again: number;
  /** Cases in which anything was done again. */
  readonly cases: number;
  /**
   * Whose work was most often done again by whom; of equals the first by name. `null` where nobody did another's
   * work again, and where one of the two may not be named at this level.
   */
  readonly mainReferral: Referral | null;
}

/** @param shown - the same figures, as far as they may be shown. */
export function logTotals(log: LogFigures, shown: LogFigures): LogTotals {
  const { pingPong, reassignments, pushToFront } = log;
  return {
    cases: log.cases,
    events: log.events,
    parties: log.parties,
    reassignmentsPerCase: reassignments.perCase,
    casesSentBack: pingPong.cases.either,
    casesSentStraightBack: pingPong.cases.direct,
    rework: reworkTotals(log, shown),
    casesSolvedFirst: pushToFront.solved,
  };
}

function reworkTotals({ rework }: LogFigures, shown: LogFigures): ReworkTotals | null {
  if (rework === null) return null;
  const { events, repeats, redos, cases, referralMatrix } = rework;
  const main = referralMatrix.reduce<Referral | null>(
    (most, next) => (most === null || next.count > most.count ? next : most),
    null,
  );
  const mayBeNamed = main !== null && (shown.rework?.referralMatrix.includes(main) ?? false);
  return { events, again: repeats + redos, cases, mainReferral: mayBeNamed ? main : null };
}
