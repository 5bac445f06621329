import { SaxesParser } from "saxes";
import type { CsvPlace } from "../../input/csv-record.js";
import { describeValue } from "../../input/describe-value.js";
import { fileIssue } from "../../input/file-issue.js";
import { InputError } from "../../input/input-error.js";
import type { InputIssueCode } from "../../input/input-issue.js";
import { doctypeFinder } from "./doctype-finder.js";

/** An element as its opening tag shows it; lines and columns are those of its `<`, from 1. */
export interface XmlElement extends CsvPlace {
  /** Without the prefix of its namespace. */
  readonly name: string;
  /** By full name, in an object without a prototype. */
  readonly attributes: Readonly<Record<string, string>>;
}

export interface XmlHandlers {
  open(element: XmlElement): void;
  close(): void;
}

/** Takes an XML text in chunks. Once it has thrown, it takes no more. */
export interface XmlReader {
  push(chunk: string): void;
  end(): void;
}

/** Longest tag or stretch of text, with the comments before it, as written, in UTF-16 code units. */
const longestPiece = 1_000_000;

/** Deepest nesting of elements. */
const deepest = 1000;

/** Encodings of which bytes have been decoded before they come here. */
const decodedEncodings = /^(utf-?8|utf-?16(le|be)?|(us-)?ascii)$/i;

/**
 * Reads XML 1.0 strictly, element by element, with bounded memory. Namespaces are not resolved. A document type
 * declaration is refused before it is read, so there are no entities but the five of XML and characters by
 * number: nothing is expanded or fetched.
 *
 * @throws {@link InputError} with line and column: `not-xml`, `xml-doctype`, `not-utf8` for an encoding declared
 * as another, `field-too-long`, `nested-too-deep`; what a handler throws.
 */
export function xmlReader(name: string, { open, close }: XmlHandlers): XmlReader {
  const findDoctype = doctypeFinder();
  let depth = 0;
  const parser = placedParser(name, () => {
    depth--;
    close();
  });

  parser.saxes.on("xmldecl", ({ encoding }) => {
    parser.endPiece();
    if (encoding === undefined || decodedEncodings.test(encoding)) return;
    const found = `the encoding ${describeValue(encoding)}`;
    refuse("not-utf8", { name, place: parser.here() }, found, "UTF-8: save the file as UTF-8");
  });
  parser.saxes.on("opentag", ({ name: fullName, attributes }) => {
    const place = parser.endPiece();
    depth++;
    if (depth > deepest) refuse("nested-too-deep", { name, place }, "elements 1,001 deep", "at most 1,000");
    open({ name: localName(fullName), attributes, ...place });
  });

  return {
    push(chunk) {
      const doctype = findDoctype(chunk);
      parser.write(doctype < 0 ? chunk : chunk.slice(0, doctype));
      if (doctype < 0) return;
      const { line, column } = parser.here();
      const file = { name, place: { line, column: column - 1 } };
      refuse("xml-doctype", file, "a document type declaration", "none: an event log needs no entities");
    },
    end: () => parser.write(null),
  };
}

/**
 * The parser, where in the text it is, and an eye on how much of the text it holds on to. A comment counts to the
 * text or tag behind it. The parser says that an element is closed before it looks whether the tag is the right
 * one, so `close` waits for what comes next.
 *
 * No more than five of the parser's events are listened to: with eight, V8 makes the parser a dictionary, and
 * everything takes five times as long.
 */
function placedParser(name: string, close: () => void) {
  const saxes = new SaxesParser({
    xmlns: false,
    position: false,
    defaultXMLVersion: "1.0",
    forceXMLVersion: true,
  });
  let start: CsvPlace = { line: 1, column: 1 };
  let [startedAt, given, closing] = [0, 0, false];

  /** The last character read. Between two writes the parser counts the chunk before twice. */
  const here = (): CsvPlace => {
    const twice = Math.max(0, saxes.position - given);
    return { line: saxes.line, column: Math.max(1, saxes.columnIndex - twice) };
  };
  const settle = () => {
    if (!closing) return;
    closing = false;
    close();
  };
  const refuseLongPiece = (end: number) => {
    if (end - startedAt <= longestPiece) return;
    const found = "a tag, comment or text of more than 1,000,000 characters";
    refuse("field-too-long", { name, place: start }, found, "shorter ones");
  };
  /** Says that a piece ends here, but for what is read of the next one; answers where it started. */
  const endPiece = (ofNext = 0): CsvPlace => {
    settle();
    const end = saxes.position - ofNext;
    refuseLongPiece(end);
    const ended = start;
    startedAt = end;
    start = { line: saxes.line, column: saxes.columnIndex - ofNext + 1 };
    return ended;
  };

  saxes.on("text", () => endPiece(1));
  saxes.on("closetag", () => {
    endPiece();
    closing = true;
  });
  saxes.on("error", ({ message }) => {
    if (message !== wrongClosingTag) settle();
    const found = `what is no XML: ${faultOf(message)}`;
    const place = message === strayText ? start : here();
    refuse("not-xml", { name, place }, found, "well-formed XML");
  });
  return {
    saxes,
    here,
    endPiece,
    write(chunk: string | null) {
      given += chunk?.length ?? 0;
      saxes.write(chunk as string);
      settle();
      refuseLongPiece(given);
    },
  };
}

const wrongClosingTag = "unexpected close tag.";

/** Told once the text ends or the chunk does, so only its start is the same in any chunks. */
const strayText = "text data outside of root node.";

function refuse(
  code: InputIssueCode,
  file: { readonly name: string; readonly place: CsvPlace },
  found: string,
  expected: string,
): never {
  throw new InputError([fileIssue(code, file, found, expected)]);
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf(":") + 1);
}

/** The parser's words without the names that it quotes, which may be long. */
function faultOf(message: string): string {
  return message.replace(/:[\s\S]*|\.$/, "");
}
