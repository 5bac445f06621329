import type { EvidenceInput, HandoffInput, PartyInput } from "../../src/index.js";
import { type Random, seededRandom } from "../seeded-random.js";

const layers = 12;
const services = ["orders", "parts", "drawings", "goods", "answers", "staff", "tools", "plans"];
const indicators = ["complete-and-accurate", "on-time", "ready-support"];

/** A chain document that looks like a large organisation. */
export interface Organisation {
  readonly parties: readonly PartyInput[];
  readonly handoffs: readonly HandoffInput[];
  readonly evidence: readonly EvidenceInput[];
}

/**
 * A large organisation from a seed: suppliers, layers of departments and customers; four of five handoffs go
 * on to one of the next layers, the others back or aside, so that there are loops; several services, some
 * needed, some redundant; counts on four of five handoffs and answers of people on one of ten.
 */
export function organisation(partyCount: number, handoffCount: number, seed = 1): Organisation {
  const random = seededRandom(seed);
  const parties = Array.from({ length: partyCount }, (_, place) => partyAt(place, partyCount));
  const seen = new Set<number>();
  const handoffs: HandoffInput[] = [];
  while (handoffs.length < handoffCount) {
    const [from, to] = ends(partyCount, random);
    const service = Math.floor(random() * services.length);
    const key = (from * partyCount + to) * services.length + service;
    if (from === to || seen.has(key)) continue;
    seen.add(key);
    handoffs.push(handoffBetween(parties[from]!.id, parties[to]!.id, to, service, random));
  }
  return { parties, handoffs, evidence: handoffs.flatMap((handoff) => evidenceOf(handoff, random)) };
}

function partyAt(place: number, count: number): PartyInput {
  const kind = place < count * 0.02 ? "supplier" : place >= count * 0.99 ? "customer" : "department";
  return { id: `p${place}`, kind };
}

function ends(count: number, random: Random): readonly [number, number] {
  const from = Math.floor(random() * count * 0.99);
  const layer = count / layers;
  const way = random();
  const step =
    way < 0.8
      ? layer * (0.2 + 1.3 * random())
      : way < 0.95
        ? -layer * random() * 2
        : layer * (random() - 0.5);
  const to = Math.min(count - 1, Math.floor(from + step));
  return [from, to < count * 0.02 ? Math.floor(count * 0.02 + random() * layer) : to];
}

function handoffBetween(
  from: string,
  to: string,
  receiver: number,
  service: number,
  random: Random,
): HandoffInput {
  const terms = (receiver * 31 + service * 17) % 40;
  const volume = 1 + Math.floor(200 * random() ** 2);
  const handoff = { from, to, service: services[service]!, volume };
  if (terms < 3) return { ...handoff, need: [1, 0.5, 0.2][terms]! };
  return terms === 5 ? { ...handoff, need: 0.5, redundant: true } : handoff;
}

function evidenceOf(
  { from, to, service, volume = 1 }: HandoffInput,
  random: Random,
): readonly EvidenceInput[] {
  const indicator = indicators[Math.floor(random() * indicators.length)]!;
  const strength = 0.94 + 0.06 * random();
  const place = { from, to, service, indicator };
  const way = random();
  const counts: EvidenceInput = { ...place, good: Math.round(volume * strength), total: volume };
  const respondents = 5 + Math.floor(random() * 20);
  const answers: EvidenceInput = {
    ...place,
    indicator: "respect",
    good: Math.round(respondents * strength),
    total: respondents,
    respondents,
  };
  return way < 0.7 ? [counts] : way < 0.8 ? [counts, answers] : [];
}
