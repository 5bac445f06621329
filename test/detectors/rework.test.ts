import { describe, expect, test } from "vitest";
import { type ChainDocument, diagnose, type EvidenceInput, readChain, rework } from "../../src/index.js";
import { answers } from "../report/report-chains.js";
import { seededRandom } from "../seeded-random.js";
import { happening, hostileIds, hub, signsOf, subjectsOf } from "./signs-of.js";

const givers = ["a", "b", "c", "d", "e"];
const indicator = "right-first-time";

/** Counts of what a giver got right the first time. */
function right(from: string, good: number, total = 200, to = "hub"): EvidenceInput {
  return { from, to, indicator, good, total };
}

function chainOf(
  evidence: readonly EvidenceInput[],
  ids: readonly string[] = [...givers, "odd"],
): ChainDocument {
  const { parties, handoffs } = hub({});
  return {
    parties: [...parties, ...ids.map((id) => ({ id, kind: "department" as const }))],
    handoffs: [...handoffs, ...ids.map((from) => ({ from, to: "hub" }))],
    evidence,
  };
}

const usual = givers.map((id, place) => right(id, 188 + place));

describe("rework", () => {
  test("finds what is done again far more often than is usual, with its figures and what it rests on", () => {
    const [sign, ...others] = signsOf(chainOf([...usual, right("odd", 140)]), rework());
    expect(others).toEqual([]);
    expect(sign).toMatchObject({
      detector: "rework",
      kind: "break",
      cause: "coordination",
      subject: { type: "handoff", from: "odd", to: "hub", service: "" },
      reason: {
        code: "rework",
        redone: 60,
        exchanges: 200,
        usual: expect.closeTo(111 / 1202, 12),
        times: 1.5,
      },
      evidence: [{ source: "observed", good: 140, total: 200, indicators: [indicator] }],
    });
    expect(sign!.evidence[0]!.strength).toBeGreaterThan(0.7);
    expect(sign!.evidence[0]!.strength).toBeLessThan(0.75);
  });

  test("sums several counts of one handoff", () => {
    const parts = [right("odd", 70, 100), right("odd", 40, 50), right("odd", 30, 50)];
    const [whole, split] = [[right("odd", 140)], parts].map((own) =>
      signsOf(chainOf([...usual, ...own]), rework()),
    );
    expect(split).toEqual(whole);
  });

  test("counts an exchange once that was counted for a unit and for its member", () => {
    const members: ChainDocument = {
      ...chainOf([...usual, right("odd", 196), right("ann", 60, 100)]),
      parties: [...chainOf([]).parties, { id: "ann", kind: "employee", memberOf: "odd" }],
      handoffs: [...chainOf([]).handoffs, { from: "ann", to: "hub" }],
    };
    expect(signsOf(members, rework())).toEqual([]);
    expect(subjectsOf(signsOf(members, rework(), { level: "employee" }))).toEqual(["ann"]);
  });

  test("finds nothing where work is done again alike, however much", () => {
    for (const good of [0, 1, 100, 199]) {
      expect(signsOf(chainOf(givers.map((id) => right(id, good))), rework())).toEqual([]);
    }
  });

  test("draws the line where it is told to", () => {
    const document = chainOf([...usual, right("odd", 166)]);
    expect(subjectsOf(signsOf(document, rework()))).toEqual(["odd"]);
    expect(signsOf(document, rework({ times: 2.5 }))).toEqual([]);
  });

  test("is silent without counts, where nothing is done again, and about few exchanges", () => {
    expect(signsOf(chainOf([]), rework())).toEqual([]);
    expect(signsOf(chainOf([...givers, "odd"].map((id) => right(id, 200))), rework())).toEqual([]);
    expect(signsOf(chainOf([...usual, right("odd", 3, 4)]), rework())).toEqual([]);
    expect(signsOf(chainOf([...usual, right("odd", 0, 0)]), rework())).toEqual([]);
  });

  test("hears neither other indicators, nor what people say, nor judgements, nor parties' own part", () => {
    const place = { from: "odd", to: "hub" };
    const document = chainOf([
      ...usual,
      { ...place, indicator: "on-time", good: 1, total: 200 },
      { ...place, indicator, good: 1, total: 200, respondents: 200 },
      ...answers(place, indicator, Array(20).fill(1)),
      { ...place, indicator, judged: 0.01 },
      { party: "odd", indicator, good: 1, total: 200 },
    ]);
    expect(signsOf(document, rework())).toEqual([]);
  });

  test("is silent about what customers get, which is in no mean either", () => {
    for (const good of [0, 10_000]) {
      const document = chainOf([...usual, right("odd", 140), right("hub", good, 10_000, "client")]);
      expect(signsOf(document, rework())).toEqual(signsOf(chainOf([...usual, right("odd", 140)]), rework()));
    }
  });

  test("says the same bit for bit in whatever order the rows stand", () => {
    const document = chainOf([...usual, right("odd", 140), right("odd", 5, 9)]);
    const { handoffs, evidence = [] } = document;
    const turned = { ...document, handoffs: [...handoffs].reverse(), evidence: [...evidence].reverse() };
    expect(signsOf(turned, rework())).toEqual(signsOf(document, rework()));
  });

  test("takes any id for an id", () => {
    const rows = hostileIds.map((id) => right(id, id === "__proto__" ? 400 : 980, 1000));
    expect(subjectsOf(signsOf(chainOf(rows, hostileIds), rework()))).toEqual(["__proto__"]);
  });

  test("joins the break that the same evidence opens, and says its counts once", () => {
    const { breaks } = diagnose(readChain(chainOf([...usual, right("odd", 100)])));
    expect(breaks[0]!.signs.map(({ detector }) => detector)).toEqual(["weak-coordination", "rework"]);
    expect(breaks[0]!.remedies).toEqual(["check-at-the-source"]);
  });

  test.each([0, 0.99, Number.NaN])("refuses times %d", (times) => {
    expect(() => rework({ times })).toThrow(/rework: times is .*; it must be 1 or more/);
  });

  test("gives hardly a false sign where all true shares are equal", () => {
    let [handoffs, signs] = [0, 0];
    for (let seed = 1; seed <= 200; seed += 1) {
      const random = seededRandom(seed);
      const chance = 1 - 0.4 * random();
      const ids = Array.from({ length: 3 + Math.floor(20 * random()) }, (_, place) => `p${place}`);
      const rows = ids.map((id) => {
        const total = Math.ceil(300 * random() ** 2);
        return right(id, happening(total, chance, random), total);
      });
      handoffs += ids.length;
      signs += signsOf(chainOf(rows, ids), rework()).length;
    }
    expect(signs / handoffs).toBeLessThan(0.01);
  });
});
