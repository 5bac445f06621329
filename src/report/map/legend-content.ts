import type { StrengthBand } from "../messages/map-messages.js";
import type { BreakMark } from "./map-breaks.js";
import type { MapScene } from "./map-scene.js";
import { strengthBand } from "./strength-band.js";

/** What of a picture the legend explains: only what is there. */
export interface LegendContent {
  readonly target: number;
  readonly bands: ReadonlySet<StrengthBand>;
  /** The largest volume drawn; 0 where none is. */
  readonly volume: number;
  readonly hasRequests: boolean;
  readonly hasRoute: boolean;
  readonly hasBundles: boolean;
  readonly hasLevels: boolean;
  readonly marks: readonly BreakMark[];
}

/** Looks at what is in a picture. */
export function legendContent({ content, breaks, labels }: MapScene): LegendContent {
  const { lines, nodes, numbered } = content;
  const { target } = numbered.diagnosis.settings;
  const handoffs = lines.flatMap(({ handoff }) => (handoff < 0 ? [] : [numbered.handoffs[handoff]!]));
  return {
    target,
    bands: new Set(handoffs.map((handoff) => strengthBand(handoff, target))),
    volume: handoffs.reduce((most, { volume }) => Math.max(most, volume), 0),
    hasRequests: handoffs.some(({ flow }) => flow === "request"),
    hasRoute: breaks.route.lines.size > 0,
    hasBundles: lines.length > handoffs.length,
    hasLevels: nodes.some(({ party }) => party >= 0 && numbered.parties[party]!.serviceLevel !== null),
    marks: [...[...labels.values()].flatMap(({ marks }) => marks), ...[...breaks.atNode.values()].flat()],
  };
}
