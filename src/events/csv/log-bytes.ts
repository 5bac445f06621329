import type { TextSource } from "../../input/text-source.js";
import { piecesOf } from "../../input/text-source.js";

type Piece = Uint8Array | string;

const encoder = new TextEncoder();

/**
 * The pieces of a source with text as UTF-8 bytes, as one reader of bytes is quicker than one of text. Text that
 * UTF-8 cannot hold (half a character by itself) stays text; a character that two pieces share is put together.
 */
export async function* logBytes(source: TextSource, name: string): AsyncGenerator<Piece, void> {
  let half = "";
  for await (const piece of piecesOf(source, name)) {
    if (typeof piece !== "string") {
      if (half !== "") yield half;
      half = "";
      yield piece;
      continue;
    }
    const text = half + piece;
    half = /[\uD800-\uDBFF]$/.test(text) ? text.slice(-1) : "";
    const whole = half === "" ? text : text.slice(0, -1);
    if (whole !== "") yield /\p{Surrogate}/u.test(whole) ? whole : encoder.encode(whole);
  }
  if (half !== "") yield half;
}
