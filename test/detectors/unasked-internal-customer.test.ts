import { describe, expect, test } from "vitest";
import { unaskedInternalCustomer } from "../../src/detectors/unasked-internal-customer.js";
import type { ChainDocument, DiagnoseOptions, EvidenceInput, PartyInput } from "../../src/index.js";
import { line } from "../chains.js";
import { goodAndBad, ratingsOf } from "./ratings-of.js";
import { hostileIds, hub, signsOf, subjectsOf } from "./signs-of.js";

const ids = ["stores", "desk", "field", "billing"];
const respect = (from: string, to: string) => ({ from, to, indicator: "respect" });
const asked = ratingsOf(respect("stores", "desk"), goodAndBad(5, 3));

function unasked(document: ChainDocument, options: DiagnoseOptions = {}): readonly string[] {
  return subjectsOf(signsOf(document, unaskedInternalCustomer(), options));
}

function inLine(evidence: readonly EvidenceInput[]): readonly string[] {
  return unasked(line(ids, evidence));
}

describe("unaskedInternalCustomer", () => {
  test("finds who is served and was not asked, with how many handoffs serve it, as a blind spot", () => {
    const document = line(ids, asked);
    const twice = {
      ...document,
      handoffs: [...document.handoffs, { from: "stores", to: "field", service: "parts" }],
    };
    expect(signsOf(twice, unaskedInternalCustomer())).toEqual([
      expect.objectContaining({
        subject: { type: "party", id: "billing" },
        reason: { code: "unasked-internal-customer", handoffs: 1 },
      }),
      {
        detector: "unasked-internal-customer",
        kind: "blindSpot",
        cause: null,
        question: "Which internal customers has nobody asked?",
        subject: { type: "party", id: "field" },
        reason: { code: "unasked-internal-customer", handoffs: 2 },
        evidence: [],
      },
    ]);
  });

  test("is content with answers about one of several handoffs, or about the party itself", () => {
    const rows = [...asked, ...ratingsOf({ party: "billing", indicator: "training" }, goodAndBad(5, 3))];
    const document = line(ids, [...rows, ...ratingsOf(respect("stores", "field"), goodAndBad(5, 3))]);
    const handoffs = [...document.handoffs, { from: "stores", to: "field" }];
    expect(unasked({ ...document, handoffs })).toEqual([]);
  });

  test("counts answers that may not be used, of whatever number, as answers", () => {
    for (const people of [1, 2, 4, 5]) {
      const few = ratingsOf(respect("desk", "field"), goodAndBad(people, 0));
      expect(inLine([...asked, ...few])).toEqual(["billing"]);
      expect(inLine(few)).toEqual(["billing", "desk"]);
    }
  });

  test("does not take counts, judgements or what givers say for answers of the receiver", () => {
    const others: readonly EvidenceInput[] = [
      { ...respect("desk", "field"), good: 90, total: 100 },
      { ...respect("field", "billing"), judged: 0.5 },
      ...ratingsOf({ ...respect("desk", "field"), side: "giver" }, goodAndBad(9, 3)),
    ];
    expect(inLine([...asked, ...others])).toEqual(["billing", "field"]);
  });

  test("is silent where nobody was asked at all", () => {
    expect(inLine([])).toEqual([]);
    expect(inLine([{ ...respect("desk", "field"), good: 90, total: 100 }])).toEqual([]);
  });

  test("asks nothing of customers, of whom nobody serves, and of whom only customers ask", () => {
    const document = line(["stores", "desk"], asked);
    const parties = [
      ...document.parties,
      { id: "hotline", kind: "department" as const },
      { id: "owner", kind: "owner" as const },
      { id: "maker", kind: "supplier" as const },
    ];
    const handoffs = [
      ...document.handoffs,
      { from: "client", to: "hotline" },
      { from: "desk", to: "owner" },
      { from: "stores", to: "maker", service: "orders" },
    ];
    expect(unasked({ ...document, parties, handoffs })).toEqual(["maker", "owner"]);
  });

  test("looks at the level asked for: whose members were asked was asked, though not about ties inside it", () => {
    const people: readonly PartyInput[] = ["ann", "bob"].map((id) => {
      return { id, kind: "employee", memberOf: "field" };
    });
    const base = line(["desk", "field", "billing"]);
    const document = (evidence: readonly EvidenceInput[]): ChainDocument => ({
      parties: [...base.parties, ...people],
      handoffs: [...base.handoffs, { from: "desk", to: "ann" }, { from: "bob", to: "ann" }],
      evidence,
    });
    const byAnn = ratingsOf(respect("desk", "ann"), goodAndBad(5, 3));
    expect(unasked(document(byAnn))).toEqual(["billing"]);
    expect(unasked(document(byAnn), { level: "employee" })).toEqual(["billing", "field"]);
    const inside = ratingsOf(respect("bob", "ann"), goodAndBad(5, 3));
    expect(unasked(document(inside))).toEqual(["billing", "field"]);
  });

  test("takes any id for an id", () => {
    const parties = hostileIds.map((id): PartyInput => ({ id, kind: "department" }));
    const handoffs = hostileIds.map((to) => ({ from: "hub", to }));
    const base = hub({ desk: null }, ratingsOf(respect("desk", "hub"), goodAndBad(5, 3)));
    const document = {
      ...base,
      parties: [...base.parties, ...parties],
      handoffs: [...base.handoffs, ...handoffs],
    };
    expect(unasked(document)).toEqual([...hostileIds].sort());
  });
});
