import { describe, expect, test } from "vitest";
import { silo } from "../../src/detectors/silo.js";
import type { ChainDocument, HandoffInput } from "../../src/index.js";
import { shapedSigns } from "./shaped-signs.js";
import { signsOf, subjectsOf } from "./signs-of.js";

const departments = ["north", "south", "east", "west"];

/** Four departments of eight people, who talk to some in their own and some in others; those of `closed` to their own alone. */
function company(closed: string | null, need?: number): ChainDocument {
  const people = departments.flatMap((unit) => Array.from({ length: 8 }, (_, nth) => ({ unit, nth })));
  const id = (unit: string, nth: number) => `${unit} ${nth % 8}`;
  const talk = (from: string, to: string) => ({ from, to, service: "talk", flow: "request" as const });
  const inside = people.flatMap(({ unit, nth }) =>
    (unit === closed ? [1, 2, 3] : [1, 2]).map((step) => talk(id(unit, nth), id(unit, nth + step))),
  );
  const across = people.flatMap(({ unit, nth }) =>
    departments
      .filter((other) => unit < other && unit !== closed && other !== closed)
      .map((other) => talk(id(unit, nth), id(other, 3 * nth + 1))),
  );
  const needed: HandoffInput[] = departments.slice(1).map((to) => ({
    ...{ from: "north 0", to: `${to} 0`, service: "plans" },
    ...(need !== undefined && { need }),
  }));
  const served = departments.map((unit) => ({ from: `${unit} 1`, to: "client", service: unit }));
  return {
    parties: [
      ...departments.map((unit) => ({ id: unit, kind: "department" as const })),
      ...people.map(({ unit, nth }) => ({ id: id(unit, nth), kind: "employee" as const, memberOf: unit })),
      { id: "client", kind: "customer" },
    ],
    handoffs: [...inside, ...across, ...needed, ...served],
  };
}

describe("silo", () => {
  test("finds the unit whose people keep to themselves though others need it, with its figures", async () => {
    const signs = await shapedSigns(company("east", 1), silo());
    expect(signs).toMatchObject([
      {
        kind: "risk",
        cause: "coordination",
        subject: { type: "party", id: "east" },
        reason: { code: "silo", internal: 24, external: 1, needed: 1, index: -23 / 25 },
      },
    ]);
    expect(signs[0]!.reason.chance).toBeLessThan(0.01);
  });

  test("finds whichever unit it is", async () => {
    for (const unit of ["south", "west"]) {
      expect(subjectsOf(await shapedSigns(company(unit, 1), silo()))).toEqual([unit]);
    }
  });

  test("is silent where all talk to others, too", async () => {
    expect(await shapedSigns(company(null, 1), silo())).toEqual([]);
  });

  test("is silent where nobody needs the exchange, or nobody said so", async () => {
    expect(await shapedSigns(company("east", 0.4), silo())).toEqual([]);
    expect(await shapedSigns(company("east"), silo())).toEqual([]);
  });

  test("is silent without structure, and at the level of people", async () => {
    expect(signsOf(company("east", 1), silo())).toEqual([]);
    expect(await shapedSigns(company("east", 1), silo(), "employee")).toEqual([]);
  });

  test("draws the line where it is told to", async () => {
    expect(await shapedSigns(company("east", 1), silo({ index: -0.95 }))).toEqual([]);
    expect(await shapedSigns(company("east", 1), silo({ difference: 2 }))).toEqual([]);
    expect(await shapedSigns(company("east", 1), silo({ chance: 1e-9 }))).toEqual([]);
  });

  test.each([
    [{ index: -2 }, "index"],
    [{ difference: -1 }, "difference"],
    [{ chance: 0 }, "chance"],
    [{ need: 0 }, "need"],
  ])("refuses %o", (options, name) => {
    expect(() => silo(options)).toThrow(`silo: ${name} is`);
  });
});
