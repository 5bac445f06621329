import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Chain,
  type ChainDocument,
  diagnose,
  type HandoffInput,
  readChain,
} from "../../../src/index.js";
import {
  type MeasureStructureOptions,
  measureStructure,
} from "../../../src/measures/structure/measure-structure.js";
import type { StructureFigures } from "../../../src/measures/structure/structure-figures.js";
import {
  type StructureProgress,
  structureStages,
} from "../../../src/measures/structure/structure-progress.js";
import { organisation } from "../../bench/organisation.js";
import { line, restaurant, shop } from "../../chains.js";
import { randomDocument, runs, shuffledDocument } from "../../random-chain.js";
import { isSoak } from "../../soak.js";

const managers = new URL("../../../../shared/data/krackhardt_hightech/", import.meta.url);
if (!existsSync(managers)) {
  process.stderr.write(
    "SKIPPED: managers in measure-structure.test.ts, for ../shared/data/krackhardt_hightech is absent\n",
  );
}

/** Random laws are put to the test a third as often: each measures several chains. */
const fewerRuns = { ...runs, numRuns: Math.ceil(runs.numRuns / 3) };

const measure = (document: ChainDocument, options: MeasureStructureOptions = {}) =>
  measureStructure(readChain(document), options);

/** One figure of every party, by id. */
function of<Figure extends keyof StructureFigures["parties"][number]>(
  { parties }: StructureFigures,
  figure: Figure,
) {
  return Object.fromEntries(parties.map((party) => [party.id, party[figure]]));
}

describe("the structure of the restaurant", async () => {
  const structure = await measure(restaurant);

  it("tells how far each party is from the customer", () => {
    const ways = { farm: 4, coop: 4, store: 3, kitchen: 2, bar: 2, floor: 1, guest: 0 };
    expect(of(structure, "hops")).toEqual(ways);
  });

  it("tells who reaches the customer only through whom", () => {
    const dominates = { farm: 0, coop: 0, store: 2, kitchen: 0, bar: 0, floor: 5, guest: 0 };
    expect(of(structure, "dominates")).toEqual(dominates);
  });

  it("counts shortest ways of deliveries, half of those that run over kitchen or bar over each", () => {
    const between = { farm: 0, coop: 0, store: 8, kitchen: 3, bar: 3, floor: 5, guest: 0 };
    expect(of(structure, "betweenness")).toEqual(between);
    expect(structure.betweenness).toEqual({ sources: 7, exact: true, error: 0 });
  });

  it("finds who holds others together, and the ties that do", () => {
    const cut = {
      farm: false,
      coop: false,
      store: true,
      kitchen: false,
      bar: false,
      floor: true,
      guest: false,
    };
    expect(of(structure, "cut")).toEqual(cut);
    expect(structure.ties).toEqual([
      { parties: ["bar", "floor"], bridge: false, betweenness: 5 },
      { parties: ["bar", "store"], bridge: false, betweenness: 6 },
      { parties: ["coop", "store"], bridge: true, betweenness: 5 },
      { parties: ["farm", "store"], bridge: true, betweenness: 5 },
      { parties: ["floor", "guest"], bridge: true, betweenness: 6 },
      { parties: ["floor", "kitchen"], bridge: false, betweenness: 5 },
      { parties: ["kitchen", "store"], bridge: false, betweenness: 6 },
    ]);
  });

  it("finds loops of requests and deliveries: wish and meal, order and dish", () => {
    const loop = { farm: 1, coop: 1, store: 1, kitchen: 3, bar: 1, floor: 3, guest: 3 };
    expect(of(structure, "loop")).toEqual(loop);
    expect(structure.reciprocity).toBeCloseTo(4 / 9, 12);
    expect(structure.parts).toBe(1);
  });

  it("tells how far each supply lies in few hands", () => {
    const few = { farm: null, coop: null, store: 0.58, kitchen: 1, bar: 1, floor: 0.53125, guest: 1 };
    const found = of(structure, "concentration");
    for (const [id, expected] of Object.entries(few)) {
      if (expected === null) expect(found[id]).toBeNull();
      else expect(found[id]).toBeCloseTo(expected, 12);
    }
    expect(of(structure, "constraint").farm).toBe(1);
    expect(of(structure, "givenPerHead").floor).toBeNull();
  });

  it("lists what each receives from whom", () => {
    const told = structure.services.map(({ party, service, flow, givers }) => [party, service, flow, givers]);
    expect(told).toEqual([
      ["bar", "bottles", "delivery", ["store"]],
      ["floor", "drink", "delivery", ["bar"]],
      ["floor", "wish", "request", ["guest"]],
      ["floor", "dish", "delivery", ["kitchen"]],
      ["guest", "meal", "delivery", ["floor"]],
      ["kitchen", "order", "request", ["floor"]],
      ["kitchen", "ingredients", "delivery", ["store"]],
      ["store", "produce", "delivery", ["coop", "farm"]],
    ]);
    expect(structure.services.filter(({ needed }) => needed).map(({ service }) => service)).toEqual([
      "drink",
      "wish",
      "dish",
      "order",
      "ingredients",
    ]);
    expect(structure.services.at(-1)).toMatchObject({ redundant: false, sharesStated: true });
  });

  it("tells how deliveries reach the guest", () => {
    const [guest] = structure.customers;
    expect(guest).toMatchObject({ id: "guest", passes: ["floor", "store"] });
    expect(guest!.touched).toBeCloseTo(4, 12);
    expect(guest!.routes.map(({ parties, share }) => [parties.join(" "), share.toFixed(6)])).toEqual([
      ["farm store kitchen floor guest", "0.437500"],
      ["farm store bar floor guest", "0.262500"],
      ["coop store kitchen floor guest", "0.187500"],
      ["coop store bar floor guest", "0.112500"],
    ]);
  });

  it("has no units where nothing is stated below the level, and no agreement without units above it", () => {
    expect(structure.units).toEqual([]);
    expect(structure.communities.agreement).toBeNull();
    expect(structure.level).toBe("department");
  });
});

describe("services with several givers", () => {
  const twoMakers = (
    more: Partial<HandoffInput> = {},
    also: readonly HandoffInput[] = [],
  ): ChainDocument => ({
    parties: [
      { id: "mine", kind: "supplier" },
      { id: "mill", kind: "department" },
      { id: "near", kind: "department" },
      { id: "far", kind: "department" },
      { id: "hall", kind: "department" },
      { id: "buyer", kind: "customer" },
    ],
    handoffs: [
      { from: "mine", to: "mill" },
      { from: "mill", to: "near" },
      { from: "mill", to: "far" },
      { from: "near", to: "hall", service: "parts", redundant: true, ...more },
      { from: "far", to: "hall", service: "parts", redundant: true },
      { from: "hall", to: "buyer" },
      ...also,
    ],
  });
  const parts = async (document: ChainDocument) =>
    (await measure(document)).services.find(({ service }) => service === "parts")!;

  it("share those upstream through whom all their supply comes, the nearest first", async () => {
    expect(await parts(twoMakers())).toMatchObject({ redundant: true, sharedUpstream: ["mill", "mine"] });
  });

  it("share nobody once one of them has another supply", async () => {
    const also = [{ from: "buyer", to: "far", flow: "delivery" as const }];
    expect((await parts(twoMakers({}, also))).sharedUpstream).toEqual(["mill", "mine"]);
    const own: ChainDocument = twoMakers({}, [{ from: "dealer", to: "far" }]);
    const parties = [...own.parties, { id: "dealer", kind: "supplier" as const }];
    expect((await parts({ ...own, parties })).sharedUpstream).toEqual([]);
  });

  it("never name a giver as shared, though one supplies the other", async () => {
    const [mined, , ...rest] = twoMakers().handoffs;
    const handoffs = [mined!, { from: "mill", to: "near" }, { from: "near", to: "far" }, ...rest.slice(1)];
    const { givers, sharedUpstream } = await parts({ ...twoMakers(), handoffs });
    expect([givers, sharedUpstream]).toEqual([
      ["far", "near"],
      ["mill", "mine"],
    ]);
  });

  it("have unknown shares where nobody stated a volume, known ones where somebody did", async () => {
    expect((await parts(twoMakers())).sharesStated).toBe(false);
    expect((await parts(twoMakers({ volume: 3 }))).sharesStated).toBe(false);
    const stated = twoMakers({ volume: 3 }, [{ from: "mill", to: "hall", service: "oil", volume: 5 }]);
    expect((await parts(stated)).sharesStated).toBe(true);
    expect((await parts(twoMakers({ observed: { exchanges: 7 } }))).sharesStated).toBe(true);
  });
});

describe("units and levels", () => {
  /** The groups {a, b, c} and {d, e} with the ties a-b, b-c, a-d, c-e and d-e. */
  const staff: ChainDocument = {
    parties: [
      { id: "firm", kind: "organisation" },
      { id: "north", kind: "department", memberOf: "firm" },
      { id: "south", kind: "department", memberOf: "firm" },
      ...["a", "b", "c"].map((id) => ({ id, kind: "employee" as const, memberOf: "north" })),
      ...["d", "e"].map((id) => ({ id, kind: "employee" as const, memberOf: "south" })),
      { id: "client", kind: "customer" },
    ],
    handoffs: ["ab", "bc", "ad", "ce", "de"]
      .map(([from, to]): HandoffInput => ({ from: from!, to: to! }))
      .concat({ from: "e", to: "client" }),
  };

  it("take the E-I index of units on the ties of their members", async () => {
    const { units, parties } = await measure(staff);
    expect(parties.map(({ id }) => id)).toEqual(["firm", "north", "south", "client"]);
    expect(units).toMatchObject([
      { unit: "north", parties: 3, external: 2, internal: 2, index: 0 },
      { unit: "south", parties: 2, external: 2, internal: 1, index: 1 / 3 },
    ]);
    for (const { probability } of units) expect(probability).toBeGreaterThan(0);
  });

  it("look at people only at their level, and compare communities with the units above", async () => {
    const structure = await measure(staff, { level: "employee" });
    expect(structure.units).toEqual([]);
    expect(structure.parties).toHaveLength(9);
    expect(structure.communities.agreement).not.toBeNull();
    expect(of(structure, "part")).toMatchObject({ a: 0, e: 0, client: 0, firm: 1, north: 2 });
    expect(structure.parts).toBe(1);
  });

  it("give the figures of a chain that was stated at the level", async () => {
    const stated = readChain({
      parties: staff.parties.filter(({ kind }) => kind !== "employee"),
      handoffs: [
        { from: "north", to: "south", volume: 2 },
        { from: "south", to: "client" },
      ],
    });
    const { services, units, chain, ...rolled } = await measure(staff);
    const { services: _, units: __, chain: ___, ...direct } = await measureStructure(stated);
    expect(rolled).toEqual(direct);
  });

  it("let a unit hand on to its members what it receives, and be no way where it receives nothing", async () => {
    const firm: ChainDocument = {
      parties: [{ id: "grid", kind: "supplier" }, ...staff.parties.filter(({ kind }) => kind !== "employee")],
      handoffs: [
        { from: "north", to: "client" },
        { from: "south", to: "client" },
      ],
    };
    expect(of(await measure(firm), "hops")).toMatchObject({ north: 1, south: 1, firm: null, grid: null });
    const powered = await measure({
      ...firm,
      handoffs: [...firm.handoffs, { from: "grid", to: "firm", service: "power" }],
    });
    expect(of(powered, "hops")).toMatchObject({ north: 1, firm: 2, grid: 3 });
    expect(powered.customers[0]!.passes).toEqual(["firm", "grid"]);
    expect(powered.services.find(({ party }) => party === "client")!.sharedUpstream).toEqual([
      "firm",
      "grid",
    ]);
  });

  it("refuse a diagnosis at another level than was measured, naming both", async () => {
    const structure = await measureStructure(readChain(restaurant), { level: "team" });
    expect(() => diagnose(readChain(restaurant), { structure })).toThrow(
      new RangeError(
        'structure was measured at level team, but level department is diagnosed; measure it with { level: "department" }',
      ),
    );
    expect(() => diagnose(readChain(restaurant), { structure, level: "team" })).not.toThrow();
  });

  it("refuse a diagnosis of another chain, whatever it has in common, and take the same in another order", async () => {
    const structure = await measureStructure(readChain(restaurant));
    const turned = {
      ...restaurant,
      handoffs: restaurant.handoffs.map(({ from, to, ...rest }) =>
        to === "guest" || from === "guest" ? { from, to, ...rest } : { from: to, to: from, ...rest },
      ),
    };
    expect(() => diagnose(readChain(turned), { structure })).toThrow(/another chain/);
    const { parties, handoffs } = restaurant;
    const shuffled = { ...restaurant, parties: parties.toReversed(), handoffs: handoffs.toReversed() };
    expect(() => diagnose(readChain(shuffled), { structure })).not.toThrow();
  });
});

describe("what is measured", () => {
  it("is what brute force finds: taking each party away shows who hangs on it", async () => {
    const documents = randomDocument({ parties: 14 });
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const chain = readChain(document);
        const structure = await measureStructure(chain);
        const reach = waysToCustomers(chain);
        const all = reach();
        for (const { id, hops, dominates } of structure.parties) {
          expect(hops).toBe(all.get(id) ?? null);
          const without = reach(id);
          const lost = [...all.keys()].filter((other) => other !== id && !without.has(other));
          expect(dominates).toBe(all.get(id) === 0 ? 0 : lost.length);
        }
      }),
      fewerRuns,
    );
  });

  it.skipIf(!existsSync(managers)).each(["advice", "friends", "reports"])(
    "of the managers of Krackhardt is what igraph finds: betweenness and articulation points, by %s",
    async (relation) => {
      const rows = (name: string) =>
        readFileSync(new URL(`ht_${relation}_${name}.csv`, managers), "utf8")
          .trim()
          .split(/\r?\n/)
          .slice(1)
          .map((row) => row.replaceAll('"', "").split(","));
      const oracle = rows("igraph_oracle");
      const structure = await measure(
        {
          parties: oracle.map(([id]) => ({ id: id!, kind: "employee" })),
          handoffs: rows("edges").map(([from, to]) => ({ from: from!, to: to!, flow: "delivery" })),
        },
        { level: "employee" },
      );
      for (const [place, { betweenness, cut }] of structure.parties.entries()) {
        expect(betweenness).toBeCloseTo(Number(oracle[place]![4]), 9);
        expect(cut).toBe(oracle[place]![5] === "TRUE");
      }
    },
  );

  it("does not depend on what anybody answered, nor looks at it", async () => {
    const documents = randomDocument({ parties: 14, evidence: true, hierarchy: true });
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const chain = readChain(document);
        const closed = new Proxy(chain.evidence, {
          get: () => {
            throw new Error("evidence was looked at");
          },
        });
        const without = await measureStructure({ ...chain, evidence: [] });
        expect(await measureStructure({ ...chain, evidence: closed })).toEqual(without);
      }),
      { ...runs, numRuns: 40 },
    );
  });

  it("is the same to the last bit in whatever order rows stand", async () => {
    const documents = randomDocument({ evidence: true, hierarchy: true });
    const shuffled = documents.chain((original) =>
      fc.tuple(fc.constant(original), shuffledDocument(original), fc.constantFrom("employee", "department")),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([one, other, level]) => {
        const [expected, found] = await Promise.all(
          [one, other].map(async (document) => inOrder(await measure(document, { level, sources: 5 }))),
        );
        expect(found).toBe(expected);
      }),
      fewerRuns,
    );
  });

  it("is numbers or null and plain data, of any chain", async () => {
    const documents = randomDocument({ hierarchy: true });
    await fc.assert(
      fc.asyncProperty(documents, fc.nat({ max: 8 }), async (document, sources) => {
        expectPlain(await measure(document, sources === 0 ? {} : { level: "team", sources }));
      }),
      fewerRuns,
    );
  });
});

describe("degenerate chains", () => {
  const departments = (count: number) =>
    Array.from({ length: count }, (_, place) => ({ id: `d${place}`, kind: "department" as const }));
  const client = { id: "client", kind: "customer" as const };

  it("that are empty have no figures", async () => {
    const structure = await measureStructure({ parties: [], handoffs: [], evidence: [], indicators: [] });
    expectPlain(structure);
    expect(structure).toMatchObject({ parties: [], ties: [], services: [], customers: [], parts: 0 });
    expect(structure.betweenness).toEqual({ sources: 0, exact: true, error: 0 });
    expect(structure.communities).toEqual({ count: 0, modularity: null, agreement: null });
  });

  it.each<[string, ChainDocument]>([
    ["one party", { parties: departments(1), handoffs: [] }],
    ["one customer", { parties: [client], handoffs: [] }],
    ["no handoffs", { parties: [...departments(4), client], handoffs: [] }],
    ["one handoff", shop],
    ["no volume", { ...shop, handoffs: [{ from: "desk", to: "client", volume: 0 }] }],
    ["no customer", { parties: departments(2), handoffs: [{ from: "d0", to: "d1" }] }],
    [
      "a closed loop",
      {
        parties: [...departments(3), client],
        handoffs: ["01", "12", "20"].map(([from, to]) => ({
          from: `d${from}`,
          to: `d${to}`,
          flow: "delivery" as const,
        })),
      },
    ],
    [
      "islands",
      {
        parties: [...departments(5), client],
        handoffs: [
          { from: "d0", to: "client" },
          { from: "d1", to: "d2" },
          { from: "d3", to: "d2" },
        ],
      },
    ],
  ])("with %s have numbers or null", async (_, document) => {
    expectPlain(await measure(document));
    expectPlain(await measure(document, { level: "employee", sources: 1 }));
  });

  it("with islands number the largest first, and count those of two or more", async () => {
    const structure = await measure({
      parties: [...departments(5), client],
      handoffs: [
        { from: "d0", to: "client" },
        { from: "d1", to: "d2" },
        { from: "d3", to: "d2" },
      ],
    });
    expect(of(structure, "part")).toEqual({ d0: 1, d1: 0, d2: 0, d3: 0, d4: 2, client: 1 });
    expect(structure.parts).toBe(2);
  });

  it("with 10,000 handoffs between two parties have one tie of them", async () => {
    const structure = await measure({
      parties: [...departments(1), client],
      handoffs: Array.from({ length: 10_000 }, (_, place) => ({
        from: "d0",
        to: "client",
        service: `${place}`,
      })),
    });
    expectPlain(structure);
    expect(structure.ties).toEqual([{ parties: ["client", "d0"], bridge: true, betweenness: 1 }]);
    expect(structure.services).toHaveLength(10_000);
  });

  it("with 150 parties that all deliver to all have nobody in between", async () => {
    const parties = departments(150);
    const structure = await measure({
      parties,
      handoffs: parties.flatMap(({ id: from }) =>
        parties.flatMap(({ id: to }) => (from === to ? [] : [{ from, to, flow: "delivery" as const }])),
      ),
    });
    expectPlain(structure);
    expect(
      structure.parties.every(({ betweenness, cut, loop }) => betweenness === 0 && !cut && loop === 150),
    ).toBe(true);
    expect(structure.ties).toHaveLength(100);
    expect(structure).toMatchObject({ reciprocity: 1, parts: 1 });
  });

  it("with 20,000 parties around one have all on it, exactly: most reach next to nothing", async () => {
    const around = 20_000;
    const handoffs = Array.from({ length: around }, (_, place) => ({ from: `d${place + 1}`, to: "d0" }));
    const structure = await measureStructure(
      plainChain([...departments(around + 1), client], [...handoffs, { from: "d0", to: "client" }]),
    );
    const [centre, ...others] = structure.parties;
    expect(centre).toMatchObject({ hops: 1, cut: true, dominates: around, betweenness: around });
    expect(others.every(({ cut }) => !cut)).toBe(true);
    expect(structure.betweenness).toMatchObject({ sources: around + 2, exact: true });
    expect(structure.customers[0]).toMatchObject({ touched: 2, passes: ["d0"] });
  });

  const length = isSoak ? 1_000_000 : 10_000;
  it(`with a path of ${length} parties are no deeper than others`, { timeout: 600_000 }, async () => {
    const parties = [...departments(length - 1), client];
    const handoffs = parties.slice(1).map(({ id }, place) => ({ from: `d${place}`, to: id }));
    const structure = await measureStructure(plainChain(parties, handoffs), { sources: 1 });
    expect(structure.parties[0]).toMatchObject({ hops: length - 1, dominates: 0, cut: false, loop: 1 });
    expect(structure.parties.at(-2)).toMatchObject({ hops: 1, dominates: length - 2, cut: true });
    expect(structure.ties).toHaveLength(length - 1);
    const [{ touched, passes }] = structure.customers as [StructureFigures["customers"][number]];
    expect([touched, passes.length, passes[0]]).toEqual([length - 1, 100, `d${length - 2}`]);
    expect(structure.betweenness.exact).toBe(false);
  });
});

describe("sources of betweenness", () => {
  const chain = readChain(organisation(400, 2_000));

  it("are all parties of a small chain, and as many as were asked for", async () => {
    expect((await measureStructure(chain)).betweenness).toEqual({ sources: 400, exact: true, error: 0 });
    expect((await measureStructure(chain, { sources: 50 })).betweenness).toMatchObject({
      sources: 50,
      exact: false,
    });
    const all = await measureStructure(chain, { sources: Number.MAX_SAFE_INTEGER });
    expect(all).toEqual(await measureStructure(chain));
  });

  it("leave no party and no tie further off than is stated", async () => {
    const { parties, ties } = await measureStructure(chain);
    const pairs = parties.length * (parties.length - 1);
    const exactTies = new Map(ties.map((tie) => [tie.parties.join(), tie.betweenness]));
    for (const seed of [1, 2, 3, 4, 5]) {
      const drawn = await measureStructure(chain, { sources: 64, seed });
      const { error } = drawn.betweenness;
      expect(error).toBeGreaterThan(0);
      expect(error).toBeLessThan(0.3);
      for (const [place, { betweenness }] of drawn.parties.entries()) {
        expect(Math.abs(betweenness - parties[place]!.betweenness) / pairs).toBeLessThan(error);
      }
      for (const tie of drawn.ties) {
        const exact = exactTies.get(tie.parties.join());
        if (exact !== undefined) expect(Math.abs(tie.betweenness - exact) / pairs).toBeLessThan(error);
      }
    }
  });

  it("are drawn anew for another seed, and again for the same", async () => {
    const drawn = (seed: number) => measureStructure(chain, { sources: 20, seed });
    expect(await drawn(7)).toEqual(await drawn(7));
    expect((await drawn(7)).parties).not.toEqual((await drawn(8)).parties);
  });
});

describe("measuring", () => {
  const chain = readChain(organisation(2_000, 16_000));

  it("tells how far it is, never less than before, and in the end that all is done", async () => {
    const told: StructureProgress[] = [];
    await measureStructure(chain, { sources: 500, onProgress: (progress) => told.push(progress) });
    expect(told[0]).toMatchObject({ stage: "index", done: 0 });
    expect(new Set(told.map(({ total }) => total)).size).toBe(1);
    expect(told.every(({ done }, place) => done >= (told[place - 1]?.done ?? 0))).toBe(true);
    expect(told.at(-1)!.done).toBe(told.at(-1)!.total);
    expect([...new Set(told.map(({ stage }) => stage))]).toEqual(structureStages);
    expect(told.filter(({ stage }) => stage === "betweenness").length).toBeGreaterThan(3);
  });

  it("does nothing when aborted before, and says why", async () => {
    const told: StructureProgress[] = [];
    const signal = AbortSignal.abort("no longer wanted");
    const measuring = measureStructure(chain, { signal, onProgress: (progress) => told.push(progress) });
    await expect(measuring).rejects.toBe("no longer wanted");
    expect(told).toEqual([]);
  });

  it.each(structureStages)("stops when aborted at the stage %s", async (stage) => {
    const stop = new AbortController();
    const told: string[] = [];
    const onProgress = (progress: StructureProgress) => {
      told.push(progress.stage);
      if (progress.stage === stage) stop.abort();
    };
    await expect(
      measureStructure(chain, { sources: 20, signal: stop.signal, onProgress }),
    ).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(told.indexOf(stage)).toBe(told.length - 1);
  });

  it("lets timers run in between, so that it can be aborted by one", async () => {
    const measuring = measureStructure(chain, { signal: AbortSignal.timeout(1), sources: 2_000 });
    await expect(measuring).rejects.toMatchObject({ name: "TimeoutError" });
  });

  it("leaves the chain as it was", async () => {
    const before = JSON.stringify(chain);
    await measureStructure(chain, { level: "organisation", sources: 1 });
    expect(JSON.stringify(chain)).toBe(before);
  });

  it.each<[MeasureStructureOptions, string]>([
    [{ level: "floor" as never }, 'level is "floor"; it must be one of employee, role, team'],
    [{ sources: 0 }, "sources is 0; it must be a whole number from 1"],
    [{ sources: Number.POSITIVE_INFINITY }, "sources is Infinity; it must be a whole number from 1"],
    [{ seed: 0.5 }, "seed is 0.5; it must be a whole number"],
    [{ onProgress: "loudly" as never }, 'onProgress is "loudly"; it must be a function'],
  ])("is refused with options that cannot be: %o", async (options, message) => {
    await expect(measureStructure(chain, options)).rejects.toThrow(`measureStructure: ${message}`);
  });

  it("takes a line of two to one who reaches the customer over the other", async () => {
    expect(of(await measure(line(["first", "second"])), "dominates")).toEqual({
      first: 0,
      second: 1,
      client: 0,
    });
  });
});

/** Numbers and texts only: what is left of it as JSON is all there was. */
function expectPlain(structure: StructureFigures): void {
  expect(JSON.parse(JSON.stringify(structure))).toStrictEqual(structure);
}

/** As text, with the lists that follow the document in order of ids. */
function inOrder(structure: StructureFigures): string {
  const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
    [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { parties, customers } = structure;
  return JSON.stringify({ ...structure, parties: byId(parties), customers: byId(customers) });
}

/** Fewest deliveries to a customer from each party that reaches one, all or without one. */
function waysToCustomers(chain: Chain): (without?: string) => ReadonlyMap<string, number> {
  const customers = chain.parties.filter(({ kind }) => kind === "customer").map(({ id }) => id);
  const { handoffs } = diagnose(chain);
  const ways = handoffs.filter(({ flow, from }) => flow === "delivery" && !customers.includes(from));
  return (without) => {
    const found = new Map(customers.filter((id) => id !== without).map((id) => [id, 0]));
    for (const [to, hops] of found) {
      for (const way of ways) {
        if (way.to === to && way.from !== without && !found.has(way.from)) found.set(way.from, hops + 1);
      }
    }
    return found;
  };
}

/** A chain as it is read, made without reading: for very many parties. */
function plainChain(
  parties: Chain["parties"],
  handoffs: readonly { readonly from: string; readonly to: string }[],
): Chain {
  const complete = { service: "", volume: 1, redundant: false };
  return {
    parties,
    handoffs: handoffs.map((ends) => ({ ...complete, ...ends })),
    evidence: [],
    indicators: [],
  };
}
