import { describe, expect, test } from "vitest";
import { idleHandoff } from "../../src/detectors/idle-handoff.js";
import { type ChainDocument, type HandoffInput, readChain } from "../../src/index.js";
import { compareMaps } from "../../src/measures/maps/compare-maps.js";
import { seededRandom } from "../seeded-random.js";
import { happening, signsOf } from "./signs-of.js";
import { planted, soundOrganisation } from "./sound-chains.js";

const map: ChainDocument = {
  parties: [
    ...["a", "b", "c"].map((id) => ({ id, kind: "department" as const })),
    { id: "client", kind: "customer" },
  ],
  handoffs: [
    { from: "a", to: "b", service: "files", volume: 100 },
    { from: "b", to: "c", service: "plans", volume: 100 },
    { from: "a", to: "c", service: "notes", volume: 20 },
    { from: "c", to: "a", service: "questions", volume: 90, flow: "request" },
    { from: "c", to: "client", service: "goods", volume: 100 },
  ],
};

/** Signs where the pairs on the way were seen so often. */
function found(exchanges: number, more: readonly HandoffInput[] = [], options = {}) {
  const handoffs = [
    { from: "a", to: "b", service: "files", observed: { exchanges } },
    { from: "b", to: "c", service: "plans", observed: { exchanges } },
    ...more,
  ];
  const comparison = compareMaps(readChain(map), readChain({ parties: map.parties, handoffs }));
  return signsOf(map, idleHandoff(comparison, options));
}

describe("idleHandoff", () => {
  test("finds what was declared and never seen, with how much was to be seen", () => {
    expect(found(50)).toMatchObject([
      {
        kind: "blindSpot",
        cause: null,
        subject: { type: "handoff", from: "a", to: "c", service: "notes" },
        reason: { code: "idle-handoff", volume: 20, expected: 10, chance: expect.closeTo(Math.exp(-10), 9) },
      },
    ]);
  });

  test("is silent where chance would hide it, and draws the line where it is told to", () => {
    expect(found(14)).toEqual([]);
    expect(found(16)).toHaveLength(1);
    expect(found(14, [], { chance: 0.1 })).toHaveLength(1);
    expect(found(50, [], { chance: 1e-5 })).toEqual([]);
  });

  test("is silent at another level than the maps were compared at", () => {
    const seen = { ...map, handoffs: map.handoffs.filter(({ service }) => service !== "notes") };
    const observed = seen.handoffs.map((handoff) => ({ ...handoff, observed: { exchanges: 90 } }));
    const byTeam = compareMaps(readChain(map), readChain({ ...seen, handoffs: observed }), { level: "team" });
    expect(byTeam.idle).toHaveLength(1);
    expect(signsOf(map, idleHandoff(byTeam), { level: "team" })).toHaveLength(1);
    expect(signsOf(map, idleHandoff(byTeam))).toEqual([]);
  });

  test("is silent where the two were seen under another name", () => {
    expect(found(50, [{ from: "a", to: "c", service: "N-17", observed: { exchanges: 1 } }])).toEqual([]);
  });

  test("is silent about requests, and where the log does not reach", () => {
    expect(found(50).map(({ subject }) => subject)).not.toContainEqual(
      expect.objectContaining({ from: "c" }),
    );
    const elsewhere = readChain({
      parties: map.parties,
      handoffs: [{ from: "b", to: "a", observed: { exchanges: 99 } }],
    });
    expect(signsOf(map, idleHandoff(compareMaps(readChain(map), elsewhere)))).toEqual([]);
  });

  test("hardly ever errs where all is used as declared, and finds what is not", () => {
    let [wrong, right] = [0, 0];
    for (let seed = 1; seed <= 8; seed += 1) {
      const organisation = soundOrganisation(seed);
      const random = seededRandom(seed);
      const unused = ({ from, to }: HandoffInput) => from === "intake-2" && to === "work-2";
      const handoffs = organisation.handoffs.flatMap((row): readonly HandoffInput[] => {
        const exchanges = unused(row) ? 0 : happening(Math.round(row.volume! * 2), 0.1, random);
        return exchanges === 0 ? [] : [{ ...row, observed: { exchanges } }];
      });
      const declared = planted(organisation, {});
      const comparison = compareMaps(readChain(declared), readChain({ ...declared, handoffs }));
      for (const { subject } of signsOf(declared, idleHandoff(comparison))) {
        if (subject.type === "handoff" && subject.from === "intake-2" && subject.to === "work-2") right += 1;
        else wrong += 1;
      }
    }
    expect(wrong).toBe(0);
    expect(right).toBe(8);
  });

  test.each([0, 1, Number.NaN])("refuses chance %d", (chance) => {
    expect(() => found(50, [], { chance })).toThrow(/idleHandoff: chance is/);
  });
});
