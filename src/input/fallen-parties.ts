import { groupBy } from "../chain/group-by.js";
import { describeValue } from "./describe-value.js";
import { rejectRow } from "./read-row.js";
import type { RejectedRow, TableRow } from "./table-row.js";

/**
 * Parties whose unit or manager is not among the parties, and those that fall with them in turn. Found in one
 * pass: told by the checks of the document, every level of a hierarchy would take a round of its own.
 */
export function fallenParties(parties: readonly TableRow[]): ReadonlyMap<TableRow, RejectedRow> {
  const fallen = new Map<TableRow, RejectedRow>();
  const standing = new Map<unknown, number>();
  for (const { input } of parties) standing.set(input.id, (standing.get(input.id) ?? 0) + 1);
  const references = parties.flatMap(referencesOf);
  const referencesTo = groupBy(references, ({ id }) => id);
  const gone = [...referencesTo.keys()].filter((id) => !standing.has(id));
  for (const id of gone) {
    for (const { row, column } of referencesTo.get(id) ?? []) {
      if (fallen.has(row)) continue;
      fallen.set(row, rejectReference(row, column, id));
      const left = standing.get(row.input.id)! - 1;
      standing.set(row.input.id, left);
      if (left === 0) gone.push(row.input.id as string);
    }
  }
  return fallen;
}

interface Reference {
  readonly row: TableRow;
  readonly column: "memberOf" | "manager";
  readonly id: string;
}

function referencesOf(row: TableRow): readonly Reference[] {
  return (["memberOf", "manager"] as const).flatMap((column) => {
    const id = row.input[column];
    return typeof id === "string" ? [{ row, column, id }] : [];
  });
}

function rejectReference(row: TableRow, column: string, id: string): RejectedRow {
  const found = describeValue(id);
  return rejectRow(row.file, row.place(column), { code: "unknown-id", found, expected: "the id of a party" });
}
