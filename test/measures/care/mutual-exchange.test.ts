import { expect, test } from "vitest";
import { diagnose, readChain } from "../../../src/index.js";
import { restaurant } from "../../chains.js";
import { votes } from "./votes.js";

test("any two internal parties that serve each other are set against each other, customers with nobody", () => {
  const { exchange } = diagnose(readChain(restaurant)).care;
  expect(exchange).toEqual([
    {
      parties: ["floor", "kitchen"],
      forth: { volume: 100, strength: 0.8 },
      back: { volume: 100, strength: 0.9 },
      balance: expect.closeTo(-10 / 170, 12),
    },
  ]);
});

test("all services between two count, by volume; what nobody knows the strength of is not weighed", () => {
  const between = (from: string, to: string, service: string, volume: number, strength?: number) => ({
    ...{ from, to, service, volume },
    ...(strength !== undefined && { strength }),
  });
  const chain = readChain({
    parties: ["b", "a", "c"].map((id) => ({ id, kind: "department" })),
    handoffs: [
      between("a", "b", "parts", 30, 0.9),
      between("a", "b", "advice", 10, 0.5),
      between("a", "b", "tools", 5),
      between("b", "a", "orders", 20, 0.6),
      between("b", "c", "parts", 1, 0.9),
      between("c", "b", "parts", 1),
      between("a", "c", "parts", 1, 0.9),
    ],
  });
  expect(diagnose(chain).care.exchange).toEqual([
    {
      parties: ["a", "b"],
      forth: { volume: 45, strength: expect.closeTo(0.8, 12) },
      back: { volume: 20, strength: 0.6 },
      balance: expect.closeTo((36 - 12) / 48, 12),
    },
    {
      parties: ["b", "c"],
      forth: { volume: 1, strength: 0.9 },
      back: { volume: 1, strength: null },
      balance: null,
    },
  ]);
});

test("what is rolled up into units is set against each other there, what stays inside a unit is not", () => {
  const chain = readChain({
    parties: [
      ...["one", "two"].map((id) => ({ id, kind: "department" as const })),
      ...["x", "y", "z"].map((id) => ({
        id,
        kind: "team" as const,
        memberOf: id === "z" ? "two" : "one",
      })),
    ],
    handoffs: [
      { from: "x", to: "y" },
      { from: "y", to: "x" },
      { from: "x", to: "z", volume: 4 },
      { from: "z", to: "y", volume: 4 },
    ],
    evidence: [
      ...votes(6, { from: "x", to: "z", indicator: "respect" }),
      { from: "z", to: "y", indicator: "respect", judged: 0.5 },
    ],
  });
  const { exchange } = diagnose(chain).care;
  expect(exchange).toHaveLength(1);
  expect(exchange[0]).toMatchObject({ parties: ["one", "two"], back: { volume: 4, strength: 0.5 } });
});
