import { readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type ChainDocument,
  customerOrientation,
  diagnose,
  measureContacts,
  measureVoice,
  readChain,
  readContacts,
  readSurvey,
  readTables,
  readVoice,
  type Subject,
  toSvg,
  withEvidence,
} from "../../src/index.js";
import { printedBy } from "./run-example.js";

const examples = new URL("../../examples/", import.meta.url);

/** What a script of the examples must print. */
const promises: Readonly<Record<string, readonly string[]>> = {
  "company.ts": [
    "# Where the internal customer chain breaks",
    "### 1. Sales → Production: build orders",
    "### 2. Parts stores → Field service: spare parts (coordination)",
    "### 3. Purchasing → Shellworks (housings): purchase orders (information)",
    "### 4. Purchasing → Shellworks (housings): purchase orders (care)",
    "### 5. Production → Sales: promised dates (information)",
    "### 6. Quality (care)",
    "### 7. Billing → Hearing clinics: invoices (care)",
    "- **Production:** Meetings with Sales should come 14 days apart",
    "- **Dispatch:** It takes part in 2,873 exchanges and raised no fault",
    "Field service → Quality: failures seen in use",
    "- **Dispatch → Billing: delivery notes:** People answered about care here, but so few",
    "- **Production → Sales: promised dates:** People find it good in 38.2 % of cases",
    "| treated with respect | 15 | 14 | 9 |",
    "managers 54.8 %",
    "53.1 % (suppliers) to 84.7 % (employees)",
    "The same with the map, as a page for your browser: file:///",
  ],
  "page.ts": ["Open it in your browser: file:///"],
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
const elsewhere = ["graph-files.ts", "survey-round.ts", "survey-meets-log.ts"];

describe("examples", () => {
  it("are all known here", () => {
    const scripts = readdirSync(examples).filter((name) => name.endsWith(".ts"));
    expect(scripts.sort()).toEqual([...Object.keys(promises), ...parts, ...elsewhere].sort());
  });

  it.each(Object.entries(promises))("%s runs and prints what it promises", async (script, printed) => {
    const output = await printedBy(script);
    for (const text of printed) expect(output).toContain(text);
  });
});

describe("the company", async () => {
  const document: ChainDocument = JSON.parse(text("company.json"));
  const indicators = customerOrientation();
  const map = readChain({ ...document, indicators });
  const notation = { timeFormat: "dd/MM/yyyy HH:mm", timeZone: "Europe/Copenhagen" };
  const survey = await readSurvey(text("survey.csv"), {}, { chain: map });
  const faults = await readVoice(text("voice.csv"), {}, { chain: map, ...notation });
  const contacts = await readContacts(text("contacts.csv"), {}, { chain: map, ...notation });
  const answers = [...survey.evidence, ...contacts.evidence];
  const joined = withEvidence(map, answers);
  const until = Date.parse("2025-10-01T00:00+02:00");
  const registers = {
    voice: measureVoice(map, faults.voice, { until }),
    contacts: measureContacts(map, contacts.contacts, { until }),
  };
  const diagnosis = diagnose(joined.chain, registers);
  const { care } = diagnosis;

  it("has no row that cannot be used, and is small", () => {
    for (const { rejected } of [survey, faults, contacts, joined]) expect(rejected).toEqual([]);
    expect(survey.survey.answers.accepted).toBeGreaterThan(1000);
    expect(faults.voice.length).toBeGreaterThan(50);
    expect(contacts.contacts.length).toBeGreaterThan(100);
    const folder = new URL("company/", examples);
    const sizes = readdirSync(folder).map((name) => statSync(new URL(name, folder)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(120_000);
  });

  it("is the picture that the README begins with", async () => {
    await expect(toSvg(diagnosis)).toMatchFileSnapshot("../../examples/map.svg");
  });

  it("serves its customers like a company that gets by", () => {
    expect(diagnosis.overall.serviceLevel?.mean).toBeGreaterThan(0.5);
    expect(diagnosis.overall.serviceLevel?.mean).toBeLessThan(0.8);
    expect(diagnosis.failedDetectors).toEqual([]);
    expect(diagnosis.unplaced).toEqual([]);
  });

  it("breaks first where its story says, and nowhere else", () => {
    const breaks = diagnosis.breaks.map(({ subject, cause, status }) => [nameOf(subject), cause, status]);
    expect(breaks).toEqual([
      ["sales → production: build orders", "information", "broken"],
      ["stores → field-service: spare parts", "coordination", "broken"],
      ["purchasing → shellworks: purchase orders", "information", "broken"],
      ["purchasing → shellworks: purchase orders", "care", "broken"],
      ["production → sales: promised dates", "information", "broken"],
      ["quality", "care", "unmeasured"],
      ["billing → clinics: invoices", "care", "unmeasured"],
      ["stores → field-service: spare parts", "information", "unmeasured"],
    ]);
  });

  it.each([
    ["unmet-need", ["dispatch", "dispatch", "shellworks", "shellworks"]],
    ["uneven-care", ["chain"]],
    ["uneven-manner", ["purchasing"]],
    ["customer-hears-first", ["billing → clinics: invoices"]],
    ["unheard-voice", ["quality"]],
    ["silent-party", ["dispatch"]],
    ["lapsed-contact", ["production", "shellworks"]],
    ["weak-level", ["chain"]],
    ["depended-on-but-uncared-for", ["dispatch", "shellworks", "stores"]],
    ["one-sided-exchange", ["shellworks"]],
  ])("shows what the detector %s finds", (detector, subjects) => {
    const found = sightings(detector).map(({ subject }) => nameOf(subject));
    expect(found.toSorted()).toEqual(subjects);
  });

  it("misses general needs first, then what each needs besides", () => {
    const missed = sightings("unmet-need").map(({ subject, reason }) => [nameOf(subject), reason.indicator]);
    expect(missed).toEqual([
      ["dispatch", "fair-pay"],
      ["dispatch", "recognition-and-reward"],
      ["shellworks", "fair-pay"],
      ["shellworks", "respect"],
    ]);
    for (const { needs } of care.needs) {
      const tiers = needs.map(({ tier }) => tier);
      expect(tiers).toEqual(tiers.toSorted());
    }
  });

  it("has one need that is met better from wave to wave, and one that is met worse", () => {
    const changed = care.needs.flatMap(({ party, needs }) =>
      needs.flatMap(({ indicator, trend }) =>
        trend && trend.probability < 0.05 ? [[party, indicator, trend.from, trend.to, trend.change]] : [],
      ),
    );
    expect(changed).toEqual([
      ["production", "health", "2025-03", "2025-09", expect.closeTo(0.5)],
      ["field-service", "job-security", "2025-03", "2025-09", expect.closeTo(-0.6)],
    ]);
  });

  it("treats suppliers worse than its own people: in respect, pay and information", () => {
    for (const cause of ["care", "information"]) {
      const compared = care.parity.comparisons.find(
        (one) => one.between === "suppliers-and-employees" && one.cause === cause,
      );
      expect(compared?.groups.map(({ name }) => name)).toEqual(["suppliers", "employees"]);
      expect(compared?.groups[0]?.parties).toBeGreaterThanOrEqual(5);
      expect(compared?.difference).toBeGreaterThan(0.2);
      expect(compared?.adjusted).toBeLessThan(0.05);
    }
    for (const need of ["respect", "fair-pay"]) {
      expect(meanMet(need, "supplier")).toBeLessThan(meanMet(need, "department") - 0.1);
    }
  });

  it("asks the customer's view of every level, and finds managers the weakest", () => {
    expect(care.continuum.weakest).toBe("managers");
    expect(care.continuum.unmeasured).toEqual([]);
    const [{ reason } = {}] = sightings("weak-level");
    expect(reason?.code).toBe("weak-level-managers");
  });

  it("hears no more people than there are, five or more of each supplier", () => {
    const { response, quiet } = survey.survey;
    for (const { respondents, invited } of response) {
      expect(respondents).toBeLessThanOrEqual(invited ?? Number.POSITIVE_INFINITY);
    }
    const suppliers = document.parties.filter(({ kind }) => kind === "supplier").map(({ id }) => id);
    expect(suppliers.length).toBeGreaterThanOrEqual(5);
    expect(response.map(({ party }) => party)).toEqual(expect.arrayContaining(suppliers));
    expect(quiet).toEqual(["billing"]);
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
      ["larkfield → billing: pay and conditions", "care"],
      ["larkfield → billing: pay and conditions", "information"],
    ]);
    expect(handoff("dispatch", "billing").causes.map(({ cause }) => cause)).toEqual(["information"]);
    const needs = care.needs.find(({ party }) => party === "billing")!.needs;
    expect(needs.length).toBeGreaterThan(0);
    for (const { strength, met, trend } of needs) expect([strength, met, trend]).toEqual([null, null, null]);
  });

  it("has one handoff that nobody looked at, one that may not be told of, and one that was only declared", () => {
    const resting = (basis: string) =>
      diagnosis.handoffs
        .filter((figures) => figures.basis === basis)
        .map(({ from, to, service }) => nameOf({ type: "handoff", from, to, service }));
    expect(resting("assumed")).toEqual([
      "larkfield → billing: pay and conditions",
      "field-service → quality: failures seen in use",
    ]);
    expect(resting("declared")).toEqual(["owners → head-of-operations: investment decisions"]);
    expect(sightings("unmeasured-handoff").map(({ subject }) => nameOf(subject))).toEqual([
      "field-service → quality: failures seen in use",
    ]);
  });

  it("has evidence of every source and every cause, and a department's training looked at", () => {
    const known = diagnosis.handoffs.flatMap(({ causes }) => causes);
    expect(new Set(known.map(({ basis }) => basis))).toEqual(new Set(["observed", "rated", "judged"]));
    expect(new Set(known.map(({ cause }) => cause))).toEqual(
      new Set(["information", "coordination", "care"]),
    );
    const cared = diagnosis.parties.filter(({ causes }) => causes.some(({ cause }) => cause === "care"));
    expect(cared.map(({ id }) => id)).toEqual(["service-desk"]);
  });

  it("names departments, not the people whose handoffs it was told, nor those who answered", () => {
    const visits = handoff("service-desk", "field-service");
    expect(visits.volume).toBe(222);
    expect(visits.causes.map(({ cause, basis }) => [cause, basis])).toEqual([
      ["information", "observed"],
      ["care", "rated"],
    ]);
    const said = JSON.stringify([diagnosis, registers, survey.survey]);
    const people = document.parties.filter(({ kind }) => kind === "employee");
    for (const { id } of people) expect(said).not.toContain(`"${id}"`);
    const respondents = new Set(survey.evidence.flatMap((row) => ("by" in row ? [row.by] : [])));
    expect(respondents.size).toBeGreaterThan(100);
    for (const respondent of respondents) expect(said).not.toContain(respondent);
  });

  it("is the same in tables as in its document", async () => {
    const tables = {
      parties: text("parties.csv"),
      handoffs: text("handoffs.csv"),
      evidence: text("evidence.csv"),
    };
    const { chain: fromTables, rejected } = await readTables(tables, { indicators });
    expect(rejected).toEqual([]);
    expect(fromTables).toEqual(map);
    expect(diagnose(withEvidence(fromTables, answers).chain, registers)).toEqual(diagnosis);
  });

  function sightings(detector: string) {
    return [diagnosis.breaks, diagnosis.risks, diagnosis.blindSpots]
      .flat()
      .flatMap(({ subject, signs }) => signs.map((sign) => ({ ...sign, subject })))
      .filter((sign) => sign.detector === detector);
  }

  function meanMet(need: string, kind: string): number {
    const parties = new Set(document.parties.filter((party) => party.kind === kind).map(({ id }) => id));
    const met = care.needs
      .filter(({ party }) => parties.has(party))
      .flatMap(({ needs }) => needs.filter(({ indicator }) => indicator === need))
      .flatMap(({ strength }) => strength?.mean ?? []);
    return met.reduce((sum, mean) => sum + mean, 0) / met.length;
  }

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
