import { describeValue } from "../input/describe-value.js";
import { fileIssue } from "../input/file-issue.js";
import { InputError } from "../input/input-error.js";
import { piecesOf, type TextSource } from "../input/text-source.js";
import { untilAborted } from "../input/until-aborted.js";

export interface GunzipOptions {
  /** What errors call the file. */
  readonly name: string;
  readonly signal?: AbortSignal | undefined;
}

type Piece = Uint8Array | string;

/**
 * The same source, unpacked on the way where its first bytes are those of gzip, by the platform's
 * `DecompressionStream`; all else passes unchanged. Nothing is read ahead of who reads but for the platform's
 * own buffers, so a small file that unpacks into terabytes costs time only, and readers have limits of their own.
 *
 * Files of several gzip members are read whole where the platform can (Node) and refused where it cannot
 * (browsers); zeros after the last member are padding.
 *
 * @throws {@link InputError} `bad-gzip` where the data is damaged or cut off, after what was unpacked before,
 * but for some 100 kB that the platform drops with its buffers. The checksum stands at the end of a member, so
 * what was handed out last may be wrong. The signal's reason once it aborts.
 */
export function gunzipped(source: TextSource, options: GunzipOptions): TextSource {
  return typeof source === "string" ? source : unpacked(source, options);
}

async function* unpacked(source: TextSource, { name, signal }: GunzipOptions): AsyncGenerator<Piece, void> {
  const stop = new AbortController();
  const either = signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]);
  const pieces = untilAborted(piecesOf(source, name), either);
  const head = await headOf(pieces);
  if (isGzip(head)) yield* inflated(following(head, pieces), name, stop);
  else yield* following(head, pieces);
}

/** The first pieces, until they hold the two bytes that tell gzip. */
async function headOf(pieces: AsyncGenerator<Piece>): Promise<readonly Piece[]> {
  const head: Piece[] = [];
  let length = 0;
  while (length < 2) {
    const { done, value } = await pieces.next();
    if (done) break;
    head.push(value);
    length += value instanceof Uint8Array ? value.length : 2;
  }
  return head;
}

function isGzip(head: readonly Piece[]): boolean {
  const bytes = head.flatMap((piece) => (piece instanceof Uint8Array ? [...piece.subarray(0, 2)] : [-1]));
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

async function* following(head: readonly Piece[], pieces: AsyncGenerator<Piece>): AsyncGenerator<Piece> {
  try {
    yield* head;
    yield* pieces;
  } finally {
    await pieces.return(undefined);
  }
}

/** Feeding goes on beside reading; whatever ends one ends the other before this returns. */
async function* inflated(
  pieces: AsyncGenerator<Piece>,
  name: string,
  stop: AbortController,
): AsyncGenerator<Uint8Array, void> {
  const { readable, writable } = new DecompressionStream("gzip");
  const reader = readable.getReader();
  const writer = writable.getWriter();
  const fed = feed(pieces, writer, name);
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
    await writer.closed;
  } catch {
    throw (await fed)?.error ?? damaged(name);
  } finally {
    stop.abort();
    await Promise.allSettled([reader.cancel(), writer.abort(), fed]);
  }
}

/** Never rejects: answers what the source failed with, if it did. What the writer fails with, the reader tells. */
async function feed(
  pieces: AsyncGenerator<Piece>,
  writer: WritableStreamDefaultWriter<BufferSource>,
  name: string,
): Promise<{ readonly error: unknown } | undefined> {
  writer.closed.catch(() => undefined);
  const source = noting(pieces, name);
  try {
    for await (const piece of source.pieces)
      for (const part of partsOf(piece)) await writer.write(part as BufferSource);
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => undefined);
  }
  return source.failure();
}

/** Hands bytes on and notes what the source fails with, to tell its failures from the writer's. */
function noting(pieces: AsyncGenerator<Piece>, name: string) {
  let failure: { readonly error: unknown } | undefined;
  async function* bytes(): AsyncGenerator<Uint8Array> {
    try {
      for await (const piece of pieces) yield asBytes(piece, name);
    } catch (error) {
      failure = { error };
      throw error;
    }
  }
  return { pieces: bytes(), failure: () => failure };
}

function asBytes(piece: unknown, name: string): Uint8Array {
  if (piece instanceof Uint8Array) return piece;
  throw new InputError([
    fileIssue("wrong-type", { name }, describeValue(piece), "bytes, as in the pieces before"),
  ]);
}

/**
 * Cut where zeros may end and a further member begin. Node takes zeros after a member for the end of the file
 * and passes over the rest of the piece; in a piece of its own the member makes it fail, and is not lost unseen.
 */
function* partsOf(bytes: Uint8Array): Iterable<Uint8Array> {
  let from = 0;
  for (let at = bytes.indexOf(0x1f, 1); at > 0; at = bytes.indexOf(0x1f, at + 1)) {
    if (bytes[at - 1] !== 0 || bytes[at + 1] !== 0x8b) continue;
    yield bytes.subarray(from, at);
    from = at;
  }
  yield bytes.subarray(from);
}

function damaged(name: string): InputError {
  const found = "gzip data that is damaged, cut off or followed by something else";
  return new InputError([fileIssue("bad-gzip", { name }, found, "a whole gzip file, or the file unpacked")]);
}
