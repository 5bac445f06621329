import { quantileOf } from "../../events/exchanges/quantile-of.js";
import type { Instant } from "../../events/time/instant.js";
import { censoredHours } from "./censored-hours.js";
import { type FaultStory, isInternalFirst } from "./fault-stories.js";
import { hoursBetween } from "./hours-between.js";
import type { LeadTime } from "./voice-figures.js";

/** How long the outside kept quiet after the inside had spoken; a complaint that never came is censored. */
export function leadTime(stories: readonly FaultStory[], until: Instant): LeadTime {
  const spells = stories.filter(isInternalFirst).map(({ inside, outside }) => ({
    hours: hoursBetween(inside!, outside ?? until),
    ended: outside !== undefined,
  }));
  const leads = stories.flatMap(({ inside, outside }) =>
    inside === undefined || outside === undefined ? [] : hoursBetween(inside, outside),
  );
  const median = leads.length === 0 ? null : quantileOf(Float64Array.from(leads).sort(), 0.5);
  return { ...censoredHours(spells), bothKnown: { faults: leads.length, median } };
}
