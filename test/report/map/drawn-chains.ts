import fc from "fast-check";
import type { ChainDocument, EvidenceInput, HandoffInput, Level, PartyInput } from "../../../src/index.js";
import { randomDocument, relabelledDocument } from "../../random-chain.js";
import { seededRandom } from "../../seeded-random.js";
import { hostileText } from "../hostile-text.js";

/** A chain, and how it is drawn. */
export interface DrawnChain {
  readonly document: ChainDocument;
  readonly level: Level;
  readonly direction: "ltr" | "rtl";
}

/** Chains of 2 to so many parties at several levels, with hostile names in all their texts. */
export function drawnChain(most: number): fc.Arbitrary<DrawnChain> {
  return fc
    .record({
      document: fc.oneof(
        {
          weight: 3,
          arbitrary: randomDocument({ evidence: true, hierarchy: true, parties: Math.min(30, most) }),
        },
        { weight: 1, arbitrary: seeded(2, most) },
      ),
      texts: fc.array(hostileText, { minLength: 8, maxLength: 8 }),
      level: fc.constantFrom<Level[]>("department", "employee", "team"),
      direction: fc.constantFrom("ltr" as const, "rtl" as const),
    })
    .map(({ document, texts, ...look }) => ({ document: hostile(document, texts), ...look }));
}

function seeded(least: number, most: number): fc.Arbitrary<ChainDocument> {
  return fc
    .tuple(fc.integer({ min: least, max: most }), fc.nat(), fc.integer({ min: 1, max: 4 }))
    .map(([parties, seed, density]) => peopleIn({ parties, seed, handoffs: density * parties }));
}

/** Employees of departments between suppliers and customers, from a seed; some of them measured. */
export function peopleIn(size: {
  readonly parties: number;
  readonly handoffs: number;
  readonly departments?: number;
  readonly seed?: number;
}): ChainDocument {
  const { parties: count, departments = Math.ceil(count / 8), seed = 1 } = size;
  const random = seededRandom(seed);
  const units = Array.from(
    { length: departments },
    (_, place): PartyInput => ({ id: `unit ${place}`, kind: "department", name: `Unit ${place}` }),
  );
  const people = Array.from({ length: count }, (_, place): PartyInput => {
    if (place === count - 1 || place > 0.95 * count) return { id: `p${place}`, kind: "customer" };
    if (place < 0.05 * count) return { id: `p${place}`, kind: "supplier" };
    const unit = Math.floor(((place + 4 * random()) / (count + 4)) * departments);
    return { id: `p${place}`, kind: "employee", memberOf: `unit ${unit}` };
  });
  const handoffs = new Map<string, HandoffInput>();
  for (let tried = 0; tried < size.handoffs; tried += 1) {
    const from = Math.floor(random() * count);
    const step = (random() < 0.8 ? 1 : -1) * Math.ceil(random() * random() * (count / 3));
    const to = Math.max(0, Math.min(count - 1, from + step));
    const [giver, receiver] = [people[from]!, people[to]!];
    if (from === to || (giver.kind === "customer" && receiver.kind === "customer")) continue;
    const service = `work ${Math.floor(random() * 3)}`;
    const volume = 1 + Math.floor(100 * random());
    handoffs.set(`${from} ${to} ${service}`, { from: giver.id, to: receiver.id, service, volume });
  }
  const evidence = [...handoffs.values()].flatMap(({ from, to, service = "" }): readonly EvidenceInput[] => {
    const indicator = ["on-time", "clear-roles", "respect"][Math.floor(random() * 3)]!;
    const good = Math.floor(100 * (1 - random() * random()));
    return random() < 0.3 ? [{ from, to, service, indicator, good, total: 100 }] : [];
  });
  return { parties: [...units, ...people], handoffs: [...handoffs.values()], evidence };
}

/** The same chain with other texts as ids, names, services and the labels of its own indicators. */
function hostile(document: ChainDocument, texts: readonly string[]): ChainDocument {
  const textOf = (id: string) => {
    const number = Number(/\d+$/.exec(id)?.[0] ?? 0);
    return `${texts[number % texts.length]} ${id}`;
  };
  const { parties, handoffs, evidence = [], indicators = [] } = relabelledDocument(document, textOf);
  const own = (service: string | undefined) => (service === undefined ? {} : { service: textOf(service) });
  return {
    parties: parties.map((party, place) =>
      place % 3 === 0 ? { ...party, name: texts[place % texts.length]! } : party,
    ),
    handoffs: handoffs.map((row) => ({ ...row, ...own(row.service) })),
    evidence: evidence.map((row) => ("party" in row ? row : { ...row, ...own(row.service) })),
    indicators: indicators.map((own, place) => ({ ...own, label: texts[place % texts.length]! })),
  };
}
