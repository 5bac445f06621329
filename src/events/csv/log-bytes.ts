import { describeValue } from "../../input/describe-value.js";
import { fileIssue } from "../../input/file-issue.js";
import { InputError } from "../../input/input-error.js";
import type { TextSource } from "../../input/text-source.js";
import { piecesOf } from "../../input/text-source.js";

type Piece = Uint8Array | string;

const encoder = new TextEncoder();

/**
 * The pieces of a source with text as UTF-8 bytes, as one reader of bytes is quicker than one of text. Text that
 * UTF-8 cannot hold (half a character by itself) stays text; a character that two pieces share is put together.
 *
 * @throws {@link InputError} `wrong-type` for a piece of anything else.
 */
export async function* logBytes(source: TextSource, name: string): AsyncGenerator<Piece, void> {
  let half = "";
  for await (const piece of piecesOf(source, name)) {
    if (typeof piece !== "string") {
      if (half !== "") yield half;
      half = "";
      yield asBytes(piece, name);
      continue;
    }
    const text = half + piece;
    half = /[\uD800-\uDBFF]$/.test(text) ? text.slice(-1) : "";
    const whole = half === "" ? text : text.slice(0, -1);
    if (whole !== "") yield /\p{Surrogate}/u.test(whole) ? whole : encoder.encode(whole);
  }
  if (half !== "") yield half;
}

function asBytes(piece: unknown, name: string): Uint8Array {
  if (piece instanceof Uint8Array) return piece;
  throw new InputError([fileIssue("wrong-type", { name }, describeValue(piece), "chunks of text or bytes")]);
}
