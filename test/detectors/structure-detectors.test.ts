import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ChainDocument, diagnose, readChain } from "../../src/index.js";
import { measureStructure } from "../../src/measures/structure/measure-structure.js";
import { closedRing, line, restaurant, ring, shop, workshop } from "../chains.js";
import { randomDocument, runs, shuffledDocument } from "../random-chain.js";
import { hostileIds } from "./signs-of.js";
import { soundOrganisation, soundRing } from "./sound-chains.js";
import { structureDetectors } from "./structure-detectors.js";

const company: ChainDocument = JSON.parse(
  readFileSync(new URL("../../examples/company/company.json", import.meta.url), "utf8"),
);

/** Code and subject of every sign; none of the detectors fails. */
async function told(document: ChainDocument): Promise<readonly string[]> {
  const chain = readChain(document);
  const structure = await measureStructure(chain);
  const found = diagnose(chain, { structure, detectors: structureDetectors, gains: 0 });
  expect(found.failedDetectors).toEqual([]);
  return [...found.risks, ...found.blindSpots].flatMap(({ signs }) =>
    signs.map(({ subject, reason: { code } }) => {
      if (subject.type === "chain") return `${code}: chain`;
      return `${code}: ${subject.type === "party" ? subject.id : `${subject.from} > ${subject.to}`}`;
    }),
  );
}

describe("detectors of structure", () => {
  test("find nothing in forty departments in a ring", async () => {
    expect(await told(soundRing)).toEqual([]);
  });

  test.each([0, 0.3, 0.6, 1])(
    "find nothing in organisations with everything twice, whose sizes differ by %d on the log scale",
    async (spread) => {
      for (let seed = 1; seed <= 3; seed += 1)
        expect(await told(soundOrganisation(seed, spread))).toEqual([]);
    },
    60_000,
  );

  test("tell of the restaurant what it hangs on and who cannot be answered", async () => {
    expect((await told(restaurant)).toSorted()).toEqual([
      "no-way-back: farm",
      "no-way-back: store",
      "single-point-of-failure: floor",
      "single-point-of-failure: kitchen",
      "single-point-of-failure: store",
    ]);
  });

  test("tell of the example company its one line, a missing tie and one that cannot be answered", async () => {
    expect((await told(company)).toSorted()).toEqual([
      "missing-tie: billing",
      "no-way-back: stores",
      "single-point-of-failure: dispatch",
      "single-point-of-failure: production",
      "single-point-of-failure: quality",
      "single-point-of-failure: stores",
    ]);
  });

  test("say of a long line once that all of it hangs on each", async () => {
    const ids = Array.from({ length: 30 }, (_, nth) => `step-${nth}`);
    expect((await told(line(ids))).toSorted()).toEqual([
      "no-way-back-throughout: chain",
      "single-point-of-failure-throughout: chain",
    ]);
  });

  test.each(Object.entries({ workshop, ring, closedRing, shop }))("hold on the %s", async (_, document) => {
    expect((await told(document)).length).toBeLessThan(5);
  });

  test.each([
    ["nobody", { parties: [], handoffs: [] }],
    ["one party", { parties: [{ id: "a", kind: "department" }], handoffs: [] }],
    ["customers alone", { parties: [{ id: "a", kind: "customer" }], handoffs: [] }],
  ] as const)("find nothing in a chain of %s", async (_, document) => {
    expect(await told(document)).toEqual([]);
  });

  test("take any id for an id", async () => {
    const found = await told(line(hostileIds.slice(0, 4)));
    expect(found).toContain("single-point-of-failure: __proto__");
  });

  test("are silent without structure where they need it, and otherwise say the same", async () => {
    for (const document of [restaurant, company]) {
      const chain = readChain(document);
      const found = diagnose(chain, { detectors: structureDetectors, gains: 0 });
      const count = [...found.risks, ...found.blindSpots].flatMap(({ signs }) => signs).length;
      expect(found.failedDetectors).toEqual([]);
      expect(count).toBe((await told(document)).length);
    }
  });

  test("say the same in whatever order the rows stand, and never fail", async () => {
    const cases = randomDocument({ evidence: false, hierarchy: true, gaps: true }).chain((document) =>
      fc.tuple(fc.constant(document), shuffledDocument(document)),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ([document, shuffled]) => {
        expect(await all(shuffled)).toEqual(await all(document));
      }),
      { ...runs, numRuns: Math.ceil(runs.numRuns / 5) },
    );

    async function all(document: ChainDocument) {
      const chain = readChain(document);
      const structure = await measureStructure(chain);
      const { risks, blindSpots, failedDetectors } = diagnose(chain, {
        structure,
        detectors: structureDetectors,
        gains: 0,
      });
      expect(failedDetectors).toEqual([]);
      return [risks, blindSpots];
    }
  }, 60_000);

  test("stand a star of 5,000 and 5,000 givers of one needed service", async () => {
    const givers = Array.from({ length: 5_000 }, (_, nth) => ({
      id: `g${nth}`,
      kind: "department" as const,
    }));
    const handoffs = givers.map(({ id }) => ({ from: id, to: "hub", service: id, need: 1 }));
    const document: ChainDocument = {
      parties: [...givers, { id: "hub", kind: "department" }, { id: "client", kind: "customer" }],
      handoffs: [...handoffs, { from: "hub", to: "client", service: "all" }],
    };
    expect((await told(document)).length).toBeLessThan(200);
  }, 60_000);
});
