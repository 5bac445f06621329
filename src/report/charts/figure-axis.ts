import type { Messages } from "../messages/messages.js";
import { chartText } from "./chart-text.js";

/** A field of figures along the chart: they grow in the direction of reading. */
export function figureAxis(
  field: string,
  title: string,
  { direction }: Messages,
  { scale = {}, axis = {} }: { readonly scale?: object; readonly axis?: object } = {},
) {
  return {
    field,
    type: "quantitative",
    title: chartText(title, direction),
    scale: { ...scale, reverse: direction === "rtl" },
    axis: { ...axis, tickCount: 6 },
  };
}
