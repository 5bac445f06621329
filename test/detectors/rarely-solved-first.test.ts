import { describe, expect, test } from "vitest";
import { type ChainDocument, type LogFigures, rarelySolvedFirst, type Sign } from "../../src/index.js";
import { measureLog } from "../../src/measures/log/measure-log.js";
import { tableOf } from "../measures/log/table-of.js";
import { seededRandom } from "../seeded-random.js";
import { happening, hostileIds, signsOf, subjectsOf } from "./signs-of.js";

const chain: ChainDocument = {
  parties: [
    { id: "desk", kind: "department" },
    { id: "second", kind: "department" },
    { id: "ann", kind: "employee", memberOf: "second" },
    { id: "bob", kind: "employee" },
    { id: "client", kind: "customer" },
  ],
  handoffs: [
    { from: "desk", to: "second" },
    { from: "second", to: "client" },
  ],
};

/** A log in which each party begins so many cases and solves so many of them alone; the others go to "second". */
function logOf(fronts: Readonly<Record<string, readonly [cases: number, solved: number]>>): LogFigures {
  const traces = Object.entries(fronts).flatMap(([party, [cases, solved]]) =>
    Array.from({ length: cases }, (_, place) => (place < solved ? [party, party] : [party, "second"])),
  );
  return measureLog(tableOf(...traces));
}

function rarely(log: LogFigures, share?: number): readonly Sign[] {
  return signsOf(chain, rarelySolvedFirst(share === undefined ? {} : { share }), { log });
}

describe("rarelySolvedFirst", () => {
  test("finds a front that passes nearly everything on, with its figures, as a risk", () => {
    expect(rarely(logOf({ desk: [100, 10], second: [300, 300] }))).toEqual([
      {
        detector: "rarely-solved-first",
        kind: "risk",
        cause: "coordination",
        question: "Who takes cases first but rarely solves them?",
        subject: { type: "party", id: "desk" },
        reason: {
          code: "rarely-solved-first",
          ...{ solved: 10, cases: 100, share: 0.25, probability: expect.closeTo(0.9998, 3) },
        },
        evidence: [],
      },
    ]);
  });

  test("finds all fronts of a chain in which none solves anything: the limit is fixed, not what is usual", () => {
    expect(subjectsOf(rarely(logOf({ desk: [50, 2], bob: [60, 1] })))).toEqual(["desk"]);
    const employees = signsOf(chain, rarelySolvedFirst(), {
      log: logOf({ desk: [50, 2], bob: [60, 1] }),
      level: "employee",
    });
    expect(subjectsOf(employees)).toEqual(["bob", "desk"]);
  });

  test("asks for evidence: nine cases never convict, ten do", () => {
    expect(rarely(logOf({ desk: [9, 0] }))).toEqual([]);
    expect(subjectsOf(rarely(logOf({ desk: [10, 0] })))).toEqual(["desk"]);
    expect(rarely(logOf({ desk: [100, 22] }))).toEqual([]);
  });

  test("draws the line where it is told to", () => {
    const log = logOf({ desk: [100, 40] });
    expect(rarely(log)).toEqual([]);
    expect(subjectsOf(rarely(log, 0.6))).toEqual(["desk"]);
  });

  test("is silent about parties that begin fewer than one case in twenty", () => {
    expect(rarely(logOf({ desk: [49, 0], second: [951, 951] }))).toEqual([]);
    expect(subjectsOf(rarely(logOf({ desk: [50, 0], second: [950, 950] })))).toEqual(["desk"]);
  });

  test("is silent without a log, about an empty one, and about customers", () => {
    expect(signsOf(chain, rarelySolvedFirst())).toEqual([]);
    expect(rarely(logOf({}))).toEqual([]);
    expect(rarely(logOf({ client: [500, 0] }))).toEqual([]);
  });

  test("names people only at their own level, and nobody whom the chain does not know", () => {
    const log = logOf({ ann: [100, 0], bob: [100, 0], stranger: [100, 0] });
    expect(rarely(log)).toEqual([]);
    for (const level of ["role", "team", "organisation"] as const) {
      expect(signsOf(chain, rarelySolvedFirst(), { log, level })).toEqual([]);
    }
    const signs = signsOf(chain, rarelySolvedFirst(), { log, level: "employee" });
    expect(subjectsOf(signs)).toEqual(["ann", "bob"]);
  });

  test("counts cases of those it may not name among all cases", () => {
    expect(rarely(logOf({ desk: [40, 0], stranger: [960, 0] }))).toEqual([]);
  });

  test("takes any id for an id", () => {
    const document = {
      parties: [...chain.parties, ...hostileIds.map((id) => ({ id, kind: "team" as const }))],
      handoffs: chain.handoffs,
    };
    const traces = hostileIds.flatMap((id) => Array.from({ length: 20 }, () => [id, "second"]));
    const log = measureLog(tableOf(...traces.map((trace) => trace.map((id) => id.replaceAll(":", "")))));
    const expected = hostileIds.filter((id) => !id.includes(":")).sort();
    expect(subjectsOf(signsOf(document, rarelySolvedFirst(), { log }))).toEqual(expected);
  });

  test.each([0, 1, -0.5, Number.NaN])("refuses share %d", (share) => {
    expect(() => rarelySolvedFirst({ share })).toThrow(
      /rarelySolvedFirst: share is .*; it must lie between 0 and 1/,
    );
  });

  test("convicts few fronts that truly solve a quarter, hardly any that solve more", () => {
    const convicted = (chance: number) => {
      let found = 0;
      for (let seed = 1; seed <= 200; seed += 1) {
        const random = seededRandom(seed);
        const cases = Math.ceil(200 * random());
        found += rarely(logOf({ desk: [cases, happening(cases, chance, random)] })).length;
      }
      return found;
    };
    expect(convicted(0.25)).toBeLessThanOrEqual(20);
    expect(convicted(0.35)).toBeLessThanOrEqual(1);
    expect(convicted(0.1)).toBeGreaterThan(140);
  });
});
