import { describe, expect, it } from "vitest";
import { type PlantedLogOptions, plantedLog, promisedHours } from "../../examples/planted-log.js";
import { readEventLog } from "../../src/index.js";

const columns = { case: "case", party: "team", activity: "activity", time: "time" };

async function read(options: PlantedLogOptions) {
  const { csv, planted } = plantedLog(options);
  const { chain, rejected, log } = await readEventLog(csv, columns, { onTime: promisedHours });
  const share = (indicator: string, isAt: (ends: { from: string; to: string }) => boolean = () => true) => {
    const rows = chain.evidence.flatMap((row) =>
      "good" in row && "from" in row && row.indicator === indicator && isAt(row) ? [row] : [],
    );
    return sum(rows.map(({ good }) => good)) / sum(rows.map(({ total }) => total));
  };
  const exchanges = chain.handoffs.flatMap(({ observed }) => observed?.exchanges ?? []);
  return { planted, rejected, log, share, exchanges };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

describe("the planted log", () => {
  it("is the same for the same seed, and another for another", () => {
    const log = (seed: number) => plantedLog({ seed, cases: 50, plant: { information: 1 } });
    expect(log(7)).toEqual(log(7));
    expect(log(8).csv).not.toBe(log(7).csv);
  });

  it("has 25 handoffs with a fair number of exchanges, by 8 teams whose cases overlap", async () => {
    const { log, rejected, exchanges } = await read({});
    expect(rejected).toEqual([]);
    expect(log.parties).toBe(8);
    expect(exchanges.filter((count) => count >= 50)).toHaveLength(25);
    const { caseStart, start, complete } = log.table;
    const noon = Date.parse("2024-03-01T12:00Z");
    const open = log.table.caseIds.filter(
      (_, of) => start[caseStart[of]!]! < noon && complete[caseStart[of + 1]! - 1]! > noon,
    );
    expect(open.length).toBeGreaterThan(20);
  });

  it("is in time 85, complete 97 and right 96 times of 100 where nothing is planted", async () => {
    const { share } = await read({ cases: 8_000 });
    expect(share("on-time")).toBeCloseTo(0.85, 1);
    expect(share("complete-and-accurate")).toBeCloseTo(0.97, 1);
    expect(share("right-first-time")).toBeCloseTo(0.96, 1);
  });

  it("is broken where it says, as clearly as it says", async () => {
    const { planted, share } = await read({ cases: 8_000, plant: { information: 1, coordination: 1 } });
    expect(planted.map(({ cause }) => cause)).toEqual(["information", "coordination"]);
    const at = (place: number) => (ends: { from: string; to: string }) =>
      ends.from === planted[place]!.from && ends.to === planted[place]!.to;
    expect(share("complete-and-accurate", at(0))).toBeCloseTo(0.55, 1);
    const twoDeviationsOfMedians = 0.12;
    expect(Math.abs(share("on-time", at(1)) - 0.56)).toBeLessThan(twoDeviationsOfMedians);
    expect(share("right-first-time", at(1))).toBeCloseTo(0.75, 1);
  });
});
