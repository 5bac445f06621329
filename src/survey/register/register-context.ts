import { type TimeReader, timeReader } from "../../events/time/time-reader.js";
import { type SurveyContext, surveyContext } from "../survey-context.js";
import type { SurveyLayout } from "../survey-layout.js";
import type { RegisterOptions } from "./register-options.js";

/** What the rows of a register are checked against. */
export interface RegisterContext extends SurveyContext {
  readonly readTime: TimeReader;
}

/**
 * Makes ready what the rows of a register are checked against.
 *
 * @throws RangeError where the format of times cannot be read or the zone is unknown.
 */
export function registerContext(
  layout: SurveyLayout,
  { chain, missing, timeFormat, timeZone }: RegisterOptions,
): RegisterContext {
  const readTime = timeReader({ timeFormat, timeZone });
  return { ...surveyContext(layout, { chain, missing }), readTime };
}
