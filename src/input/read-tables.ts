import type { Chain } from "../chain/chain.js";
import type { Indicator } from "../chain/indicator.js";
import { InputError } from "./input-error.js";
import { readCsvTable } from "./read-csv-table.js";
import { readObjectTable } from "./read-object-table.js";
import { settleRows } from "./settle-rows.js";
import type { TableName } from "./table-columns.js";
import type { RejectedRow, TableRows } from "./table-row.js";
import type { TextSource } from "./text-source.js";

/** A table: CSV with a header, as text, bytes or a stream of either, or its rows as objects. */
export type Table = TextSource | readonly object[];

/**
 * The tables of a chain. Their columns are the fields of the chain document under the same names, in any order:
 * - `parties`: `id`, `kind`; optional `name`, `memberOf`, `manager`, `headcount`, `strength`, `weight`.
 * - `handoffs`: `from`, `to`; optional `service`, `volume`, `need`, `flow`, `redundant`, `strength`; what was
 *   observed: `exchanges`, `returned` and, in hours, `waitMedian`, `waitMean`, `waitP95`.
 * - `evidence`: `indicator` and either `party`, or `from`, `to` and optional `service`; `at`, `side`; and of each row
 *   one kind of figures: `good` and `total`, optional `respondents`; or `rating`, `scaleLow` and `scaleHigh`,
 *   optional `expected` and `by`; or `judged`.
 */
export interface Tables {
  readonly parties: Table;
  readonly handoffs: Table;
  readonly evidence?: Table | undefined;
}

/** How to read tables. */
export interface ReadTablesOptions {
  /** What parts the fields of CSV, one character. Told by each header where absent: `,` `;` tab or `|`. */
  readonly delimiter?: string | undefined;
  /** The chain's own indicators, beside the catalogue. */
  readonly indicators?: readonly Indicator[] | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The chain that the good rows make, and the rows that are not in it. */
export interface ReadTables {
  readonly chain: Chain;
  /** By table, line and column; one for every row that is not in the chain. */
  readonly rejected: readonly RejectedRow[];
  /** Of each table, how many rows stand under its header and how many of them are in the chain. */
  readonly rows: Readonly<Record<TableName, { readonly read: number; readonly accepted: number }>>;
}

const names = ["parties", "handoffs", "evidence"] as const satisfies readonly TableName[];

/**
 * Reads a chain from tables. Tolerant: what is good is kept, and every row that is not stands in `rejected` at
 * the physical line and column of its first fault. So does a row that refers to a rejected one, and of rows that
 * contradict each other all but the first.
 *
 * An empty cell counts as absent, in rows of objects `null` too. Ids are kept letter for letter: `1`, `01` and
 * `1.0` are three parties. Numbers are plain decimals, `0.8` or `1e3`; `0,8`, `80%` and `0x10` are rejected, not
 * guessed at. Rows of objects may hold numbers and booleans besides text.
 *
 * @throws {@link InputError} with the faults of all tables that stop a whole table: an unknown column (told with
 * the nearest known one), a missing or doubled one, and what makes a text no CSV. RangeError for a
 * delimiter that cannot be one; the signal's reason once it aborts; whatever a stream throws.
 *
 * @example
 * ```ts
 * const { chain, rejected } = await readTables({
 *   parties: "id,kind\nkitchen,department\nguest,customer",
 *   handoffs: "from,to,service,strength\nkitchen,guest,meal,0.9",
 * });
 * ```
 */
export async function readTables(tables: Tables, options: ReadTablesOptions = {}): Promise<ReadTables> {
  const { delimiter, indicators, signal } = options;
  signal?.throwIfAborted();
  const { parties, handoffs, evidence } = await readAll(tables, { delimiter, signal });
  const settled = settleRows(
    { parties: parties.rows, handoffs: handoffs.rows, evidence: evidence.rows },
    indicators,
  );
  const { chain } = settled;
  const found = [parties, handoffs, evidence].flatMap((table) => table.rejected);
  return {
    chain,
    rejected: [...found, ...settled.rejected].sort(byPlace),
    rows: {
      parties: { read: parties.read, accepted: chain.parties.length },
      handoffs: { read: handoffs.read, accepted: chain.handoffs.length },
      evidence: { read: evidence.read, accepted: chain.evidence.length },
    },
  };
}

type ReadOptions = Pick<ReadTablesOptions, "delimiter" | "signal">;

/** Reads every table, also when one cannot be read, so that one error tells the faults of all. */
async function readAll(tables: Tables, options: ReadOptions): Promise<Record<TableName, TableRows>> {
  const issues: InputError["issues"][number][] = [];
  const read = (file: TableName) =>
    readTable(file, tables[file], options).catch((error: unknown) => {
      if (!(error instanceof InputError)) throw error;
      for (const issue of error.issues) issues.push(issue);
      return noRows;
    });
  const all = {
    parties: await read("parties"),
    handoffs: await read("handoffs"),
    evidence: await read("evidence"),
  };
  if (issues.length > 0) throw new InputError(issues);
  return all;
}

const noRows: TableRows = { read: 0, rows: [], rejected: [] };

async function readTable(
  file: TableName,
  table: Table | undefined,
  options: ReadOptions,
): Promise<TableRows> {
  if (table === undefined && file === "evidence") return noRows;
  return isRows(table) ? readObjectTable(file, table) : readCsvTable(file, table as TextSource, options);
}

function isRows(table: Table | undefined): table is readonly object[] {
  return Array.isArray(table);
}

function byPlace(a: RejectedRow, b: RejectedRow): number {
  return names.indexOf(a.file) - names.indexOf(b.file) || a.line - b.line || a.column - b.column;
}
