import { compareText } from "./compare-text.js";
import type { Flow, HandoffEnds } from "./handoff.js";

/** The canonical order of handoffs: by giver, receiver, service, then declared flow. */
export function compareHandoffs(a: HandoffEnds & { flow?: Flow }, b: HandoffEnds & { flow?: Flow }): number {
  return (
    compareText(a.from, b.from) ||
    compareText(a.to, b.to) ||
    compareText(a.service, b.service) ||
    compareText(a.flow ?? "", b.flow ?? "")
  );
}
