import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { partyNames } from "../../src/report/party-names.js";
import { hostileIds } from "../detectors/signs-of.js";
import { runs } from "../random-chain.js";

describe("partyNames", () => {
  test("calls a party by its name, one without a name by its id, and leaves other texts as they are", () => {
    const nameOf = partyNames([
      { id: "k", name: "Kitchen" },
      { id: "bar", name: null },
    ]);
    expect(["k", "bar", "meal", "Kitchen", ""].map(nameOf)).toEqual([
      "Kitchen",
      "bar",
      "meal",
      "Kitchen",
      "",
    ]);
  });

  test("sets the id beside a name that several have, be it as the id of another", () => {
    const nameOf = partyNames([
      { id: "north", name: "Store" },
      { id: "south", name: "Store" },
      { id: "floor", name: null },
      { id: "upstairs", name: "floor" },
      { id: "Bar", name: "Bar" },
      { id: "pub", name: "Bar" },
    ]);
    expect(["north", "south", "floor", "upstairs", "Bar", "pub"].map(nameOf)).toEqual([
      "Store (north)",
      "Store (south)",
      "floor",
      "floor (upstairs)",
      "Bar",
      "Bar (pub)",
    ]);
  });

  test("calls a party whose name nobody can read by its id", () => {
    for (const name of ["", "  ", "\u200b", "\u202e\u202c", "\t\n"]) {
      expect(partyNames([{ id: "floor", name }])("floor")).toBe("floor");
    }
  });

  test("takes ids and names for nothing but texts", () => {
    const texts = [...hostileIds, "hasOwnProperty", "valueOf", "$&"];
    const named = partyNames(texts.map((id) => ({ id, name: `name of ${id}` })));
    expect(texts.map(named)).toEqual(texts.map((id) => `name of ${id}`));
    const unnamed = partyNames([]);
    expect(texts.map(unnamed)).toEqual(texts);
    const swapped = partyNames([
      { id: "a", name: "__proto__" },
      { id: "b", name: "__proto__" },
      { id: "__proto__", name: "a" },
    ]);
    expect(["a", "b", "__proto__"].map(swapped)).toEqual(["__proto__ (a)", "__proto__ (b)", "a"]);
  });

  test("calls no two parties the same, unless a name looks like another's with its id", () => {
    const name = fc.option(fc.constantFrom("Store", "Bar", "a", "b", " ", "__proto__"));
    const id = fc.constantFrom("a", "b", "c", "Store", "__proto__", "1", "01");
    const parties = fc.uniqueArray(fc.record({ id, name }), { selector: (party) => party.id });
    fc.assert(
      fc.property(parties, (some) => {
        const nameOf = partyNames(some);
        expect(new Set(some.map((party) => nameOf(party.id))).size).toBe(some.length);
      }),
      runs,
    );
  });
});
