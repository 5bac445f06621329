import { piecesOf, type TextSource } from "../input/text-source.js";
import { untilAborted } from "../input/until-aborted.js";
import type { EventLogOptions } from "./event-log-options.js";
import { gunzipped } from "./gunzipped.js";
import type { LogReading } from "./log-reading.js";

/** A log's source, unpacked where it is gzip, which tells of its progress whenever the next piece is asked for. */
export function logSource(
  reading: LogReading,
  source: TextSource,
  { signal, onProgress }: EventLogOptions,
): TextSource {
  const { name } = reading;
  const pieces = onProgress === undefined ? source : told(reading, source, signal, onProgress);
  return gunzipped(pieces, { name, signal });
}

async function* told(
  reading: LogReading,
  source: TextSource,
  signal: AbortSignal | undefined,
  onProgress: NonNullable<EventLogOptions["onProgress"]>,
): AsyncGenerator<Uint8Array | string> {
  let read = 0;
  for await (const piece of untilAborted(piecesOf(source, reading.name), signal)) {
    yield piece;
    read += piece.length;
    onProgress({ rows: reading.rows, read });
  }
}
