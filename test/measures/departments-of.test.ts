import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChainDocument, diagnose, type Level, readChain } from "../../src/index.js";
import { randomDocument, runs } from "../random-chain.js";

const works: ChainDocument = {
  parties: [
    { id: "works", kind: "organisation" },
    { id: "plant", kind: "department", name: "The plant", memberOf: "works" },
    { id: "paint", kind: "department", memberOf: "plant" },
    { id: "spray", kind: "team", memberOf: "paint" },
    { id: "ann", kind: "employee", memberOf: "spray" },
    { id: "bob", kind: "employee", memberOf: "plant" },
    { id: "eve", kind: "employee", memberOf: "works" },
    { id: "mill", kind: "supplier" },
    { id: "max", kind: "employee", memberOf: "mill" },
    { id: "loose", kind: "team" },
    { id: "client", kind: "customer" },
  ],
  handoffs: [{ from: "spray", to: "client" }],
};

describe("the department that a party belongs to", () => {
  it("is the nearest above it, over however many units, by id and name", () => {
    expect(departmentsAt("employee")).toEqual({
      ...{ works: null, plant: null, paint: null, eve: null, mill: null, loose: null, client: null },
      spray: { id: "paint", name: null },
      ann: { id: "paint", name: null },
      bob: { id: "plant", name: "The plant" },
    });
    expect(departmentsAt("team")).toMatchObject({ spray: { id: "paint" }, loose: null });
  });

  it("is one object for all of them", () => {
    const { parties } = diagnose(readChain(works), { level: "employee" });
    const [spray, ann] = ["spray", "ann"].map((id) => parties.find((party) => party.id === id)!);
    expect(ann!.department).toBe(spray!.department);
  });

  it("is null for all where departments or larger units are looked at, and for departments, in any chain", () => {
    const levels = fc.constantFrom<Level[]>("employee", "role", "team", "department", "organisation");
    fc.assert(
      fc.property(randomDocument({ hierarchy: true }), levels, (document, level) => {
        const isAbove = level === "department" || level === "organisation";
        const { parties } = diagnose(readChain(document), { level, gains: 0 });
        const kindOf = new Map(document.parties.map(({ id, kind }) => [id, kind]));
        for (const { kind, department } of parties) {
          if (department === null) continue;
          expect([isAbove, kindOf.get(department.id)]).toEqual([false, "department"]);
          expect(["employee", "role", "team"]).toContain(kind);
        }
      }),
      { ...runs, numRuns: 300 },
    );
  });

  function departmentsAt(level: Level) {
    const { parties } = diagnose(readChain(works), { level });
    return Object.fromEntries(
      parties.filter(({ id }) => id !== "max").map(({ id, department }) => [id, department]),
    );
  }
});
