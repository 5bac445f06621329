import { describe, expect, test } from "vitest";
import { type ChainDocument, readChain, rollUp } from "../../../../src/index.js";
import { indexChain } from "../../../../src/measures/graph/index-chain.js";
import { loadPerHead } from "../../../../src/measures/structure/supply/load-per-head.js";

const inn: ChainDocument = {
  parties: [
    { id: "bar", kind: "department", headcount: 4 },
    { id: "cook", kind: "employee", memberOf: "kitchen" },
    { id: "guest", kind: "customer" },
    { id: "kitchen", kind: "department" },
    { id: "shut", kind: "department", headcount: 0 },
  ],
  handoffs: [
    { from: "bar", to: "guest", service: "drink", volume: 60 },
    { from: "cook", to: "bar", service: "snack", volume: 8 },
    { from: "cook", to: "guest", service: "dish", volume: 10 },
    { from: "guest", to: "bar", service: "wish", volume: 12 },
    { from: "shut", to: "guest", service: "key", volume: 1 },
    { from: "kitchen", to: "cook", service: "pan", volume: 5 },
  ],
};

describe("loadPerHead(index)", () => {
  test("adds up what a party gives and receives, both flows, and divides by its people", () => {
    const load = loadPerHead(indexChain(readChain(inn)));
    expect([...load.given]).toEqual([60, 18, 12, 5, 1]);
    expect([...load.received]).toEqual([20, 5, 71, 0, 0]);
    expect(load.heads).toEqual([4, 1, null, null, null]);
    expect(load.givenPerHead).toEqual([15, 18, null, null, null]);
    expect(load.receivedPerHead).toEqual([5, 5, null, null, null]);
  });

  test("leaves out what stays within a party", () => {
    const index = indexChain(rollUp(readChain(inn), "department"));
    const load = loadPerHead(index);
    expect(load.given[index.partyNumber("kitchen")]).toBe(18);
    expect(load.received[index.partyNumber("kitchen")]).toBe(0);
  });
});
