import type { InputIssueCode } from "../../input/input-issue.js";

/** What the text of an attribute of one type must look like; any where there is no form. */
export interface XesAttributeType {
  readonly form?: RegExp;
  readonly code: InputIssueCode;
  readonly expected: string;
}

const text = { code: "wrong-type", expected: "text" } as const;

/**
 * The types of attributes that carry a value; dates are checked where times are read. Lists and containers, which
 * hold further attributes, are none of them.
 */
export const xesAttributeTypes: ReadonlyMap<string, XesAttributeType> = new Map<string, XesAttributeType>([
  ["string", text],
  ["id", text],
  ["date", text],
  ["int", { form: /^\s*[-+]?\d+\s*$/, code: "not-a-number", expected: "a whole number" }],
  [
    "float",
    {
      form: /^\s*[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?\s*$/i,
      code: "not-a-number",
      expected: "a decimal number",
    },
  ],
  ["boolean", { form: /^\s*(?:true|false|1|0)\s*$/i, code: "wrong-type", expected: "true or false" }],
]);
