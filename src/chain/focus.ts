import type { Chain } from "./chain.js";
import type { Evidence } from "./evidence.js";
import { groupBy } from "./group-by.js";
import type { Handoff } from "./handoff.js";
import type { Party } from "./party.js";
import { placeKey } from "./place-key.js";

/** Which side of a party to keep. */
export interface FocusOptions {
  /**
   * `upstream`: whoever serves it, directly or through others; `downstream`: whoever it serves; `both`.
   * Upstream, because the question is mostly on whom a customer hangs.
   */
  readonly direction?: "upstream" | "downstream" | "both";
}

/**
 * The part of a chain that reaches a party or customer over handoffs, or is reached from it, with the units
 * that its parties belong to and the evidence about what is left.
 *
 * @param id - of the party to look at.
 * @throws `RangeError` when the chain has no such party.
 */
export function focus(chain: Chain, id: string, { direction = "upstream" }: FocusOptions = {}): Chain {
  if (!chain.parties.some((party) => party.id === id))
    throw new RangeError("focus: the chain has no such party");
  const upstream = direction === "downstream" ? new Set([id]) : reach(id, chain.handoffs, "to", "from");
  const downstream = direction === "upstream" ? new Set([id]) : reach(id, chain.handoffs, "from", "to");
  const handoffs = chain.handoffs.filter(
    ({ from, to }) =>
      (upstream.has(from) && upstream.has(to)) || (downstream.has(from) && downstream.has(to)),
  );
  const parties = withUnits(chain.parties, new Set([...upstream, ...downstream]));
  const kept = new Set(parties.map((party) => party.id));
  const remaining = new Set(handoffs);
  const dropped = new Set(chain.handoffs.filter((handoff) => !remaining.has(handoff)).map(placeKey));
  return {
    parties,
    handoffs,
    evidence: chain.evidence.filter((row) => isAbout(row, kept) && !dropped.has(placeKey(row))),
    indicators: chain.indicators,
  };
}

/** Everything that can be reached from a party, stepping from one end of handoffs to the other. */
function reach(
  id: string,
  handoffs: readonly Handoff[],
  near: "from" | "to",
  far: "from" | "to",
): ReadonlySet<string> {
  const onward = groupBy(handoffs, (handoff) => handoff[near]);
  const reached = new Set([id]);
  for (const party of reached) for (const handoff of onward.get(party) ?? []) reached.add(handoff[far]);
  return reached;
}

function withUnits(parties: readonly Party[], ids: ReadonlySet<string>): readonly Party[] {
  const unitOf = new Map(parties.map((party) => [party.id, party.memberOf]));
  const kept = new Set(ids);
  for (const id of kept) {
    const unit = unitOf.get(id);
    if (unit !== undefined) kept.add(unit);
  }
  return parties.filter((party) => kept.has(party.id)).map((party) => withoutLostManager(party, kept));
}

function withoutLostManager(party: Party, kept: ReadonlySet<string>): Party {
  const { manager, ...rest } = party;
  return manager === undefined || kept.has(manager) ? party : rest;
}

function isAbout(row: Evidence, kept: ReadonlySet<string>): boolean {
  return "party" in row ? kept.has(row.party) : kept.has(row.from) && kept.has(row.to);
}
