import { expect, test } from "vitest";
import { diagnose, measureLog, readChain, readEventLog, toCsv, toTables } from "../../src/index.js";
import { restaurant } from "../chains.js";

const rows = [
  { ticket: "1", team: "desk", when: "2026-01-02T09:00:00Z" },
  { ticket: "1", team: "lab", when: "2026-01-02T10:00:00Z" },
];

test("what is taken for what another function makes is told, with that function", async () => {
  const read = readEventLog(rows, { case: "ticket", party: "team", time: "when" });
  const { chain, log } = await read;
  const given: readonly [wrong: () => unknown, message: string][] = [
    [
      () => diagnose(chain, { log: log as never }),
      "diagnose: log is an object; it must be what measureLog gives",
    ],
    [
      () => diagnose(read as never),
      "diagnose: chain is a promise (an await is missing); it must be what readChain gives",
    ],
    [
      () => diagnose("chain.json" as never),
      'diagnose: chain is "chain.json"; it must be what readChain gives',
    ],
    [
      () => measureLog(log as never),
      "measureLog: table is an object; it must be what readEventLog, readXes or readOcel gives",
    ],
    [
      () => diagnose(chain, { voice: [] as never }),
      "diagnose: voice is a list of 0; it must be what measureVoice gives",
    ],
    [
      () => diagnose(chain, { contacts: null as never }),
      "diagnose: contacts is null; it must be what measureContacts gives",
    ],
    [
      () => toCsv(toTables(diagnose(readChain(restaurant))) as never),
      "toCsv: rows is an object; it must be a list, such as one of toTables",
    ],
  ];
  for (const [wrong, message] of given) expect(wrong).toThrow(new TypeError(message));
});
