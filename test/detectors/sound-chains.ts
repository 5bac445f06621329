import type { ChainDocument, HandoffInput, PartyInput } from "../../src/index.js";
import { type Random, seededRandom } from "../seeded-random.js";

/** A sound organisation, to plant faults in. */
export interface Organisation {
  readonly parties: PartyInput[];
  readonly handoffs: HandoffInput[];
}

const layers = ["intake", "work", "finish"] as const;

/** How many units each layer of `soundOrganisation` has. */
export const unitsPerLayer = 12;

/**
 * An organisation of 40 units, suppliers and customers, in which everything is there more than once: three layers of
 * twelve units, each unit served by three of the layer before it, which any of them alone could do, and answering all
 * of them; neighbours in a layer ask each other. Sizes and volumes differ by chance.
 *
 * @param spread - of the logarithms of sizes and volumes.
 */
export function soundOrganisation(seed: number, spread = 0.3): Organisation {
  const random = seededRandom(seed);
  const around = (median: number) => median * Math.exp(spread * normal(random));
  const units = layers.flatMap((layer) =>
    Array.from({ length: unitsPerLayer }, (_, nth) => `${layer}-${nth}`),
  );
  const sizes = new Map(units.map((id) => [id, Math.max(1, Math.round(around(9)))]));
  const handoffs: HandoffInput[] = [];
  const serve = (from: string, to: string, service: string) => {
    const volume = around(12) * Math.min(sizes.get(from) ?? 9, sizes.get(to) ?? 9);
    handoffs.push({ from, to, service, volume, need: 0.8, redundant: true });
    handoffs.push({
      from: to,
      to: from,
      service: `questions about ${service}`,
      volume: volume / 5,
      flow: "request",
    });
  };
  for (let nth = 0; nth < unitsPerLayer; nth += 1) {
    for (const step of [0, 1, 5]) {
      const other = (nth + step) % unitsPerLayer;
      if (step < 2) serve(`maker-${other % 2}`, `intake-${nth}`, "parts");
      serve(`intake-${nth}`, `work-${other}`, "cases");
      serve(`work-${nth}`, `finish-${other}`, "results");
      serve(`finish-${nth}`, `client-${other % 2}`, "answers");
    }
  }
  const once = new Map(handoffs.map((row) => [JSON.stringify([row.from, row.to, row.service]), row]));
  return { parties: partiesOf(sizes), handoffs: [...once.values()] };
}

function partiesOf(sizes: ReadonlyMap<string, number>): PartyInput[] {
  return [
    ...["maker-0", "maker-1"].map((id) => ({ id, kind: "supplier" as const })),
    ...Array.from(sizes, ([id, headcount]) => ({ id, kind: "department" as const, headcount })),
    ...["client-0", "client-1"].map((id) => ({ id, kind: "customer" as const })),
  ];
}

/** Forty departments in a ring, each of which hands on to the next two and gets answers from them; four serve clients. */
export const soundRing: ChainDocument = {
  parties: [
    ...Array.from({ length: 40 }, (_, nth) => ({ id: `unit-${nth}`, kind: "department" as const })),
    ...Array.from({ length: 2 }, (_, nth) => ({ id: `client-${nth}`, kind: "customer" as const })),
  ],
  handoffs: [
    ...Array.from({ length: 40 }, (_, nth) =>
      [1, 2].map((step) => ({
        from: `unit-${nth}`,
        to: `unit-${(nth + step) % 40}`,
        service: `work ${step}`,
      })),
    ).flat(),
    ...[0, 10, 20, 30].flatMap((nth) =>
      [0, 1].map((client) => ({
        from: `unit-${nth}`,
        to: `client-${client}`,
        service: "help",
        redundant: true,
      })),
    ),
  ],
};

/** The organisation with other rows at its end, or instead of its own. */
export function planted(
  { parties, handoffs }: Organisation,
  more: Partial<Organisation>,
  keep: (handoff: HandoffInput) => boolean = () => true,
): ChainDocument {
  return {
    parties: [...parties, ...(more.parties ?? [])],
    handoffs: [...handoffs.filter(keep), ...(more.handoffs ?? [])],
  };
}

/** Box and Muller's. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
