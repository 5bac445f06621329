import type { EvidencePlace } from "./evidence.js";
import { keyOf } from "./key-of.js";

/** One text for each handoff or party that evidence can be about, whatever its flow. */
export function placeKey(place: EvidencePlace): string {
  return "party" in place ? keyOf(place.party) : keyOf(place.from, place.to, place.service);
}
