import { describe, expect, test } from "vitest";
import { type ChainDocument, diagnose, type EvidenceInput, readChain } from "../../../src/index.js";
import type { ChainFigures } from "../../../src/measures/chain-figures.js";
import { homogeneityTest } from "../../../src/measures/parity/homogeneity-test.js";
import { measureParity } from "../../../src/measures/parity/measure-parity.js";
import { bandOf } from "../../../src/privacy/band-of.js";
import { type Random, seededRandom } from "../../seeded-random.js";
import { votes } from "../care/votes.js";

const suppliers = ["mill", "mine", "farm"];
const departments = ["press", "paint", "pack"];
const house: ChainDocument = {
  parties: [
    ...suppliers.map((id) => ({ id, kind: "supplier" as const })),
    ...departments.map((id) => ({ id, kind: "department" as const })),
    { id: "fund", kind: "owner" },
    { id: "client", kind: "customer" },
  ],
  handoffs: [
    ...["paint", "pack", "mill"].map((to) => ({ from: "press", to, service: "plans" })),
    { from: "press", to: "pack", service: "news" },
    { from: "pack", to: "client" },
  ],
};

function parityOf(evidence: readonly EvidenceInput[], more: Partial<ChainDocument> = {}) {
  return diagnose(readChain({ ...house, ...more, evidence })).care.parity;
}

/** Twelve people of each party, so many of whom find that it is cared for. */
function cared(favourable: Readonly<Record<string, number>>): readonly EvidenceInput[] {
  return Object.entries(favourable).flatMap(([party, good]) =>
    votes(good, { party, indicator: "respect" }, 12),
  );
}

const apart = { mill: 3, mine: 4, farm: 5, press: 7, paint: 8, pack: 9 };

describe("suppliers and employees", () => {
  test("are compared party by party, the worst treated first", () => {
    const [found] = parityOf(cared(apart)).comparisons;
    expect(found).toEqual({
      ...{ between: "suppliers-and-employees", cause: "care" },
      groups: [
        { name: "suppliers", parties: 3, share: expect.closeTo(4 / 12, 12) },
        { name: "employees", parties: 3, share: expect.closeTo(8 / 12, 12) },
      ],
      ...{ difference: expect.closeTo(4 / 12, 12), effect: 1 },
      ...{ probability: expect.closeTo(2 / 20, 12), exact: true, adjusted: expect.closeTo(0.2, 12) },
    });
  });

  test("stand the other way round where suppliers fare better", () => {
    const other = { mill: 9, mine: 8, farm: 7, press: 5, paint: 4, pack: 3 };
    const [found] = parityOf(cared(other)).comparisons;
    expect(found!.groups.map(({ name }) => name)).toEqual(["employees", "suppliers"]);
    expect(found).toMatchObject({ difference: expect.closeTo(4 / 12, 12), effect: 1 });
  });

  test("count owners and customers for neither", () => {
    const evidence = [...cared(apart), ...cared({ fund: 5 })];
    const toClient = votes(5, { from: "pack", to: "client", indicator: "respect" }, 12);
    const [found] = parityOf([...evidence, ...toClient]).comparisons;
    expect(found).toEqual(parityOf(cared(apart)).comparisons[0]);
  });

  test("take what every handoff and the organisation give a party together", () => {
    const more = votes(9, { from: "press", to: "mill", service: "plans", indicator: "fairness" }, 12);
    const { groups } = parityOf([...cared(apart), ...more]).comparisons[0]!;
    expect(groups[0]!.share).toBeCloseTo((6 / 12 + 4 / 12 + 5 / 12) / 3, 12);
  });

  test("are compared in how they are informed apart from care, by nothing that was only counted or judged", () => {
    const informed = departments.flatMap((party) =>
      votes(7, { party, indicator: "timely-communication" }, 12),
    );
    const counted = suppliers.map((party) => ({
      party,
      indicator: "timely-communication",
      good: 1,
      total: 9,
    }));
    const { comparisons } = parityOf([...cared(apart), ...informed, ...counted]);
    expect(comparisons.map(({ between, cause }) => `${between}, ${cause}`)).toEqual([
      ...["suppliers-and-employees, care", "units, care", "units, information"],
    ]);
  });
});

describe("those who lead and the others", () => {
  const parties = house.parties.map((party) =>
    ["paint", "pack", "mill"].includes(party.id) ? { ...party, manager: "press" } : party,
  );

  test("are compared among the organisation's own people", () => {
    const { comparisons } = parityOf(cared(apart), { parties });
    expect(comparisons[1]).toEqual({
      ...{ between: "managers-and-others", cause: "care" },
      groups: [
        { name: "managers", parties: 1, share: expect.closeTo(7 / 12, 12) },
        { name: "others", parties: 2, share: expect.closeTo(8.5 / 12, 12) },
      ],
      ...{ difference: expect.closeTo(1.5 / 12, 12), effect: 1, probability: expect.closeTo(2 / 3, 12) },
      ...{ exact: true, adjusted: expect.any(Number) },
    });
  });
});

describe("units", () => {
  test("of the level are compared by the votes of their people", () => {
    const [, units] = parityOf(cared(apart)).comparisons;
    const counts = [7, 8, 9].map((good) => ({ good, total: 12 }));
    expect(units).toMatchObject({
      ...{ between: "units", cause: "care", difference: expect.closeTo(2 / 12, 12) },
      groups: ["press", "paint", "pack"].map((name) => ({ name, parties: 1 })),
      ...homogeneityTest(counts),
      effect: expect.closeTo(Math.sqrt(2 / 12 / (36 * (24 / 36) * (12 / 36))), 12),
    });
  });

  test("are told apart wholly where all of one find what none of another finds", () => {
    const { care } = diagnose(readChain({ ...house, evidence: cared({ press: 0, paint: 12 }) }), {
      ...{ minGroupSize: 1, unsafe: true },
    });
    expect(care.parity.comparisons).toMatchObject([{ between: "units", difference: 1, effect: 1 }]);
  });
});

describe("nothing is compared", () => {
  test.each([
    ["where nobody answered", {}],
    ["of a single unit", { press: 7 }],
    ["of suppliers alone", { mill: 3, mine: 9 }],
    ["of the owner and a supplier", { fund: 3, mill: 9 }],
  ])("%s", (_, favourable) => {
    expect(parityOf(cared(favourable as Record<string, number>))).toEqual({ comparisons: [], manner: [] });
  });

  test("of groups whose parties all fare the same; units that do are as even as can be", () => {
    const { comparisons } = parityOf(cared({ mill: 7, mine: 7, press: 7, paint: 7 }));
    expect(comparisons).toMatchObject([{ between: "units", difference: 0, effect: 0, probability: 1 }]);
  });

  test("where too few answered", () => {
    const evidence = [...suppliers, ...departments].flatMap((party) =>
      votes(2, { party, indicator: "respect" }, 4),
    );
    expect(parityOf(evidence)).toEqual({ comparisons: [], manner: [] });
  });
});

describe("the correction for several comparisons", () => {
  test("is Holm's: the least probability times as many as were made, the next times one fewer", () => {
    const informed = [...suppliers, ...departments].flatMap((party, place) =>
      votes([6, 4, 9, 7, 8, 5][place]!, { party, indicator: "timely-communication" }, 12),
    );
    const { comparisons } = parityOf([...cared(apart), ...informed]);
    const ranked = comparisons.toSorted((a, b) => a.probability - b.probability);
    expect(ranked).toHaveLength(4);
    let least = 0;
    for (const [rank, { probability, adjusted }] of ranked.entries()) {
      least = Math.max(least, Math.min(1, probability * (ranked.length - rank)));
      expect(adjusted).toBeCloseTo(least, 12);
    }
  });
});

describe("the manner of communication", () => {
  const told = (favourable: number, to: string, service: string, people = 12) =>
    votes(favourable, { from: "press", to, service, indicator: "accurate-communication" }, people);

  test("is set beside each other receiver by receiver, worst and best named", () => {
    const evidence = [told(3, "paint", "plans"), told(9, "pack", "plans"), told(6, "mill", "plans")];
    const counts = [3, 9, 6].map((good) => ({ good, total: 12 }));
    const { probability, exact } = homogeneityTest(counts);
    expect(parityOf(evidence.flat()).manner).toEqual([
      {
        ...{ giver: "press", receivers: 3, probability, exact, adjusted: probability },
        worst: { party: "paint", share: expect.closeTo(0.25, 12) },
        best: { party: "pack", share: expect.closeTo(0.75, 12) },
      },
    ]);
  });

  test("takes all that one is told together, as of the people who answered about one handoff", () => {
    const evidence = [told(3, "paint", "plans"), told(4, "pack", "plans"), told(4, "pack", "news", 8)];
    const { probability } = homogeneityTest([
      { good: 3, total: 12 },
      { good: 12 * (8 / 20), total: 12 },
    ]);
    expect(parityOf(evidence.flat()).manner).toMatchObject([
      { receivers: 2, best: { party: "pack", share: expect.closeTo(0.4, 12) }, probability },
    ]);
  });

  test("says nothing of a giver with one receiver, or with one and an end customer", () => {
    const toClient = votes(3, { from: "pack", to: "client", indicator: "accurate-communication" }, 12);
    const handoffs = [...house.handoffs, { from: "pack", to: "paint" }];
    const toPaint = votes(9, { from: "pack", to: "paint", indicator: "accurate-communication" }, 12);
    const one = told(3, "pack", "plans");
    expect(parityOf([...one, ...toClient, ...toPaint], { handoffs }).manner).toEqual([]);
  });
});

const seeds = Array.from({ length: 100 }, (_, number) => number + 1);

/** The threshold from which on a difference is taken for one. */
const chance = 0.02;

describe("twelve suppliers and sixteen departments of twelve people each, who answer four items of care", () => {
  test("are found to be treated unlike in at most 5 of 100 seeds where all are treated alike", () => {
    const flagged = seeds.filter((seed) => {
      const { comparisons, manner } = parityIn(surveyed(seed, 0));
      return [...comparisons, ...manner].some(({ adjusted }) => adjusted <= chance);
    });
    expect(flagged.length).toBeLessThanOrEqual(5);
  });

  test("are found to be treated unlike in at least 90 of 100 seeds where suppliers fare .2 worse", () => {
    const found = seeds.filter((seed) => {
      const { comparisons } = parityIn(surveyed(seed, 0.2));
      const care = comparisons.find(({ cause, between }) => cause === "care" && between !== "units");
      return care!.between === "suppliers-and-employees" && care!.adjusted <= chance;
    });
    expect(found.length).toBeGreaterThanOrEqual(90);
  });

  test("are found so by a diagnosis of their answers, too", () => {
    const [alike, unlike] = [0, 0.2].map((gap) => diagnose(readChain(documentOf(11, gap)), { gains: 0 }));
    const verdicts = [alike!, unlike!].map(({ care }) =>
      care.parity.comparisons.map(({ between, cause, adjusted }) => [between, cause, adjusted <= chance]),
    );
    const compared = (suppliers: boolean) => [
      ["suppliers-and-employees", "care", suppliers],
      ["managers-and-others", "care", false],
      ["units", "care", false],
      ["managers-and-others", "information", false],
      ["units", "information", false],
    ];
    expect(verdicts).toEqual([compared(false), compared(true)]);
    expect([alike!, unlike!].every(({ care }) => care.parity.manner.length === 1)).toBe(true);
  });
});

const people = 12;
const careItems = ["respect", "fairness", "training", "being-heard"];
const receivers = 3;

/** Four of the departments lead three others each; one tells three others what is on. */
const parties = [
  ...Array.from({ length: 12 }, (_, number) => ({ id: `supplier ${number}`, kind: "supplier" as const })),
  ...Array.from({ length: 16 }, (_, number) => ({
    ...{ id: `department ${number}`, kind: "department" as const },
    ...(number >= 4 && { manager: `department ${number % 4}` }),
  })),
];
const handoffs = Array.from({ length: receivers }, (_, number) => ({
  ...{ from: "department 0", to: `department ${3 * number + 1}`, service: "news" },
}));

/** How many of some people find each of some items good; every second person finds all of them alike (alpha .8). */
function answered(random: Random, share: number, items: number): readonly number[] {
  const good = new Array<number>(items).fill(0);
  for (let person = 0; person < people; person += 1) {
    const whole = random() < 0.5 ? random() < share : null;
    for (let item = 0; item < items; item += 1) if (whole ?? random() < share) good[item]! += 1;
  }
  return good;
}

type Figures = Pick<ChainFigures, "handoffs" | "parties">;

/** The shares that a diagnosis would show of such people: those near the ends in bands. */
function surveyed(seed: number, gap: number): Figures {
  const random = seededRandom(seed);
  const told = (cause: "care" | "information", good: readonly number[]) => {
    const found = good.reduce((sum, one) => sum + one, 0) / good.length / people;
    const band = bandOf(found, people, false);
    const share = band === null ? found : (band[0] + band[1]) / 2;
    return { causes: [{ cause, rated: { good: people * share, total: people } }] };
  };
  const figures = {
    parties: parties.map(({ id, kind }) => ({
      id,
      ...told("care", answered(random, shareOf(kind, gap), careItems.length)),
    })),
    handoffs: handoffs.map((ends) => ({ ...ends, ...told("information", answered(random, 0.7, 2)) })),
  };
  return figures as unknown as Figures;
}

function shareOf(kind: string, gap: number): number {
  return kind === "supplier" ? 0.7 - gap : 0.7;
}

function parityIn(figures: Figures) {
  const chain = { parties, handoffs: [], evidence: [], indicators: [] };
  return measureParity(chain, figures, "department");
}

/** The same people's answers as a document, item by item. */
function documentOf(seed: number, gap: number): ChainDocument {
  const random = seededRandom(seed);
  const rows = (place: object, share: number, items: readonly string[]) =>
    answered(random, share, items.length).map((good, item) => ({
      ...place,
      ...{ indicator: items[item]!, good, total: people, respondents: people },
    })) as EvidenceInput[];
  const evidence = [
    ...parties.flatMap(({ id, kind }) => rows({ party: id }, shareOf(kind, gap), careItems)),
    ...handoffs.flatMap((ends) => rows(ends, 0.7, ["timely-communication", "accurate-communication"])),
  ];
  return { parties, handoffs, evidence };
}
