import { describe, expect, test } from "vitest";
import { unnecessaryDetour } from "../../src/detectors/unnecessary-detour.js";
import type { ChainDocument } from "../../src/index.js";
import { reasonsOf, shapedSigns } from "./shaped-signs.js";
import { signsOf } from "./signs-of.js";

const long = ["desk", "review", "legal", "archive", "counter"];

/** Claims go from the desk to the counter, straight or over others, and from there to clients. */
function office(volume = 30, straight = "claims", clients = ["client"], way = long): ChainDocument {
  const over = way.slice(1).map((to, place) => ({ from: way[place]!, to, service: "claims", volume }));
  return {
    parties: [
      ...way.map((id) => ({ id, kind: "department" as const })),
      ...clients.map((id) => ({ id, kind: "customer" as const })),
    ],
    handoffs: [
      ...over,
      { from: "desk", to: "counter", service: straight, volume: 70 },
      ...clients.map((to) => ({ from: "counter", to, service: "payments", volume: 100 })),
    ],
  };
}

describe("unnecessaryDetour", () => {
  test("finds the long way that the same service takes to the same customer, with its figures", async () => {
    expect(await shapedSigns(office(), unnecessaryDetour())).toMatchObject([
      {
        kind: "risk",
        cause: "coordination",
        subject: { type: "handoff", from: "desk", to: "review", service: "claims" },
        reason: {
          code: "unnecessary-detour",
          handoffs: 4,
          shortest: 1,
          customer: "client",
          joins: "counter",
          via: ["review", "legal", "archive"],
          share: expect.closeTo(0.3, 9),
          customers: 1,
        },
      },
    ]);
  });

  test("finds it where the ways join only at the customer", async () => {
    const { parties, handoffs } = office();
    const straight = { from: "desk", to: "client", service: "payments", volume: 60 };
    const document = { parties, handoffs: [...handoffs.filter(({ volume }) => volume !== 70), straight] };
    expect(reasonsOf(await shapedSigns(document, unnecessaryDetour()))).toMatchObject([
      { handoffs: 5, shortest: 1, joins: "client" },
    ]);
  });

  test("tells once of a detour on the way to many customers", async () => {
    const clients = Array.from({ length: 9 }, (_, nth) => `client ${nth}`);
    const reasons = reasonsOf(await shapedSigns(office(30, "claims", clients), unnecessaryDetour()));
    expect(reasons).toMatchObject([{ customer: "client 0", customers: 9 }]);
  });

  test("is silent where other work is done on the way, or hardly anything takes it", async () => {
    expect(await shapedSigns(office(30, "phone calls"), unnecessaryDetour())).toEqual([]);
    expect(await shapedSigns(office(30, ""), unnecessaryDetour())).toEqual([]);
    expect(await shapedSigns(office(2), unnecessaryDetour())).toEqual([]);
  });

  test("is silent where the way is not far longer", async () => {
    const way = ["desk", "review", "legal", "counter"];
    expect(await shapedSigns(office(30, "claims", ["client"], way), unnecessaryDetour())).toEqual([]);
    expect(
      await shapedSigns(office(30, "claims", ["client"], way), unnecessaryDetour({ more: 2 })),
    ).toHaveLength(1);
  });

  test("is silent about routes from different origins", async () => {
    const { parties, handoffs } = office();
    const document = {
      parties: [...parties, { id: "branch", kind: "department" as const }],
      handoffs: handoffs.map((row) => (row.volume === 70 ? { ...row, from: "branch" } : row)),
    };
    expect(await shapedSigns(document, unnecessaryDetour())).toEqual([]);
  });

  test("is silent without structure", () => {
    expect(signsOf(office(), unnecessaryDetour())).toEqual([]);
  });

  test.each([
    [{ times: 0.5 }, "times"],
    [{ more: 0 }, "more"],
    [{ share: 1.5 }, "share"],
  ])("refuses %o", (options, name) => {
    expect(() => unnecessaryDetour(options)).toThrow(`unnecessaryDetour: ${name} is`);
  });
});
