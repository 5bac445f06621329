const space = /[ \t\n\r]*/y;
const text = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"/y;
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)(?![\w.])/y;

/** What may come next. */
type Expected = "value" | "value or ]" | "key" | "key or }" | ":" | "more" | "nothing";

/**
 * Where a text stops being JSON: the place of its first token that cannot stand there, its length where it ends
 * too soon. Engines word this differently or not at all. Undefined for what is JSON.
 */
export function jsonFault(json: string): number | undefined {
  const open: ("{" | "[")[] = [];
  let expected: Expected = "value";
  let at = 0;
  for (;;) {
    at = endOf(space, json, at)!;
    if (at === json.length) return expected === "nothing" ? undefined : at;
    const next = step(json, at, expected, open);
    if (next === undefined) return at;
    [at, expected] = next;
  }
}

function step(
  json: string,
  at: number,
  expected: Expected,
  open: ("{" | "[")[],
): readonly [at: number, expected: Expected] | undefined {
  const mark = json[at];
  if (expected === "nothing") return undefined;
  if (expected === ":") return mark === ":" ? [at + 1, "value"] : undefined;
  if (mark === "]" || mark === "}")
    return mayClose(mark, expected, open.at(-1)) ? [at + 1, close(open)] : undefined;
  if (expected === "more") return mark === "," ? [at + 1, open.at(-1) === "{" ? "key" : "value"] : undefined;
  if (expected === "key" || expected === "key or }") return after(endOf(text, json, at), ":");
  if (mark === "[" || mark === "{") {
    open.push(mark);
    return [at + 1, mark === "[" ? "value or ]" : "key or }"];
  }
  return after(endOf(mark === '"' ? text : scalar, json, at), open.length === 0 ? "nothing" : "more");
}

function mayClose(mark: "]" | "}", expected: Expected, opened: "{" | "[" | undefined): boolean {
  if (mark === "]") return opened === "[" && (expected === "more" || expected === "value or ]");
  return opened === "{" && (expected === "more" || expected === "key or }");
}

function close(open: ("{" | "[")[]): Expected {
  open.pop();
  return open.length === 0 ? "nothing" : "more";
}

function after(at: number | undefined, expected: Expected): readonly [number, Expected] | undefined {
  return at === undefined ? undefined : [at, expected];
}

function endOf(pattern: RegExp, json: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(json) ? pattern.lastIndex : undefined;
}
