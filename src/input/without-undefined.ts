/** The fields of `Row` without `undefined` among what they may hold. */
export type Defined<Row> = { [Key in keyof Row]: Exclude<Row[Key], undefined> };

/** A row without the fields that hold `undefined`: absent and `undefined` mean the same in a document. */
export function withoutUndefined<Row extends object>(row: Row): Defined<Row> {
  if (!Object.values(row).includes(undefined)) return row as Defined<Row>;
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Defined<Row>;
}
