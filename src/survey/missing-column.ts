import type { CsvPlace } from "../input/csv-record.js";
import { describeValue } from "../input/describe-value.js";
import { fileIssue } from "../input/file-issue.js";
import type { InputIssue } from "../input/input-issue.js";
import { nearestName } from "../input/nearest-name.js";
import { plainName } from "../privacy/plain-name.js";
import type { SurveyLayout } from "./survey-layout.js";
import type { WantedColumn } from "./wanted-columns.js";

/** Names of columns that are told at most: a table may have thousands. */
const mostTold = 30;

/** Letters of a name to which nothing comes near by chance. */
const tellingLength = 6;

/**
 * The issue of a column that a survey lacks, with the names that it has and the nearest. Where the file lacks
 * its header, these names are somebody's answers: they are quoted only where the column of the respondents is
 * among them, and otherwise none but one that is near to a long name.
 */
export function missingColumn(
  file: { readonly name: string; readonly place?: CsvPlace },
  { name, field }: WantedColumn,
  names: readonly string[],
  { wanted, respondent }: SurveyLayout,
): InputIssue {
  const isHeader = names.some((found) => plainName(found) === plainName(wanted[respondent]!.name));
  const found = isHeader ? listOf(names) : `${names.length} columns of other names`;
  const nearest = isHeader || name.length >= tellingLength ? nearestName(name, names) : undefined;
  const hint = nearest === undefined ? "" : `; did you mean ${describeValue(nearest)}?`;
  return fileIssue("missing-column", file, found, `a column ${describeValue(name)} for ${field}${hint}`);
}

function listOf(names: readonly string[]): string {
  const told = names.slice(0, mostTold).map(describeValue).join(", ");
  const more = names.length > mostTold ? ` and ${names.length - mostTold} more` : "";
  return `the columns ${told}${more}`;
}
