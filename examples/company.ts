/**
 * A maker of hearing aids, looked at from end to end: the map of who serves whom, with what was counted; what people
 * answered in two waves of a survey; which faults were raised, and who keeps in touch with whom. All of it becomes one
 * chain, the chain a diagnosis, the diagnosis a report and a page. Run it with `npm start`.
 *
 * In a project of your own the import reads `from "weaklink"`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import {
  customerOrientation,
  diagnose,
  measureContacts,
  measureStructure,
  measureVoice,
  readChain,
  readContacts,
  readSurvey,
  readVoice,
  toHtml,
  toMarkdown,
  withEvidence,
} from "../src/index.js";

const read = (name: string) => readFileSync(new URL(`company/${name}`, import.meta.url), "utf8");

// The map. Beside the indicators that every chain knows, this survey asked about customer orientation.
const map = readChain({ ...JSON.parse(read("company.json")), indicators: customerOrientation() });

// What people say. The registers hold local times, in the notation of the spreadsheets that they come from.
const notation = { timeFormat: "dd/MM/yyyy HH:mm", timeZone: "Europe/Copenhagen" };
const survey = await readSurvey(read("survey.csv"), {}, { chain: map });
const faults = await readVoice(read("voice.csv"), {}, { chain: map, ...notation });
const contacts = await readContacts(read("contacts.csv"), {}, { chain: map, ...notation });

// Answers, and how questions were answered, join what was counted. What could not be used is told, not dropped.
const joined = withEvidence(map, [...survey.evidence, ...contacts.evidence]);
for (const { rejected } of [survey, faults, contacts, joined])
  if (rejected.length > 0) console.warn(rejected);

const until = Date.parse("2025-10-01T00:00+02:00"); // when both registers were exported
const diagnosis = diagnose(joined.chain, {
  voice: measureVoice(map, faults.voice, { until }),
  contacts: measureContacts(map, contacts.contacts, { until }),
  structure: await measureStructure(joined.chain),
});

console.log(toMarkdown(diagnosis));

writeFileSync("company.html", toHtml(diagnosis, { title: "Larkfield Hearing", date: "2025-10-01" }));
console.log(`\nThe same with the map, as a page for your browser: ${pathToFileURL("company.html").href}`);
