import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ChainDocument, type HandoffInput, readChain } from "../../../src/index.js";
import { compareMaps } from "../../../src/measures/maps/compare-maps.js";
import { line, restaurant } from "../../chains.js";
import { randomDocument, relabelledDocument, runs, shuffledDocument } from "../../random-chain.js";

/** What a log saw between departments. */
function seen(
  ...handoffs: readonly (readonly [from: string, to: string, exchanges: number, service?: string])[]
) {
  const ids = new Set([...handoffs.map(([from]) => from), ...handoffs.map(([, to]) => to)]);
  return readChain({
    parties: Array.from(ids, (id) => ({ id, kind: "department" as const })),
    handoffs: handoffs.map(
      ([from, to, exchanges, service]): HandoffInput => ({
        ...{ from, to, observed: { exchanges } },
        ...(service !== undefined && { service }),
      }),
    ),
  });
}

const declared = readChain({
  parties: line(["a", "b", "c", "d"]).parties,
  handoffs: [
    { from: "a", to: "b", service: "files", volume: 100 },
    { from: "b", to: "c", service: "plans", volume: 60 },
    { from: "c", to: "d", service: "parts", volume: 40 },
    { from: "d", to: "client", service: "goods", volume: 50 },
  ],
});

describe("compareMaps", () => {
  test("finds nothing between a map and itself", () => {
    for (const document of [restaurant, line(["a", "b"]), { parties: [], handoffs: [] }]) {
      const chain = readChain(document);
      const { undeclared, idle, shared, undeclaredParties, unseenParties } = compareMaps(chain, chain);
      expect([undeclared, idle, undeclaredParties, unseenParties]).toEqual([[], [], [], []]);
      expect(shared).toBe(document.handoffs.length);
    }
  });

  test("tells what was seen and not declared, with its shares", () => {
    const { undeclared, undeclaredShare } = compareMaps(
      declared,
      seen(["a", "b", 60, "files"], ["a", "c", 20]),
    );
    expect(undeclared).toEqual([
      {
        ...{ from: "a", to: "c", service: "", volume: 20 },
        ...{ share: 0.25, giverShare: 0.25, pairKnown: false },
      },
    ]);
    expect(undeclaredShare).toBe(0.25);
  });

  test("tells what was declared and not seen, with how much of it was to be seen", () => {
    const { idle, idleShare, unseenParties } = compareMaps(
      declared,
      seen(["a", "b", 60, "files"], ["c", "a", 20, "questions"]),
    );
    expect(idle).toEqual([
      { from: "b", to: "c", service: "plans", volume: 60, share: 0.24, pairKnown: false, expected: 36 },
      { from: "c", to: "d", service: "parts", volume: 40, share: 0.16, pairKnown: false, expected: null },
      { from: "d", to: "client", service: "goods", volume: 50, share: 0.2, pairKnown: false, expected: null },
    ]);
    expect(idleShare).toBe(0.6);
    expect(unseenParties).toEqual(["d", "client"]);
  });

  test("compares by pair what is called differently on either side", () => {
    const { undeclared, idle, undeclaredShare, idleShare, shared } = compareMaps(
      declared,
      seen(["a", "b", 60, "handover"], ["b", "c", 40, "B7"], ["c", "d", 20, "parts"], ["d", "client", 1]),
    );
    expect(shared).toBe(1);
    expect([...undeclared, ...idle].every(({ pairKnown }) => pairKnown)).toBe(true);
    expect(undeclared).toHaveLength(3);
    expect([undeclaredShare, idleShare]).toEqual([0, 0]);
  });

  test("names parties that were seen and are not on the map", () => {
    const { undeclaredParties, undeclared } = compareMaps(declared, seen(["a", "b", 9], ["b", "temp", 9]));
    expect(undeclaredParties).toEqual(["temp"]);
    expect(undeclared.map(({ to }) => to)).toEqual(["b", "temp"]);
  });

  test("has nothing to expect where no pair is in both, and no shares of nothing", () => {
    const { idle } = compareMaps(declared, seen(["b", "a", 9], ["c", "b", 9]));
    expect(idle.map(({ expected }) => expected)).toEqual([null, null, null, null]);
    const nothing = readChain({ parties: [], handoffs: [] });
    const { undeclaredShare, idleShare } = compareMaps(declared, nothing);
    expect([undeclaredShare, idleShare]).toEqual([null, 1]);
    expect(compareMaps(nothing, nothing)).toMatchObject({
      shared: 0,
      undeclaredShare: null,
      idleShare: null,
    });
  });

  test("looks at units, and puts people of the log where the map says they belong", () => {
    const people: ChainDocument = {
      parties: [
        ...["a", "b"].map((id) => ({ id, kind: "department" as const })),
        { id: "ann", kind: "employee", memberOf: "a" },
        { id: "bob", kind: "employee", memberOf: "b" },
        { id: "client", kind: "customer" },
      ],
      handoffs: [{ from: "a", to: "b", service: "files" }],
    };
    const log = readChain({
      parties: ["ann", "bob", "cy"].map((id) => ({ id, kind: "employee" as const })),
      handoffs: [
        { from: "ann", to: "bob", service: "files", observed: { exchanges: 8 } },
        { from: "bob", to: "cy", service: "files", observed: { exchanges: 2 } },
      ],
    });
    const { shared, undeclared, undeclaredParties } = compareMaps(readChain(people), log);
    expect(shared).toBe(1);
    expect(undeclared).toMatchObject([{ from: "b", to: "cy", share: 0.2, giverShare: 1 }]);
    expect(undeclaredParties).toEqual(["cy"]);
    expect(compareMaps(readChain(people), log, { level: "employee" }).shared).toBe(0);
  });

  test("leaves out what stays inside a unit, and counts a service once whatever its flow", () => {
    const inside = readChain({
      parties: [
        { id: "a", kind: "department" },
        { id: "ann", kind: "employee", memberOf: "a" },
        { id: "amy", kind: "employee", memberOf: "a" },
        { id: "b", kind: "department" },
      ],
      handoffs: [
        { from: "ann", to: "amy", service: "talk", volume: 9 },
        { from: "ann", to: "b", service: "files", flow: "request", volume: 2 },
        { from: "a", to: "b", service: "files", flow: "delivery", volume: 4 },
      ],
    });
    const { undeclared } = compareMaps(declared, inside);
    expect(undeclared).toEqual([]);
    expect(compareMaps(inside, inside)).toMatchObject({ shared: 1 });
  });

  test("refuses a level that is none", () => {
    expect(() => compareMaps(declared, declared, { level: "galaxy" as "team" })).toThrow(RangeError);
  });

  test("takes any id for an id", () => {
    const hostile = readChain(relabelledDocument(restaurant, (id) => (id === "store" ? "__proto__" : id)));
    expect(compareMaps(hostile, hostile)).toMatchObject({ idle: [], undeclared: [] });
    expect(compareMaps(hostile, readChain(restaurant)).unseenParties).toEqual(["__proto__"]);
  });

  test("gives the same figures in whatever order the rows stand, and shares within 0 to 1", () => {
    const cases = fc
      .tuple(randomDocument({ hierarchy: true, gaps: true }), randomDocument({ hierarchy: true, gaps: true }))
      .chain(([one, other]) =>
        fc.tuple(fc.constant([one, other] as const), shuffledDocument(one), shuffledDocument(other)),
      );
    fc.assert(
      fc.property(cases, ([[one, other], shuffledOne, shuffledOther]) => {
        const figures = compareMaps(readChain(one), readChain(other));
        expect(inOrder(compareMaps(readChain(shuffledOne), readChain(shuffledOther)))).toEqual(
          inOrder(figures),
        );
        const shares = [...figures.undeclared, ...figures.idle].map(({ share }) => share);
        for (const share of [...shares, figures.undeclaredShare ?? 0, figures.idleShare ?? 0]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
      { ...runs, numRuns: Math.ceil(runs.numRuns / 5) },
    );
  });
});

/** With lists in one order, as they stand in the document's. */
function inOrder(comparison: ReturnType<typeof compareMaps>) {
  const sorted = (list: readonly unknown[]) => list.map((row) => JSON.stringify(row)).sort();
  const { undeclared, idle, undeclaredParties, unseenParties, ...rest } = comparison;
  return [rest, ...[undeclared, idle, undeclaredParties, unseenParties].map(sorted)];
}
