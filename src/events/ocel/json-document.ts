import { describeValue } from "../../input/describe-value.js";
import { fileIssue } from "../../input/file-issue.js";
import { foreignFormat } from "../../input/foreign-format.js";
import { InputError } from "../../input/input-error.js";
import { textChunks } from "../../input/text-chunks.js";
import { placeAfter, startOfText } from "../../input/text-place.js";
import type { TextSource } from "../../input/text-source.js";
import { jsonFault } from "./json-fault.js";

/** As much text as every engine can hold in one piece, in UTF-16 code units. */
const longest = 512_000_000;

/**
 * Reads a whole text as JSON. Keys such as `__proto__` become plain fields.
 *
 * @throws {@link InputError} `not-json` with line and column, `nested-too-deep` where the engine cannot follow,
 * `file-too-large` over 512,000,000 UTF-16 code units, `not-utf8`. The signal's reason once it aborts.
 */
export async function jsonDocument(
  source: TextSource,
  { name, signal }: { readonly name: string; readonly signal?: AbortSignal | undefined },
): Promise<unknown> {
  const chunks: string[] = [];
  let length = 0;
  for await (const chunk of textChunks(source, { name, signal })) {
    length += chunk.length;
    if (length > longest) throw tooLarge(name);
    chunks.push(chunk);
  }
  const json = chunks.join("");
  try {
    return JSON.parse(json);
  } catch (error) {
    throw error instanceof SyntaxError ? notJson(name, json) : tooDeep(name);
  }
}

function notJson(name: string, json: string): InputError {
  const format = foreignFormat(json.slice(0, 1000));
  if (json.trim() === "") return notJsonAt({ name }, "nothing");
  if (format !== undefined && format !== "JSON") return notJsonAt({ name }, `what looks like ${format}`);
  const at = jsonFault(json) ?? json.length;
  const { line, column } = placeAfter(json.slice(0, at), startOfText);
  const character = String.fromCodePoint(json.codePointAt(at) ?? 0);
  const found =
    at === json.length ? "the end of the text" : `what is no JSON from ${describeValue(character)} on`;
  return notJsonAt({ name, place: { line, column } }, found);
}

function notJsonAt(file: Parameters<typeof fileIssue>[1], found: string): InputError {
  return new InputError([fileIssue("not-json", file, found, "JSON")]);
}

function tooLarge(name: string): InputError {
  const found = "more than 512,000,000 characters";
  const expected = "less, as JSON is read in one piece: split the log, or export it as CSV";
  return new InputError([fileIssue("file-too-large", { name }, found, expected)]);
}

function tooDeep(name: string): InputError {
  const found = "lists or objects nested too deep to follow";
  return new InputError([fileIssue("nested-too-deep", { name }, found, "an event log")]);
}
