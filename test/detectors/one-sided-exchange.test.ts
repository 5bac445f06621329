import { describe, expect, test } from "vitest";
import { type ChainDocument, oneSidedExchange } from "../../src/index.js";
import { signsOf } from "./signs-of.js";

function between(forth: number | undefined, back: number | undefined): ChainDocument {
  const strengthOf = (strength: number | undefined) => (strength === undefined ? {} : { strength });
  return {
    parties: [
      { id: "a", kind: "department" },
      { id: "b", kind: "department" },
      { id: "c", kind: "customer" },
    ],
    handoffs: [
      { from: "a", to: "b", service: "parts", ...strengthOf(forth) },
      { from: "b", to: "a", service: "orders", ...strengthOf(back) },
      { from: "b", to: "c", service: "goods", strength: 0.9 },
      { from: "c", to: "b", service: "wishes", strength: 0.2 },
    ],
  };
}

describe("oneSidedExchange", () => {
  test("finds who serves another well and is served badly in return", () => {
    for (const [document, party] of [
      [between(0.9, 0.4), "a"],
      [between(0.4, 0.9), "b"],
    ] as const) {
      const signs = signsOf(document, oneSidedExchange());
      expect(
        signs.map(({ subject, reason: { other, gives, gets } }) => [subject, other, gives, gets]),
      ).toEqual([[{ type: "party", id: party }, party === "a" ? "b" : "a", 0.9, 0.4]]);
    }
  });

  test("is silent where both do well, or badly, or nearly alike, or where one side is not known", () => {
    for (const [forth, back] of [
      [0.9, 0.8],
      [0.3, 0.1],
      [0.76, 0.7],
      [0.9, undefined],
    ] as const)
      expect(signsOf(between(forth, back), oneSidedExchange())).toEqual([]);
  });

  test("is silent about end customers, who owe nothing", () => {
    expect(signsOf(between(0.9, 0.9), oneSidedExchange())).toEqual([]);
  });

  test.each([0, 1, Number.NaN])("takes no difference of %d", (difference) => {
    expect(() => oneSidedExchange({ difference })).toThrow(/difference/);
  });
});
