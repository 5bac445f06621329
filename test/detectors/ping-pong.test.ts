import { describe, expect, test } from "vitest";
import { type ChainDocument, diagnose, type HandoffInput, pingPong, readChain } from "../../src/index.js";
import { seededRandom } from "../seeded-random.js";
import { happening, hostileIds, hub, signsOf, subjectsOf } from "./signs-of.js";

const usual = { a: back(10), b: back(12), c: back(8), d: back(9), e: back(11) };

function back(returned: number, exchanges = 200) {
  return { exchanges, returned };
}

describe("pingPong", () => {
  test("finds what comes back far more often than is usual, with its figures", () => {
    const [sign, ...others] = signsOf(hub({ ...usual, odd: back(60) }), pingPong());
    expect(others).toEqual([]);
    expect(sign).toMatchObject({
      detector: "ping-pong",
      kind: "break",
      cause: "information",
      subject: { type: "handoff", from: "odd", to: "hub", service: "" },
      reason: {
        code: "ping-pong",
        returned: 60,
        exchanges: 200,
        usual: expect.closeTo(111 / 1202, 12),
        times: 1.5,
      },
      evidence: [],
    });
    expect(sign!.reason.probability).toBeGreaterThan(0.999);
  });

  test("finds nothing where all handoffs bounce alike, however much", () => {
    for (const returned of [1, 100, 199, 200]) {
      const alike = Object.fromEntries(["a", "b", "c", "d", "e", "f"].map((id) => [id, back(returned)]));
      expect(signsOf(hub(alike), pingPong())).toEqual([]);
    }
  });

  test("asks for evidence: the same share of few exchanges is no sign", () => {
    expect(signsOf(hub({ ...usual, odd: back(1, 4) }), pingPong())).toEqual([]);
    expect(subjectsOf(signsOf(hub({ ...usual, odd: back(25, 100) }), pingPong()))).toEqual(["odd"]);
  });

  test("draws the line where it is told to", () => {
    const document = hub({ ...usual, odd: back(34) });
    expect(subjectsOf(signsOf(document, pingPong()))).toEqual(["odd"]);
    expect(signsOf(document, pingPong({ times: 2.5 }))).toEqual([]);
    expect(signsOf(document, pingPong({ times: Number.POSITIVE_INFINITY }))).toEqual([]);
  });

  test("is silent where nothing is returned, nobody counted, or nothing was exchanged", () => {
    const { a, b } = usual;
    expect(signsOf(hub({ a: back(0), b: back(0), c: back(0, 9) }), pingPong())).toEqual([]);
    expect(signsOf(hub({ a: { exchanges: 50 }, b: null }), pingPong())).toEqual([]);
    expect(signsOf(hub({ a, b, c: back(0, 0) }), pingPong())).toEqual([]);
    expect(signsOf({ parties: [], handoffs: [] }, pingPong())).toEqual([]);
  });

  test("takes handoffs that nobody counted for unknown, not for good", () => {
    const [known, unknown] = [{}, { x: { exchanges: 9000 }, y: null }].map(
      (more) => signsOf(hub({ ...usual, odd: back(60), ...more }), pingPong())[0],
    );
    expect(unknown).toEqual(known);
  });

  test("is silent about handoffs of customers, which are in no mean either", () => {
    const document = hub(usual);
    const withCustomer = (returned: number): ChainDocument => ({
      ...document,
      handoffs: [
        ...document.handoffs.slice(0, -1),
        { from: "hub", to: "client", observed: back(returned, 1000) },
        { from: "client", to: "hub", service: "wish", observed: back(returned, 1000) },
      ],
    });
    expect(signsOf(withCustomer(900), pingPong())).toEqual([]);
    expect(signsOf(withCustomer(0), pingPong())).toEqual([]);
  });

  test("looks at units, not at the ties inside them", () => {
    const document = hub({ ...usual, odd: back(9) });
    const inside: readonly HandoffInput[] = [{ from: "ann", to: "odd", service: "", observed: back(190) }];
    const parties = [...document.parties, { id: "ann", kind: "employee" as const, memberOf: "odd" }];
    const whole = { ...document, parties, handoffs: [...document.handoffs, ...inside] };
    expect(signsOf(whole, pingPong())).toEqual([]);
    expect(subjectsOf(signsOf(whole, pingPong(), { level: "employee" }))).toEqual(["ann"]);
  });

  test("says the same bit for bit in whatever order the handoffs stand", () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const random = seededRandom(seed);
      const known = Array.from({ length: 40 }, (_, place) => {
        const exchanges = 50 + Math.floor(100 * random());
        return [`p${place}`, back(Math.floor(0.5 * exchanges * random() ** 2), exchanges)] as const;
      });
      const document = hub(Object.fromEntries(known));
      const turned = { ...document, handoffs: [...document.handoffs].reverse() };
      const signs = signsOf(document, pingPong());
      expect(signs.length).toBeGreaterThan(0);
      expect(signsOf(turned, pingPong())).toEqual(signs);
    }
  });

  test("takes any id for an id and any count for a count", () => {
    const known = hostileIds.map((id, place) => [id, back(place === 0 ? 900 : 20, 1000)] as const);
    const entries = new Map(known);
    const document = hub({});
    const givers = [...entries.keys()];
    const signs = signsOf(
      {
        parties: [...document.parties, ...givers.map((id) => ({ id, kind: "team" as const }))],
        handoffs: [
          ...document.handoffs,
          ...givers.map((from) => ({ from, to: "hub", observed: entries.get(from)! })),
        ],
      },
      pingPong(),
    );
    expect(subjectsOf(signs)).toEqual(["__proto__"]);
    const most = Number.MAX_SAFE_INTEGER;
    expect(
      subjectsOf(signsOf(hub({ ...usual, big: back(most, most), vast: back(0, most) }), pingPong())),
    ).toEqual(["big"]);
  });

  test("joins the break that evidence of information opens", () => {
    const evidence = [{ from: "odd", to: "hub", indicator: "complete-and-accurate", good: 60, total: 200 }];
    const { breaks } = diagnose(readChain(hub({ ...usual, odd: back(60) }, evidence)));
    expect(breaks[0]!.signs.map(({ detector }) => detector)).toEqual(["weak-information", "ping-pong"]);
    expect(breaks[0]!.remedies).toEqual(["teach-working-together", "list-what-is-needed"]);
  });

  test.each([0, 0.99, -1, Number.NaN])("refuses times %d", (times) => {
    expect(() => pingPong({ times })).toThrow(/pingPong: times is .*; it must be 1 or more/);
    expect(() => pingPong({ times })).toThrow(RangeError);
  });

  test("gives hardly a false sign where all true shares are equal", () => {
    let [handoffs, signs] = [0, 0];
    for (let seed = 1; seed <= 200; seed += 1) {
      const random = seededRandom(seed);
      const chance = 0.01 + 0.4 * random();
      const known = Array.from({ length: 3 + Math.floor(20 * random()) }, (_, place) => {
        const exchanges = Math.ceil(300 * random() ** 2);
        return [`p${place}`, { exchanges, returned: happening(exchanges, chance, random) }] as const;
      });
      handoffs += known.length;
      signs += signsOf(hub(Object.fromEntries(known)), pingPong()).length;
    }
    expect(signs / handoffs).toBeLessThan(0.01);
  });

  test("finds nearly all whose true share is three times the others', given 100 exchanges", () => {
    let found = 0;
    for (let seed = 1; seed <= 100; seed += 1) {
      const random = seededRandom(seed);
      const known = Array.from({ length: 12 }, (_, place) => {
        const returned = happening(100, place === 0 ? 0.3 : 0.1, random);
        return [`p${place}`, { exchanges: 100, returned }] as const;
      });
      if (subjectsOf(signsOf(hub(Object.fromEntries(known)), pingPong())).includes("p0")) found += 1;
    }
    expect(found).toBeGreaterThan(80);
  });
});
