import { describe, expect, test } from "vitest";
import { bucketQueue, leastCostly, setCost, withdraw } from "../../../src/measures/flow/bucket-queue.js";

describe("bucketQueue(nodeCount)", () => {
  test("starts empty", () => {
    expect(leastCostly(bucketQueue(3))).toBe(-1);
  });

  test("gives nodes in order of cost", () => {
    const costs = [900, 5, 0, 2 ** 40, 70, 3, 17, 100_000];
    const queue = bucketQueue(costs.length);
    for (const [node, cost] of costs.entries()) setCost(queue, node, cost);
    const order = costs.map(() => {
      const node = leastCostly(queue);
      withdraw(queue, node);
      return costs[node];
    });
    expect(order).toEqual([0, 3, 5, 17, 70, 900, 100_000, 2 ** 40]);
    expect(leastCostly(queue)).toBe(-1);
  });

  test("moves a node whose cost changes, down and up again", () => {
    const queue = bucketQueue(2);
    setCost(queue, 0, 40);
    setCost(queue, 1, 20);
    setCost(queue, 0, 1);
    expect(leastCostly(queue)).toBe(0);
    setCost(queue, 0, 500);
    expect(leastCostly(queue)).toBe(1);
  });
});
