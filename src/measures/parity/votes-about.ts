import type { HandoffFigures, PartyFigures } from "../chain-figures.js";
import type { ParityCause } from "./parity-figures.js";

/** What people answered about one subject: what one handoff gives a party, or what it gets from the organisation. */
export interface Votes {
  readonly party: string;
  /** `null` for the organisation. */
  readonly giver: string | null;
  /** Favourable votes, of how many. */
  readonly good: number;
  readonly total: number;
}

/** All votes under one cause, those of end customers included. */
export function votesAbout(
  cause: ParityCause,
  handoffs: readonly HandoffFigures[],
  parties: readonly PartyFigures[],
): readonly Votes[] {
  const given = handoffs.flatMap(({ from, to, causes }) => votesIn(causes, cause, to, from));
  const own = parties.flatMap(({ id, causes }) => votesIn(causes, cause, id, null));
  return [...given, ...own];
}

function votesIn(
  causes: HandoffFigures["causes"],
  cause: ParityCause,
  party: string,
  giver: string | null,
): readonly Votes[] {
  return causes.flatMap(({ cause: of, rated }) =>
    of === cause && rated ? [{ party, giver, good: rated.good, total: rated.total }] : [],
  );
}
