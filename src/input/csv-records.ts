import { csvOpening, withWholeHeader } from "./csv-opening.js";
import type { CsvRecord } from "./csv-record.js";
import { type CsvTokenizer, csvTokenizer } from "./csv-tokenizer.js";
import { fileIssue } from "./file-issue.js";
import { InputError } from "./input-error.js";
import { textChunks } from "./text-chunks.js";
import type { TextSource } from "./text-source.js";
import { tokenized } from "./tokenized.js";

export interface CsvOptions {
  /** What parts the fields, one character. Told by the header where absent: `,` `;` tab or `|`. */
  readonly delimiter?: string | undefined;
  /** What errors call the file. Default `"file"`. */
  readonly name?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads CSV of any size as records with the physical place of every field, the header among them. Records come
 * in lists, one for each chunk of the source, as one by one would cost more than the reading itself.
 *
 * RFC 4180 and what is met beside it: line ends CRLF, LF, CR or mixed; quotes within bare fields, kept as they
 * are; blank lines, passed over; a first line `sep=;`, heeded; UTF-8 and UTF-16 with a byte order mark. A fault
 * within one record stands in its `fault`; how many fields a record should have, the caller knows.
 *
 * @throws {@link InputError} once the file cannot be read on, the records before having been handed out:
 * `not-csv`, `not-utf8`, `empty-table`, `unclear-delimiter`, `unclosed-quote`, `field-too-long` (over 1,000,000
 * UTF-16 code units), `too-many-columns` (over 10,000). RangeError for a delimiter that cannot be one. The
 * signal's reason once it aborts.
 *
 * @example
 * ```ts
 * for await (const records of csvRecords(file.stream(), { name: file.name })) {
 *   for (const { fields } of records) cases.add(fields[0]);
 * }
 * ```
 */
export async function* csvRecords(
  source: TextSource,
  { delimiter, name = "file", signal }: CsvOptions = {},
): AsyncGenerator<readonly CsvRecord[], void, undefined> {
  checkDelimiter(delimiter);
  const chunks = withWholeHeader(textChunks(source, { name, signal }), name);
  let isEmpty = true;
  for await (const records of tokenized(chunks, openingTokenizer(delimiter, name), name)) {
    isEmpty = false;
    yield records;
  }
  if (isEmpty) throw new InputError([fileIssue("empty-table", { name }, "nothing", "a header")]);
}

function checkDelimiter(delimiter: string | undefined): void {
  if (delimiter === undefined || /^[^"\r\n]$/.test(delimiter)) return;
  throw new RangeError("csvRecords: delimiter must be one character, and no quote or line end");
}

/** A tokenizer that settles its delimiter with its first chunk. */
function openingTokenizer(delimiter: string | undefined, name: string): CsvTokenizer {
  let tokenizer: CsvTokenizer | undefined;
  return {
    push(chunk) {
      if (tokenizer !== undefined) return tokenizer.push(chunk);
      const opening = csvOpening(chunk, delimiter, name);
      tokenizer = csvTokenizer(opening.delimiter);
      return tokenizer.push(chunk.slice(opening.skip));
    },
    end: () => tokenizer?.end() ?? [],
    failure: () => tokenizer?.failure(),
  };
}
