/** One record of a CSV file. Lines and columns are physical, from 1. */
export interface CsvRecord {
  /** Line on which the record starts. */
  readonly line: number;
  readonly fields: readonly string[];
  /** Column at which each field starts; absent where no field is quoted and {@link fieldPlace} works it out. */
  readonly columns: readonly number[] | undefined;
  /** Line on which each field starts, where line ends inside quotes push some below `line`. */
  readonly lines: readonly number[] | undefined;
  /** The first fault of the record's shape. The file goes on after it, the record cannot be relied on. */
  readonly fault: CsvFault | undefined;
}

/** A place in a text file: physical line, and column in UTF-16 code units on that line, both from 1. */
export interface CsvPlace {
  readonly line: number;
  readonly column: number;
}

/**
 * What is wrong with one record, and where.
 * - `text-after-quote`: text between a closing quote and the next delimiter, `"a"b`.
 * - `nul-byte`: a field that holds U+0000, the mark of binary or wrongly decoded data.
 */
export interface CsvFault extends CsvPlace {
  readonly code: "text-after-quote" | "nul-byte";
}

/**
 * Where a field of a record starts, its opening quote included; for a field that the record lacks, where the
 * record starts.
 */
export function fieldPlace({ line, fields, columns, lines }: CsvRecord, index: number): CsvPlace {
  if (index >= fields.length) return { line, column: 1 };
  return { line: lines?.[index] ?? line, column: (columns ?? bareColumns(fields))[index] };
}

/** The column of each field where all are bare. */
export function bareColumns(fields: readonly string[]): number[] {
  const columns: number[] = [];
  let column = 1;
  for (const field of fields) {
    columns.push(column);
    column += field.length + 1;
  }
  return columns;
}
