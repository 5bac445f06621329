import type { HandoffEnds } from "../../chain/handoff.js";
import { shownName } from "../shown-name.js";
import type { ChartStyle } from "./chart-style.js";
import { chartText } from "./chart-text.js";
import { distinctLabels } from "./distinct-labels.js";

/** What handoffs are called on a chart: each otherwise than the others. */
export function handoffLabels(
  handoffs: readonly HandoffEnds[],
  { messages, nameOf }: ChartStyle,
): readonly string[] {
  const names = handoffs.map(({ from, to, service }) =>
    messages.names.handoff(nameOf(from), nameOf(to), shownName(service, messages)),
  );
  return distinctLabels(names).map((name) => chartText(name, messages.direction));
}
