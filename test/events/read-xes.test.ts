import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { InputError, readEventLog, readXes } from "../../src/index.js";
import { isSoak } from "../soak.js";

const data = new URL("../../../shared/data/", import.meta.url);
const present = existsSync(data);
if (!present)
  process.stderr.write("SKIPPED: real logs of test/events/read-xes.test.ts, for ../shared is absent\n");

const columns = {
  case: "case:concept:name",
  party: "org:group",
  activity: "concept:name",
  time: "time:timestamp",
};

const event = (team: string, step: string, minute: number) => `
  <event>
    <string key="org:group" value="${team}"/>
    <string key="concept:name" value="${step}"/>
    <date key="time:timestamp" value="2024-01-02T09:${String(minute).padStart(2, "0")}:00+01:00"/>
  </event>`;

const small = `<log><trace><string key="concept:name" value="1"/>
${event("desk", "open", 0)}${event("lab", "test", 30)}</trace></log>`;

describe("a log in XES", () => {
  test("is the chain of its traces", async () => {
    const { chain, rejected, log } = await readXes(small, columns, { onTime: 1 });
    expect(rejected).toEqual([]);
    expect(log).toMatchObject({ cases: 1, events: 2, exchanges: 1, parties: 2 });
    expect(chain.handoffs.map(({ from, to, volume }) => [from, to, volume])).toEqual([
      ["customer", "desk", 1],
      ["desk", "lab", 1],
      ["lab", "customer", 1],
    ]);
    expect(chain.evidence.find(({ indicator }) => indicator === "on-time")).toMatchObject({
      good: 1,
      total: 1,
    });
  });

  test("may read one attribute for several columns", async () => {
    const outcome = { column: "concept:name", good: "test" };
    const { chain } = await readXes(small, { ...columns, outcome });
    expect(chain.evidence.find(({ indicator }) => indicator === "outcome")).toMatchObject({
      good: 1,
      total: 1,
    });
  });

  test("keeps its good events beside those that are not", async () => {
    const odd = small.replace("2024-01-02T09:30:00+01:00", "2024-02-30T09:30:00+01:00");
    const { rejected, log } = await readXes(odd, columns);
    expect(log.rows).toEqual({ read: 2, accepted: 1, rejected: 1 });
    expect(rejected).toMatchObject([{ file: "log", code: "out-of-range" }]);
  });

  test("may not declare a document type", async () => {
    const bomb = `<!DOCTYPE log [<!ENTITY a "aaaa">]>${small}`;
    const error = await readXes(bomb, columns).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).issues[0]!.code).toBe("xml-doctype");
  });
});

describe.skipIf(!present)("a real log in XES and in CSV is the same chain", () => {
  const larger: readonly [string, string, string][] = [
    ["bpic2020/DomesticDeclarations.xes.gz", "bpic2020/DomesticDeclarations.csv.gz", "org:role"],
  ];

  test.each<[string, string, string]>([
    ["receipt/receipt.xes.gz", "receipt/events.csv.gz", "org:group"],
    ["helpdesk/helpdesk.xes.gz", "helpdesk/events.csv.gz", "org:resource"],
    ...(isSoak ? larger : []),
  ])("%s", async (xes, csv, party) => {
    const read = (file: string) => gunzipSync(readFileSync(new URL(file, data)));
    const options = { onTime: 24, period: "month" } as const;
    const fromXes = await readXes(read(xes), { ...columns, party }, options);
    const fromCsv = await readEventLog(read(csv), { ...columns, party }, options);
    expect(JSON.stringify(fromXes.chain)).toBe(JSON.stringify(fromCsv.chain));
    expect({ ...fromXes.log, table: null }).toEqual({ ...fromCsv.log, table: null });
  });
});
