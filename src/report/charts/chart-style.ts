import type { Diagnosis } from "../../diagnosis/diagnosis.js";
import { type MapColours, mapColours } from "../map/map-colours.js";
import type { Messages } from "../messages/messages.js";
import { shownName } from "../shown-name.js";
import { unitNames } from "../unit-names.js";

/** How a chart is drawn. */
export interface ChartStyle {
  readonly messages: Messages;
  readonly colours: MapColours;
  /** So many handoffs, or departments, are drawn. */
  readonly most: number;
  /** What a party or a department is called, ready to be set in; any other text as it is. */
  readonly nameOf: (id: string) => string;
}

/** The style of charts of a diagnosis. */
export function chartStyle(
  { parties }: Diagnosis,
  messages: Messages,
  theme: "light" | "dark",
  most: number,
): ChartStyle {
  const named = unitNames(parties);
  return { messages, colours: mapColours[theme], most, nameOf: (id) => shownName(named(id), messages) };
}
