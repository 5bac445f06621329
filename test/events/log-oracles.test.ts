import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readEventLog } from "../../src/index.js";

const shared = new URL("../../../shared/", import.meta.url);
const present = existsSync(new URL("data", shared)) && existsSync(new URL("oracles", shared));
if (!present) process.stderr.write("SKIPPED: test/events/log-oracles.test.ts, for ../shared is absent\n");

interface LogOracle {
  readonly cases: number;
  readonly events: number;
  readonly parties: number;
  readonly handoffs: number;
  readonly pairs: number;
  readonly returned: number;
  readonly medianWaitHours: number;
  readonly top: readonly PairOracle[];
}

interface PairOracle {
  readonly from: string;
  readonly to: string;
  readonly n: number;
  readonly returned: number;
  readonly medianWaitHours: number;
  readonly meanWaitHours: number;
}

describe.skipIf(!present)("handoffs of a real log, counted by an independent program, are all met", () => {
  test.each([
    ["receipt-groups", "receipt/events.csv.gz", "org:group", []],
    ["receipt-resources", "receipt/events.csv.gz", "org:resource", []],
    ["helpdesk-resources", "helpdesk/events.csv.gz", "org:resource", []],
    ["declarations-roles", "bpic2020/DomesticDeclarations.csv.gz", "org:role", []],
  ])("%s", async (name, file, party, missing) => {
    const oracle: LogOracle = JSON.parse(readFileSync(new URL(`oracles/${name}.json`, shared), "utf8"));
    const columns = {
      ...{ case: "case:concept:name", party, activity: "concept:name", time: "time:timestamp" },
    };
    const source = readFileSync(new URL(`data/${file}`, shared));
    const { chain, rejected, log } = await readEventLog(source, columns, { missing });
    const pairs = chain.handoffs.filter(({ observed }) => observed !== undefined);

    expect(rejected).toEqual([]);
    expect({ cases: log.cases, events: log.events, parties: log.parties }).toEqual({
      ...{ cases: oracle.cases, events: oracle.events, parties: oracle.parties },
    });
    expect([log.exchanges, pairs.length]).toEqual([oracle.handoffs, oracle.pairs]);
    expect(sum(pairs.map(({ observed }) => observed!.exchanges))).toBe(oracle.handoffs);
    expect(sum(pairs.map(({ observed }) => observed!.returned!))).toBe(oracle.returned);
    expect(Math.abs(medianWait(log.table) - oracle.medianWaitHours)).toBeLessThan(1e-6);
    for (const { from, to, n, returned, medianWaitHours, meanWaitHours } of oracle.top) {
      const { observed, volume } = pairs.find((pair) => pair.from === from && pair.to === to)!;
      expect([volume, observed!.exchanges, observed!.returned]).toEqual([n, n, returned]);
      expect(Math.abs(observed!.waitHours!.median - medianWaitHours)).toBeLessThan(1e-6);
      expect(Math.abs(observed!.waitHours!.mean - meanWaitHours)).toBeLessThan(1e-6);
    }
  });
});

type Table = Awaited<ReturnType<typeof readEventLog>>["log"]["table"];

function medianWait({ caseStart, party, start, complete }: Table): number {
  const firsts = new Set(caseStart);
  const waits = [...party.keys()]
    .filter((event) => event > 0 && !firsts.has(event) && party[event] !== party[event - 1])
    .map((event) => (start[event]! - complete[event - 1]!) / 3_600_000)
    .sort((a, b) => a - b);
  return (waits[(waits.length - 1) >> 1]! + waits[waits.length >> 1]!) / 2;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
