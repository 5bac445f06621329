import type { HandoffEnds } from "./handoff.js";

/** What a figure, a sign or a break is about. */
export type Subject =
  | ({ readonly type: "handoff" } & HandoffEnds)
  | { readonly type: "party"; readonly id: string }
  | { readonly type: "chain" };

/** The subject of a finding about one handoff. */
export function handoffSubject({ from, to, service }: HandoffEnds): Subject {
  return { type: "handoff", from, to, service };
}

/** The subject of a finding about one party. */
export function partySubject({ id }: { readonly id: string }): Subject {
  return { type: "party", id };
}
