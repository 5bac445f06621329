import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Brief, brief } from "../../src/diagnosis/brief/brief.js";
import {
  type ChainDocument,
  type Detector,
  type DiagnoseOptions,
  diagnose,
  partySubject,
  readChain,
  type Subject,
} from "../../src/index.js";
import { toMarkdown } from "../../src/report/to-markdown.js";
import { closedRing, restaurant, workshop } from "../chains.js";
import { randomDocument, runs, shuffledDocument } from "../random-chain.js";
import { mixedChain } from "../report/report-chains.js";
import { members, respondents, threePersonTeam } from "../three-person-team.js";

const companyDocument: ChainDocument = JSON.parse(
  readFileSync(new URL("../../examples/company/company.json", import.meta.url), "utf8"),
);

function briefOf(document: ChainDocument, party: string, options: DiagnoseOptions = {}): Brief {
  return brief(diagnose(readChain(document), options), party);
}

describe("a brief for a group of three", () => {
  const atTeams: DiagnoseOptions = { level: "team" };
  const rating = fc.integer({ min: 1, max: 5 });
  const answers = fc.record({ ratings: fc.array(rating, { minLength: 1, maxLength: 33 }), expected: rating });
  const diagnosis = diagnose(readChain(threePersonTeam({ ratings: [4, 2, 5], expected: 3 })), atTeams);
  const desk = brief(diagnosis, "desk");
  const page = toMarkdown(desk);

  test("is the same to the byte whatever its members answered, and so is that of everybody else", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const other = diagnose(readChain(threePersonTeam(given)), atTeams);
        for (const { id } of diagnosis.parties) {
          const [one, two] = [brief(diagnosis, id), brief(other, id)];
          expect(JSON.stringify(two) === JSON.stringify(one)).toBe(true);
          expect(toMarkdown(two)).toBe(toMarkdown(one));
        }
      }),
      { ...runs, numRuns: 40 },
    );
  });

  test("would change with their answers, were these not kept back", () => {
    const open: DiagnoseOptions = { ...atTeams, minGroupSize: 1, unsafe: true };
    const of = (ratings: readonly number[]) =>
      JSON.stringify(brief(diagnose(readChain(threePersonTeam({ ratings, expected: 3 })), open), "desk"));
    expect(of([1]) === of([5])).toBe(false);
  });

  test("names neither its members nor those who answered", () => {
    const everything = diagnosis.parties.map(({ id }) => JSON.stringify(brief(diagnosis, id))).join();
    for (const name of [...members, ...respondents, "hall 3", "kitchen 3"]) {
      expect(everything).not.toContain(name);
      expect(page).not.toContain(name);
    }
  });

  test("shows what a large receiver said of its service", () => {
    const [bookings] = desk.serves.first;
    expect(bookings).toMatchObject({ to: "hall", basis: "rated", withheld: [] });
    const asked = bookings!.causes.map(({ cause, rated, givers }) => [cause, rated?.total, givers]);
    expect(asked).toEqual([
      ["coordination", 12, null],
      ["care", 12, null],
    ]);
    expect(page).toMatch(/\| hall \| bookings \| answers of people \| [\d.]+ % \([\d.]+ to [\d.]+ %\) \|/);
  });

  test("says what is kept back, and no more of it", () => {
    const [menu] = desk.servedBy.first;
    expect(menu).toMatchObject({ from: "kitchen", withheld: ["information", "care"], basis: "declared" });
    expect(menu!.causes.flatMap(({ rated }) => rated ?? [])).toEqual([]);
    expect(desk.withheld).toEqual(["coordination", "care"]);
    expect(desk.within.first).toMatchObject([
      { service: "notes", strength: null, withheld: ["coordination"] },
    ]);
    const told = desk.needs!.needs.filter(({ strength }) => strength !== null);
    expect(told).toEqual([]);
    expect(desk.needs!.needs.map(({ indicator, total }) => [indicator, total])).toEqual([
      ["respect", null],
      ["fair-pay", null],
      ["training", null],
    ]);
    expect(page).toContain("declared overall; answers about information and care kept back");
    expect(page).toContain("answers of fewer than 5 people are not used");
  });
});

describe("a brief", () => {
  test("tells whom a department serves and who serves it, where most is lost first", () => {
    const floor = briefOf(restaurant, "floor");
    expect(floor.serves.first.map(({ to, service }) => [to, service])).toEqual([
      ["kitchen", "order"],
      ["guest", "meal"],
    ]);
    expect(floor.servedBy.first.map(({ from }) => from)).toEqual(["kitchen", "bar", "guest"]);
    expect(floor.lost.given).toBeCloseTo(sum(floor.serves.first.map(({ loss }) => loss)), 12);
    expect(floor.lost.received).toBeCloseTo(sum(floor.servedBy.first.map(({ loss }) => loss)), 12);
    expect(floor.lost.own).toBe(0);
    expect(floor.customer).toBeNull();
  });

  test("holds the breaks that it can act on as giver or receiver, as they are ranked, with the other side", () => {
    const diagnosis = diagnose(readChain(restaurant));
    const floor = brief(diagnosis, "floor");
    const own = diagnosis.breaks.filter(
      ({ subject }) => subject.type === "handoff" && [subject.from, subject.to].includes("floor"),
    );
    expect(floor.breaks.first.map(({ subject }) => subject)).toEqual(own.map(({ subject }) => subject));
    expect(floor.breaks.first.map(({ side, others }) => [side, ...others])).toContainEqual([
      "giver",
      "kitchen",
    ]);
    expect(floor.breaks.first.map(({ side, others }) => [side, ...others])).toContainEqual([
      "receiver",
      "kitchen",
    ]);
    expect(floor.breaks.first.every(({ customer }) => customer === "guest")).toBe(true);
    expect(floor.breaks.first.every(({ gain }) => gain !== null)).toBe(true);
  });

  test("of a supplier tells of it like of any other internal customer, and nothing of what goes on inside", () => {
    const shellworks = briefOf(companyDocument, "shellworks");
    expect(shellworks.servedBy.first.map(({ from }) => from)).toContain("purchasing");
    expect(shellworks.serves.first.map(({ to }) => to)).toContain("stores");
    expect(shellworks.needs!.unasked.length + shellworks.needs!.needs.length).toBeGreaterThan(10);
    expect(shellworks.around).toEqual({ first: [], more: 0 });
    expect(shellworks.figures.dependence).toBeNull();
    expect(shellworks.ledBy).toBeNull();
  });

  test("of a manager covers those that it leads", () => {
    const diagnosis = diagnose(readChain(companyDocument));
    const head = brief(diagnosis, "head-of-operations");
    const span = diagnosis.care.continuum.spans.find(({ manager }) => manager === "head-of-operations")!;
    const { parties, ...leads } = head.leads!;
    expect(leads).toEqual({ ...span, led: span.led.length });
    expect(parties.first.map(({ party }) => party).sort()).toEqual(span.led);
    const losses = parties.first.map(({ loss }) => loss);
    expect(losses).toEqual(losses.toSorted((a, b) => b - a));
    const stores = parties.first.find(({ party }) => party === "stores")!;
    expect(stores.given).toBe(brief(diagnosis, "stores").ledBy!.own);
    expect(head.breaks.first).toContainEqual(
      expect.objectContaining({ side: "led", others: ["stores", "field-service"] }),
    );
    expect(head.ledBy).toBeNull();
  });

  test("says who leads a party, and how the others in that span serve", () => {
    const diagnosis = diagnose(readChain(companyDocument));
    const { led, ...span } = diagnosis.care.continuum.spans[0]!;
    const { own, ...ledBy } = brief(diagnosis, led[0]!).ledBy!;
    expect(ledBy).toEqual({ ...span, led: led.length });
    expect(own).toBeGreaterThan(0);
  });

  test("of an end customer tells what reaches it, and the breaks that hurt it most", () => {
    const diagnosis = diagnose(readChain(restaurant));
    const guest = brief(diagnosis, "guest");
    expect(guest.customer).toEqual(diagnosis.customers[0]);
    expect(guest.needs).toBeNull();
    expect(guest.breaks.first).toHaveLength(diagnosis.breaks.length);
    expect(guest.breaks.first.map(({ side }) => side)).toContain("way");
    expect(guest.around).toEqual({ first: [], more: 0 });
  });

  test("of a customer says nothing of breaks that hurt another more", () => {
    const diagnosis = diagnose(readChain(mixedChain()));
    const stranger = brief(diagnosis, "stranger");
    expect(stranger.breaks).toEqual({ first: [], more: 0 });
    expect(stranger.blindSpots.first.map(({ side }) => side)).toEqual(["own"]);
  });

  test("of a party without handoffs is empty, not missing", () => {
    const parties = [...restaurant.parties, { id: "attic", kind: "department" as const }];
    const attic = briefOf({ ...restaurant, parties }, "attic");
    const none = { first: [], more: 0 };
    expect(attic).toMatchObject({ serves: none, servedBy: none, around: none, breaks: none, leads: null });
    expect(attic.lost).toEqual({ given: 0, received: 0, own: 0 });
  });

  test("counts evidence about what stays inside a unit as its own", () => {
    const kitchen = briefOf(
      {
        ...mixedChain(),
        evidence: [{ from: "baker", to: "cook", indicator: "on-time", rating: 1, scale: [1, 5], by: "x" }],
      },
      "kitchen",
    );
    const few = kitchen.blindSpots.first.filter(({ signs }) => signs[0]!.reason.code === "too-few-answers");
    expect(few.map(({ side, others }) => ({ side, others }))).toEqual([{ side: "own", others: [] }]);
    expect(kitchen.within.first).toMatchObject([{ service: "bread", withheld: ["coordination"] }]);
  });

  test("of parties that wait for each other holds no service level, and no way", () => {
    const press = briefOf(closedRing, "press");
    expect(press.figures.serviceLevel).toBeNull();
    expect(press.overall.serviceLevel).toBeNull();
  });

  test("leaves out no more than it says, and keeps every list short", () => {
    const busy = brief(diagnose(readChain(busyDepartment(10_000)), { gains: 5 }), "desk");
    expect(busy.serves.first).toHaveLength(7);
    expect(busy.serves.more).toBe(4_993);
    expect(busy.servedBy.first.length + busy.servedBy.more).toBe(5_000);
    expect(busy.breaks.first.length + busy.breaks.more).toBe(5_001);
    expect([busy.around.first.length, busy.around.more]).toEqual([13, 9_986]);
    expect(JSON.stringify(busy).length).toBeLessThan(60_000);
  });

  test("is as long as asked for", () => {
    const diagnosis = diagnose(readChain(companyDocument));
    const short = brief(diagnosis, "stores", { most: 1 });
    expect(short.servedBy.first).toHaveLength(1);
    expect(short.servedBy.more).toBe(
      brief(diagnosis, "stores").servedBy.first.length - 1 + lengthLeft(diagnosis),
    );
    expect(short.breaks.first[0]!.route).toHaveLength(1);
    expect(short.breaks.first[0]!.moreSteps).toBeGreaterThan(0);
    expect(brief(diagnosis, "stores", { most: 0 }).breaks.first).toEqual([]);
    expect(brief(diagnosis, "stores", { most: Number.POSITIVE_INFINITY }).servedBy.more).toBe(0);
    expect(() => brief(diagnosis, "stores", { most: -1 })).toThrow(
      new RangeError("brief: most is -1; it must be 0 or more"),
    );
    expect(() => brief(diagnosis, "stores", { most: Number.NaN })).toThrow(RangeError);
  });

  test("names just the parties that stand in it, in the order of their ids", () => {
    for (const document of [companyDocument, workshop, mixedChain()]) {
      const diagnosis = diagnose(readChain(document));
      const names = new Map(diagnosis.parties.map(({ id, name }) => [id, name]));
      for (const { id } of diagnosis.parties) {
        const told = brief(diagnosis, id);
        const standing = idsIn(told).filter((one) => names.has(one));
        const expected = [...new Set(standing)].sort().map((one) => ({ id: one, name: names.get(one) }));
        expect(told.named).toEqual(expected);
      }
    }
  });

  test("names those that detectors found, one by one or in lists", () => {
    const odd: Detector = {
      ...{ id: "odd", cause: null, kind: "risk", question: "Who waits?" },
      detect: () => [
        {
          subject: partySubject({ id: "farm" }),
          reason: { code: "odd", by: "guest", others: ["bar", "nobody"] },
          evidence: [],
        },
      ],
    };
    expect(briefOf(restaurant, "farm", { detectors: [odd] }).named.map(({ id }) => id)).toEqual([
      "bar",
      "farm",
      "guest",
      "store",
    ]);
  });

  test("of a supplier names nobody that it does not deal with, but on the way of its breaks", () => {
    for (const document of [companyDocument, restaurant, workshop, mixedChain()]) {
      const diagnosis = diagnose(readChain(document));
      for (const { id } of diagnosis.parties.filter(({ kind }) => kind === "supplier")) {
        const told = brief(diagnosis, id);
        const dealt = diagnosis.handoffs.filter(({ from, to }) => [from, to].includes(id));
        const way = told.breaks.first.flatMap(({ route, customer }) => [
          ...route,
          { from: id, to: customer },
        ]);
        const known = new Set([id, ...[...dealt, ...way].flatMap(({ from, to }) => [from, to])]);
        expect(told.named.filter((party) => !known.has(party.id))).toEqual([]);
      }
    }
    const others = companyDocument.parties.filter(
      ({ id }) => !["northchip", "purchasing", "stores"].includes(id),
    );
    const northchip = JSON.stringify(briefOf(companyDocument, "northchip"));
    for (const { name } of others) expect(northchip).not.toContain(name);
    expect(northchip).toContain("Parts stores");
  });

  test("asked for a party that is not there names the nearest that is", () => {
    const diagnosis = diagnose(readChain(restaurant));
    expect(() => brief(diagnosis, "kichen")).toThrow(
      new RangeError(
        'brief: "kichen" is none of the 7 parties of this diagnosis, which looks at the chain by department; did you mean "kitchen"?',
      ),
    );
    expect(() => brief(diagnosis, "somebody else")).toThrow(/by department$/);
    expect(() => brief(diagnosis, "\u202ebar\n")).toThrow(/"\\u\{202e\}bar\\u\{a\}"/);
    expect(() => brief(diagnosis, "__proto__")).toThrow(RangeError);
    expect(() => brief(diagnosis, undefined as unknown as string)).toThrow(/nothing is none/);
  });

  test("is made of the diagnosis alone, and is ready for JSON", () => {
    for (const document of [companyDocument, workshop, mixedChain()]) {
      const diagnosis = diagnose(readChain(document));
      const copy = JSON.parse(JSON.stringify(diagnosis)) as typeof diagnosis;
      for (const { id } of diagnosis.parties) {
        const told = brief(diagnosis, id);
        expect(brief(copy, id)).toEqual(told);
        expect(JSON.parse(JSON.stringify(told))).toEqual(told);
      }
    }
  });

  test("is the same to the byte in whatever order the rows of the document stand", () => {
    const options: DiagnoseOptions = { gains: 3, minGroupSize: 1, unsafe: true };
    const documents = fc.constantFrom(companyDocument, mixedChain());
    const random = randomDocument({ evidence: true, hierarchy: true, flows: false });
    const shuffled = fc
      .oneof({ weight: 1, arbitrary: documents }, { weight: 4, arbitrary: random })
      .chain((original) => fc.tuple(fc.constant(original), shuffledDocument(original)));
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        const [first, second] = [diagnose(readChain(one), options), diagnose(readChain(other), options)];
        for (const { id } of first.parties) {
          const [told, again] = [brief(first, id), brief(second, id)];
          expect(JSON.stringify(again) === JSON.stringify(told)).toBe(true);
          expect(toMarkdown(again) === toMarkdown(told)).toBe(true);
        }
      }),
      { ...runs, numRuns: 25 },
    );
  });
});

/** Ids of the parties that a brief tells of. */
function idsIn(told: Brief): readonly string[] {
  const { serves, servedBy, around, leads, ledBy, breaks, risks, blindSpots } = told;
  const findings = [breaks, risks, blindSpots].flatMap(({ first }) => first);
  const figures = findings.flatMap(({ signs }) => signs.flatMap(({ reason }) => Object.values(reason)));
  return [
    told.party,
    ...serves.first.map(({ to }) => to),
    ...servedBy.first.map(({ from }) => from),
    ...[...around.first, ...(leads?.parties.first ?? [])].map(({ party }) => party),
    ...(ledBy === null ? [] : [ledBy.manager]),
    ...findings.flatMap(({ subject, others }) => [...others, ...endsOf(subject)]),
    ...breaks.first.flatMap(({ route, customer }) => [
      ...route.flatMap(({ from, to }) => [from, to]),
      ...(customer === null ? [] : [customer]),
    ]),
    ...figures.flat().filter((figure) => typeof figure === "string"),
  ];
}

function endsOf(subject: Subject): readonly string[] {
  if (subject.type === "chain") return [];
  return subject.type === "party" ? [subject.id] : [subject.from, subject.to];
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}

function lengthLeft(diagnosis: ReturnType<typeof diagnose>): number {
  return brief(diagnosis, "stores").servedBy.more;
}

/** A department between so many others, all of them weak. */
function busyDepartment(handoffs: number): ChainDocument {
  const half = Array.from({ length: handoffs / 2 }, (_, place) => place);
  return {
    parties: [
      { id: "desk", kind: "department" },
      { id: "guest", kind: "customer" },
      ...half.map((place) => ({ id: `giver ${place}`, kind: "supplier" as const })),
      ...half.slice(1).map((place) => ({ id: `taker ${place}`, kind: "department" as const })),
    ],
    handoffs: [
      { from: "desk", to: "guest", strength: 0.9 },
      ...half.map((place) => ({ from: `giver ${place}`, to: "desk", strength: 0.5 })),
      ...half.slice(1).map((place) => ({ from: "desk", to: `taker ${place}`, strength: 0.8 })),
    ],
  };
}
