import { csvHeader, longestHeader } from "./csv-header.js";
import { fileIssue } from "./file-issue.js";
import { foreignFormat } from "./foreign-format.js";
import { InputError } from "./input-error.js";

/** How a CSV file is to be read, told by its first lines. */
export interface CsvOpening {
  readonly delimiter: string;
  /** Length of what stands before the header: the line `sep=;` that spreadsheets write. */
  readonly skip: number;
}

const separatorLine = /^[\r\n]*"?sep=([^"\r\n])"?(?=[\r\n]|$)/i;

/**
 * Hands on the chunks of a CSV text, the first ones joined until they hold the whole header.
 *
 * @throws {@link InputError} `not-csv` as soon as the text turns out to be something else.
 */
export async function* withWholeHeader(
  chunks: AsyncIterable<string>,
  name: string,
): AsyncGenerator<string, void, undefined> {
  let start = "";
  let whole = false;
  for await (const chunk of chunks) {
    if (whole) {
      yield chunk;
      continue;
    }
    if (start.length < 1000) refuseForeign(start + chunk, name);
    start += chunk;
    whole = start.length >= longestHeader || (/[\r\n]/.test(chunk) && csvHeader(start).whole);
    if (whole) yield start;
  }
  if (!whole && start !== "") yield start;
}

/** @throws {@link InputError} `not-csv` where a file begins like one of another format. */
export function refuseForeign(start: string, name: string): void {
  const format = foreignFormat(start.slice(0, 1000));
  if (format === undefined) return;
  throw new InputError([fileIssue("not-csv", { name }, `what looks like ${format}`, "CSV text")]);
}

/**
 * Settles the delimiter: the caller's, or the one that the file names, or the only one that its header holds.
 * Never guessed among several, as a wrong guess shifts columns or reads `0,8` as two cells.
 *
 * @throws {@link InputError} `unclear-delimiter` where the header holds several candidates.
 */
export function csvOpening(start: string, delimiter: string | undefined, name: string): CsvOpening {
  const separator = separatorLine.exec(start);
  const skip = separator?.[0].length ?? 0;
  const known = delimiter ?? separator?.[1];
  if (known !== undefined) return { delimiter: known, skip };
  const { delimiters } = csvHeader(start);
  if (delimiters.length <= 1) return { delimiter: delimiters[0] ?? ",", skip };
  const found = delimiters
    .map((character) => (character === "\t" ? "a tab" : `"${character}"`))
    .join(" and ");
  throw new InputError([
    fileIssue(
      "unclear-delimiter",
      { name, place: { line: 1, column: 1 } },
      `${found} in the header`,
      "one delimiter: name it in the option `delimiter`",
    ),
  ]);
}
