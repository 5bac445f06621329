import type { TextSource } from "../../input/text-source.js";
import type { AnswerRow } from "../answer-row.js";
import { checkSurvey } from "../check-survey.js";
import { faultReason } from "./fault-reason.js";
import { readRows } from "./read-rows.js";
import { type RegisterCells, registerCells } from "./register-cells.js";
import { type RegisterContext, registerContext } from "./register-context.js";
import { type RegisterColumns, registerLayout } from "./register-layout.js";
import type { RegisterOptions } from "./register-options.js";
import type { RejectedEntry } from "./row-sink.js";

/** What a register holds, and how an entry is read from a row. */
export interface RegisterForm<Field extends string, Entry> {
  readonly name: string;
  readonly fields: readonly Field[];
  /** Fields that must stand in the file, the first the one that tells a header. */
  readonly required: readonly Field[];
  /** Reads an entry; what is wrong with it goes to the cells, and it is then left out. */
  read(cells: RegisterCells<Field>, context: RegisterContext): Entry | undefined;
}

/** How many rows were read, and what became of them. */
export interface RowCounts {
  /** All of them: accepted and rejected together. */
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
}

/** What was read of a register. */
export interface ReadRegister<Entry> {
  /** In order of the file. */
  readonly entries: readonly Entry[];
  /** In order of the file; the first 10,000, of as many as `rows` says. */
  readonly rejected: readonly RejectedEntry[];
  readonly rows: RowCounts;
}

/** Faults that are told one by one; a file that is all faults would fill the memory. */
const mostRejected = 10_000;

/**
 * Reads a register: whatever its entries are, it is CSV or rows of objects, its columns are found by name, and
 * a row that cannot be used is rejected with line, column and reason.
 *
 * @throws InputError where the file cannot be read on. RangeError or TypeError for columns and options that
 * cannot be. The signal's reason once it aborts; whatever a stream throws.
 */
export async function readRegister<Field extends string, Entry>(
  source: TextSource | readonly object[],
  columns: RegisterColumns<Field>,
  options: RegisterOptions,
  form: RegisterForm<Field, Entry>,
): Promise<ReadRegister<Entry>> {
  const layout = registerLayout(columns, form.fields, form.required);
  checkSurvey({}, options);
  const context = registerContext(layout, options);
  const reasonOf = faultReason(context);
  const { name = form.name } = options;
  const entries: Entry[] = [];
  const rejected: RejectedEntry[] = [];
  let rejectedRows = 0;
  const reject = (row: Omit<RejectedEntry, "file">) => {
    rejectedRows += 1;
    if (rejected.length < mostRejected) rejected.push({ file: name, ...row });
  };
  const take = (row: AnswerRow) => {
    const cells = registerCells(row, layout, context);
    const entry = form.read(cells, context);
    const fault = cells.fault();
    if (fault === undefined) entries.push(entry!);
    else reject({ ...row.place(Number(fault.field ?? 0)), code: fault.code, reason: reasonOf(fault) });
  };
  await readRows(source, { name, layout, take, reject }, options);
  const accepted = entries.length;
  return { entries, rejected, rows: { read: accepted + rejectedRows, accepted, rejected: rejectedRows } };
}
