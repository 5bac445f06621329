import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  type ChainDocument,
  type Diagnosis,
  diagnose,
  diagnosisColumns,
  fromCsvText,
  readChain,
  toCsv,
  toTables,
} from "../../src/index.js";
import { csvRecords } from "../../src/input/csv-records.js";
import { closedRing, restaurant } from "../chains.js";
import { randomDocument, relabelledDocument, runs } from "../random-chain.js";
import { isSoak } from "../soak.js";
import { hostileText } from "./hostile-text.js";
import { companyDiagnosis } from "./page/shown-diagnoses.js";
import { answers, mixedChain } from "./report-chains.js";

vi.setConfig({ testTimeout: isSoak ? 900_000 : 120_000 });

const someRuns = { ...runs, numRuns: isSoak ? 2_000 : 40, seed: 4 };
const chains = randomDocument({ evidence: true, hierarchy: true });

const tablesOf = (document: ChainDocument) => toTables(diagnose(readChain(document)));

type Rows = readonly Readonly<Record<string, unknown>>[];

const each = (tables: ReturnType<typeof toTables>) =>
  Object.entries(tables).map(([name, rows]) => ({
    name,
    rows: rows as unknown as Rows,
    columns: diagnosisColumns[name as keyof typeof diagnosisColumns] as Readonly<Record<string, string>>,
  }));

/** Where a row has other columns than its table, or a cell is not what its column says. */
function faultsIn(tables: ReturnType<typeof toTables>): readonly string[] {
  return each(tables).flatMap(({ name, rows, columns }) =>
    rows.flatMap((row) => {
      const isOrdered = Object.keys(row).join() === Object.keys(columns).join();
      const odd = Object.entries(row).filter(([column, cell]) => !isCell(cell, columns[column]!));
      return [...(isOrdered ? [] : [`${name}: columns`]), ...odd.map(([column]) => `${name}.${column}`)];
    }),
  );
}

function isCell(cell: unknown, kind: string): boolean {
  if (cell === null) return true;
  return kind === "text" ? typeof cell === "string" : typeof cell === kind && !Number.isNaN(cell);
}

describe("toTables", () => {
  it("has the same columns in every row, and in every cell what its column says", () => {
    fc.assert(
      fc.property(chains, (document) => faultsIn(tablesOf(document)).length === 0),
      someRuns,
    );
  });

  it("does so with all that can be measured, and leaves no table of it empty", async () => {
    const tables = toTables(await companyDiagnosis());
    expect(faultsIn(tables)).toEqual([]);
    expect(each(tables).filter(({ rows }) => rows.length === 0)).toEqual([]);
    const told = each(tables).flatMap(({ name, rows, columns }) =>
      Object.keys(columns)
        .filter((column) => rows.every((row) => row[column] === null))
        .map((column) => `${name}.${column}`),
    );
    const unseen = told.filter((column) => !/[gG]ivers/.test(column));
    expect(unseen).toEqual(["parties.department", "parties.departmentName"]);
  });

  it("knows the columns of a table that is empty, each once whatever its letters' case", () => {
    const tables = tablesOf({ parties: [{ id: "client", kind: "customer" }], handoffs: [] });
    expect(Object.keys(tables)).toEqual(Object.keys(diagnosisColumns));
    expect(tables.handoffs).toEqual([]);
    for (const columns of Object.values(diagnosisColumns)) {
      const names = Object.keys(columns).map((name) => name.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("has the figures of the diagnosis", () => {
    const diagnosis = diagnose(readChain(restaurant));
    const { overall, customers, handoffs, parties, losses, breaks } = toTables(diagnosis);
    expect(overall).toHaveLength(1);
    expect(overall[0]).toMatchObject({
      level: "department",
      target: 0.75,
      ceiling: 1,
      breaks: breaks.length,
    });
    expect(overall[0]!.lost).toBeCloseTo(0.561998, 5);
    expect(customers).toMatchObject([{ id: "guest", name: "guest", weight: 1, received: 100 }]);
    expect(handoffs.map(({ loss }) => loss)).toEqual(diagnosis.handoffs.map(({ loss }) => loss));
    const order = handoffs.find(({ service }) => service === "order")!;
    expect(order).toMatchObject({
      from: "floor",
      to: "kitchen",
      flow: "request",
      strength: 0.8,
      strengthLow: null,
    });
    expect(parties.map(({ distance }) => distance)).toEqual(
      diagnosis.parties.map(({ distance }) => distance),
    );
    expect(losses.map(({ by }) => by)).toEqual([
      "information",
      "coordination",
      "care",
      "declared",
      "assumed",
    ]);
    expect(losses.reduce((sum, { loss }) => sum + loss, 0)).toBeCloseTo(overall[0]!.lost!, 9);
  });

  it("has a row for each cause of each subject, with what every source says", () => {
    const diagnosis = diagnose(readChain(mixedChain()));
    const { causes } = toTables(diagnosis);
    const subjects = [...diagnosis.handoffs, ...diagnosis.parties];
    expect(causes).toHaveLength(subjects.reduce((sum, subject) => sum + subject.causes.length, 0));
    const dish = causes.find(({ service, cause }) => service === "dish" && cause === "coordination")!;
    expect(dish).toMatchObject({ subject: "handoff", from: "kitchen", to: "floor", party: null });
    expect(dish).toMatchObject({ observedGood: 312, observedTotal: 480, ratedTotal: 12 });
    const kitchen = causes.find(({ party }) => party === "kitchen")!;
    expect(kitchen).toMatchObject({
      subject: "party",
      from: null,
      service: null,
      flow: null,
      observedTotal: 60,
    });
  });

  it("names parties beside their ids, and tells those of one name apart", () => {
    const parties = restaurant.parties.map((party) =>
      party.kind === "supplier" ? { ...party, name: "Supplier" } : party,
    );
    const { handoffs } = tablesOf({ ...restaurant, parties });
    expect(handoffs.slice(0, 2).map(({ from, fromName, toName }) => [from, fromName, toName])).toEqual([
      ["farm", "Supplier (farm)", "store"],
      ["coop", "Supplier (coop)", "store"],
    ]);
  });

  it("tells findings with their rank, reason and figures, and breaks with their way", () => {
    const diagnosis = diagnose(readChain(mixedChain()));
    const { breaks, blindSpots } = toTables(diagnosis);
    const [first] = breaks;
    expect(first).toMatchObject({ rank: 1, signs: diagnosis.breaks[0]!.signs.length });
    expect(first!.reason).toBe(diagnosis.breaks[0]!.signs[0]!.reason.code);
    expect(first!.route).toMatch(/^\w+( → \w+)+$/);
    expect(first!.figures).toMatch(/^\w+ \S.*(; \w+ \S.*)*$/);
    expect(blindSpots.map(({ rank }) => rank)).toEqual(diagnosis.blindSpots.map((_, place) => place + 1));
  });

  it("has a row for each need of each internal customer, asked about or not", () => {
    const evidence = answers({ from: "floor", to: "kitchen" }, "respect", [2, 3, 4, 4, 5, 1]);
    const { needs } = tablesOf({ ...restaurant, evidence });
    const respect = needs.filter(({ indicator }) => indicator === "respect");
    expect(respect.map(({ party, asked }) => [party, asked])).toContainEqual(["kitchen", true]);
    expect(respect.find(({ asked }) => !asked)).toMatchObject({ total: null, share: null, met: null });
    expect(respect.every(({ tier }) => tier !== null)).toBe(true);
  });

  it("writes null, never a figure, where there is none", () => {
    const { overall, parties } = tablesOf(closedRing);
    expect(overall[0]).toMatchObject({ serviceLevel: null, serviceLevelLow: null, lost: null });
    expect(parties.some(({ serviceLevel }) => serviceLevel === null)).toBe(true);
  });

  it("is what JSON keeps", () => {
    const tables = tablesOf(mixedChain((id) => `__proto__ ${id}`));
    expect(JSON.parse(JSON.stringify(tables))).toEqual(tables);
  });

  it("goes through CSV and back, with hostile names, and no cell begins a formula", async () => {
    const names = fc.array(hostileText, { minLength: 31, maxLength: 31 });
    const isKept = async (document: ChainDocument, texts: readonly string[]) => {
      const formulas = texts.map((text, place) => `${["=", "+", "-", "@", ""][place % 5]}${text}${place}`);
      const idOf = (id: string) => formulas[Number(id.split(" ").at(-1))]!;
      const diagnosis: Diagnosis = diagnose(readChain(relabelledDocument(document, idOf)));
      for (const { rows } of each(toTables(diagnosis))) {
        if (rows.length > 0 && !(await isCsvOf(toCsv(rows), rows))) return false;
      }
      return true;
    };
    await fc.assert(fc.asyncProperty(chains, names, isKept), { ...someRuns, numRuns: someRuns.numRuns / 2 });
  });
});

async function isCsvOf(csv: string, rows: Rows): Promise<boolean> {
  const cells: string[][] = [];
  for await (const records of csvRecords(csv, {})) cells.push(...records.map(({ fields }) => [...fields]));
  const [header, ...lines] = cells;
  const expected = rows.map((row) => Object.values(row).map((cell) => textOf(cell)));
  return (
    JSON.stringify(header) === JSON.stringify(Object.keys(rows[0]!)) &&
    JSON.stringify(lines.map((line) => line.map(fromCsvText))) === JSON.stringify(expected) &&
    rows.every((row, place) =>
      Object.values(row).every(
        (cell, at) => typeof cell === "number" || !/^[=+\-@\t\r\n]/.test(lines[place]![at]!),
      ),
    )
  );
}

function textOf(cell: unknown): string {
  return cell === null ? "" : String(cell).replaceAll("\0", "\uFFFD");
}
