import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ChainDocument,
  type Detector,
  type DiagnoseOptions,
  type Diagnosis,
  diagnose,
  type LogFigures,
  rarelySolvedFirst,
  readChain,
  standardDetectors,
  type View,
} from "../../src/index.js";
import { measureLog } from "../../src/measures/log/measure-log.js";
import { someTraces, tableOf } from "../measures/log/table-of.js";

/** Two departments without people, one with, and somebody without a unit. */
const chain: ChainDocument = {
  parties: [
    { id: "desk", kind: "department" },
    { id: "floor", kind: "department" },
    { id: "back", kind: "department" },
    { id: "P", kind: "employee", memberOf: "back" },
    { id: "Q", kind: "employee", memberOf: "back" },
    { id: "R", kind: "employee", memberOf: "back" },
    { id: "S", kind: "employee" },
    { id: "client", kind: "customer" },
  ],
  handoffs: [
    { from: "P", to: "R", strength: 0.9 },
    { from: "S", to: "Q", strength: 0.9 },
    { from: "floor", to: "client", strength: 0.9 },
  ],
};

const people = measureLog(
  tableOf(["take:P", "fix:S", "take:Q", "take:P"], ["take:P", "take:R", "fix:P"], ["fix:S", "take:R"]),
);
const units = measureLog(
  tableOf(["take:desk", "take:floor", "fix:desk"], ["take:desk"], ["take:P", "take:desk"]),
);

function diagnosisOf(options: DiagnoseOptions): Diagnosis {
  return diagnose(readChain(chain), options);
}

/** The log that detectors are shown. */
function logShown(options: DiagnoseOptions): View["log"] {
  let log: View["log"] | undefined;
  const looking: Detector = {
    ...{ id: "looking", cause: null, kind: "risk", question: "?" },
    detect: (view) => {
      log = view.log;
      return [];
    },
  };
  diagnosisOf({ ...options, detectors: [looking] });
  return log!;
}

describe("without a log", () => {
  test("detectors see null, and so does the reader of the diagnosis", () => {
    expect(logShown({})).toBeNull();
    expect(diagnosisOf({}).log).toBeNull();
  });
});

describe("the totals of a log", () => {
  test("stand in the diagnosis, with who redoes whose work most often", () => {
    expect(diagnosisOf({ log: units }).log).toEqual({
      cases: 3,
      events: 6,
      parties: 3,
      reassignmentsPerCase: 1,
      casesSentBack: 1,
      casesSentStraightBack: 1,
      rework: { events: 6, again: 2, cases: 2, mainReferral: null },
      casesSolvedFirst: 1,
    });
    const twice = measureLog(
      tableOf(["take:desk", "take:floor", "take:desk", "take:floor"], ["take:P", "take:desk"]),
    );
    expect(diagnosisOf({ log: twice }).log!.rework!.mainReferral).toEqual({
      from: "desk",
      to: "floor",
      count: 2,
    });
  });

  test("are the same at every level but for names", () => {
    const { rework, ...totals } = diagnosisOf({ log: people }).log!;
    const { rework: named, ...same } = diagnosisOf({ log: people, level: "employee" }).log!;
    expect(same).toEqual(totals);
    expect(rework).toEqual({ ...named, mainReferral: null });
    expect(named!.mainReferral).toEqual({ from: "P", to: "Q", count: 1 });
  });

  test("say null where the log names no activities, or has no cases", () => {
    expect(diagnosisOf({ log: measureLog(tableOf(["desk", "floor"])) }).log!.rework).toBeNull();
    expect(diagnosisOf({ log: measureLog(tableOf()) }).log).toMatchObject({
      ...{ cases: 0, reassignmentsPerCase: null, rework: null, casesSolvedFirst: 0 },
    });
  });

  test("are plain data, of any log, at any level", () => {
    fc.assert(
      fc.property(someTraces, fc.constantFrom("employee", "department"), (traces, level) => {
        const diagnosis = diagnosisOf({ log: measureLog(tableOf(...traces)), level });
        expect(diagnosis.failedDetectors).toEqual([]);
        expect(JSON.parse(JSON.stringify(diagnosis))).toStrictEqual(diagnosis);
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});

describe("what detectors are shown of a log", () => {
  test("is all of it, where it is of the level diagnosed", () => {
    expect(logShown({ log: people, level: "employee" })).toEqual(people);
  });

  test("names no person above the level of employees, a person without a unit neither", () => {
    for (const level of ["role", "team", "department", "organisation"] as const) {
      const log = logShown({ log: people, level })!;
      expect([log.pingPong.direct, log.pingPong.indirect, log.pushToFront.byParty]).toEqual([[], [], []]);
      expect(log.rework!.referralMatrix).toEqual([]);
      expect({ ...log.pingPong, direct: 0, indirect: 0 }).toEqual({
        ...people.pingPong,
        direct: 0,
        indirect: 0,
      });
      expect(log.reassignments).toEqual(people.reassignments);
      expect(log.rework!.byActivity).toEqual(people.rework!.byActivity);
    }
  });

  test("keeps the units of a log that names people, too", () => {
    const log = logShown({ log: units })!;
    expect(log.pushToFront).toEqual({
      ...units.pushToFront,
      byParty: [{ party: "desk", cases: 2, solved: 1 }],
    });
    expect(log.pingPong.direct).toEqual([{ from: "desk", via: "floor", count: 1 }]);
    expect(log.rework!.referralMatrix).toEqual([{ from: "desk", to: "floor", count: 1 }]);
  });

  test("leaves out a unit that members were rolled up into: it passes work to them, not on", () => {
    const log = measureLog(
      tableOf(...Array.from({ length: 40 }, () => ["take:back", "take:P", "take:back"])),
    );
    const shown = logShown({ log })!;
    expect([shown.pushToFront.byParty, shown.pingPong.direct, shown.rework!.referralMatrix]).toEqual([
      [],
      [],
      [],
    ]);
    const detectors = [rarelySolvedFirst()];
    expect(diagnosisOf({ log, detectors }).risks).toEqual([]);
    expect(diagnosisOf({ log, detectors, level: "employee" }).risks).toMatchObject([
      { subject: { id: "back" } },
    ]);
  });

  test("no detector can change, and what was handed in stays as it was", () => {
    const handedIn = structuredClone(units);
    const log = logShown({ log: handedIn })! as { -readonly [Key in keyof LogFigures]: LogFigures[Key] };
    const row = log.pushToFront.byParty[0] as { cases: number };
    expect(() => Object.assign(log, { cases: 9 })).toThrow(TypeError);
    expect(() => Object.assign(row, { cases: 9 })).toThrow(TypeError);
    expect(() => (log.rework!.referralMatrix as unknown[]).pop()).toThrow(TypeError);
    expect(handedIn).toEqual(units);
    expect([handedIn, handedIn.pushToFront.byParty[0], handedIn.rework].some(Object.isFrozen)).toBe(false);
  });
});

test("a log changes no figure of the chain and no finding but those that need cases", () => {
  const [without, withLog] = [{}, { log: units }].map((options) => diagnosisOf(options));
  expect({ ...withLog, log: null }).toEqual(without);
});

test("the standard detectors stand in the order breaks, risks, blind spots, each id once", () => {
  const kinds = standardDetectors.map(({ kind }) => ["break", "risk", "blindSpot"].indexOf(kind));
  expect(kinds).toEqual([...kinds].sort());
  expect(new Set(standardDetectors.map(({ id }) => id)).size).toBe(standardDetectors.length);
});
