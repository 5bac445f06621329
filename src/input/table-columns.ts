/** The tables that a chain can be read from. */
export type TableName = "parties" | "handoffs" | "evidence";

/** What a cell holds. Blank text is a fault in an `id` and nothing else. */
export type CellKind = "id" | "text" | "number" | "boolean";

interface TableColumns {
  readonly cells: ReadonlyMap<string, CellKind>;
  /** Of each list, one column at least must be there. */
  readonly required: readonly (readonly string[])[];
}

/**
 * The columns of each table: the fields of the chain document under their own names. What has parts in the
 * document takes a column for each: a rating's `scale`, and what was `observed` of a handoff.
 */
export const tableColumns: Readonly<Record<TableName, TableColumns>> = {
  parties: {
    cells: columns({
      id: "id",
      kind: "text",
      name: "text",
      memberOf: "id",
      manager: "id",
      headcount: "number",
      strength: "number",
      weight: "number",
    }),
    required: [["id"], ["kind"]],
  },
  handoffs: {
    cells: columns({
      from: "id",
      to: "id",
      service: "text",
      volume: "number",
      need: "number",
      flow: "text",
      redundant: "boolean",
      strength: "number",
      exchanges: "number",
      returned: "number",
      waitMedian: "number",
      waitMean: "number",
      waitP95: "number",
    }),
    required: [["from"], ["to"]],
  },
  evidence: {
    cells: columns({
      from: "id",
      to: "id",
      service: "text",
      party: "id",
      indicator: "id",
      at: "text",
      side: "text",
      good: "number",
      total: "number",
      respondents: "number",
      rating: "number",
      scaleLow: "number",
      scaleHigh: "number",
      expected: "number",
      by: "id",
      judged: "number",
    }),
    required: [["from", "party"], ["to", "party"], ["indicator"]],
  },
};

/** A map, as headers come from files and may be called `constructor`. */
function columns(cells: Readonly<Record<string, CellKind>>): ReadonlyMap<string, CellKind> {
  return new Map(Object.entries(cells));
}
