import type { Chain } from "../chain/chain.js";
import type { Indicator } from "../chain/indicator.js";
import { examineDocument } from "./examine-document.js";
import { fallenParties } from "./fallen-parties.js";
import { InputError } from "./input-error.js";
import type { InputIssue, InputIssueCode } from "./input-issue.js";
import { rejectRow } from "./read-row.js";
import type { TableName } from "./table-columns.js";
import type { RejectedRow, TableRow } from "./table-row.js";

/** The rows of all tables that may still make a chain. */
export type TableSet = Readonly<Record<TableName, readonly TableRow[]>>;

/**
 * Makes the chain of the rows that fit together, and rejects the others: what refers to a rejected row falls
 * with it. Rows that are faulty by themselves go first, then faults between parties, between handoffs and of
 * evidence, so that no row is rejected for what a rejected row says.
 *
 * @throws {@link InputError} for issues of no row, such as those of the caller's own indicators.
 */
export function settleRows(
  tables: TableSet,
  indicators: readonly Indicator[] | undefined,
): { readonly chain: Chain; readonly rejected: readonly RejectedRow[] } {
  const rejected: RejectedRow[] = [];
  let left = tables;
  for (;;) {
    left = reject(left, fallenParties(left.parties), rejected);
    const { issues, chain } = examineDocument(documentOf(left, indicators));
    if (issues.length === 0) return { chain, rejected };
    left = reject(left, firstFaults(issues, left), rejected);
  }
}

type Faults = ReadonlyMap<TableRow, RejectedRow>;

function reject(tables: TableSet, faults: Faults, rejected: RejectedRow[]): TableSet {
  if (faults.size === 0) return tables;
  for (const fault of faults.values()) rejected.push(fault);
  const keep = (rows: readonly TableRow[]) => rows.filter((row) => !faults.has(row));
  return {
    parties: keep(tables.parties),
    handoffs: keep(tables.handoffs),
    evidence: keep(tables.evidence),
  };
}

function documentOf(tables: TableSet, indicators: readonly Indicator[] | undefined): unknown {
  const inputs = (rows: readonly TableRow[]) => rows.map(({ input }) => input);
  return {
    parties: inputs(tables.parties),
    handoffs: inputs(tables.handoffs),
    evidence: inputs(tables.evidence),
    indicators,
  };
}

/** Faults that rejecting another row may mend, so that they wait until those rows are gone. */
const betweenRows: ReadonlySet<InputIssueCode> = new Set([
  "duplicate-id",
  "member-cycle",
  "manager-cycle",
  "member-of-customer",
  "duplicate-handoff",
  "mixed-need",
  "mixed-redundancy",
  "unknown-handoff",
  "ambiguous-service",
  "evidence-on-customer",
] satisfies InputIssueCode[]);

const order: readonly TableName[] = ["parties", "handoffs", "evidence"];

/** The rows to reject now, each with its first fault. */
function firstFaults(issues: readonly InputIssue[], tables: TableSet): Faults {
  const located = issues.map((issue) => ({ issue, ...locate(issue, tables) }));
  const elsewhere = located.filter(({ row }) => row === undefined);
  if (elsewhere.length > 0) throw new InputError(elsewhere.map(({ issue }) => issue));
  const turn = located.reduce((first, { issue, row }) => Math.min(first, turnOf(issue, row!)), order.length);
  const faults = new Map<TableRow, RejectedRow>();
  for (const { issue, row, column } of located) {
    if (faults.has(row!) || turnOf(issue, row!) > turn) continue;
    const expected = withLines(issue.expected, tables);
    faults.set(row!, rejectRow(row!.file, row!.place(column), { ...issue, expected }));
  }
  return faults;
}

function turnOf({ code }: InputIssue, { file }: TableRow): number {
  return betweenRows.has(code) ? 1 + order.indexOf(file) : 0;
}

/** The row that an issue is about, and the field of it, from a path such as `handoffs[17].strength`. */
function locate(
  { path }: InputIssue,
  tables: TableSet,
): { row?: TableRow | undefined; column?: string | undefined } {
  const [, file, index, column] = /^(parties|handoffs|evidence)\[(\d+)\](?:\.(.+))?$/.exec(path) ?? [];
  return { row: tables[file as TableName]?.[Number(index)], column };
}

/** Says where another row stands in its file, as nobody knows the document in between. */
function withLines(text: string, tables: TableSet): string {
  return text.replace(/\b(parties|handoffs|evidence)\[(\d+)\]/g, (path, file: TableName, index: string) => {
    const row = tables[file][Number(index)];
    return row === undefined ? path : `${file} line ${row.place().line}`;
  });
}
