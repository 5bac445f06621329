import { expect, it } from "vitest";
import { readChain } from "../../src/index.js";
import { inferFlow } from "../../src/measures/flow/infer-flow.js";
import { indexChain } from "../../src/measures/graph/index-chain.js";
import { buildNetwork } from "../../src/measures/service-level/build-network.js";
import { measureServiceLevel } from "../../src/measures/service-level/measure-service-level.js";

it.each([
  [40, 1_000],
  [320, 100],
])(
  "a loop of %d parties that deliver to each other, entered once in %d rounds, is worked out exactly",
  (count, volume) => {
    const ids = Array.from({ length: count }, (_, place) => `party ${place}`);
    const chain = readChain({
      parties: [
        ...ids.map((id) => ({ id, kind: "department" as const })),
        { id: "outside", kind: "supplier" },
        { id: "client", kind: "customer" },
      ],
      handoffs: [
        ...ids.map((from, place) => ({
          from,
          to: ids[(place + 1) % count]!,
          flow: "delivery" as const,
          volume,
        })),
        { from: "outside", to: ids[0]!, volume: 1, strength: 0.9 },
        { from: ids[7]!, to: "client", strength: 0.8 },
      ],
    });
    const index = indexChain(chain);
    const flow = inferFlow(index);
    const handoffs = Float64Array.from(index.handoffPlace, (place) => chain.handoffs[place]!.strength ?? 1);
    const parties = new Float64Array(index.partyCount).fill(1);
    const { overall, overallCeiling, loss } = measureServiceLevel(
      index,
      flow,
      buildNetwork(index, flow),
      handoffs,
      parties,
    );
    expect(overall).toBeCloseTo(0.9 * 0.8, 9);
    expect(overallCeiling).toBeCloseTo(1, 9);
    expect(loss.residual).toBeCloseTo(0, 9);
  },
);
