import { describeValue } from "../../input/describe-value.js";
import type { SurveyLayout } from "../survey-layout.js";
import { wantedColumns } from "../wanted-columns.js";

/** The names of the columns of a register by field, each the same as the field's where absent. */
export type RegisterColumns<Field extends string> = { readonly [Name in Field]?: string | undefined };

/** Where the fields of a register stand: laid out as a survey that asks nothing. */
export interface RegisterLayout<Field extends string> extends SurveyLayout {
  /** The place of a field's column among the wanted ones; `undefined` for one that is not read. */
  readonly placeOf: ReadonlyMap<Field, number | undefined>;
}

/**
 * Lays out a register. What the caller does not name is looked for under its own name; where the caller reads
 * the column of that name as something else, it is left out.
 *
 * @param required - the fields that must stand in the file, at least one. The first of them tells a header
 * from rows without one, of which no error may quote anything.
 * @throws TypeError and RangeError for names that cannot be, and for columns read as two things.
 */
export function registerLayout<Field extends string>(
  columns: RegisterColumns<Field>,
  fields: readonly Field[],
  required: readonly Field[],
): RegisterLayout<Field> {
  if (typeof columns !== "object" || columns === null)
    throw new TypeError(`columns is ${describeValue(columns)}; it must be an object`);
  const wanted = wantedColumns();
  const named = new Set(fields.map((field) => columns[field]));
  const placeOf = new Map<Field, number | undefined>();
  for (const field of fields) {
    const name = columns[field] ?? field;
    const isOptional = columns[field] === undefined && !required.includes(field);
    const isTaken = isOptional && named.has(name);
    placeOf.set(field, isTaken ? undefined : wanted.add({ name, field: `columns.${field}`, isOptional }));
  }
  const respondent = placeOf.get(required[0]!)!;
  return { wanted: wanted.list, respondent, party: undefined, at: undefined, questions: [], placeOf };
}
