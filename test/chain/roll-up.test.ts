import { describe, expect, it } from "vitest";
import {
  type ChainDocument,
  diagnose,
  type EvidenceInput,
  type HandoffFigures,
  type HandoffInput,
  type PartyInput,
  readChain,
  rollUp,
  withEvidence,
} from "../../src/index.js";

/** Sales has a front and a back team; ann and bob work in front, cid and dan in works, which is undivided. */
const parties: readonly PartyInput[] = [
  { id: "ann", kind: "employee", memberOf: "front" },
  { id: "bob", kind: "employee", memberOf: "front" },
  { id: "cid", kind: "employee", memberOf: "works" },
  { id: "dan", kind: "employee", memberOf: "works" },
  { id: "front", kind: "team", memberOf: "sales" },
  { id: "back", kind: "team", memberOf: "sales" },
  { id: "sales", kind: "department" },
  { id: "works", kind: "department" },
  { id: "client", kind: "customer" },
];

const open = { minGroupSize: 1, unsafe: true };

function chainOf(handoffs: readonly HandoffInput[], evidence: readonly EvidenceInput[] = []): ChainDocument {
  return { parties, handoffs, evidence };
}

function departments(handoffs: readonly HandoffInput[], evidence: readonly EvidenceInput[] = []) {
  return rollUp(readChain(chainOf(handoffs, evidence)), "department").handoffs;
}

function onlyHandoff(handoffs: readonly HandoffInput[], evidence: readonly EvidenceInput[]): HandoffFigures {
  const { handoffs: found } = diagnose(readChain(chainOf(handoffs, evidence)), open);
  expect(found).toHaveLength(1);
  return found[0]!;
}

describe("volumes", () => {
  const stated = { from: "sales", to: "works", volume: 10 };

  it("lifted from members add up, each filled once before", () => {
    const lifted = departments([
      { from: "ann", to: "cid", volume: 4 },
      { from: "bob", to: "cid" },
      { from: "back", to: "dan", volume: 2.5 },
    ]);
    expect(lifted).toMatchObject([{ from: "sales", to: "works", volume: 4 + 4 + 2.5 }]);
  });

  it("stated for exactly the pair count where they are larger than the lifted ones", () => {
    const lifted = departments([
      stated,
      { from: "ann", to: "cid", volume: 4 },
      { from: "bob", to: "cid", volume: 5 },
    ]);
    expect(lifted).toMatchObject([{ volume: 10, lifted: { volume: 9 } }]);
  });

  it("lifted from members count where they are larger than the stated ones", () => {
    const lifted = departments([
      { from: "ann", to: "cid", volume: 4 },
      stated,
      { from: "bob", to: "cid", volume: 8 },
    ]);
    expect(lifted).toMatchObject([{ volume: 12, lifted: { volume: 12 } }]);
  });

  it("stated for a team count against its members' before they are lifted into the department", () => {
    const lifted = departments([
      { from: "ann", to: "works", volume: 4 },
      { from: "front", to: "works", volume: 7 },
      { from: "back", to: "works", volume: 6 },
    ]);
    expect(lifted).toMatchObject([{ volume: 13 }]);
  });
});

describe("counts of exchanges", () => {
  const handoffs: readonly HandoffInput[] = [
    { from: "front", to: "works", service: "order" },
    { from: "ann", to: "cid", service: "order" },
    { from: "bob", to: "cid", service: "order" },
  ];
  const onTime = { service: "order", indicator: "on-time" };
  const team: EvidenceInput = { from: "front", to: "works", ...onTime, good: 80, total: 100 };
  const ann: EvidenceInput = { from: "ann", to: "cid", ...onTime, good: 40, total: 50 };

  it("of a team and of its employees are the same exchanges: the team's count where they are no fewer", () => {
    const bob: EvidenceInput = { from: "bob", to: "cid", ...onTime, good: 39, total: 50 };
    const { causes } = onlyHandoff(handoffs, [team, ann, bob]);
    expect(causes).toMatchObject([{ cause: "coordination", observed: { good: 80, total: 100 } }]);
  });

  it("of the employees count where they are more", () => {
    const bob: EvidenceInput = { from: "bob", to: "cid", ...onTime, good: 39, total: 51 };
    const { causes } = onlyHandoff(handoffs, [ann, team, bob]);
    expect(causes).toMatchObject([{ cause: "coordination", observed: { good: 79, total: 101 } }]);
  });

  it("of one cause say nothing of another", () => {
    const facts: EvidenceInput = {
      from: "ann",
      to: "cid",
      service: "order",
      indicator: "questions-answered",
      good: 1,
      total: 4,
    };
    const { causes } = onlyHandoff(handoffs, [team, facts]);
    expect(causes).toMatchObject([
      { cause: "information", observed: { good: 1, total: 4 } },
      { cause: "coordination", observed: { good: 80, total: 100 } },
    ]);
  });

  it("of two indicators of one cause add up", () => {
    const roles: EvidenceInput = { ...ann, indicator: "clear-roles", good: 3, total: 5 };
    const { causes } = onlyHandoff(handoffs, [ann, roles]);
    expect(causes).toMatchObject([
      { observed: { good: 43, total: 55 }, indicators: ["clear-roles", "on-time"] },
    ]);
  });

  it("stay with the handoff of their flow where flows keep two handoffs apart", () => {
    const { handoffs: found } = diagnose(
      readChain(
        chainOf(
          [
            { from: "ann", to: "cid", flow: "request" },
            { from: "bob", to: "cid" },
          ],
          [
            { from: "ann", to: "cid", indicator: "on-time", good: 1, total: 99 },
            { from: "bob", to: "cid", indicator: "on-time", good: 98, total: 99 },
          ],
        ),
      ),
    );
    expect(found).toMatchObject([
      { flow: "request", causes: [{ observed: { good: 1, total: 99 } }] },
      { flow: "delivery", causes: [{ observed: { good: 98, total: 99 } }] },
    ]);
  });
});

describe("answers of people", () => {
  const handoffs: readonly HandoffInput[] = [
    { from: "sales", to: "works" },
    { from: "ann", to: "cid" },
    { from: "bob", to: "dan" },
  ];
  const answer = (from: string, to: string, by: string, rating: number): EvidenceInput => ({
    ...{ from, to, by, rating },
    indicator: "respect",
    scale: [1, 5],
  });

  it("about a unit and about its members are pooled", () => {
    const { causes } = onlyHandoff(handoffs, [
      answer("sales", "works", "p", 5),
      answer("ann", "cid", "q", 2),
      answer("bob", "dan", "r", 4),
    ]);
    expect(causes).toMatchObject([{ cause: "care", rated: { good: 2, total: 3 } }]);
  });

  it("of one person about several members are one vote", () => {
    const { causes } = onlyHandoff(handoffs, [
      answer("ann", "cid", "q", 2),
      answer("bob", "dan", "q", 4),
      answer("bob", "dan", "r", 4),
    ]);
    expect(causes).toMatchObject([{ cause: "care", rated: { good: 1.5, total: 2 } }]);
  });
});

describe("judgements and declared strengths", () => {
  const handoffs: readonly HandoffInput[] = [
    { from: "ann", to: "cid", volume: 3 },
    { from: "bob", to: "cid", volume: 1 },
  ];
  const judged = (from: string, to: string, judged: number): EvidenceInput => ({
    ...{ from, to, judged },
    indicator: "on-time",
  });

  it("of members are averaged by volume", () => {
    const { strength, basis } = onlyHandoff(handoffs, [judged("ann", "cid", 0.9), judged("bob", "cid", 0.5)]);
    expect(strength.mean).toBeCloseTo((3 * 0.9 + 0.5) / 4, 12);
    expect([basis, strength.low, strength.high]).toEqual(["judged", null, null]);
  });

  it("of one member under one cause are first averaged among themselves", () => {
    const { strength } = onlyHandoff(handoffs, [
      judged("ann", "cid", 0.8),
      judged("ann", "cid", 1),
      judged("bob", "cid", 0.5),
    ]);
    expect(strength.mean).toBeCloseTo((3 * 0.9 + 0.5) / 4, 12);
  });

  it("of a unit itself win over its members'", () => {
    const stated = { from: "sales", to: "works", volume: 1 };
    const rows = [judged("ann", "cid", 0.9), judged("sales", "works", 0.3)];
    expect(onlyHandoff([...handoffs, stated], rows).strength.mean).toBe(0.3);
  });

  it("declared of members' handoffs are averaged by volume, and the unit's own wins", () => {
    const declared = [
      { ...handoffs[0]!, strength: 0.9 },
      { ...handoffs[1]!, strength: 0.5 },
    ];
    expect(onlyHandoff(declared, []).strength.mean).toBeCloseTo(0.8, 12);
    const own: HandoffInput = { from: "sales", to: "works", strength: 0.6 };
    expect(onlyHandoff([...declared, own], []).strength.mean).toBe(0.6);
  });

  it("declared give way to any evidence that was lifted", () => {
    const own: HandoffInput = { from: "sales", to: "works", strength: 0.6 };
    const { basis } = onlyHandoff(
      [...handoffs, own],
      [{ from: "ann", to: "cid", indicator: "on-time", good: 1, total: 2 }],
    );
    expect(basis).toBe("observed");
  });

  it.each([
    ["by headcount", { headcount: 3 }, { headcount: 1 }, {}, 0.8],
    ["equally without one", {}, {}, {}, 0.7],
    ["not at all where the unit has its own", { headcount: 3 }, { headcount: 1 }, { strength: 0.4 }, 0.4],
  ])("of parties are averaged %s", (_, front, back, sales, expected) => {
    const more: Readonly<Record<string, Partial<PartyInput>>> = {
      front: { strength: 0.9, ...front },
      back: { strength: 0.5, ...back },
      sales,
    };
    const document = {
      parties: parties.map((party) => ({ ...party, ...more[party.id] })),
      handoffs: [{ from: "sales", to: "client" }],
    };
    const found = diagnose(readChain(document)).parties.find(({ id }) => id === "sales")!;
    expect(found).toMatchObject({ basis: "declared", strength: { mean: expect.closeTo(expected, 12) } });
  });
});

describe("terms of a service", () => {
  it("the largest need holds for every provider of it to the unit, none counting as 0", () => {
    const lifted = departments([
      { from: "ann", to: "cid", service: "order", need: 0.4 },
      { from: "bob", to: "dan", service: "order", need: 0.9 },
      { from: "client", to: "works", service: "order" },
      { from: "client", to: "works", service: "wish" },
    ]);
    expect(lifted.map(({ from, service, need }) => [from, service, need])).toEqual([
      ["sales", "order", 0.9],
      ["client", "order", 0.9],
      ["client", "wish", undefined],
    ]);
  });

  it.each([
    [true, true, true],
    [true, false, false],
    [false, true, false],
  ])("redundancy holds only if all share it: %s and %s give %s", (one, other, expected) => {
    const lifted = departments([
      { from: "ann", to: "cid", service: "order", redundant: one },
      { from: "client", to: "dan", service: "order", redundant: other },
    ]);
    expect(lifted.map(({ redundant }) => redundant)).toEqual([expected, expected]);
  });

  it("the stated flow keeps handoffs apart", () => {
    const lifted = departments([
      { from: "ann", to: "cid", flow: "request" },
      { from: "bob", to: "cid", flow: "request" },
      { from: "bob", to: "dan" },
      { from: "back", to: "dan", flow: "delivery" },
    ]);
    expect(lifted.map(({ flow, volume }) => [flow, volume])).toEqual([
      ["request", 2],
      [undefined, 1],
      ["delivery", 1],
    ]);
  });
});

describe("what was observed", () => {
  const waitHours = { median: 2, mean: 3, p95: 9 };
  const row = (from: string, exchanges: number, returned: number): HandoffInput => ({
    ...{ from, to: "cid" },
    observed: { exchanges, returned, waitHours },
  });

  it("keeps the waits of one row", () => {
    expect(departments([row("ann", 5, 1)])).toMatchObject([
      { observed: { exchanges: 5, returned: 1, waitHours } },
    ]);
  });

  it("adds up exchanges and returned of several rows and leaves their waits out", () => {
    const [lifted] = departments([row("ann", 5, 1), row("bob", 7, 2)]);
    expect(lifted!.observed).toEqual({ exchanges: 12, returned: 3 });
  });
});

describe("ties within a unit", () => {
  const between: readonly HandoffInput[] = [
    { from: "ann", to: "cid", service: "order" },
    { from: "dan", to: "client", service: "goods" },
  ];
  const evidence: readonly EvidenceInput[] = [
    { from: "ann", to: "cid", indicator: "on-time", good: 8, total: 10 },
    { from: "dan", to: "client", indicator: "on-time", good: 5, total: 9 },
  ];
  const tie: HandoffInput = { from: "ann", to: "bob", service: "order", volume: 50, need: 1 };

  it("are told with their evidence and change nothing else: no product and no prior", () => {
    const without = diagnose(readChain(chainOf(between, evidence)));
    const bad: EvidenceInput = { from: "ann", to: "bob", indicator: "on-time", good: 0, total: 1_000 };
    const { withinTies, ...rest } = diagnose(readChain(chainOf([tie, ...between], [bad, ...evidence])));
    expect(withinTies).toMatchObject([
      { party: "sales", service: "order", volume: 50, causes: [{ observed: { good: 0, total: 1_000 } }] },
    ]);
    expect({ ...rest, withinTies: [] }).toEqual(without);
  });

  it("come up from any depth", () => {
    const { withinTies } = diagnose(readChain(chainOf([{ from: "ann", to: "back" }, ...between])), {
      level: "department",
    });
    expect(withinTies).toMatchObject([{ party: "sales", service: "", strength: null }]);
  });
});

describe("levels", () => {
  it("leave customers as they are, and lift the members of suppliers and owners into them", () => {
    const chain = readChain({
      parties: [
        { id: "rep", kind: "employee", memberOf: "maker" },
        { id: "maker", kind: "supplier" },
        { id: "trustee", kind: "team", memberOf: "fund" },
        { id: "fund", kind: "owner", memberOf: "group" },
        { id: "group", kind: "organisation" },
        { id: "desk", kind: "department", memberOf: "group" },
        { id: "region", kind: "customer" },
        { id: "client", kind: "customer", memberOf: "region" },
      ],
      handoffs: [
        { from: "rep", to: "desk" },
        { from: "trustee", to: "desk", service: "money" },
        { from: "desk", to: "client" },
      ],
    });
    const ends = (level: "department" | "organisation") =>
      rollUp(chain, level).handoffs.map(({ from, to }) => `${from} > ${to}`);
    expect(ends("department")).toEqual(["maker > desk", "fund > desk", "desk > client"]);
    expect(ends("organisation")).toEqual(["maker > group", "fund > group", "group > client"]);
  });

  it("lift who skips a level straight into the unit it belongs to", () => {
    const chain = readChain(chainOf([{ from: "ann", to: "cid" }]));
    const ends = (["employee", "role", "team", "department"] as const).map(
      (level) => rollUp(chain, level).handoffs.map(({ from, to }) => `${from} > ${to}`)[0],
    );
    expect(ends).toEqual(["ann > cid", "front > works", "front > works", "sales > works"]);
  });

  it("lift units nested in units of their own kind, the innermost first", () => {
    const chain = readChain({
      parties: [
        { id: "squad", kind: "team", memberOf: "tribe" },
        { id: "tribe", kind: "team", memberOf: "sales" },
        { id: "sales", kind: "department" },
        { id: "client", kind: "customer" },
      ],
      handoffs: [
        { from: "squad", to: "client", volume: 4 },
        { from: "tribe", to: "client", volume: 3 },
        { from: "squad", to: "tribe", volume: 2 },
      ],
    });
    expect(rollUp(chain, "department").handoffs).toMatchObject([
      { from: "sales", to: "client", volume: 4 },
      { from: "sales", to: "sales", volume: 2 },
    ]);
  });

  it("join a survey about departments to a log about employees, once both are lifted", () => {
    const log = readChain(chainOf([{ from: "ann", to: "cid", service: "order" }]));
    const { chain, rejected } = withEvidence(log, [
      { from: "sales", to: "works", indicator: "respect", good: 2, total: 9, respondents: 9 },
      { from: "back", to: "works", indicator: "respect", good: 2, total: 9, respondents: 9 },
      { from: "front", to: "dan", indicator: "respect", good: 2, total: 9, respondents: 9 },
      { from: "sales", to: "works", service: "gossip", indicator: "respect", judged: 1 },
    ]);
    expect(rejected.map(({ path }) => path)).toEqual(["evidence[1]", "evidence[2]", "evidence[3]"]);
    const { handoffs, unplaced } = diagnose(chain);
    expect(handoffs).toMatchObject([{ from: "sales", to: "works", service: "order", basis: "rated" }]);
    expect(unplaced).toEqual([]);
    expect(diagnose(chain, { level: "employee" }).unplaced).toMatchObject([{ from: "sales", to: "works" }]);
  });
});

describe("below the level at which things were stated", () => {
  const received: readonly HandoffInput[] = [
    { from: "maker", to: "works", strength: 0.8 },
    { from: "cid", to: "client", strength: 0.7 },
  ];
  const below = (handoffs: readonly HandoffInput[], level: "employee" | "department" = "employee") =>
    diagnose(
      readChain({
        parties: [
          { id: "maker", kind: "supplier" },
          { id: "works", kind: "department", strength: 0.95 },
          { id: "cid", kind: "employee", memberOf: "works", strength: 0.9 },
          { id: "idle", kind: "employee", memberOf: "works", strength: 0.1 },
          { id: "client", kind: "customer" },
        ],
        handoffs,
      }),
      { level },
    );

  it("a unit delivers what it receives to each member that gives something, whole", () => {
    const { overall, parties, lossBy } = below(received);
    const levels = Object.fromEntries(parties.map(({ id, serviceLevel }) => [id, serviceLevel]));
    expect(levels).toEqual({
      maker: 1,
      works: expect.closeTo(0.95 * 0.8, 12),
      cid: expect.closeTo(0.9 * 0.95 * 0.8, 12),
      idle: 0.1,
      client: expect.closeTo(0.7 * 0.9 * 0.95 * 0.8, 12),
    });
    const lost = 1 - overall.serviceLevel!.mean;
    expect(lossBy.declared).toBeCloseTo(lost, 9);
    expect(parties.find(({ id }) => id === "works")!.dependence).toBe(1);
  });

  it("distances use the stated handoffs only", () => {
    const { parties, handoffs } = below(received);
    expect(parties.map(({ distance }) => distance)).toEqual([null, null, 1, null, 0]);
    expect(handoffs.map(({ flow }) => flow)).toEqual(["delivery", "delivery"]);
  });

  it("what a member gives its own unit is a request", () => {
    const { handoffs, parties } = below([
      ...received,
      { from: "cid", to: "works", service: "report", strength: 0.5 },
    ]);
    expect(handoffs[2]).toMatchObject({ flow: "request", flowFrom: "inferred" });
    const works = 0.95 * ((0.8 + 0.5 * 0.9) / 2);
    expect(parties.find(({ id }) => id === "works")!.serviceLevel).toBeCloseTo(works, 12);
  });

  it("at the level of the unit all is in one place", () => {
    const { overall, handoffs } = below(received, "department");
    expect(handoffs.map(({ from, to }) => `${from} > ${to}`)).toEqual(["maker > works", "works > client"]);
    expect(overall.serviceLevel!.mean).toBeCloseTo(0.8 * 0.95 * 0.7, 12);
  });
});
