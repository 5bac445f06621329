import type { Messages } from "../messages/messages.js";
import type { MapColours } from "./map-colours.js";
import type { MapLimits } from "./map-content.js";

/** How a map is drawn. */
export interface MapStyle extends MapLimits {
  readonly messages: Messages;
  readonly direction: "ltr" | "rtl";
  /** Null where a style sheet has them. */
  readonly colours: MapColours | null;
  /** Whether handoffs and parties have titles; a page that tells of each one takes them from there. */
  readonly titles: boolean;
  readonly heading: boolean;
  readonly legend: boolean;
  /** Begins every id in the picture. */
  readonly idPrefix: string;
}
