import type { CsvPlace } from "./csv-record.js";
import { describeValue } from "./describe-value.js";
import { fileIssue } from "./file-issue.js";
import type { InputIssue } from "./input-issue.js";
import { nearestName } from "./nearest-name.js";
import { type TableName, tableColumns } from "./table-columns.js";

/** A column as found; a place where it has one. */
export interface FoundColumn {
  readonly name: string;
  readonly place?: CsvPlace;
}

/**
 * Tells what is wrong with a table's columns: unknown, twice or missing. A column without a name is let pass, as
 * a delimiter at the end of every line makes one. All of this stops the whole table: to leave an unknown column
 * aside would lose data without a word.
 */
export function* checkColumns(file: TableName, found: readonly FoundColumn[]): Iterable<InputIssue> {
  const { cells, required } = tableColumns[file];
  const seen = new Set<string>();
  for (const { name, place } of found) {
    const at = { name: file, ...(place && { place }) };
    const label = labelOf(name, file);
    if (seen.has(name)) yield fileIssue("duplicate-column", at, `${label} again`, "each column once");
    else if (name !== "" && !cells.has(name))
      yield fileIssue("unknown-column", at, label, knownColumns(name, file));
    if (name !== "") seen.add(name);
  }
  for (const choice of required) {
    if (choice.some((name) => seen.has(name))) continue;
    const names = found.map(({ name }) => labelOf(name, file)).join(", ");
    yield fileIssue(
      "missing-column",
      { name: file },
      names === "" ? "no columns" : names,
      `a column ${choice.join(" or ")}`,
    );
  }
}

/** Where a table lacks its header, names of columns are really values: only what is near a known one is quoted. */
function labelOf(name: string, file: TableName): string {
  const known = nearestName(name, [...tableColumns[file].cells.keys()]) !== undefined;
  return known ? `the column ${describeValue(name)}` : "a column of another name";
}

function knownColumns(name: string, file: TableName): string {
  const known = [...tableColumns[file].cells.keys()];
  const nearest = nearestName(name, known);
  const list = `one of ${known.join(", ")}`;
  return nearest === undefined ? list : `${describeValue(nearest)}, the nearest of ${known.join(", ")}`;
}
