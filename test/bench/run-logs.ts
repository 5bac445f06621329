import { execFileSync } from "node:child_process";
import { mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "./cpu-seconds.js";
import { generatedLog } from "./generated-log.js";

/** What one process says of a log it read; `null` where the tool is not installed. */
interface LogFigures {
  readonly seconds: number;
  readonly peak: number;
  readonly bytesAnEvent?: number;
  readonly pairs: number;
  readonly exchanges: number;
}

/** Events of the logs that are read, and how often each is. */
const sizes = [
  { events: 1_000_000, runs: 3 },
  { events: 10_000_000, runs: 1 },
] as const;

/** Prints how fast event logs are read, beside DuckDB where it is installed: turn by turn, in the same run. */
export function runLogs(bundleOf: (entry: string) => string): void {
  const [own, peer] = [bundleOf("measure-log.ts"), bundleOf("measure-duckdb.ts")];
  console.log(
    "\n| events | weaklink CPU s | rows/s | peak MiB | bytes an event | DuckDB, 1 thread | peak MiB | DuckDB ÷ weaklink |",
  );
  console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
  const folder = mkdtempSync(join(tmpdir(), "weaklink-bench-"));
  try {
    for (const { events, runs } of sizes) printSize(writeLog(folder, events), events, runs, own, peer);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeLog(folder: string, events: number): string {
  const file = join(folder, `${events}.csv`);
  const handle = openSync(file, "w");
  for (const chunk of generatedLog(events)) writeSync(handle, chunk);
  return file;
}

function printSize(file: string, events: number, runs: number, own: string, peer: string): void {
  const both = Array.from({ length: runs }, () => ({ own: measure(own, file)!, peer: measure(peer, file) }));
  const seconds = median(both.map((run) => run.own.seconds));
  const peers = both.flatMap((run) => run.peer ?? []);
  const { peak, bytesAnEvent, exchanges, pairs } = both[0]!.own;
  for (const other of peers) {
    if (other.exchanges !== exchanges || other.pairs !== pairs)
      throw new Error("the two disagree on the log");
  }
  const duckdb = peers.length === 0 ? Number.NaN : median(peers.map((run) => run.seconds));
  const told = (value: number, digits: number) =>
    Number.isNaN(value) ? "not installed" : value.toFixed(digits);
  const cells = [
    events.toLocaleString("en"),
    seconds.toFixed(2),
    `${(events / seconds / 1e6).toFixed(2)} M`,
    peak.toFixed(0),
    bytesAnEvent!.toFixed(0),
    told(duckdb, 2),
    told(peers[0]?.peak ?? Number.NaN, 0),
    told(duckdb / seconds, 2),
  ];
  console.log(`| ${cells.join(" | ")} |`);
}

function measure(bundle: string, file: string): LogFigures | null {
  return JSON.parse(execFileSync(process.execPath, [bundle, file]).toString()) as LogFigures | null;
}
