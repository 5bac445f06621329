import { fileIssue } from "../../input/file-issue.js";
import { foreignFormat } from "../../input/foreign-format.js";
import { InputError } from "../../input/input-error.js";

/**
 * Hands on the chunks of an XML text, the first ones joined until they tell what the file is.
 *
 * @throws {@link InputError} `not-xes` as soon as it turns out to be something else than XML.
 */
export async function* withXmlOpening(
  chunks: AsyncIterable<string>,
  name: string,
): AsyncGenerator<string, void, undefined> {
  let start = "";
  let known = false;
  for await (const chunk of chunks) {
    if (known) {
      yield chunk;
      continue;
    }
    start += chunk;
    refuseForeign(start, name);
    known = isEnough(start);
    if (known) yield withMark(start, name);
  }
  if (!known) yield withMark(start, name);
}

/** Room for `<!DOCTYPE html>`, and too little for a trace that could be lost with what is held back. */
function isEnough(start: string): boolean {
  return start.length >= 1000 || start.trimStart().length >= 15;
}

function refuseForeign(start: string, name: string): void {
  if (isOtherDoctype(start)) return;
  const format = foreignFormat(start.slice(0, 1000));
  if (format !== undefined && format !== "XML") throw notXes(name, `what looks like ${format}`);
}

/** A document type that is not, or not yet, that of HTML. */
function isOtherDoctype(start: string): boolean {
  const opening = start.trimStart().slice(0, 15);
  return /^<!doctype/i.test(opening) && !/^<!doctype\s+html/i.test(opening);
}

function withMark(start: string, name: string): string {
  if (start.trim() === "") throw notXes(name, "nothing");
  if (!/^\s*</.test(start)) throw notXes(name, "text that does not begin with <");
  return start;
}

function notXes(name: string, found: string): InputError {
  return new InputError([fileIssue("not-xes", { name }, found, "an event log in XES, which is XML")]);
}
