import type { CsvFailure } from "./csv-reading.js";
import type { CsvRecord } from "./csv-record.js";
import type { CsvTokenizer } from "./csv-tokenizer.js";
import { fileIssue } from "./file-issue.js";
import { InputError } from "./input-error.js";

/**
 * The records that a tokenizer makes of chunks of text, in lists, none of them empty.
 *
 * @throws {@link InputError} once the text cannot be read on, the records before having been handed out.
 */
export async function* tokenized(
  chunks: AsyncIterable<string>,
  tokenizer: CsvTokenizer,
  name: string,
): AsyncGenerator<readonly CsvRecord[], void, undefined> {
  for await (const chunk of chunks) yield* handOut(tokenizer.push(chunk));
  yield* handOut(tokenizer.end());

  function* handOut(records: readonly CsvRecord[]): Iterable<readonly CsvRecord[]> {
    if (records.length > 0) yield records;
    refuseFailure(tokenizer.failure(), name);
  }
}

function refuseFailure(failure: CsvFailure | undefined, name: string): void {
  if (failure === undefined) return;
  const [found, expected] = wordings[failure.code];
  throw new InputError([fileIssue(failure.code, { name, place: failure }, found, expected)]);
}

const wordings = {
  "unclosed-quote": ["a quote that nothing closes", "a closing quote before the end of the file"],
  "field-too-long": [
    "a field of more than 1,000,000 characters",
    "shorter fields; a quote may be left open here",
  ],
  "too-many-columns": ["more than 10,000 fields in one record", "at most 10,000"],
} as const satisfies Record<CsvFailure["code"], readonly [found: string, expected: string]>;
