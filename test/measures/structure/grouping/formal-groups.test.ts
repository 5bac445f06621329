import { describe, expect, test } from "vitest";
import { readChain } from "../../../../src/index.js";
import { indexChain } from "../../../../src/measures/graph/index-chain.js";
import { formalGroups } from "../../../../src/measures/structure/grouping/formal-groups.js";

const chain = readChain({
  parties: [
    { id: "ann", kind: "employee", memberOf: "cooks" },
    { id: "bob", kind: "employee", memberOf: "__proto__" },
    { id: "cooks", kind: "team", memberOf: "__proto__" },
    { id: "__proto__", kind: "department", memberOf: "inn" },
    { id: "inn", kind: "organisation" },
    { id: "loner", kind: "employee" },
    { id: "guest", kind: "customer" },
    { id: "farm", kind: "supplier" },
    { id: "driver", kind: "employee", memberOf: "farm" },
  ],
  handoffs: [{ from: "ann", to: "guest" }],
});

describe("formalGroups(index, level)", () => {
  const index = indexChain(chain);
  const groups = formalGroups(index, "department");
  const unitOf = (id: string) => {
    const unit = groups[index.partyNumber(id)]!;
    return unit < 0 ? null : chain.parties[index.partyPlace[unit]!]!.id;
  };

  test("finds the unit through whatever lies between", () => {
    expect(["ann", "bob", "cooks", "driver"].map(unitOf)).toEqual([
      "__proto__",
      "__proto__",
      "__proto__",
      "farm",
    ]);
  });

  test("has a unit in itself", () => {
    expect(["__proto__", "farm"].map(unitOf)).toEqual(["__proto__", "farm"]);
  });

  test("has none for who is in none, or above the level", () => {
    expect(["loner", "guest", "inn"].map(unitOf)).toEqual([null, null, null]);
  });
});
