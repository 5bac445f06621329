import { fileIssue } from "../input/file-issue.js";
import { InputError } from "../input/input-error.js";
import type { SurveyAnswer } from "./survey-answers.js";

/** So many waves may any survey have. */
const fewWaves = 20;

/**
 * @throws {@link InputError} `not-a-wave` where nearly every respondent has a date of their own: a time stamp, which
 * would tell every answer from every other and leave none that may be shown.
 */
export function checkWaves(name: string, answers: readonly SurveyAnswer[], respondents: number): void {
  const waves = new Set(answers.map(({ at }) => at)).size;
  if (waves <= fewWaves || waves <= respondents / 2) return;
  const expected = "one for each wave: leave the column of time stamps out";
  throw new InputError([fileIssue("not-a-wave", { name }, `${waves} different values of at`, expected)]);
}
