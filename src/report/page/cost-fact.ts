import type { HandoffFigures } from "../../measures/chain-figures.js";
import { type ListItem, listItem } from "../block.js";
import { pointsLost } from "../points-lost.js";
import type { PageStyle } from "./page-style.js";

/** What something costs the end customers, and what mending it gives back where that was worked out. */
export function costFact(
  subject: "handoff" | "party",
  { loss, gain }: Pick<HandoffFigures, "loss" | "gain">,
  { messages, diagnosis }: PageStyle,
): ListItem {
  const { breaks, page } = messages;
  const lost = pointsLost(diagnosis.overall);
  const isShare = gain === null && lost !== null;
  return listItem(
    page.cost,
    isShare ? page.details.cost(loss, lost) : breaks.cost(subject, null, loss, lost, gain),
  );
}
