import { type FaultStory, isInternalFirst } from "./fault-stories.js";
import type { FirstHeard } from "./voice-figures.js";

/** Counts the faults that the inside raised before anybody outside complained. */
export function firstHeard(stories: readonly FaultStory[]): FirstHeard {
  const faults = stories.length;
  const internalFirst = stories.filter(isInternalFirst).length;
  const complaints = stories.filter(({ outside }) => outside !== undefined).length;
  return {
    faults,
    internalFirst,
    internalFirstRate: faults === 0 ? null : internalFirst / faults,
    complaints,
  };
}
