import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { type Run, runExample } from "./run-example.js";

const folder = mkdtempSync(join(tmpdir(), "weaklink-"));
afterAll(() => rmSync(folder, { recursive: true }));

const tickets = [
  "ticket;team;step;when;closed as",
  "1;desk;take;02/01/2024 09:00;",
  "1;lab;test;02/01/2024 11:30;solved",
  "2;desk;take;02/01/2024 09:30;",
  "2;-;wait;02/01/2024 09:45;",
  "2;lab;test;03/01/2024 11:30;dropped",
  "3;desk;take;next week;",
].join("\n");

const trace = (id: string, ...events: readonly (readonly [team: string, when: string])[]) =>
  `<trace><string key="concept:name" value="${id}"/>${events.map(event).join("")}</trace>`;

function event([team, when]: readonly [string, string]): string {
  return `<event><string key="org:group" value="${team}"/><date key="time:timestamp" value="${when}"/></event>`;
}

const xes = `<log>${trace("1", ["desk", "2024-01-02T09:00:00Z"], ["lab", "2024-01-02T11:30:00Z"])}</log>`;

const columns = ["--case", "ticket", "--party", "team", "--activity", "step", "--time", "when"];
const notation = ["--time-format", "dd/MM/yyyy HH:mm", "--time-zone", "Europe/Amsterdam"];

describe("a log of one's own", () => {
  it("is read as the flags have it, and told in figures and breaks", async () => {
    const flags = [
      ...columns,
      ...notation,
      "--missing",
      "-",
      "--on-time",
      "8",
      "--outcome",
      "closed as=solved",
    ];
    const { code, printed } = await run(file("tickets.csv", tickets), ...flags);
    expect(printed).toContain(
      "Read 2 cases with 4 events by 2 parties: 2 exchanges from 2024-01-02 to 2024-01-03.",
    );
    expect(printed).toContain("Skipped 1 events of nobody; rejected 1 of 6 rows.");
    expect(printed).toMatch(/line 7, column 13: found other text/);
    expect(printed).toContain("# Where the internal customer chain breaks");
    expect(code).toBe(0);
  });

  it("is XES where its name says so, gzip or not", async () => {
    const flags = ["--case", "case:concept:name", "--party", "org:group", "--time", "time:timestamp"];
    const { code, printed } = await run(file("tickets.xes.gz", gzipSync(xes)), ...flags);
    expect(printed).toContain("Read 1 cases with 2 events by 2 parties: 1 exchanges");
    expect(code).toBe(0);
  });
});

describe("what goes wrong is told in lines for people", () => {
  it.each([
    [
      "a column that is not there",
      [...columns.slice(0, -1), "wen"],
      /^\S+ line 1, column 1: .*mean "when"\?\n$/,
    ],
    ["no column for the case", ["--party", "team"], /^--case and --party are needed\n/],
    ["times in no format that was told", columns, /^\S+ line 2, column 13: .*timeFormat/],
  ])("%s", async (_, flags, message) => {
    const { code, faults } = await run(file("tickets.csv", tickets), ...flags);
    expect(faults).toMatch(message);
    expect(faults).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
  });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(...flags: readonly string[]): Promise<Run> {
  return runExample("event-log.ts", flags);
}
