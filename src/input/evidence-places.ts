import { groupBy } from "../chain/group-by.js";
import type { HandoffEnds } from "../chain/handoff.js";
import { keyOf } from "../chain/key-of.js";

/** Tells which service evidence between two parties is about, or why that cannot be told. */
export type PlaceEvidence = (
  from: string,
  to: string,
  service: string | undefined,
) => { readonly service: string } | { readonly code: "unknown-handoff" | "ambiguous-service" };

interface Member {
  readonly id: string;
  readonly memberOf?: string | undefined;
}

/**
 * Finds the handoff that evidence belongs to. An end may also be a unit above or a member below the handoff's
 * own end: such evidence meets its handoff once both are rolled up.
 */
export function evidencePlaces(parties: readonly Member[], handoffs: readonly HandoffEnds[]): PlaceEvidence {
  const exact = groupBy(handoffs, ({ from, to }) => keyOf(from, to));
  const related = remember(relatedHandoffs(parties, handoffs));
  return (from, to, service) => {
    const near = exact.get(keyOf(from, to)) ?? [];
    const known = settle(near, service);
    return "service" in known || known.code === "ambiguous-service"
      ? known
      : settle(related(from, to), service);
  };
}

function settle(handoffs: readonly HandoffEnds[], service: string | undefined): ReturnType<PlaceEvidence> {
  const services = new Set(handoffs.map((handoff) => handoff.service));
  if (service !== undefined) return services.has(service) ? { service } : { code: "unknown-handoff" };
  if (services.size > 1) return { code: "ambiguous-service" };
  const [only] = services;
  return only === undefined ? { code: "unknown-handoff" } : { service: only };
}

type HandoffsBetween = (from: string, to: string) => readonly HandoffEnds[];

/** Handoffs between two parties, their units and their members; its indexes are built when first asked. */
function relatedHandoffs(parties: readonly Member[], handoffs: readonly HandoffEnds[]): HandoffsBetween {
  const kinOf = remember(kinship(parties));
  let outOf: ReadonlyMap<string, readonly HandoffEnds[]> | undefined;
  return (from, to) => {
    outOf ??= groupBy(handoffs, (handoff) => handoff.from);
    const receivers = kinOf(to);
    return [...kinOf(from)].flatMap((id) =>
      (outOf?.get(id) ?? []).filter((handoff) => receivers.has(handoff.to)),
    );
  };
}

/** A party itself, the units above it and the members below it. */
function kinship(parties: readonly Member[]): (id: string) => ReadonlySet<string> {
  const unitOf = new Map(parties.map((party) => [party.id, party.memberOf]));
  const membersOf = groupBy(parties, (party) => party.memberOf);
  return (id) => {
    const kin = new Set([id]);
    for (const member of kin) for (const { id: below } of membersOf.get(member) ?? []) kin.add(below);
    for (let unit = unitOf.get(id); unit !== undefined && !kin.has(unit); unit = unitOf.get(unit))
      kin.add(unit);
    return kin;
  };
}

function remember<Answer>(ask: (...ids: string[]) => Answer): (...ids: string[]) => Answer {
  const answers = new Map<string, Answer>();
  return (...ids) => {
    const key = keyOf(...ids);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(...ids);
    answers.set(key, answer);
    return answer;
  };
}
