import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  dequeue,
  enqueue,
  leastFirstQueue,
} from "../../../../src/measures/structure/supply/least-first-queue.js";

describe("leastFirstQueue()", () => {
  test("lets items go by cost, then number, whenever they came", () => {
    const moves = fc.array(fc.option(fc.nat(6), { nil: undefined, freq: 3 }), { maxLength: 60 });
    fc.assert(
      fc.property(moves, (costs) => {
        const queue = leastFirstQueue();
        const waiting: { item: number; cost: number }[] = [];
        for (const [item, cost] of costs.entries()) {
          if (cost === undefined) {
            waiting.sort((a, b) => a.cost - b.cost || a.item - b.item);
            expect(dequeue(queue)).toEqual(waiting.shift());
          } else {
            enqueue(queue, item, cost);
            waiting.push({ item, cost });
          }
        }
      }),
    );
  });
});
