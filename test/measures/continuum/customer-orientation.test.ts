import { describe, expect, test } from "vitest";
import { customerOrientation, customerOrientationItems } from "../../../src/chain/customer-orientation.js";
import { diagnose, indicatorCatalogue, questionnaire, readChain } from "../../../src/index.js";

const document = {
  parties: [
    { id: "store", kind: "department" as const },
    { id: "floor", kind: "department" as const },
    { id: "guest", kind: "customer" as const },
  ],
  handoffs: [
    { from: "store", to: "floor" },
    { from: "floor", to: "guest" },
  ],
};

describe("customer orientation", () => {
  test("has items for the organisation, its managers and its employees, each said once", () => {
    const count = (level: string) => customerOrientationItems.filter((item) => item.level === level).length;
    expect([count("organisation"), count("managers"), count("employees")]).toEqual([6, 9, 9]);
    const ids = [...indicatorCatalogue, ...customerOrientationItems].map(({ id }) => id);
    const labels = [...indicatorCatalogue, ...customerOrientationItems].map(({ label }) => label);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test("can be taken into a chain, asked, and diagnosed", () => {
    const indicators = customerOrientation();
    const evidence = indicators.map(({ id }) => ({ party: "floor", indicator: id, judged: 0.5 }));
    const chain = readChain({ ...document, indicators, evidence });
    const rows = questionnaire(chain, { careItems: indicators.map(({ id }) => id), handoffItems: [] });
    expect(rows.filter(({ party }) => party === "store").map(({ indicator }) => indicator)).toEqual(
      customerOrientationItems.map(({ id }) => id),
    );
    const floor = diagnose(chain).parties.find(({ id }) => id === "floor");
    expect(floor!.strength.mean).toBe(0.5);
  });

  test("gives the items of the levels asked for, without what a document does not know", () => {
    const managers = customerOrientation("managers");
    expect(managers).toHaveLength(9);
    expect(customerOrientation("employees", "managers")).toHaveLength(18);
    expect(managers.some((indicator) => "level" in indicator)).toBe(false);
  });

  test("every item of care says which side of it", () => {
    for (const item of customerOrientation()) expect(item.aspect !== undefined).toBe(item.cause === "care");
  });
});
