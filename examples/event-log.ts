/**
 * A log of tickets in, ranked breaks out:
 *
 *     npx tsx examples/event-log.ts tickets.csv --case ticket --party team --activity step --time when --on-time 8
 *
 * Without a file it reads a log with breaks planted in it, and tells at which rank each of them was found. In a
 * project of your own the import reads `from "weaklink"`.
 */
import { createReadStream } from "node:fs";
import { parseArgs } from "node:util";
import {
  type Diagnosis,
  diagnose,
  type EventColumns,
  type EventLogOptions,
  InputError,
  measureLog,
  type ReadEventLog,
  readEventLog,
  readXes,
  toMarkdown,
} from "../src/index.js";
import { type PlantedBreak, plantedLog, promisedHours } from "./planted-log.js";

const usage = `npx tsx examples/event-log.ts FILE --case COLUMN --party COLUMN --time COLUMN

FILE is CSV, or XES by its name (.xes, .xes.gz); gzip or not. Columns, in XES keys of attributes:
  --case COLUMN           what is handed on: the ticket, the order
  --party COLUMN          who acted: a team, a department, a person
  --member COLUMN         the person inside that party
  --activity COLUMN       what was done
  --time COLUMN           when, or --start COLUMN and --complete COLUMN
  --customer COLUMN       the segment of customers
  --outcome COLUMN=VALUE  the value of a case that ended well
How to read them:
  --missing VALUE         a value that means none; may be repeated
  --time-format FORMAT    such as "dd/MM/yyyy HH:mm"; ISO 8601 where absent
  --time-zone ZONE        such as Europe/Amsterdam, for times without an offset
  --on-time HOURS         waits of so many hours are on time`;

const text = { type: "string" } as const;
const flags = {
  case: text,
  party: text,
  member: text,
  activity: text,
  time: text,
  start: text,
  complete: text,
  customer: text,
  outcome: text,
  missing: { type: "string", multiple: true },
  "time-format": text,
  "time-zone": text,
  "on-time": text,
  help: { type: "boolean", short: "h" },
} as const;

type Flags = ReturnType<typeof argumentsOf>["values"];

try {
  const { values, positionals } = argumentsOf();
  if (values.help) console.log(usage);
  else if (positionals.length > 0) await tellFile(positionals, values);
  else if (Object.keys(values).length > 0) throw new RangeError(`a FILE is missing\n\n${usage}`);
  else await tellPlanted();
} catch (error) {
  for (const line of faultsOf(error)) console.error(line);
  process.exitCode = 1;
}

function argumentsOf() {
  return parseArgs({ options: flags, allowPositionals: true });
}

async function tellFile([file, ...others]: readonly string[], values: Flags): Promise<void> {
  if (others.length > 0) throw new RangeError(`one FILE at a time, please: ${[file, ...others].join(", ")}`);
  const read = /\.xes(\.gz)?$/i.test(file!) ? readXes : readEventLog;
  tell(await read(createReadStream(file!), columnsOf(values), optionsOf(values, file!)));
}

async function tellPlanted(): Promise<void> {
  const { csv, planted } = plantedLog({ plant: { information: 2, coordination: 1 } });
  const columns = { case: "case", party: "team", activity: "activity", time: "time" };
  const diagnosis = tell(await readEventLog(csv, columns, { name: "planted log", onTime: promisedHours }));
  console.log(`## What was planted\n\n${planted.map((one) => rankOf(one, diagnosis)).join("\n")}`);
}

/** Prints what was read, and the report. */
function tell(read: ReadEventLog): Diagnosis {
  console.log(`${figuresOf(read).join("\n")}\n`);
  if (read.log.events === 0) throw new RangeError("No event could be read, so there is nothing to diagnose.");
  const diagnosis = diagnose(read.chain, { log: measureLog(read.log.table) });
  console.log(toMarkdown(diagnosis, { breaks: 5 }));
  return diagnosis;
}

function figuresOf({ log, rejected }: ReadEventLog): readonly string[] {
  const { cases, events, exchanges, parties, from, to, rows, skipped } = log;
  const span = from && to ? ` from ${from.slice(0, 10)} to ${to.slice(0, 10)}` : "";
  return [
    `Read ${cases} cases with ${events} events by ${parties} parties: ${exchanges} exchanges${span}.`,
    `Skipped ${skipped.withoutParty} events of nobody; rejected ${rows.rejected} of ${rows.read} rows.`,
    ...rejected.slice(0, 5).map(({ line, column, reason }) => `  line ${line}, column ${column}: ${reason}`),
  ];
}

function rankOf({ from, to, cause }: PlantedBreak, { breaks }: Diagnosis): string {
  const rank = breaks.findIndex(
    ({ subject, cause: found }) =>
      subject.type === "handoff" && subject.from === from && subject.to === to && found === cause,
  );
  const found = rank < 0 ? "not found" : `break ${rank + 1} of ${breaks.length}`;
  return `- ${from} → ${to} (${cause}): ${found}`;
}

function columnsOf({ case: of, party, outcome, ...values }: Flags): EventColumns {
  if (of === undefined || party === undefined)
    throw new RangeError(`--case and --party are needed\n\n${usage}`);
  const { member, activity, time, start, complete, customer } = values;
  return {
    ...{ case: of, party, member, activity, time, start, complete, customer },
    outcome: outcome === undefined ? undefined : outcomeOf(outcome),
  };
}

function outcomeOf(flag: string) {
  const [column, ...good] = flag.split("=");
  if (good.length === 0) throw new RangeError(`--outcome is ${flag}; it must be COLUMN=VALUE`);
  return { column: column!, good: good.join("=") };
}

function optionsOf(values: Flags, name: string): EventLogOptions {
  const hours = values["on-time"];
  return {
    name,
    missing: values.missing,
    timeFormat: values["time-format"],
    timeZone: values["time-zone"],
    onTime: hours === undefined ? undefined : Number(hours),
  };
}

/** What went wrong, in lines for people. */
function faultsOf(error: unknown): readonly string[] {
  if (error instanceof InputError) return error.issues.map(({ path, message }) => `${path}: ${message}`);
  return [error instanceof Error ? error.message : String(error)];
}
