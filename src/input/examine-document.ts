import type { Chain } from "../chain/chain.js";
import type { Evidence } from "../chain/evidence.js";
import { indicatorCatalogue } from "../chain/indicator-catalogue.js";
import { checkHandoffs } from "./check-handoffs.js";
import { checkIndicators } from "./check-indicators.js";
import { checkParties } from "./check-parties.js";
import { checkShape, type ShapedDocument } from "./check-shape.js";
import { evidencePlaces } from "./evidence-places.js";
import { fillVolumes } from "./fill-volumes.js";
import type { InputIssue } from "./input-issue.js";
import { readEvidence } from "./read-evidence.js";
import { withoutUndefined } from "./without-undefined.js";

/** Everything that is wrong with a document, and the chain it gives where nothing is. */
export function examineDocument(document: unknown): {
  readonly issues: readonly InputIssue[];
  readonly chain: Chain;
} {
  const { shaped, issues: shapeIssues } = checkShape(document);
  const issues = [...shapeIssues];
  for (const check of [checkParties, checkHandoffs, checkIndicators]) {
    for (const found of check(shaped)) issues.push(found);
  }
  return { chain: buildChain(shaped, issues), issues };
}

function buildChain(shaped: ShapedDocument, issues: InputIssue[]): Chain {
  const parties = shaped.parties.map(({ row }) => withoutUndefined(row));
  const handoffs = fillVolumes(shaped.handoffs.map(({ row }) => withoutUndefined(row)));
  const indicators = shaped.indicators.map(({ row }) => withoutUndefined(row));
  const context = {
    kindOf: new Map(parties.map(({ id, kind }) => [id, kind])),
    indicators: new Set([...indicatorCatalogue.map(({ id }) => id as string), ...shaped.namedIndicators]),
    place: evidencePlaces(parties, handoffs),
  };
  const evidence: Evidence[] = [];
  for (const { row, path } of shaped.evidence) {
    const read = readEvidence(row, path, context, issues);
    if (read) evidence.push(read);
  }
  return { parties, handoffs, evidence, indicators };
}
