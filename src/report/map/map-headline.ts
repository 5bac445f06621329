import { pointsLost } from "../points-lost.js";
import { whyNoLevel } from "../why-no-level.js";
import type { MapScene } from "./map-scene.js";
import type { MapStyle } from "./map-style.js";

/** What arrives at the end customers, in a sentence or two. */
export function mapHeadline(
  { content: { numbered } }: MapScene,
  { messages: { summary } }: MapStyle,
): string {
  const { diagnosis } = numbered;
  const { serviceLevel } = diagnosis.overall;
  const missing = whyNoLevel(diagnosis);
  if (missing !== null || serviceLevel === null) return summary.noLevel[missing ?? "nothing-known"];
  return summary.level(serviceLevel, pointsLost(diagnosis.overall)!);
}
