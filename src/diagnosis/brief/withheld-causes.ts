import { groupBy } from "../../chain/group-by.js";
import { type Cause, causes } from "../../chain/indicator.js";
import type { Subject } from "../../chain/subject.js";
import { subjectKey } from "../../chain/subject-key.js";
import type { Cell } from "../../privacy/admit-answers.js";

/** The causes about which people answered of a subject and nothing may be told, in their order. */
export type WithheldOf = (subject: Subject) => readonly Cause[];

/** Looks up what was withheld, subject by subject. */
export function withheldCauses(withheld: readonly Cell[]): WithheldOf {
  const cells = groupBy(withheld, ({ subject }) => subjectKey(subject));
  return (subject) => {
    const own = new Set((cells.get(subjectKey(subject)) ?? []).map(({ cause }) => cause));
    return causes.filter((cause) => own.has(cause));
  };
}
