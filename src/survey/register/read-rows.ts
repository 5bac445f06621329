import type { CsvOptions } from "../../input/csv-records.js";
import type { TextSource } from "../../input/text-source.js";
import { readCsvRows } from "./read-csv-rows.js";
import { readObjectRows } from "./read-object-rows.js";
import type { RowSink } from "./row-sink.js";

/**
 * Hands the rows of a file, or rows that are at hand, to a sink, in order.
 *
 * @throws InputError where the file cannot be read on, or lacks a column. The signal's reason once it aborts;
 * whatever a stream throws.
 */
export async function readRows(
  source: TextSource | readonly object[],
  sink: RowSink,
  { delimiter, signal }: Pick<CsvOptions, "delimiter" | "signal">,
): Promise<void> {
  signal?.throwIfAborted();
  if (Array.isArray(source)) readObjectRows(source, sink);
  else await readCsvRows(source as TextSource, sink, { delimiter, signal });
  signal?.throwIfAborted();
}
