import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { type ChainDocument, diagnose, readChain, readTables, type Subject } from "../../src/index.js";

const examples = new URL("../../examples/", import.meta.url);

/** What a script of the examples must print. */
const promises: Readonly<Record<string, readonly string[]>> = {
  "company.ts": [
    "# Where the internal customer chain breaks",
    "### 1. sales → production: build orders",
    "### 2. purchasing → shellworks: purchase orders",
    "### 3. stores → field-service: spare parts",
    "### 4. production → sales: promised dates",
    "field-service → quality: failures seen in use",
    "- **dispatch → billing: delivery notes:** People answered about care here, but so few",
    "- **production → sales: promised dates:** People find it good in 37.6 % of cases",
  ],
  "own-detector.ts": [
    "The receiver sent 57 of 240 exchanges straight back.",
    "The receiver sent 214 of 960 exchanges straight back.",
  ],
  "event-log.ts": [
    "Read 3000 cases with 22881 events by 8 parties: 8653 exchanges from 2024-01-08 to 2024-05-07.",
    "### 1. service desk → billing: work",
    "- software → network (information): break 2 of 3",
    "- service desk → billing (information): break 1 of 3",
    "- software → hardware (coordination): break 3 of 3",
  ],
  "felt-and-seen.ts": [
    "seen: 461 of 480 exchanges",
    "felt: 0.0 % to 22.2 % of 8 people",
    "what is felt speaks",
  ],
};

/** What scripts import. */
const parts = ["planted-log.ts", "seeded-answers.ts"];
/** These have tests of their own. */
const elsewhere = ["survey-round.ts", "survey-meets-log.ts"];

describe("examples", () => {
  it("are all known here", () => {
    const scripts = readdirSync(examples).filter((name) => name.endsWith(".ts"));
    expect(scripts.sort()).toEqual([...Object.keys(promises), ...parts, ...elsewhere].sort());
  });

  it.each(Object.entries(promises))("%s runs and prints what it promises", async (script, printed) => {
    const output = await run(script);
    for (const text of printed) expect(output).toContain(text);
  });
});

describe("the company", () => {
  const document: ChainDocument = JSON.parse(text("company.json"));
  const chain = readChain(document);
  const diagnosis = diagnose(chain);

  it("serves its customers like a company that gets by", () => {
    expect(diagnosis.overall.serviceLevel?.mean).toBeGreaterThan(0.55);
    expect(diagnosis.overall.serviceLevel?.mean).toBeLessThan(0.8);
    expect(diagnosis.failedDetectors).toEqual([]);
    expect(diagnosis.unplaced).toEqual([]);
  });

  it("breaks first where its story says, and nowhere else", () => {
    const breaks = diagnosis.breaks.map(({ subject, cause, status }) => [nameOf(subject), cause, status]);
    expect(breaks).toEqual([
      ["sales → production: build orders", "information", "broken"],
      ["purchasing → shellworks: purchase orders", "care", "broken"],
      ["stores → field-service: spare parts", "coordination", "broken"],
      ["production → sales: promised dates", "information", "broken"],
      ["stores → field-service: spare parts", "information", "unmeasured"],
    ]);
  });

  it("keeps what is felt beside what is seen, and lets the weaker speak", () => {
    const [cause] = handoff("production", "sales").causes;
    expect(cause?.basis).toBe("rated");
    expect(cause?.observed?.strength.mean).toBeGreaterThan(0.9);
    expect(cause?.rated?.strength.mean).toBeLessThan(0.5);
    expect(cause?.strength).toEqual(cause?.rated?.strength);
  });

  it("uses no answers of the three people in billing", () => {
    expect(diagnosis.withheld.map(({ subject, cause }) => [nameOf(subject), cause])).toEqual([
      ["dispatch → billing: delivery notes", "care"],
    ]);
    expect(handoff("dispatch", "billing").causes.map(({ cause }) => cause)).toEqual(["information"]);
  });

  it("has one handoff that nobody measured and one that was only declared", () => {
    const resting = (basis: string) =>
      diagnosis.handoffs.filter((figures) => figures.basis === basis).map(({ service }) => service);
    expect(resting("assumed")).toEqual(["failures seen in use"]);
    expect(resting("declared")).toEqual(["investment decisions"]);
    const unmeasured = diagnosis.blindSpots.filter(({ signs }) =>
      signs.some(({ detector }) => detector === "unmeasured-handoff"),
    );
    expect(unmeasured.map(({ subject }) => nameOf(subject))).toEqual([
      "field-service → quality: failures seen in use",
    ]);
  });

  it("has evidence of every source and every cause, and a department's care looked after", () => {
    const known = diagnosis.handoffs.flatMap(({ causes }) => causes);
    expect(new Set(known.map(({ basis }) => basis))).toEqual(new Set(["observed", "rated", "judged"]));
    expect(new Set(known.map(({ cause }) => cause))).toEqual(
      new Set(["information", "coordination", "care"]),
    );
    const cared = diagnosis.parties.filter(({ causes }) => causes.some(({ cause }) => cause === "care"));
    expect(cared.map(({ id }) => id)).toEqual(["service-desk", "field-service"]);
  });

  it("names departments, not the people whose handoffs it was told", () => {
    const visits = handoff("service-desk", "field-service");
    expect(visits.volume).toBe(222);
    expect(visits.causes.map(({ cause, basis }) => [cause, basis])).toEqual([
      ["information", "observed"],
      ["care", "rated"],
    ]);
    const said = JSON.stringify(diagnosis);
    const people = document.parties.filter(({ kind }) => kind === "employee");
    for (const { id } of people) expect(said).not.toContain(`"${id}"`);
    expect(said).not.toMatch(/"r\d\d"/);
  });

  it("is the same in tables as in its document", async () => {
    const { chain: fromTables, rejected } = await readTables({
      parties: text("parties.csv"),
      handoffs: text("handoffs.csv"),
      evidence: text("evidence.csv"),
    });
    expect(rejected).toEqual([]);
    expect(fromTables).toEqual(chain);
    expect(diagnose(fromTables)).toEqual(diagnosis);
  });

  function handoff(from: string, to: string) {
    return diagnosis.handoffs.find((figures) => figures.from === from && figures.to === to)!;
  }
});

function nameOf(subject: Subject): string {
  if (subject.type === "handoff") return `${subject.from} → ${subject.to}: ${subject.service}`;
  return subject.type === "party" ? subject.id : "chain";
}

function text(name: string): string {
  return readFileSync(new URL(`company/${name}`, examples), "utf8");
}

/** Runs a script as a reader would; rejects when it does not exit with 0. */
async function run(script: string): Promise<string> {
  const path = fileURLToPath(new URL(script, examples));
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", path]);
  return stdout;
}
