import type { MapLimits } from "../map/map-content.js";
import type { Messages } from "../messages/messages.js";

/** How a flowchart is written. */
export interface FlowchartStyle extends MapLimits {
  readonly messages: Messages;
  readonly direction: "ltr" | "rtl";
}
