import fc from "fast-check";
import type { ChainDocument, EvidenceInput, HandoffInput, PartyInput, PartyKind } from "../src/index.js";
import { isSoak } from "./soak.js";

/** What random chains hold. */
export interface RandomChain {
  /** Parties, at most; one chain in ten is as large, the others have up to eight. */
  readonly parties?: number;
  /** Declared flows; of deliveries only such as close few loops, for these have tests of their own. */
  readonly flows?: boolean;
  /** Volumes and strengths that nobody stated; every one is stated otherwise. */
  readonly gaps?: boolean;
  /** Evidence of every source. */
  readonly evidence?: boolean;
  /** Parties of all kinds in one another, handoffs and evidence stated at several levels. */
  readonly hierarchy?: boolean;
}

interface RawParty {
  readonly kind: PartyKind;
  readonly strength: number | undefined;
  readonly headcount: number | undefined;
  readonly weight: number | undefined;
  readonly unit: number | undefined;
}

interface RawHandoff {
  readonly from: number;
  readonly to: number;
  readonly service: number;
  readonly volume: number | undefined;
  readonly strength: number | undefined;
  readonly flow: "delivery" | "request" | undefined;
  readonly observed: HandoffInput["observed"];
}

interface RawEvidence {
  readonly party: boolean;
  readonly subject: number;
  readonly indicator: number;
  readonly figures: readonly Figures[];
  /** Which ends are stated as the unit above instead. */
  readonly lifted: number;
}

type Figures =
  | { good: number; total: number }
  | { good: number; total: number; respondents: number }
  | { rating: number; scale: [number, number]; expected?: number; by?: string }
  | { judged: number };

interface Terms {
  readonly need: number | undefined;
  readonly redundant: boolean;
}

interface Raw {
  readonly parties: readonly RawParty[];
  readonly handoffs: readonly RawHandoff[];
  readonly terms: readonly Terms[];
  readonly evidence: readonly RawEvidence[];
}

/** A share in 0..1, its ends included more often than chance would have it. */
export const share: fc.Arbitrary<number> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(1) },
  { weight: 12, arbitrary: fc.integer({ min: 1, max: 998 }).map((thousandths) => thousandths / 1000) },
);

const shareOrNothing = fc.oneof({ weight: 20, arbitrary: share }, { weight: 1, arbitrary: fc.constant(0) });

/** Tenths and thirds too, whose sums depend on their order. */
const amount = fc.oneof(
  fc.integer({ min: 1, max: 100 }),
  fc.integer({ min: 1, max: 99 }).map((tenths) => tenths / 10),
  fc.integer({ min: 1, max: 100 }).map((thirds) => thirds / 3),
);

const volume = fc.oneof({ weight: 12, arbitrary: amount }, { weight: 1, arbitrary: fc.constant(0) });

const indicators = ["on-time", "clear-roles", "accurate-communication", "respect", "own-care", "own-facts"];

/** Random chain documents, valid throughout; they shrink to few parties and handoffs. */
export function randomDocument(options: RandomChain = {}): fc.Arbitrary<ChainDocument> {
  const { parties = 30 } = options;
  const raw = fc.oneof(
    { weight: 9, arbitrary: rawChain(Math.min(parties, 8), options) },
    { weight: 1, arbitrary: rawChain(parties, options) },
  );
  return raw.map((chain) => documentOf(chain));
}

function rawChain(parties: number, options: RandomChain): fc.Arbitrary<Raw> {
  const { flows = true, evidence = false, hierarchy = false, gaps = evidence } = options;
  const several = (minLength: number, maxLength: number) => ({ minLength, maxLength, size: "max" as const });
  return fc.record<Raw>({
    parties: fc.array(rawParty(gaps, hierarchy), several(1, parties - 1)),
    handoffs: fc.array(rawHandoff(parties, gaps, flows), several(1, 2 * parties)),
    terms: fc.array(terms, several(13, 13)),
    evidence: evidence ? fc.array(rawEvidence(hierarchy), several(0, parties)) : fc.constant([]),
  });
}

function maybe<Value>(value: fc.Arbitrary<Value>, sometimes: boolean): fc.Arbitrary<Value | undefined> {
  return sometimes ? fc.option(value, { nil: undefined, freq: 4 }) : value;
}

function rawParty(gaps: boolean, hierarchy: boolean): fc.Arbitrary<RawParty> {
  return fc.record<RawParty>({
    kind: kinds(hierarchy),
    strength: gaps ? fc.option(shareOrNothing, { nil: undefined, freq: 2 }) : shareOrNothing,
    headcount: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
    weight: fc.option(amount, { nil: undefined }),
    unit: hierarchy ? fc.option(fc.nat(), { nil: undefined, freq: 4 }) : fc.constant(undefined),
  });
}

function kinds(hierarchy: boolean): fc.Arbitrary<PartyKind> {
  const weighted = (weight: number, ...of: PartyKind[]) => ({ weight, arbitrary: fc.constantFrom(...of) });
  return hierarchy
    ? fc.oneof(
        weighted(6, "employee"),
        weighted(5, "role", "team", "department"),
        weighted(2, "organisation", "supplier", "owner", "customer"),
      )
    : fc.oneof(weighted(7, "department"), weighted(3, "supplier", "owner", "team"), weighted(1, "customer"));
}

function rawHandoff(parties: number, gaps: boolean, flows: boolean): fc.Arbitrary<RawHandoff> {
  const end = fc.nat({ max: parties - 1 });
  const flow = fc.oneof(
    { weight: 5, arbitrary: fc.constant(undefined) },
    { weight: 2, arbitrary: fc.constant("delivery" as const) },
    { weight: 1, arbitrary: fc.constant("request" as const) },
  );
  return fc.record<RawHandoff>({
    from: end,
    to: fc.oneof({ weight: 6, arbitrary: end }, { weight: 1, arbitrary: fc.constant(0) }),
    service: fc.nat({ max: 2 }),
    volume: maybe(volume, gaps),
    strength: maybe(shareOrNothing, gaps),
    flow: flows ? flow : fc.constant(undefined),
    observed: fc.option(observed, { nil: undefined, freq: 2 }),
  });
}

const observed: fc.Arbitrary<HandoffInput["observed"]> = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }), fc.boolean())
  .map(([a, b, waits]) => ({
    exchanges: Math.max(a, b),
    returned: Math.min(a, b),
    ...(waits && { waitHours: { median: a / 3, mean: a / 2, p95: a } }),
  }));

const terms: fc.Arbitrary<Terms> = fc.record<Terms>({
  need: fc.option(share, { nil: undefined, freq: 2 }),
  redundant: fc.oneof(
    { weight: 2, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
});

function rawEvidence(hierarchy: boolean): fc.Arbitrary<RawEvidence> {
  return fc.record<RawEvidence>({
    party: fc.oneof(
      { weight: 3, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
    subject: fc.nat(),
    indicator: fc.nat({ max: indicators.length - 1 }),
    figures: figures,
    lifted: hierarchy ? fc.nat({ max: 3 }) : fc.constant(0),
  });
}

const counts = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), fc.constantFrom(1, 3, 4, 10))
  .map(([a, b, parts]) => ({ good: Math.min(a, b) / parts, total: Math.max(a, b) / parts }));

const answers = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 9 }))
  .map(([a, b, people]) => ({
    good: Math.min(a, b),
    total: Math.max(a, b, people),
    respondents: people,
  }));

const ratings = fc.array(
  fc
    .record({
      rating: fc.integer({ min: 1, max: 5 }),
      expected: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined, freq: 2 }),
      by: fc.option(
        fc.nat({ max: 9 }).map((person) => `person ${person}`),
        { nil: undefined, freq: 3 },
      ),
    })
    .map(
      ({ rating, expected, by }): Figures => ({
        rating,
        scale: [1, 5],
        ...(expected !== undefined && { expected }),
        ...(by !== undefined && { by }),
      }),
    ),
  { minLength: 1, maxLength: 9, size: "max" },
);

const figures: fc.Arbitrary<readonly Figures[]> = fc.oneof(
  counts.map((row) => [row]),
  answers.map((row) => [row]),
  ratings,
  shareOrNothing.map((judged) => [{ judged }]),
);

/** The id of the party with a number; ordered by code unit they stand otherwise than in the document. */
function idOf(number: number): string {
  return `party ${(number * 17 + 5) % 31}`;
}

function documentOf({ parties: others, handoffs: raw, terms: all, evidence }: Raw): ChainDocument {
  const customer: RawParty = {
    kind: "customer",
    strength: undefined,
    headcount: undefined,
    weight: undefined,
    unit: undefined,
  };
  const parties = [customer, ...others].map((party, number, list) => partyOf(party, number, list));
  const handoffs = handoffsOf(raw, parties, all);
  return {
    parties,
    handoffs,
    evidence: evidence.flatMap((row) => evidenceOf(row, parties, handoffs)),
    indicators: [
      { id: "own-care", cause: "care", aspect: "service" },
      { id: "own-facts", cause: "information" },
    ],
  };
}

function partyOf(party: RawParty, number: number, list: readonly RawParty[]): PartyInput {
  const { kind, strength, headcount, weight, unit } = party;
  const units = list.slice(0, number).flatMap((other, place) => (other.kind === "customer" ? [] : [place]));
  const inside = kind !== "customer" && unit !== undefined && units.length > 0;
  return {
    id: idOf(number),
    kind,
    ...(inside && { memberOf: idOf(units[unit % units.length]!) }),
    ...(headcount !== undefined && { headcount }),
    ...(kind !== "customer" && strength !== undefined && { strength }),
    ...(kind === "customer" && weight !== undefined && { weight }),
  };
}

function handoffsOf(
  raw: readonly RawHandoff[],
  parties: readonly PartyInput[],
  all: readonly Terms[],
): readonly HandoffInput[] {
  const handoffs = new Map<string, HandoffInput>();
  for (const { from: giver, to: receiver, service, volume, strength, flow, observed } of raw) {
    const from = parties[giver % parties.length]!.id;
    const to = parties[receiver % parties.length]!.id;
    if (from === to) continue;
    const { need, redundant } = all[((receiver % parties.length) * 3 + service) % all.length]!;
    handoffs.set(JSON.stringify([from, to, service]), {
      from,
      to,
      service: `service ${service}`,
      ...(volume !== undefined && { volume }),
      ...(strength !== undefined && { strength }),
      ...(flow !== undefined &&
        (flow === "request" || giver % parties.length > receiver % parties.length) && { flow }),
      ...(need !== undefined && { need }),
      ...(redundant && { redundant }),
      ...(observed && { observed }),
    });
  }
  return [...handoffs.values()];
}

function evidenceOf(
  { party, subject, indicator, figures: rows, lifted }: RawEvidence,
  parties: readonly PartyInput[],
  handoffs: readonly HandoffInput[],
): readonly EvidenceInput[] {
  const name = { indicator: indicators[indicator]! };
  if (party) {
    const givers = parties.filter(({ kind }) => kind !== "customer");
    if (givers.length === 0) return [];
    const { id } = givers[subject % givers.length]!;
    return rows.map((row) => ({ party: id, ...name, ...row }));
  }
  if (handoffs.length === 0) return [];
  const { from, to, service = "" } = handoffs[subject % handoffs.length]!;
  const unitOf = (id: string) => parties.find((other) => other.id === id)!.memberOf ?? id;
  const ends = {
    from: lifted & 1 ? unitOf(from) : from,
    to: lifted & 2 ? unitOf(to) : to,
  };
  return rows.map((row) => ({ ...ends, service, ...name, ...row }));
}

/** A document with the rows of every list in another order. */
export function shuffledDocument(document: ChainDocument): fc.Arbitrary<ChainDocument> {
  const shuffled = <Row>(rows: readonly Row[] = []) =>
    fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });
  return fc
    .tuple(
      shuffled(document.parties),
      shuffled(document.handoffs),
      shuffled(document.evidence),
      shuffled(document.indicators),
    )
    .map(([parties, handoffs, evidence, indicators]) => ({ parties, handoffs, evidence, indicators }));
}

/** A document whose parties have other ids. */
export function relabelledDocument(document: ChainDocument, idOf: (id: string) => string): ChainDocument {
  const { parties, handoffs, evidence = [] } = document;
  return {
    ...document,
    parties: parties.map((party) => ({
      ...party,
      id: idOf(party.id),
      ...(party.memberOf !== undefined && { memberOf: idOf(party.memberOf) }),
      ...(party.manager !== undefined && { manager: idOf(party.manager) }),
    })),
    handoffs: handoffs.map((handoff) => ({ ...handoff, from: idOf(handoff.from), to: idOf(handoff.to) })),
    evidence: evidence.map((row) =>
      "party" in row
        ? { ...row, party: idOf(row.party) }
        : { ...row, from: idOf(row.from), to: idOf(row.to) },
    ),
  };
}

/**
 * How often a law is put to the test. A failure ends the run and prints its seed; with `SHRINK` set, fast-check
 * looks for a smaller counterexample, which takes minutes.
 */
export const runs = {
  numRuns: isSoak ? 2_000 : 60,
  endOnFailure: process.env.SHRINK === undefined,
};
