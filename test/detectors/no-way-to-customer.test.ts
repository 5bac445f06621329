import { describe, expect, test } from "vitest";
import { noWayToCustomer } from "../../src/detectors/no-way-to-customer.js";
import type { ChainDocument, HandoffInput, PartyInput } from "../../src/index.js";
import { line } from "../chains.js";
import { signsOf, subjectsOf } from "./signs-of.js";
import { planted, soundOrganisation } from "./sound-chains.js";

function withBranch(parties: readonly PartyInput[], handoffs: readonly HandoffInput[]): ChainDocument {
  const base = line(["a", "b", "c"]);
  return { parties: [...base.parties, ...parties], handoffs: [...base.handoffs, ...handoffs] };
}

const x = { id: "x", kind: "department" } as const;
const y = { id: "y", kind: "department" } as const;

describe("noWayToCustomer", () => {
  test("finds the party whose deliveries reach nobody outside, with its figures", () => {
    const document = withBranch(
      [x, y],
      [
        { from: "x", to: "y", service: "lists", volume: 3 },
        { from: "x", to: "y", service: "notes", volume: 4 },
        { from: "a", to: "y", service: "copies" },
      ],
    );
    expect(signsOf(document, noWayToCustomer())).toMatchObject([
      {
        kind: "blindSpot",
        cause: null,
        subject: { type: "party", id: "x" },
        reason: { code: "no-way-to-customer", receivers: 1, volume: 7 },
      },
    ]);
  });

  test("finds it in organisations of all sorts, and nobody else", () => {
    for (let seed = 1; seed <= 4; seed += 1) {
      const handoffs = [
        { from: "work-0", to: "x", service: "figures" },
        { from: "x", to: "y", service: "statistics" },
      ];
      const document = planted(soundOrganisation(seed), { parties: [x, y], handoffs });
      expect(subjectsOf(signsOf(document, noWayToCustomer()))).toEqual(["x"]);
    }
  });

  test("finds two that only serve each other", () => {
    const both = [
      { from: "x", to: "y", service: "plans" },
      { from: "y", to: "x", service: "figures" },
    ];
    expect(subjectsOf(signsOf(withBranch([x, y], both), noWayToCustomer()))).toEqual(["x", "y"]);
  });

  test("is silent about those who only receive, who only ask, and who serve owners", () => {
    const supplier = { id: "s", kind: "supplier" } as const;
    const owner = { id: "o", kind: "owner" } as const;
    const asked = [
      { from: "x", to: "s", service: "orders" },
      { from: "s", to: "a", service: "steel" },
    ];
    expect(signsOf(withBranch([x, supplier], asked), noWayToCustomer())).toEqual([]);
    expect(signsOf(withBranch([y], [{ from: "a", to: "y" }]), noWayToCustomer())).toEqual([]);
    expect(signsOf(withBranch([x, owner], [{ from: "x", to: "o" }]), noWayToCustomer())).toEqual([]);
    const asking = [{ from: "x", to: "a", service: "advice", flow: "request" as const }];
    expect(signsOf(withBranch([x], asking), noWayToCustomer())).toEqual([]);
  });

  test("is silent where no delivery reaches any customer", () => {
    const { parties, handoffs } = line(["a", "b", "c"]);
    expect(signsOf({ parties, handoffs: handoffs.slice(0, -1) }, noWayToCustomer())).toEqual([]);
  });

  test("says once of a map of which most leads nowhere", () => {
    const lost = Array.from({ length: 9 }, (_, nth) => `lost ${nth}`);
    const document = withBranch(
      [y, ...lost.map((id) => ({ id, kind: "department" as const }))],
      lost.map((from) => ({ from, to: "y" })),
    );
    expect(signsOf(document, noWayToCustomer())).toMatchObject([
      { subject: { type: "chain" }, reason: { code: "no-way-to-customer-throughout", found: 9, looked: 12 } },
    ]);
  });
});
