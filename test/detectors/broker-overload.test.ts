import { describe, expect, test } from "vitest";
import { brokerOverload } from "../../src/detectors/broker-overload.js";
import type { HandoffInput } from "../../src/index.js";
import { shapedSigns } from "./shaped-signs.js";
import { signsOf, subjectsOf } from "./signs-of.js";
import { planted, soundOrganisation } from "./sound-chains.js";

/** One small unit between all intakes and all workers, who have nothing to do with each other but over it. */
function brokered(seed: number, headcount: number) {
  const organisation = soundOrganisation(seed);
  const broker = { id: "broker", kind: "department" as const, headcount };
  const names = Array.from({ length: 12 }, (_, nth) => nth);
  const handoffs: HandoffInput[] = names.flatMap((nth) => [
    { from: `intake-${nth}`, to: "broker", service: "cases", volume: 200 },
    { from: "broker", to: `work-${nth}`, service: "cases", volume: 200, need: 0.8 },
    { from: `work-${nth}`, to: "broker", service: "questions", volume: 20, flow: "request" },
    { from: "broker", to: `intake-${nth}`, service: "questions", volume: 20, flow: "request" },
  ]);
  const isBetween = ({ from, to }: HandoffInput) =>
    [from, to].some((id) => id.startsWith("intake")) && [from, to].some((id) => id.startsWith("work"));
  return planted(organisation, { parties: [broker], handoffs }, (row) => !isBetween(row));
}

describe("brokerOverload", () => {
  test("finds the one who holds others together and carries too much, with its figures", async () => {
    const [sign, ...others] = await shapedSigns(brokered(1, 5), brokerOverload());
    expect(others).toEqual([]);
    expect(sign).toMatchObject({
      kind: "risk",
      cause: "coordination",
      subject: { type: "party", id: "broker" },
      reason: { code: "broker-overload", load: 1056 },
    });
    const { constraint, usualConstraint } = sign!.reason as unknown as Record<string, number>;
    expect(constraint).toBeLessThan(usualConstraint! / 2);
  });

  test("finds it in organisations of all sorts, and nobody else", async () => {
    for (let seed = 2; seed <= 5; seed += 1) {
      expect(subjectsOf(await shapedSigns(brokered(seed, 5), brokerOverload()))).toEqual(["broker"]);
    }
  });

  test("is silent about a broker with people enough", async () => {
    expect(await shapedSigns(brokered(1, 60), brokerOverload())).toEqual([]);
  });

  test("is silent about those around whom others know each other", async () => {
    const { parties, handoffs } = brokered(1, 5);
    const ids = ["intake", "work"].flatMap((layer) =>
      Array.from({ length: 12 }, (_, nth) => `${layer}-${nth}`),
    );
    const meetings = ids.flatMap((from) =>
      ids
        .filter((to) => to !== from)
        .map((to) => ({ from, to, service: "talks", volume: 40, flow: "request" as const })),
    );
    expect(await shapedSigns({ parties, handoffs: [...handoffs, ...meetings] }, brokerOverload())).toEqual(
      [],
    );
  });

  test("is silent without structure, and where nobody said how many people there are", async () => {
    const document = brokered(1, 5);
    expect(signsOf(document, brokerOverload())).toEqual([]);
    const parties = document.parties.map(({ headcount: _, ...party }) => party);
    expect(await shapedSigns({ ...document, parties }, brokerOverload())).toEqual([]);
  });

  test.each([{ deviations: -1 }, { constraint: 0 }, { constraint: 1.2 }])("refuses %o", (options) => {
    expect(() => brokerOverload(options)).toThrow(/brokerOverload: (deviations|constraint) is/);
  });
});
