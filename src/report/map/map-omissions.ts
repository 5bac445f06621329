import type { MapScene } from "./map-scene.js";
import type { MapStyle } from "./map-style.js";

/** What is not in the picture; empty where all is. */
export function mapOmissions({ content: { leftOut }, unmarked }: MapScene, { messages }: MapStyle): string {
  return messages.map.leftOut(leftOut.parties, leftOut.handoffs, unmarked);
}
