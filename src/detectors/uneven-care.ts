import type { Detector } from "./detector.js";
import { unevenGroups } from "./uneven-groups.js";

/** When groups are treated unevenly. */
export interface UnevennessOptions {
  /** A difference is told where it would come about with at most this chance among groups treated alike; 0..1. */
  readonly chance?: number;
  /** And where it is at least so large, as a share of favourable answers; 0..1. */
  readonly difference?: number;
}

/**
 * Care that is not the same for all: outside suppliers against the organisation's own people, those who lead against
 * those who do not, unit against unit. Speaks where groups differ in their shares of favourable answers by `difference`
 * (.1) or more, which chance would bring about with a probability of at most `chance` (.02) after Holm's correction
 * for all comparisons. Stricter than .05, so that an organisation that treats all alike hears nothing in more than 95 of
 * 100 surveys. A risk: who is treated worse than others will serve less well.
 *
 * Silent where fewer than two groups answered, and about what people may not be told of.
 *
 * Source: see `ParityComparison`. The same respect for suppliers as for employees, and whatever the rank, is asked by
 * the texts that weaklink is founded on; chance and difference are weaklink's choice.
 *
 * @throws `RangeError` for an option out of its range, naming it.
 */
export function unevenCare({ chance = 0.02, difference = 0.1 }: UnevennessOptions = {}): Detector {
  return unevenGroups({
    id: "uneven-care",
    cause: "care",
    question: "Who is cared for less well than others?",
    limits: { chance, difference },
  });
}
