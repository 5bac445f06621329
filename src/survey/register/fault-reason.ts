import { keyOf } from "../../chain/key-of.js";
import { describeValue } from "../../input/describe-value.js";
import { nearestName } from "../../input/nearest-name.js";
import type { AnswerFault } from "../answer-row.js";
import type { SurveyContext } from "../survey-context.js";

/** Slips of the pen that are looked up; every one takes a look at all parties. */
const mostSlips = 100;

/** Letters of a text by which it is told whether it is near to a known one. */
const longestSlip = 100;

/** Puts faults into words, with what a slip of the pen may have meant. Quotes the chain and never the row. */
export function faultReason({ proposals }: Pick<SurveyContext, "proposals">): (fault: AnswerFault) => string {
  const known = new Map<string, string | undefined>();
  const meantBy = ({ text, of }: NonNullable<AnswerFault["slip"]>) => {
    const key = keyOf(of, text.slice(0, longestSlip));
    if (!known.has(key) && known.size < mostSlips) known.set(key, nearestName(text, proposals[of]));
    return known.get(key);
  };
  return ({ found, expected, slip }) => {
    const meant = slip === undefined ? undefined : meantBy(slip);
    const hint = meant === undefined ? "" : `, such as ${describeValue(meant)}`;
    return `found ${found}, expected ${expected}${hint}`;
  };
}
