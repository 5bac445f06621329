import type { CsvPlace } from "../../input/csv-record.js";
import type { RejectedRow } from "../../input/table-row.js";

/** One event; lines and columns are those of its opening tag, from 1. */
export interface XesEvent extends CsvPlace {
  /** Text by place in the keys that were asked for; `undefined` where the event has no such attribute. */
  readonly values: readonly (string | undefined)[];
}

/** What one stretch of the file held: the events of the traces that ended in it. */
export interface XesBatch {
  readonly events: readonly XesEvent[];
  readonly rejected: readonly Omit<RejectedRow, "file">[];
}
