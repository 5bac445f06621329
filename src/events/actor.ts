import { compareText } from "../chain/compare-text.js";
import { groupBy } from "../chain/group-by.js";
import type { EventStore } from "./event-store.js";
import { namesOf } from "./name-store.js";

/** Who acts: a party, or a member of it. */
export interface Actor {
  readonly id: string;
  readonly party: string;
  readonly isMember: boolean;
}

/**
 * A member is called by its name, unless it acts for several parties or is called like one: then
 * `member (party)`. Should somebody be called just that, the party is said again.
 */
export function actorsOf({ names, actors }: EventStore): readonly Actor[] {
  const parties = namesOf(names.party);
  const members = namesOf(names.member);
  const all = actors.map(({ party, member }) => ({ party: parties[party]!, member: members[member] }));
  const acts = groupBy(all, ({ member }) => member);
  const taken = new Set(all.map(({ party }) => party));
  const plain = (member: string | undefined) =>
    member !== undefined && acts.get(member)!.length === 1 && !taken.has(member);
  const ids = new Set([...taken, ...all.flatMap(({ member }) => (plain(member) ? member! : []))]);
  const idOf = new Map<object, string>();
  for (const actor of [...all].sort(
    (a, b) => compareText(a.party, b.party) || compareText(a.member ?? "", b.member ?? ""),
  )) {
    const { party, member } = actor;
    let id = member === undefined ? party : member;
    if (member !== undefined && !plain(member)) {
      do id += ` (${party})`;
      while (ids.has(id));
      ids.add(id);
    }
    idOf.set(actor, id);
  }
  return all.map((actor) => ({
    id: idOf.get(actor)!,
    party: actor.party,
    isMember: actor.member !== undefined,
  }));
}
