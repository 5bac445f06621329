/** Text of bytes that arrive in pieces; `badByte` is set where bytes after this text are no text. */
export interface DecodedText {
  readonly text: string;
  readonly badByte?: number;
}

/** Decodes bytes that may be cut anywhere, within a character too. */
export interface ByteDecoder {
  decode(bytes: Uint8Array): DecodedText;
  /** What is left at the end of the file: whole files leave nothing. */
  end(): DecodedText;
}

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** Bytes needed to know the encoding. */
const markLength = 3;

/**
 * A strict decoder: UTF-8, or UTF-16 where a byte order mark says so; the mark itself is dropped. It holds back
 * unfinished characters itself, where a streaming `TextDecoder` would not tell how far the good text goes.
 */
export function byteDecoder(): ByteDecoder {
  let encoding: Encoding | undefined;
  let held: Uint8Array = new Uint8Array(0);

  function decode(bytes: Uint8Array): DecodedText {
    let waiting = joined(held, bytes);
    if (encoding === undefined) {
      if (waiting.length < markLength) return hold(waiting);
      ({ encoding, waiting } = chooseEncoding(waiting));
    }
    const end = waiting.length - unfinishedLength(waiting, encoding);
    held = waiting.slice(end);
    return decodeWhole(waiting.subarray(0, end), encoding);
  }

  function hold(bytes: Uint8Array): DecodedText {
    held = bytes.slice();
    return { text: "" };
  }

  function end(): DecodedText {
    const { encoding: last, waiting } =
      encoding === undefined ? chooseEncoding(held) : { encoding, waiting: held };
    held = held.subarray(0, 0);
    return decodeWhole(waiting, last);
  }

  return { decode, end };
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function chooseEncoding(bytes: Uint8Array): { encoding: Encoding; waiting: Uint8Array } {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return { encoding: "utf-16le", waiting: bytes.subarray(2) };
  if (first === 0xfe && second === 0xff) return { encoding: "utf-16be", waiting: bytes.subarray(2) };
  const marked = first === 0xef && second === 0xbb && third === 0xbf;
  return { encoding: "utf-8", waiting: marked ? bytes.subarray(3) : bytes };
}

/** How many bytes at the end belong to a character that has not arrived whole. */
function unfinishedLength(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding !== "utf-8") return unfinishedUnits(bytes, encoding);
  for (let length = 1; length <= Math.min(3, bytes.length); length++) {
    const byte = bytes[bytes.length - length];
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return wholeLength(byte) > length ? length : 0;
  }
  return 0;
}

function wholeLength(leadByte: number): number {
  if (leadByte >= 0xf0) return 4;
  return leadByte >= 0xe0 ? 3 : 2;
}

function unfinishedUnits(bytes: Uint8Array, encoding: Encoding): number {
  const odd = bytes.length % 2;
  const high = bytes[bytes.length - odd - (encoding === "utf-16le" ? 1 : 2)];
  return high >= 0xd8 && high <= 0xdb ? odd + 2 : odd;
}

function decodeWhole(bytes: Uint8Array, encoding: Encoding): DecodedText {
  try {
    return { text: strictly(encoding).decode(bytes) };
  } catch {
    return decodeGoodPart(bytes, encoding);
  }
}

/** The text before the first byte that is none, found by halving. */
function decodeGoodPart(bytes: Uint8Array, encoding: Encoding): DecodedText {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isStartOfText(bytes.subarray(0, middle), encoding)) good = middle;
    else bad = middle;
  }
  const sound = bytes.subarray(0, good);
  const end = good - unfinishedLength(sound, encoding);
  return { text: strictly(encoding).decode(sound.subarray(0, end)), badByte: bytes[end] };
}

function isStartOfText(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    strictly(encoding).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** `ignoreBOM` keeps U+FEFF in the middle of a file, which is text. */
function strictly(encoding: Encoding): TextDecoder {
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
}
