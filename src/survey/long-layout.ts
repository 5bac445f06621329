import type { LongColumns } from "./survey-columns.js";
import type { SurveyLayout } from "./survey-layout.js";
import { wantedColumns } from "./wanted-columns.js";

const fields = [
  "respondent",
  "party",
  "rated",
  "service",
  "serves",
  "indicator",
  "rating",
  "scaleLow",
  "scaleHigh",
  "expected",
  "importance",
  "at",
] as const satisfies readonly (keyof LongColumns)[];

const required: ReadonlySet<keyof LongColumns> = new Set(["respondent", "rated", "indicator", "rating"]);

/**
 * Lays out a survey with one answer a row. What the caller does not name is looked for under its own name;
 * where the caller reads the column of that name as something else, it is left out.
 *
 * @throws TypeError and RangeError for names that cannot be, and for columns read as two things.
 */
export function longLayout(columns: LongColumns): SurveyLayout {
  const wanted = wantedColumns();
  const named = new Set(fields.map((field) => columns[field]));
  const placeOf = new Map(
    fields.map((field) => {
      const { [field]: name = field } = columns;
      const isOptional = columns[field] === undefined && !required.has(field);
      if (isOptional && named.has(name)) return [field, undefined];
      return [field, wanted.add({ name, field: `columns.${field}`, isOptional })];
    }),
  );
  return {
    wanted: wanted.list,
    respondent: placeOf.get("respondent")!,
    party: placeOf.get("party"),
    at: placeOf.get("at"),
    questions: [
      {
        rating: placeOf.get("rating")!,
        indicator: placeOf.get("indicator"),
        rated: placeOf.get("rated"),
        service: placeOf.get("service"),
        serves: placeOf.get("serves"),
        scale: undefined,
        scaleLow: placeOf.get("scaleLow"),
        scaleHigh: placeOf.get("scaleHigh"),
        expected: placeOf.get("expected"),
        importance: placeOf.get("importance"),
      },
    ],
  };
}
