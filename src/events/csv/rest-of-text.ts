import { byteDecoder, type DecodedText } from "../../input/byte-decoder.js";
import { notUtf8 } from "../../input/not-utf8.js";
import { placeAfter, startOfText } from "../../input/text-place.js";

/**
 * The text of the rest of a file that is known to be UTF-8, in chunks as they come. What would mark an encoding at
 * the start of a file is text, or no text, like anywhere else.
 *
 * @param line - the physical line on which the rest begins.
 * @throws {@link InputError} `not-utf8` with line and column where bytes are no text, once the text before them has
 * been handed out.
 */
export async function* restOfText(
  pieces: AsyncIterable<Uint8Array | string>,
  name: string,
  line: number,
): AsyncGenerator<string, void, undefined> {
  const decoder = midFileDecoder();
  let place = { ...startOfText, line };
  for await (const piece of pieces) {
    if (typeof piece !== "string") yield* handOut(decoder.decode(piece));
    else {
      yield* handOut(decoder.end());
      yield* handOut({ text: piece });
    }
  }
  yield* handOut(decoder.end());

  function* handOut({ text, badByte }: DecodedText): Iterable<string> {
    place = placeAfter(text, place);
    if (text !== "") yield text;
    if (badByte !== undefined) throw notUtf8(name, place, badByte);
  }
}

/** A decoder that has three letters behind it, by which it settled for UTF-8. */
function midFileDecoder() {
  const decoder = byteDecoder();
  decoder.decode(new TextEncoder().encode("abc"));
  return decoder;
}
