import type { Messages } from "../messages/messages.js";
import type { MapColours } from "./map-colours.js";
import type { MapLimits } from "./map-content.js";

/** How a map is drawn. */
export interface MapStyle extends MapLimits {
  readonly messages: Messages;
  readonly direction: "ltr" | "rtl";
  readonly colours: MapColours;
  readonly heading: boolean;
  readonly legend: boolean;
  /** Begins every id in the picture. */
  readonly idPrefix: string;
}
