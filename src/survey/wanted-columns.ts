import { describeValue } from "../input/describe-value.js";
import { isBlank } from "../input/is-blank.js";

/** A column to look for in a survey. */
export interface WantedColumn {
  readonly name: string;
  /** What the caller calls it. */
  readonly field: string;
  /** Whether it may be absent from the file. */
  readonly isOptional?: boolean | undefined;
  /** Fields that may read one column share a word here; absent where the column is read as one thing only. */
  readonly shared?: string | undefined;
}

/** The columns to look for, gathered one by one. */
export interface WantedColumns {
  readonly list: readonly WantedColumn[];
  /**
   * Answers the place of a column in the list, and adds it where it is new.
   *
   * @throws TypeError for a name that is no text; RangeError for a blank one or a column that is read as two
   * things.
   */
  add(column: WantedColumn): number;
}

export function wantedColumns(): WantedColumns {
  const list: WantedColumn[] = [];
  const placeOf = new Map<string, number>();
  return {
    list,
    add(column) {
      checkName(column);
      const known = placeOf.get(column.name);
      if (known !== undefined) {
        checkShared(list[known]!, column);
        return known;
      }
      placeOf.set(column.name, list.length);
      return list.push(column) - 1;
    },
  };
}

function checkName({ name, field }: { readonly name: unknown; readonly field: string }): void {
  if (typeof name !== "string")
    throw new TypeError(`${field} is ${describeValue(name)}; it must be the name of a column`);
  if (isBlank(name)) throw new RangeError(`${field} is blank; it must be the name of a column`);
}

function checkShared(known: WantedColumn, { name, field, shared }: WantedColumn): void {
  if (shared !== undefined && known.shared === shared) return;
  throw new RangeError(`${known.field} and ${field} both read the column ${describeValue(name)}`);
}
