import type { Messages } from "../messages/messages.js";

/** Pixels from one row to the next. */
export const rowStep = 24;

/** The rows of a chart, a handoff each, in the order of their names; these stand where reading begins. */
export function handoffRows(names: readonly string[], { direction }: Messages) {
  const orient = direction === "rtl" ? "right" : "left";
  return {
    field: "handoff",
    type: "nominal",
    title: null,
    scale: { domain: names },
    axis: { orient, ticks: false },
  };
}
