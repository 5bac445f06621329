import { byteDecoder, type DecodedText } from "./byte-decoder.js";
import { describeValue } from "./describe-value.js";
import { fileIssue } from "./file-issue.js";
import { InputError } from "./input-error.js";
import { notUtf8 } from "./not-utf8.js";
import { placeAfter, startOfText } from "./text-place.js";
import { piecesOf, type TextSource } from "./text-source.js";
import { untilAborted } from "./until-aborted.js";

/**
 * The text of a source in chunks as they come, decoded, without a byte order mark. Every reader of a file format
 * starts from here.
 *
 * @throws {@link InputError} `not-utf8` with line and column where bytes are no text, once the text before them
 * has been handed out; `wrong-type` for what is no text source. The signal's reason once it aborts.
 */
export async function* textChunks(
  source: TextSource,
  { name, signal }: { readonly name: string; readonly signal?: AbortSignal | undefined },
): AsyncGenerator<string, void, undefined> {
  const read = textReader(name);
  let place = startOfText;
  for await (const piece of untilAborted(piecesOf(source, name), signal)) yield* handOut(read.piece(piece));
  yield* handOut(read.end());

  function* handOut({ text, badByte }: DecodedText): Iterable<string> {
    const chunk = place === startOfText ? text.replace(/^\uFEFF+/, "") : text;
    place = placeAfter(chunk, place);
    if (chunk !== "") yield chunk;
    if (badByte !== undefined) throw notUtf8(name, place, badByte);
  }
}

interface TextReader {
  piece(piece: unknown): DecodedText;
  end(): DecodedText;
}

/** Reads pieces of either sort, so that a source may give bytes first and text later. */
function textReader(name: string): TextReader {
  const decoder = byteDecoder();
  return {
    piece(piece) {
      if (piece instanceof Uint8Array) return decoder.decode(piece);
      if (typeof piece !== "string") throw notText(name, piece);
      const { text, badByte } = decoder.end();
      return badByte === undefined ? { text: text + piece } : { text, badByte };
    },
    end: decoder.end,
  };
}

function notText(name: string, piece: unknown): InputError {
  return new InputError([fileIssue("wrong-type", { name }, describeValue(piece), "chunks of text or bytes")]);
}
