import type { Chain } from "../chain/chain.js";
import { type CauseOf, countedEvidence } from "../chain/counted-evidence.js";
import { type Evidence, sourceOf } from "../chain/evidence.js";
import { groupBy } from "../chain/group-by.js";
import { type Cause, causes } from "../chain/indicator.js";
import { indicatorsOf } from "../chain/indicators-of.js";
import { placeKey } from "../chain/place-key.js";
import { handoffSubject, partySubject, type Subject } from "../chain/subject.js";
import { differentPeople } from "./different-people.js";

/** Answers about one subject under one cause: what the privacy door lets through, or not, as a whole. */
export interface Cell {
  readonly subject: Subject;
  readonly cause: Cause;
}

/** Evidence that may be used, and the cells that may not; of these not even the size is told. */
export interface AdmittedEvidence {
  readonly chain: Chain;
  readonly withheld: readonly Cell[];
}

/**
 * The one door through which answers of people reach any figure. A cell goes through with at least
 * `minGroupSize` different respondents; one with fewer is left out of everything that follows, means and
 * priors included. Counts of exchanges and judgements made in a workshop are not answers and pass.
 */
export function admitEvidence(chain: Chain, minGroupSize: number): AdmittedEvidence {
  const indicators = indicatorsOf(chain);
  const causeOf: CauseOf = (indicator) => indicators.get(indicator)!.cause;
  const refused = new Set<Evidence>();
  const withheld: Cell[] = [];
  const rated = chain.evidence.filter((row) => sourceOf(row) === "rated");
  for (const rows of groupBy(rated, subjectKey).values()) {
    for (const cause of causes) {
      const cell = rows.filter((row) => causeOf(row.indicator) === cause);
      if (cell.length === 0 || differentPeople(countedEvidence(cell, causeOf)) >= minGroupSize) continue;
      withheld.push({ subject: subjectOf(cell[0]!), cause });
      for (const row of cell) refused.add(row);
    }
  }
  return { chain: { ...chain, evidence: chain.evidence.filter((row) => !refused.has(row)) }, withheld };
}

function subjectKey(row: Evidence): string {
  return placeKey(row) + (row.flow ?? "");
}

function subjectOf(row: Evidence): Subject {
  return "party" in row ? partySubject({ id: row.party }) : handoffSubject(row);
}
