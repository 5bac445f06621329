import { existsSync, readFileSync } from "node:fs";
import {
  type ChainDocument,
  customerOrientation,
  type Diagnosis,
  diagnose,
  measureContacts,
  measureLog,
  measureStructure,
  measureVoice,
  readChain,
  readContacts,
  readEventLog,
  readSurvey,
  readVoice,
  withEvidence,
} from "../../../src/index.js";
import { organisation } from "../../bench/organisation.js";
import { type Random, seededRandom } from "../../seeded-random.js";

const company = new URL("../../../examples/company/", import.meta.url);
const data = new URL("../../../../shared/data/", import.meta.url);

/** The bundled example, with all that it measures. */
export async function companyDiagnosis(): Promise<Diagnosis> {
  const read = (name: string) => readFileSync(new URL(name, company), "utf8");
  const map = readChain({ ...JSON.parse(read("company.json")), indicators: customerOrientation() });
  const notation = { timeFormat: "dd/MM/yyyy HH:mm", timeZone: "Europe/Copenhagen" };
  const survey = await readSurvey(read("survey.csv"), {}, { chain: map });
  const faults = await readVoice(read("voice.csv"), {}, { chain: map, ...notation });
  const contacts = await readContacts(read("contacts.csv"), {}, { chain: map, ...notation });
  const { chain } = withEvidence(map, [...survey.evidence, ...contacts.evidence]);
  const until = Date.parse("2025-10-01T00:00+02:00");
  return diagnose(chain, {
    voice: measureVoice(map, faults.voice, { until }),
    contacts: measureContacts(map, contacts.contacts, { until }),
    structure: await measureStructure(chain),
  });
}

/** A log of real work, and the column of it that says who did it. */
export interface RealLog {
  readonly name: string;
  readonly party: string;
}

export const realLogs: readonly RealLog[] = [
  { name: "receipt", party: "org:group" },
  { name: "helpdesk", party: "org:resource" },
];

/** Whether the log is at hand. */
export function hasLog({ name }: RealLog): boolean {
  return existsSync(new URL(`${name}/events.csv.gz`, data));
}

/** Who handed work to whom in a real log, person by person or group by group. */
export async function logDiagnosis({ name, party }: RealLog): Promise<Diagnosis> {
  const columns = { case: "case:concept:name", activity: "concept:name", time: "time:timestamp", party };
  const { chain, log } = await readEventLog(readFileSync(new URL(`${name}/events.csv.gz`, data)), columns);
  const level = "employee";
  return diagnose(chain, {
    level,
    log: measureLog(log.table),
    structure: await measureStructure(chain, { level }),
  });
}

const firstWords = ["Customer", "Regional", "Group", "Spare parts", "Field", "Contract", "Quality", "IT"];
const lastWords = ["service", "planning", "purchasing", "logistics and returns", "engineering", "accounts"];
const otherScripts = [
  "Phòng chăm sóc khách hàng",
  "واحد برنامه‌ریزی تولید",
  "إدارة المشتريات",
  "Übergabestelle",
];

/** A random organisation with long and short names in several scripts; its last parties are customers. */
export function organisationDocument(partyCount: number, handoffCount: number): ChainDocument {
  const { parties, handoffs, evidence } = organisation(partyCount, handoffCount, 7);
  const random = seededRandom(11);
  const customers = new Set(parties.slice(-Math.max(2, Math.round(partyCount * 0.05))).map(({ id }) => id));
  const kept = handoffs.filter(({ from, to }) => !customers.has(from) || !customers.has(to));
  const keys = new Set(kept.map(({ from, to, service }) => `${from} ${to} ${service}`));
  return {
    parties: parties.map((party, place) => ({
      ...party,
      name: nameOf(place, random),
      ...(customers.has(party.id) && { kind: "customer" }),
    })),
    handoffs: kept,
    evidence: evidence.filter(
      (row) => "from" in row && keys.has(`${row.from} ${row.to} ${row.service}`) && !customers.has(row.from),
    ),
  };
}

function nameOf(place: number, random: Random): string {
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)]!;
  return `${random() < 0.15 ? pick(otherScripts) : `${pick(firstWords)} ${pick(lastWords)}`} ${place}`;
}

/** The diagnosis of a random organisation, a third of whose measured handoffs go wrong more often. */
export function organisationDiagnosis(partyCount: number, handoffCount: number): Diagnosis {
  const document = organisationDocument(partyCount, handoffCount);
  const evidence = (document.evidence ?? []).map((row, place) =>
    "good" in row && place % 3 === 0
      ? { ...row, good: Math.floor(row.good * (0.55 + (place % 5) / 12)) }
      : row,
  );
  return diagnose(readChain({ ...document, evidence }));
}
