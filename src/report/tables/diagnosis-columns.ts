import type { DiagnosisTables } from "./diagnosis-tables.js";

/** What the cells of a column are, where they are not `null`. */
export type ColumnKind = "number" | "text" | "boolean";

type KindOf<Cell> =
  NonNullable<Cell> extends number ? "number" : NonNullable<Cell> extends boolean ? "boolean" : "text";

/** The columns of a table's rows, in their order, and what their cells are. */
export type ColumnsOf<Row> = { readonly [Name in keyof Row]-?: KindOf<Row[Name]> };

const subject = {
  subject: "text",
  from: "text",
  fromName: "text",
  to: "text",
  toName: "text",
  service: "text",
  party: "text",
  partyName: "text",
} as const;

const strength = { strength: "number", strengthLow: "number", strengthHigh: "number" } as const;

const serviceLevel = {
  serviceLevel: "number",
  serviceLevelLow: "number",
  serviceLevelHigh: "number",
} as const;

const principles = {
  motivationShare: "number",
  alignmentShare: "number",
  informationShare: "number",
  trainingShare: "number",
} as const;

const finding = {
  rank: "number",
  ...subject,
  cause: "text",
  loss: "number",
  signs: "number",
  detector: "text",
  reason: "text",
  figures: "text",
  remedies: "text",
} as const;

/**
 * The columns of every table of {@link toTables}, in the order of its rows' keys, with what their cells are: for tables
 * that are empty, and for programs that would guess a column's type from its first cells, which may be `null`.
 *
 * @example
 * ```ts
 * const types = { number: "DOUBLE", text: "VARCHAR", boolean: "BOOLEAN" };
 * const columns = Object.entries(diagnosisColumns.handoffs).map(([name, kind]) => `"${name}" ${types[kind]}`);
 * await duckdb.run(`CREATE TABLE handoffs (${columns.join(", ")})`);
 * ```
 */
export const diagnosisColumns: {
  readonly [Table in keyof DiagnosisTables]: ColumnsOf<DiagnosisTables[Table][number]>;
} = {
  overall: {
    level: "text",
    target: "number",
    ...serviceLevel,
    ceiling: "number",
    lost: "number",
    residual: "number",
    breaks: "number",
    risks: "number",
    blindSpots: "number",
    ...principles,
  },
  customers: {
    id: "text",
    name: "text",
    weight: "number",
    received: "number",
    ...serviceLevel,
    ceiling: "number",
  },
  handoffs: {
    from: "text",
    fromName: "text",
    to: "text",
    toName: "text",
    service: "text",
    flow: "text",
    flowFrom: "text",
    volume: "number",
    ...strength,
    basis: "text",
    status: "text",
    belowTarget: "number",
    loss: "number",
    gain: "number",
    exchanges: "number",
    returned: "number",
    waitHoursMedian: "number",
    waitHoursMean: "number",
    waitHoursP95: "number",
    ...principles,
  },
  causes: {
    ...subject,
    flow: "text",
    flowFrom: "text",
    cause: "text",
    basis: "text",
    ...strength,
    belowTarget: "number",
    status: "text",
    loss: "number",
    indicators: "text",
    observedGood: "number",
    observedTotal: "number",
    observedStrength: "number",
    observedStrengthLow: "number",
    observedStrengthHigh: "number",
    ratedGood: "number",
    ratedTotal: "number",
    ratedStrength: "number",
    ratedStrengthLow: "number",
    ratedStrengthHigh: "number",
    ratedBandLow: "number",
    ratedBandHigh: "number",
    rating: "number",
    ratingLowest: "number",
    ratingHighest: "number",
    expectationGap: "number",
    giversGood: "number",
    giversTotal: "number",
    giversStrength: "number",
    giversStrengthLow: "number",
    giversStrengthHigh: "number",
    ratedBelowObserved: "number",
    ratedBelowGivers: "number",
  },
  parties: {
    id: "text",
    name: "text",
    kind: "text",
    department: "text",
    departmentName: "text",
    distance: "number",
    ...strength,
    basis: "text",
    status: "text",
    belowTarget: "number",
    serviceLevel: "number",
    loss: "number",
    dependence: "number",
    ...principles,
  },
  losses: { by: "text", loss: "number" },
  breaks: { ...finding, status: "text", belowTarget: "number", gain: "number", route: "text" },
  risks: finding,
  blindSpots: finding,
  needs: {
    party: "text",
    partyName: "text",
    indicator: "text",
    tier: "text",
    asked: "boolean",
    total: "number",
    share: "number",
    ...strength,
    belowTarget: "number",
    met: "boolean",
    exceededPeople: "number",
    exceededShare: "number",
    trendFrom: "text",
    trendTo: "text",
    trendChange: "number",
    trendProbability: "number",
  },
};
