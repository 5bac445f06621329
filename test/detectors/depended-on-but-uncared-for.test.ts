import { describe, expect, test } from "vitest";
import { dependedOnButUncaredFor, measureContacts, readChain } from "../../src/index.js";
import { around, felt, withFelt } from "./cared-for.js";
import { signsOf } from "./signs-of.js";

const desk = { party: "desk" };

describe("dependedOnButUncaredFor", () => {
  test("finds who carries the service and gets little care", () => {
    const signs = signsOf(withFelt(felt(desk, "respect", 6)), dependedOnButUncaredFor());
    expect(signs.map(({ subject, reason }) => [subject, reason.code, reason.dependence])).toEqual([
      [{ type: "party", id: "desk" }, "depended-on-but-uncared-for", 1],
    ]);
  });

  test("finds who carries the service and is never recognised, where the register records that", () => {
    const recognised = (to: string) =>
      measureContacts(readChain(around), [{ kind: "recognition", from: "department-0", to, held: 0 }]);
    const signsWith = (to: string) =>
      signsOf(withFelt(felt(desk, "respect", 18)), dependedOnButUncaredFor(), { contacts: recognised(to) });
    expect(signsWith("department-1").map(({ reason }) => reason.code)).toEqual([
      "depended-on-but-unrecognised",
    ]);
    expect(signsWith("desk")).toEqual([]);
  });

  test("is silent of those on whom little depends, who are cared for, and whom nobody asked", () => {
    expect(signsOf(withFelt(felt({ party: "supplier-0" }, "respect", 2)), dependedOnButUncaredFor())).toEqual(
      [],
    );
    expect(signsOf(withFelt(felt(desk, "respect", 18)), dependedOnButUncaredFor())).toEqual([]);
    expect(signsOf(withFelt(), dependedOnButUncaredFor())).toEqual([]);
  });

  test.each([0, 1.1, Number.NaN])("takes no dependence of %d", (dependence) => {
    expect(() => dependedOnButUncaredFor({ dependence })).toThrow(/dependence/);
  });
});
