import {
  brief,
  type ChainDocument,
  customerOrientation,
  type Diagnosis,
  diagnose,
  display,
  measureContacts,
  measureLog,
  measureStructure,
  measureVoice,
  persian,
  readChain,
  readContacts,
  readEventLog,
  readSurvey,
  readVoice,
  readXes,
  toCsv,
  toGraph,
  toHtml,
  toJson,
  toMarkdown,
  toMermaid,
  toSvg,
  toTables,
  toVegaLite,
  vietnamese,
  withEvidence,
} from "../../src/index.js";

/** The bundled example, file by file. */
export interface Example {
  readonly map: ChainDocument;
  readonly survey: string;
  readonly voice: string;
  readonly contacts: string;
}

const tickets = `ticket;team;step;when
1;desk;register;02.01.2026 09:00
1;network;mend;02.01.2026 11:30
1;desk;close;03.01.2026 08:15
2;desk;register;29.03.2026 01:30
2;network;mend;29.03.2026 03:30
2;desk;ask again;29.03.2026 04:00
2;network;mend;30.03.2026 17:00
3;desk;register;some day
`;

const permits = `<log><trace><string key="concept:name" value="A &amp; B"/>
<event><string key="org:group" value="Counter"/><date key="time:timestamp" value="2026-01-02T09:00:00+01:00"/></event>
<event><string key="org:group" value="Ämter"/><date key="time:timestamp" value="2026-01-05T10:00:00+01:00"/></event>
</trace></log>`;

/** What came of a program, by what it is of. */
export interface Told {
  /** The same everywhere, byte for byte. */
  readonly texts: Readonly<Record<string, string>>;
  /** Figures in full, whose last digits are the engine's: logarithms are not the same in each. */
  readonly figures: Readonly<Record<string, string>>;
}

/** Does what apps do with the library. */
export async function jobs(example: Example): Promise<Told> {
  const diagnosis = await diagnoseExample(example);
  const log = await readLog();
  return {
    texts: { ...textsOf(diagnosis), readEventLog: toMarkdown(log), readXes: await readPermits() },
    figures: { ...figuresOf(diagnosis), readEventLog: toJson(log) },
  };
}

async function diagnoseExample({ map, survey, voice, contacts }: Example): Promise<Diagnosis> {
  const chain = readChain({ ...map, indicators: customerOrientation() });
  const notation = { timeFormat: "dd/MM/yyyy HH:mm", timeZone: "Europe/Copenhagen" };
  const answers = await readSurvey(survey, {}, { chain });
  const faults = await readVoice(voice, {}, { chain, ...notation });
  const meetings = await readContacts(contacts, {}, { chain, ...notation });
  const joined = withEvidence(chain, [...answers.evidence, ...meetings.evidence]).chain;
  const until = Date.parse("2025-10-01T00:00+02:00");
  return diagnose(joined, {
    voice: measureVoice(chain, faults.voice, { until }),
    contacts: measureContacts(chain, meetings.contacts, { until }),
    structure: await measureStructure(joined),
  });
}

function textsOf(diagnosis: Diagnosis): Told["texts"] {
  return {
    toMarkdown: toMarkdown(diagnosis),
    toSvg: toSvg(diagnosis),
    toHtml: toHtml(diagnosis),
    "toHtml in Persian": toHtml(diagnosis, { messages: persian, date: "2025-10-01" }),
    brief: toMarkdown(brief(diagnosis, "sales"), { messages: vietnamese }),
    display: display(diagnosis).toString(),
    toMermaid: toMermaid(diagnosis),
    toVegaLite: JSON.stringify(toVegaLite(diagnosis)),
  };
}

function figuresOf(diagnosis: Diagnosis): Told["figures"] {
  const tables = Object.values(toTables(diagnosis)).map((rows) => toCsv(rows));
  return {
    diagnose: toJson(diagnosis),
    toTables: tables.join("\n"),
    toGraph: JSON.stringify(toGraph(diagnosis)),
  };
}

async function readLog(): Promise<Diagnosis> {
  const columns = { case: "ticket", party: "team", activity: "step", time: "when" };
  const notation = { timeFormat: "dd.MM.yyyy HH:mm", timeZone: "Europe/Amsterdam" };
  const packed = new Blob([tickets]).stream().pipeThrough(new CompressionStream("gzip"));
  const { chain, log } = await readEventLog(packed, columns, { onTime: 8, ...notation });
  return diagnose(chain, { log: measureLog(log.table) });
}

async function readPermits(): Promise<string> {
  const columns = { case: "case:concept:name", party: "org:group", time: "time:timestamp" };
  const { chain } = await readXes(permits, columns);
  return toJson(chain);
}
