import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readChain } from "../../../../src/index.js";
import { inferFlow } from "../../../../src/measures/flow/infer-flow.js";
import { indexChain } from "../../../../src/measures/graph/index-chain.js";
import {
  type CustomerRoutes,
  type RouteOptions,
  travelledRoutes,
} from "../../../../src/measures/structure/supply/travelled-routes.js";

type Row = readonly [giver: number, receiver: number, volume?: number];

describe("travelledRoutes(handoffs, isRequest)", () => {
  test("tells on which ways a restaurant's meals come to the guest, and through how many hands", () => {
    const chain = readChain({
      parties: ["farm", "coop", "store", "kitchen", "bar", "floor"]
        .map((id) => ({ id, kind: id === "farm" ? ("supplier" as const) : ("department" as const) }))
        .concat({ id: "guest", kind: "customer" as never }),
      handoffs: [
        { from: "farm", to: "store", service: "produce", volume: 70 },
        { from: "coop", to: "store", service: "produce", volume: 30 },
        { from: "store", to: "kitchen", service: "ingredients", volume: 100 },
        { from: "store", to: "bar", service: "bottles", volume: 50 },
        { from: "kitchen", to: "floor", service: "dish", volume: 100 },
        { from: "bar", to: "floor", service: "drink", volume: 60 },
        { from: "floor", to: "kitchen", service: "order", volume: 100 },
        { from: "guest", to: "floor", service: "wish", volume: 100 },
        { from: "floor", to: "guest", service: "meal", volume: 100 },
      ],
    });
    const index = indexChain(chain);
    const [guest] = travelledRoutes(index, inferFlow(index).isRequest);
    const named = guest!.routes.map(({ parties, share }) => [
      ...parties.map((party) => chain.parties[index.partyPlace[party]!]!.id),
      Number(share.toFixed(6)),
    ]);
    expect(named).toEqual([
      ["farm", "store", "kitchen", "floor", "guest", 0.4375],
      ["farm", "store", "bar", "floor", "guest", 0.2625],
      ["coop", "store", "kitchen", "floor", "guest", 0.1875],
    ]);
    expect(guest!.touched).toBeCloseTo(4, 12);
    expect(guest!.cutShort).toBe(false);
  });

  test("counts hands again when a loop brings a delivery back, and stays finite", () => {
    const rows: Row[] = [
      [0, 1, 1],
      [1, 2, 3],
      [2, 1, 1],
      [2, 3, 1],
    ];
    const [customer] = routes(4, rows, [3]);
    expect(customer!.routes).toEqual([{ parties: [0, 1, 2, 3], share: 0.5 }]);
    expect(customer!.touched).toBeCloseTo(5, 12);
  });

  test("adds up parallel handoffs of the same two, of whatever service", () => {
    const [customer] = routes(
      3,
      [
        [0, 2, 1],
        [1, 2, 2],
        [0, 2, 3],
      ],
      [2],
    );
    expect(customer!.routes.map(({ parties, share }) => [parties[0], share])).toEqual([
      [0, 4 / 6],
      [1, 2 / 6],
    ]);
  });

  test("leaves out requests, what customers give, within-ties and what has no volume", () => {
    const rows: Row[] = [
      [0, 3, 1],
      [1, 3, 9],
      [4, 3, 9],
      [3, 3, 9],
      [2, 3, 0],
      [3, 4, 1],
    ];
    const [customer] = travelledRoutes(handoffs(5, rows, [4]), Uint8Array.of(0, 1, 0, 0, 0, 0));
    expect(customer).toEqual({
      customer: 4,
      touched: 2,
      cutShort: false,
      routes: [{ parties: [0, 3, 4], share: 1 }],
    });
  });

  test("has no routes out of a closed loop that nothing enters, and none to a customer who gets nothing", () => {
    const nothing = { routes: [], touched: null, cutShort: false };
    expect(
      routes(
        4,
        [
          [0, 1],
          [1, 0],
          [1, 2],
        ],
        [2, 3],
      ),
    ).toEqual([
      { customer: 2, ...nothing },
      { customer: 3, ...nothing },
    ]);
    const [beside] = routes(
      4,
      [
        [0, 1, 9],
        [1, 0, 9],
        [1, 2, 9],
        [3, 2, 1],
      ],
      [2],
    );
    expect(beside!.routes).toEqual([{ parties: [3, 2], share: 1 }]);
    expect(beside!.touched).toBe(1);
  });

  test("are all simple routes with their shares, best first, on random chains with loops", () => {
    const row = fc.tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 0, max: 5 }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 16 }), fc.integer({ min: 1, max: 5 }), (rows, most) => {
        const all = everyRoute(rows, 6);
        const [customer] = routes(7, rows, [6], { most });
        const shares = customer!.routes.map(({ share }) => share);
        expect(shares).toHaveLength(Math.min(most, all.size));
        const best = [...all.values()].sort((a, b) => b - a);
        for (const [place, share] of shares.entries()) expect(share).toBeCloseTo(best[place]!, 12);
        for (const { parties, share } of customer!.routes) {
          expect(share).toBeCloseTo(all.get(parties.join()) ?? -1, 12);
        }
        expect(new Set(customer!.routes.map(({ parties }) => parties.join())).size).toBe(shares.length);
      }),
    );
  });

  test("touch on average as many hands as all their routes do, by share, where there are no loops", () => {
    const row = fc.tuple(fc.nat(5), fc.nat(6), fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 16 }), (pairs) => {
        const rows = pairs.filter(([a, b]) => a < b);
        const [customer] = routes(7, rows, [6], { most: 1_000 });
        if (customer!.touched === null) return;
        const hands = customer!.routes.reduce(
          (sum, { parties, share }) => sum + share * (parties.length - 1),
          0,
        );
        const shares = customer!.routes.reduce((sum, { share }) => sum + share, 0);
        expect(shares).toBeCloseTo(1, 12);
        expect(customer!.touched).toBeCloseTo(hands, 10);
      }),
    );
  });

  test("find three among more ways than could be walked", () => {
    const layers = Array.from({ length: 20 }, (_, layer) =>
      Array.from(
        { length: 100 },
        (_, pair): Row => [
          layer * 10 + Math.floor(pair / 10),
          (layer + 1) * 10 + (pair % 10),
          1 + ((pair * 7 + layer) % 13),
        ],
      ),
    ).flat();
    const [customer] = routes(211, [...layers, [200, 210, 5], [201, 210, 4]], [210]);
    expect(customer!.routes).toHaveLength(3);
    expect(customer!.cutShort).toBe(false);
    expect(customer!.touched).toBeCloseTo(21, 10);
  });

  test("are given up, and say so, where almost every way closes a loop", () => {
    const rows = Array.from({ length: 900 }, (_, pair): Row => [Math.floor(pair / 30), pair % 30, 1]);
    const [customer] = routes(32, [...rows, [30, 0, 1e-6], [29, 31, 1]], [31], { most: 1_000_000 });
    expect(customer!.cutShort).toBe(true);
    expect(customer!.routes[0]!.parties).toEqual([30, 0, 29, 31]);
  });

  test.each([
    ["nothing", 0, [], []],
    ["one customer", 1, [], [0]],
    ["no handoffs", 3, [], [1]],
    [
      "volumes far apart",
      4,
      [
        [0, 3, 1e308],
        [1, 3, 5e-324],
        [2, 3, 1e308],
      ],
      [3],
    ],
  ] as const)("of %s are numbers or null", (_, partyCount, rows, customers) => {
    const found = routes(partyCount, rows, customers);
    expect(found).toHaveLength(customers.length);
    for (const { touched, routes } of found) {
      expect(touched === null || Number.isFinite(touched)).toBe(true);
      for (const { share } of routes) expect(Number.isFinite(share)).toBe(true);
    }
  });

  test("hold in a star of 100,000, on a path of 100,000, and over 10,000 parallel handoffs", () => {
    const star = Array.from({ length: 100_000 }, (_, leaf): Row => [leaf + 1, 0]);
    expect(routes(100_001, star, [0])[0]).toMatchObject({
      touched: 1,
      routes: [{ parties: [1, 0] }, {}, {}],
    });
    const path = Array.from({ length: 99_999 }, (_, place): Row => [place, place + 1]);
    expect(routes(100_000, path, [99_999])[0]).toEqual({
      customer: 99_999,
      touched: 99_999,
      routes: [],
      cutShort: true,
    });
    const parallel = Array.from({ length: 10_000 }, (): Row => [0, 1]);
    expect(routes(2, parallel, [1])[0]!.routes).toEqual([{ parties: [0, 1], share: 1 }]);
  });
});

function handoffs(partyCount: number, rows: readonly Row[], customers: readonly number[]) {
  const customer = new Uint8Array(partyCount);
  for (const party of customers) customer[party] = 1;
  return {
    partyCount,
    giver: Int32Array.from(rows, ([from]) => from),
    receiver: Int32Array.from(rows, ([, to]) => to),
    volume: Float64Array.from(rows, ([, , amount = 1]) => amount),
    customer,
  };
}

function routes(
  partyCount: number,
  rows: readonly Row[],
  customers: readonly number[],
  options?: RouteOptions,
): readonly CustomerRoutes[] {
  return travelledRoutes(handoffs(partyCount, rows, customers), new Uint8Array(rows.length), options);
}

/** Every route without a party twice to a customer, with its share, by walking all of them. */
function everyRoute(rows: readonly Row[], customer: number): ReadonlyMap<string, number> {
  const counted = rows.filter(([a, b, amount = 1]) => a !== b && a !== customer && amount > 0);
  const isOrigin = (party: number) => party !== customer && !counted.some(([, b]) => b === party);
  const reaching = new Set(Array.from({ length: 7 }, (_, party) => party).filter(isOrigin));
  for (const party of reaching) for (const [a, b] of counted) if (a === party) reaching.add(b);
  const ways = counted.filter(([a]) => reaching.has(a));
  const routes = new Map<string, number>();
  const walk = (route: readonly number[], share: number) => {
    const given = ways.filter(([, b]) => b === route[0]);
    const total = given.reduce((sum, [, , amount = 1]) => sum + amount, 0);
    for (const giver of new Set(given.map(([a]) => a))) {
      if (route.includes(giver)) continue;
      const amount = given.reduce((sum, [a, , amount = 1]) => sum + (a === giver ? amount : 0), 0);
      const longer = [giver, ...route];
      if (isOrigin(giver)) routes.set(longer.join(), (share * amount) / total);
      else walk(longer, (share * amount) / total);
    }
  };
  walk([customer], 1);
  return routes;
}
