import { indicatorsOf } from "../chain/indicators-of.js";
import { describeValue } from "../input/describe-value.js";
import { nearestName } from "../input/nearest-name.js";
import { checkScale } from "./check-scale.js";
import type { SurveyColumns, SurveyQuestion } from "./survey-columns.js";
import type { SurveyOptions } from "./survey-options.js";

/**
 * Checks how a survey is to be read, before anything is read: what the caller says himself must fit the
 * chain.
 *
 * @throws RangeError or TypeError for options, and questions, that cannot be.
 */
export function checkSurvey(columns: SurveyColumns, options: SurveyOptions): void {
  const { chain, scale, scales, missing, name } = checkOptions(options);
  const indicators = new Set(indicatorsOf(chain).keys());
  if (scale !== undefined) checkScale(scale, "scale");
  if (scales !== undefined && !(scales instanceof Map))
    throw wrong("scales", scales, "a Map from indicators");
  for (const [indicator, own] of scales ?? []) {
    checkId(indicator, "a key of scales", indicators, "an indicator");
    checkScale(own, `the scale of ${describeValue(indicator)}`);
  }
  if (missing !== undefined && !isListOfTexts(missing)) throw wrong("missing", missing, "a list of texts");
  if (name !== undefined && typeof name !== "string") throw wrong("name", name, "text");
  if (!("questions" in columns)) return;
  const parties = new Set(chain.parties.map(({ id }) => id));
  for (const [index, question] of columns.questions.entries())
    checkQuestion(question, `columns.questions[${index}]`, { parties, indicators });
}

function checkOptions(options: SurveyOptions): SurveyOptions {
  if (typeof options !== "object" || options === null)
    throw wrong("options", options, "an object with the chain");
  const { parties, handoffs, indicators } = Object(options.chain) as Record<string, unknown>;
  if ([parties, handoffs, indicators].every(Array.isArray)) return options;
  throw wrong("chain", options.chain, "the chain that was asked about");
}

function checkQuestion(
  { rated, serves, service, indicator, scale }: SurveyQuestion,
  path: string,
  known: { readonly parties: ReadonlySet<string>; readonly indicators: ReadonlySet<string> },
): void {
  checkId(indicator, `${path}.indicator`, known.indicators, "an indicator");
  if (rated !== undefined) checkId(rated, `${path}.rated`, known.parties, "a party");
  if (serves !== undefined) checkId(serves, `${path}.serves`, known.parties, "a party");
  if (service !== undefined && typeof service !== "string") throw wrong(`${path}.service`, service, "text");
  if (scale !== undefined) checkScale(scale, `${path}.scale`);
}

function checkId(id: unknown, field: string, known: ReadonlySet<string>, thing: string): void {
  if (typeof id !== "string") throw wrong(field, id, `the id of ${thing}`);
  if (known.has(id)) return;
  const nearest = nearestName(id, [...known]);
  const hint = nearest === undefined ? "" : `, such as ${describeValue(nearest)}`;
  throw new RangeError(`${field} is ${describeValue(id)}; it must be the id of ${thing} of the chain${hint}`);
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function wrong(field: string, value: unknown, expected: string): TypeError {
  return new TypeError(`${field} is ${describeValue(value)}; it must be ${expected}`);
}
