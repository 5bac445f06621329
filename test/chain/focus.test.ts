import { describe, expect, it } from "vitest";
import { type Chain, diagnose, focus, readChain, rollUp } from "../../src/index.js";
import { restaurant } from "../chains.js";

const chain = readChain(restaurant);

const ids = ({ parties }: Chain) => parties.map(({ id }) => id);
const ends = ({ handoffs }: Chain) => handoffs.map(({ from, to }) => `${from} > ${to}`);

describe("focus", () => {
  it("keeps whoever serves a party, directly or through others, with the handoffs among them", () => {
    const found = focus(chain, "bar");
    expect(ids(found)).toEqual(["farm", "coop", "store", "bar"]);
    expect(ends(found)).toEqual(["farm > store", "coop > store", "store > bar"]);
  });

  it("keeps whoever a party serves where asked for what lies downstream", () => {
    const found = focus(chain, "bar", { direction: "downstream" });
    expect(ids(found)).toEqual(["kitchen", "bar", "floor", "guest"]);
    expect(ends(found)).not.toContain("store > bar");
  });

  it("keeps both sides where asked for both", () => {
    expect(focus(chain, "guest", { direction: "both" })).toEqual(chain);
  });

  it("leaves the service level of the customer it is about as it was", () => {
    const two = readChain({
      parties: [...restaurant.parties, { id: "shelter", kind: "customer" }],
      handoffs: [...restaurant.handoffs, { from: "store", to: "shelter", strength: 0.2 }],
    });
    const [whole, part] = [two, focus(two, "shelter")].map((of) => diagnose(of).customers);
    expect(part).toMatchObject([{ id: "shelter", serviceLevel: whole![1]!.serviceLevel }]);
  });

  it("keeps the units that what is left belongs to, and drops managers that are gone", () => {
    const found = focus(
      readChain({
        parties: [
          { id: "ann", kind: "employee", memberOf: "front", manager: "eve" },
          { id: "front", kind: "team", memberOf: "sales" },
          { id: "sales", kind: "department" },
          { id: "eve", kind: "employee", memberOf: "sales" },
          { id: "client", kind: "customer" },
          { id: "other", kind: "customer" },
        ],
        handoffs: [
          { from: "ann", to: "client", strength: 0.5 },
          { from: "eve", to: "other" },
        ],
      }),
      "client",
    );
    expect(found.parties).toEqual([
      { id: "ann", kind: "employee", memberOf: "front" },
      { id: "front", kind: "team", memberOf: "sales" },
      { id: "sales", kind: "department" },
      { id: "client", kind: "customer" },
    ]);
    expect(ends(rollUp(found, "department"))).toEqual(["sales > client"]);
  });

  it("keeps evidence about what is left, and none about what is gone", () => {
    const found = focus(
      readChain({
        parties: ["first", "middle", "last"].map((id) => ({ id, kind: "department" as const })),
        handoffs: [
          { from: "first", to: "middle" },
          { from: "middle", to: "last" },
          { from: "first", to: "last", service: "past the middle" },
        ],
        evidence: [
          { from: "first", to: "middle", indicator: "on-time", judged: 0.5 },
          { from: "middle", to: "last", indicator: "on-time", judged: 0.6 },
          { from: "first", to: "last", indicator: "on-time", judged: 0.7 },
          { party: "last", indicator: "on-time", judged: 0.8 },
        ],
      }),
      "middle",
      { direction: "both" },
    );
    expect(ends(found)).toEqual(["first > middle", "middle > last"]);
    expect(found.evidence.map((row) => ("judged" in row ? row.judged : undefined))).toEqual([0.5, 0.6, 0.8]);
    expect(diagnose(found).unplaced).toEqual([]);
  });

  it("throws a RangeError for a party that the chain lacks", () => {
    for (const id of ["nobody", "__proto__", ""]) expect(() => focus(chain, id)).toThrow(RangeError);
  });
});
