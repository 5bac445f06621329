import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { publishedSchemas } from "../../schema/published-schemas.js";
import {
  type Chain,
  type ChainDocument,
  checkChain,
  type Diagnosis,
  diagnose,
  measureLog,
  readChain,
  readEventLog,
  standardDetectors,
  toJson,
} from "../../src/index.js";
import * as chains from "../chains.js";
import { randomDocument, runs } from "../random-chain.js";
import { companyDiagnosis } from "../report/page/shown-diagnoses.js";
import { mixedChain, withNames } from "../report/report-chains.js";
import { isSoak } from "../soak.js";
import { brokenDocuments } from "./broken-documents.js";

const folder = new URL("../../", import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, folder), "utf8"));

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
const validateChain = ajv.compile(read("schema/chain.schema.json"));
const validateDiagnosis = ajv.compile(read("schema/diagnosis.schema.json"));

const written = (source: Chain | Diagnosis) => JSON.parse(toJson(source));

/** What the schema has against a value as its JSON reads; empty where nothing. */
function faultsOf(validate: typeof validateChain, value: unknown): readonly string[] {
  validate(JSON.parse(JSON.stringify(value)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const diagnosed = (document: ChainDocument): Diagnosis => diagnose(readChain(document));

const { line, answersOf, ...whole } = chains;
const handoff = { from: "desk", to: "back", indicator: "respect" };
const documents: Readonly<Record<string, ChainDocument>> = {
  ...whole,
  line: line(["desk", "back"], answersOf(8, 2, handoff)),
  mixed: mixedChain(),
  named: withNames(mixedChain()),
  company: read("examples/company/company.json"),
};

vi.setConfig({ testTimeout: isSoak ? 900_000 : 120_000 });

const manyRuns = { ...runs, numRuns: isSoak ? 2_000 : 60, seed: 5 };
const everything = { evidence: true, hierarchy: true };

describe("the published schemas", () => {
  let generated: ReturnType<typeof publishedSchemas>;
  beforeAll(() => {
    generated = publishedSchemas();
  }, 120_000);

  it("are what the sources generate: npm run schema", () => {
    for (const [name, schema] of Object.entries(generated)) expect(read(`schema/${name}`)).toEqual(schema);
  });

  it("are files of the package, under their names", () => {
    const { exports, files } = read("package.json");
    expect(files).toContain("schema/*.schema.json");
    for (const name of Object.keys(generated)) expect(exports[`./${name}`]).toBe(`./schema/${name}`);
  });
});

describe("the schema of a chain document", () => {
  it.each(Object.entries(documents))("takes %s, as it was written and as toJson writes it", (_, document) => {
    expect(faultsOf(validateChain, document)).toEqual([]);
    expect(faultsOf(validateChain, written(readChain(document)))).toEqual([]);
  });

  it("takes every random document, as it was written and as toJson writes it", () => {
    const isTaken = (document: ChainDocument) =>
      [document, written(readChain(document))].every((value) => faultsOf(validateChain, value).length === 0);
    fc.assert(fc.property(randomDocument(everything), isTaken), manyRuns);
  });

  it("knows fifty broken documents, and more", () => {
    expect(brokenDocuments.length).toBeGreaterThanOrEqual(50);
  });

  it.each(brokenDocuments)("refuses %s, as readChain does", (_, document) => {
    expect(faultsOf(validateChain, document)).not.toEqual([]);
    expect(checkChain(document)).not.toEqual([]);
  });
});

describe("the schema of a diagnosis", () => {
  it.each(Object.entries(documents))("takes that of %s", (_, document) => {
    expect(faultsOf(validateDiagnosis, written(diagnosed(document)))).toEqual([]);
  });

  it("takes that of every random document, at any level", () => {
    const level = fc.constantFrom("employee" as const, "team" as const, "department" as const);
    const isTaken = (document: ChainDocument, at: "employee" | "team" | "department") =>
      faultsOf(validateDiagnosis, written(diagnose(readChain(document), { level: at }))).length === 0;
    fc.assert(fc.property(randomDocument(everything), level, isTaken), manyRuns);
  });

  it("takes one with all that can be measured", async () => {
    expect(faultsOf(validateDiagnosis, written(await companyDiagnosis()))).toEqual([]);
  });

  it("takes one of an event log", async () => {
    const rows = ["case,activity,time,party", ...[1, 2, 3].flatMap(caseRows)].join("\n");
    const { chain, log } = await readEventLog(rows, {
      case: "case",
      activity: "activity",
      time: "time",
      party: "party",
    });
    const diagnosis = diagnose(chain, { log: measureLog(log.table) });
    expect(diagnosis.log?.rework?.mainReferral).not.toBe(null);
    expect(faultsOf(validateDiagnosis, written(diagnosis))).toEqual([]);
  });

  it("takes one that a failed detector and reasons of somebody's own are in", () => {
    const own = { cause: null, kind: "risk", question: "Own?" } as const;
    const diagnosis = diagnose(readChain(chains.restaurant), {
      detectors: [
        ...standardDetectors,
        {
          ...own,
          id: "own",
          *detect() {
            const reason = { code: "own", ids: ["a"], share: 0.5, none: null, text: "t" };
            yield { subject: { type: "chain" }, reason, evidence: [] };
          },
        },
        {
          ...own,
          id: "failing",
          detect: () => {
            throw new Error("no");
          },
        },
      ],
    });
    expect(faultsOf(validateDiagnosis, written(diagnosis))).toEqual([]);
  });

  it("refuses what is none", () => {
    const diagnosis = written(diagnosed(chains.restaurant));
    const faulty = [
      {},
      { ...diagnosis, settings: undefined },
      { ...diagnosis, more: 1 },
      { ...diagnosis, lossBy: { ...diagnosis.lossBy, care: "0.1" } },
      { ...diagnosis, breaks: [{ ...diagnosis.breaks[0], status: "bad" }] },
      { ...diagnosis, parties: [{ ...diagnosis.parties[0], distance: undefined }] },
      { ...diagnosis, overall: { ...diagnosis.overall, serviceLevel: { mean: 0.5 } } },
    ];
    for (const value of faulty) expect(faultsOf(validateDiagnosis, value)).not.toEqual([]);
  });
});

function caseRows(number: number): readonly string[] {
  const parties = ["desk", "back", "desk", "back"];
  return parties.map((party, place) => `${number},check,2024-01-0${place + 1}T09:00:00Z,${party}`);
}
