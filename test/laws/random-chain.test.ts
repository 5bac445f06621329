import fc from "fast-check";
import { expect, it } from "vitest";
import { diagnose, readChain } from "../../src/index.js";
import { randomDocument } from "../random-chain.js";

it("random chains hold all that the laws are about", () => {
  const documents = fc.sample(randomDocument({ evidence: true }), { numRuns: 400, seed: 5 });
  const diagnoses = documents.map((document) => diagnose(readChain(document), { gains: 0 }));
  const count = (holds: (at: number) => boolean) => documents.filter((_, at) => holds(at)).length;
  const rows = (at: number) => documents[at]!.evidence!;
  const handoffs = (at: number) => documents[at]!.handoffs;
  expect({
    large: count((at) => documents[at]!.parties.length > 20),
    told: count((at) => diagnoses[at]!.overall.serviceLevel !== null),
    lossy: count((at) => (diagnoses[at]!.overall.serviceLevel?.mean ?? 1) < 0.9),
    interval: count((at) => diagnoses[at]!.overall.serviceLevel?.low != null),
    inferredRequests: count((at) =>
      diagnoses[at]!.handoffs.some(({ flow, flowFrom }) => flow === "request" && flowFrom === "inferred"),
    ),
    needs: count((at) => handoffs(at).some(({ need }) => need !== undefined)),
    redundant: count((at) => handoffs(at).some(({ redundant }) => redundant)),
    standbys: count((at) => handoffs(at).some(({ redundant, volume }) => redundant && volume === 0)),
    gaps: count((at) => handoffs(at).some(({ volume }) => volume === undefined)),
    counts: count((at) => rows(at).some((row) => "good" in row && !("respondents" in row))),
    answers: count((at) => rows(at).some((row) => "respondents" in row)),
    ratings: count((at) => rows(at).some((row) => "rating" in row && row.by !== undefined)),
    judged: count((at) => rows(at).some((row) => "judged" in row)),
    parties: count((at) => rows(at).some((row) => "party" in row)),
    withheld: count((at) => diagnoses[at]!.withheld.length > 0),
  }).toEqual(
    Object.fromEntries(
      [
        ...["large", "told", "lossy", "interval", "inferredRequests", "needs", "redundant", "standbys"],
        ...["gaps", "counts", "answers", "ratings", "judged", "parties", "withheld"],
      ].map((feature) => [feature, expect.toSatisfy((found: number) => found >= 5, "at least 5 of 400")]),
    ),
  );
});
