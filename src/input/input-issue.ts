/** What can be wrong with a chain document; a closed list, so that callers can act on a code. */
export type InputIssueCode =
  | "not-a-document"
  | "unreadable"
  | "unsupported-version"
  | "missing-field"
  | "unknown-field"
  | "unknown-value"
  | "wrong-type"
  | "number-as-text"
  | "not-a-number"
  | "infinite-number"
  | "out-of-range"
  | "negative-count"
  | "not-whole"
  | "blank-id"
  | "duplicate-id"
  | "unknown-id"
  | "member-cycle"
  | "manager-cycle"
  | "member-of-customer"
  | "strength-on-customer"
  | "self-handoff"
  | "duplicate-handoff"
  | "mixed-need"
  | "mixed-redundancy"
  | "returned-over-exchanges"
  | "duplicate-indicator"
  | "aspect-without-care"
  | "unknown-indicator"
  | "undirected-edge"
  | "unknown-handoff"
  | "ambiguous-service"
  | "evidence-on-customer"
  | "no-figures"
  | "mixed-subject"
  | "mixed-figures"
  | "good-over-total"
  | "respondents-over-total"
  | "scale-upside-down"
  | "rating-outside-scale"
  | "expectation-outside-scale"
  /** Of tables and files. */
  | "not-csv"
  | "not-utf8"
  | "empty-table"
  | "unclear-delimiter"
  | "unclosed-quote"
  | "text-after-quote"
  | "nul-byte"
  | "field-too-long"
  | "too-many-columns"
  | "field-count"
  | "duplicate-column"
  | "unknown-column"
  | "missing-column"
  | "not-decimal"
  | "not-true-or-false";

/** One fault of the input, as data: where, what was found and what was expected. */
export interface InputIssue {
  readonly code: InputIssueCode;
  /** Place in the document, such as `handoffs[17].strength`; of a file, such as `parties line 4, column 12`. */
  readonly path: string;
  readonly message: string;
  /** What stands there, shortened; never a respondent's id. */
  readonly found: string;
  readonly expected: string;
}
