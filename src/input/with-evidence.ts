import type { Chain } from "../chain/chain.js";
import type { EvidenceInput } from "../chain/chain-document.js";
import type { Evidence } from "../chain/evidence.js";
import { indicatorsOf } from "../chain/indicators-of.js";
import { checkRow } from "./check-row.js";
import { documentSchema } from "./document-schema.js";
import { evidencePlaces } from "./evidence-places.js";
import type { InputIssue } from "./input-issue.js";
import { issue } from "./issue.js";
import { readEvidence } from "./read-evidence.js";

/**
 * Joins evidence to a chain: a survey meets an event log. An end may be a unit above or a member below the
 * handoff's own end; it counts once both are rolled up to the same pair. Evidence that fits nowhere, or is
 * faulty by itself, stands in `rejected` at `evidence[i]`, the rest is joined.
 *
 * @example
 * ```ts
 * const { chain, rejected } = withEvidence(fromLog, [
 *   { from: "desk", to: "field", indicator: "respect", rating: 2, scale: [1, 5], by: "r17" },
 * ]);
 * ```
 */
export function withEvidence(
  chain: Chain,
  evidence: readonly EvidenceInput[],
): { readonly chain: Chain; readonly rejected: readonly InputIssue[] } {
  if (!Array.isArray(evidence)) {
    return { chain, rejected: [issue("wrong-type", "evidence", evidence, "a list of evidence")] };
  }
  const rejected: InputIssue[] = [];
  const context = {
    kindOf: new Map(chain.parties.map(({ id, kind }) => [id, kind])),
    indicators: indicatorsOf(chain),
    place: evidencePlaces(chain.parties, chain.handoffs),
  };
  const joined = evidence.flatMap((input, index): readonly Evidence[] => {
    const path = `evidence[${index}]`;
    const faults = rejected.length;
    const row = checkRow(documentSchema.evidence, input, path, rejected);
    if (rejected.length > faults || row === undefined) return [];
    const read = readEvidence(row, path, context, rejected);
    return read ? [read] : [];
  });
  return { chain: { ...chain, evidence: [...chain.evidence, ...joined] }, rejected };
}
