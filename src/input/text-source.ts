import { describeValue } from "./describe-value.js";
import { fileIssue } from "./file-issue.js";
import { InputError } from "./input-error.js";

/**
 * Where text comes from: text or bytes at hand, or a stream or async iterable of either, such as a `File`'s
 * `stream()`, a `fetch` response's `body` or Node's `createReadStream`. Bytes are UTF-8, or UTF-16 with a byte
 * order mark.
 */
export type TextSource =
  | string
  | Uint8Array
  | ReadableStream<Uint8Array | string>
  | AsyncIterable<Uint8Array | string>;

/** Length of the pieces that text and bytes at hand are cut into, so that neither is copied whole. */
const pieceLength = 65_536;

/** The pieces of a source, in order. */
export function piecesOf(
  source: TextSource,
  name: string,
): AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string> {
  if (typeof source === "string") return cut(source.length, (from, to) => source.slice(from, to));
  if (source instanceof Uint8Array) return cut(source.length, (from, to) => source.subarray(from, to));
  if (isObject(source) && "getReader" in source) return piecesOfStream(source);
  if (isObject(source) && Symbol.asyncIterator in source) return source;
  const expected = "text, bytes, or a stream or async iterable of them";
  throw new InputError([fileIssue("wrong-type", { name }, describeValue(source), expected)]);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function* cut<Piece>(length: number, piece: (from: number, to: number) => Piece): Iterable<Piece> {
  for (let from = 0; from < length; from += pieceLength) yield piece(from, from + pieceLength);
}

/** By its reader, as not every browser lets a stream be iterated over. */
function piecesOfStream(stream: ReadableStream<Uint8Array | string>): AsyncIterable<Uint8Array | string> {
  return {
    [Symbol.asyncIterator]() {
      const reader = stream.getReader();
      return {
        next: async () => {
          const { done, value } = await reader.read();
          return done ? { done, value: undefined } : { done, value };
        },
        return: async () => {
          await reader.cancel();
          return { done: true, value: undefined };
        },
      };
    },
  };
}
