import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { diagnose, InputError, readEventLog, toMarkdown } from "../../src/index.js";
import { columns, cut, outcomeOf, utf8 } from "./log-texts.js";

const header = "case,team,step,when\n";
const row = "1,P,a,2024-01-02T09:00:00Z\n";

async function issueOf(source: Parameters<typeof readEventLog>[0], options = {}) {
  const outcome = await outcomeOf(source, columns, options);
  return "issues" in outcome ? outcome.issues : [];
}

describe("what is no log in CSV is told so", () => {
  test.each<[string, string | Uint8Array, string, RegExp]>([
    ["an HTML page", `<!DOCTYPE html>\n<html><body>case,team</body></html>\n${row}`, "not-csv", /HTML/],
    ["an HTML page after blank lines", "\n\n <html>\n", "not-csv", /HTML/],
    ["an Excel workbook", Uint8Array.of(80, 75, 3, 4, 20, 0, 6, 0, 8, 0, 10, 255, 10), "not-csv", /Excel/],
    ["a PDF", utf8(`%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n`), "not-csv", /PDF/],
    ["JSON", '[{"case": "1", "team": "P"}]\n', "not-csv", /JSON/],
    ["JSON of several lines", '{\n  "ocel:events": {}\n}\n', "not-csv", /JSON/],
    ["XES", '<?xml version="1.0"?>\n<log></log>\n', "not-csv", /XML/],
    ["UTF-16 without a mark", new Uint8Array(Buffer.from(header + row, "utf16le")), "not-csv", /UTF-16/],
    ["nothing", "", "empty-table", /nothing/],
    ["no bytes", new Uint8Array(0), "empty-table", /nothing/],
    ["blank lines", "\n\r\n\n", "empty-table", /nothing/],
    ["a mark alone", Uint8Array.of(0xef, 0xbb, 0xbf), "empty-table", /nothing/],
    ["Latin-1", Uint8Array.of(...utf8(`${header}1,`), 0xe4, 0x72, 0x7a, 44, 44, 10), "not-utf8", /0xE4/],
    ["several delimiters", "case,team;step,when\n", "unclear-delimiter", /","|";"/],
    [
      "gzip that is cut off",
      new Uint8Array(gzipSync(header + row.repeat(9)).subarray(0, -9)),
      "bad-gzip",
      /gzip/,
    ],
    ["gzip of an HTML page", new Uint8Array(gzipSync("<html></html>")), "not-csv", /HTML/],
    ["a header with NUL", `case,team,step,when,\0\n${row}`, "nul-byte", /U\+0000/],
    ["a quote that nothing closes", `${header}${row}"1,P,a,`, "unclosed-quote", /quote/],
  ])("%s", async (_, source, code, found) => {
    const [issue, ...others] = await issueOf(source, { name: "tickets.csv" });
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code, path: expect.stringMatching(/^tickets\.csv/) });
    expect(issue!.found).toMatch(found);
  });

  test.each([17, true, Symbol("log"), () => row, undefined, null, {}, new Date(0), new ArrayBuffer(8)])(
    "%s is no source",
    async (source) => {
      expect(await issueOf(source as never)).toMatchObject([{ code: "wrong-type", path: "log" }]);
    },
  );

  test("nor is a stream of something else", async () => {
    for (const piece of [17, null, {}, [header], new Uint16Array(4)]) {
      const source = (async function* () {
        yield header;
        yield piece as never;
      })();
      expect(await issueOf(source)).toMatchObject([{ code: "wrong-type", path: "log" }]);
    }
  });
});

describe("columns", () => {
  test("that are missing are all told, with the nearest name", async () => {
    const issues = await issueOf("Case,taem,step,hour\n1,P,a,x\n");
    expect(issues.map(({ code, path }) => [code, path])).toEqual(
      Array.from({ length: 3 }, () => ["missing-column", "log line 1, column 1"]),
    );
    expect(issues[0]!.expected).toContain('a column "case" for case; did you mean "Case"?');
    expect(issues[1]!.expected).toContain('a column "team" for party; did you mean "taem"?');
    expect(issues[2]!.expected).toBe('a column "when" for time');
    expect(issues[0]!.found).toContain('"hour"');
  });

  test("that are asked for and stand there twice are told", async () => {
    expect(await issueOf("case,team,step,when,team\n1,P,a,x,Q\n")).toMatchObject([
      { code: "duplicate-column", path: "log line 1, column 21" },
    ]);
    const { log } = await readEventLog(`more,more,${header}1,2,${row}`, columns);
    expect(log.events).toBe(1);
  });

  test("of many names are not all told", async () => {
    const names = Array.from({ length: 5000 }, (_, place) => `column number ${place}`);
    const issues = await issueOf(`${names.join(",")}\n`);
    expect(issues).toHaveLength(4);
    for (const { message } of issues) expect(message.length).toBeLessThan(2000);
    expect(issues[0]!.found).toMatch(/and 4970 more$/);
  });

  test("100,000 of them are refused, in the header and in a row", async () => {
    const wide = Array.from({ length: 100_000 }, (_, place) => `c${place}`).join(",");
    for (const size of [4096, 1e9]) {
      const inHeader = await issueOf(cut(utf8(`${wide}\n${row}`), size));
      expect(inHeader).toMatchObject([{ code: "too-many-columns", path: /line 1, / }]);
      const inRow = await issueOf(cut(utf8(`${header}${row}${wide}\n${row}`), size));
      expect(inRow).toMatchObject([{ code: "too-many-columns", path: /line 3, / }]);
    }
  });

  test("may be called anything", async () => {
    const named = { case: "__proto__", party: "constructor", activity: "", time: "toString" };
    const text = ',__proto__,constructor,toString,hasOwnProperty\n"a",1,P,2024-01-02T09:00Z,\n';
    const { log } = await readEventLog(text, named);
    expect([log.table.caseIds, log.table.parties, log.table.activities]).toEqual([["1"], ["P"], ["a"]]);
    expect(await outcomeOf([{ valueOf: 1 }], named, {})).toMatchObject({
      issues: Array.from({ length: 4 }, () => ({ code: "missing-column" })),
    });
  });
});

describe("long and many", () => {
  test("a field of a million characters is read, a longer one is refused", async () => {
    const most = "x".repeat(1_000_000);
    for (const size of [65_536, 1e9]) {
      for (const text of [`${most}`, `"${most}"`]) {
        const source = cut(utf8(`${header}1,${text},a,2024-01-02T09:00:00Z\n${row}`), size);
        const { log } = await readEventLog(source, columns);
        expect(log.table.parties.map(({ length }) => length)).toEqual([1, 1_000_000]);
      }
      for (const text of [`${most}x`, `"${most}x"`, `"x${most}`]) {
        const source = cut(utf8(`${header}${row}1,${text},a,2024-01-02T09:00:00Z\n${row}`), size);
        const [issue] = await issueOf(source);
        expect(issue).toMatchObject({ path: "log line 3, column 3" });
        expect(issue!.code).toMatch(/^(field-too-long|unclosed-quote)$/);
        expect(issue!.message.length).toBeLessThan(300);
      }
    }
  });

  test("a quote left open near the end of a long file is told with its place, in chunks too", async () => {
    const text = `${header}${row.repeat(20_000)}1,"P,a,2024-01-02T09:00:00Z\n${row.repeat(50)}`;
    for (const size of [4096, 1e9])
      expect(await issueOf(cut(utf8(text), size))).toMatchObject([
        { code: "unclosed-quote", path: "log line 20002, column 3" },
      ]);
  });

  test("30,000 bad rows are counted exactly and told up to 10,000", async () => {
    const text = header + `${row}1,P,a,soon\n1,P\n,P,a,2024-01-02T09:00:00Z\n`.repeat(10_000);
    const { rejected, log } = await readEventLog(utf8(text), columns);
    expect(log.rows).toEqual({ read: 40_000, accepted: 10_000, rejected: 30_000 });
    expect(rejected).toHaveLength(10_000);
    expect(rejected.slice(0, 4)).toEqual([
      { file: "log", line: 3, column: 7, code: "not-a-time", reason: expect.any(String) },
      {
        file: "log",
        line: 4,
        column: 1,
        code: "field-count",
        reason: "found 2 fields, expected 4 as in the header",
      },
      { file: "log", line: 5, column: 1, code: "missing-field", reason: expect.any(String) },
      { file: "log", line: 7, column: 7, code: "not-a-time", reason: expect.any(String) },
    ]);
  });

  test("long names stay whole, long faults do not", async () => {
    const long = "長".repeat(65_536 / 2);
    const good = `${long},${long},${long},2024-01-02T09:00:00Z\n${long},${long}2,${long},2024-01-02T10:00:00Z\n`;
    const { chain, log, rejected } = await readEventLog(
      `${header}${good}${long},${long},a,${long}\n`,
      columns,
    );
    expect(chain.parties.map(({ id }) => id.length)).toEqual([long.length, long.length + 1, 8]);
    expect(log.exchanges).toBe(1);
    expect(rejected).toHaveLength(1);
    expect(rejected[0]!.reason.length).toBeLessThan(300);
    expect(rejected[0]!.reason).not.toContain("長");
  });
});

describe("names that are something else elsewhere", () => {
  const names = ["__proto__", "constructor", "hasOwnProperty", "toString", "customer", "1", "01", "-1", "😀"];
  const strange = [
    "\u202Eabc\u202C",
    "\u200Dx",
    "e\u0301",
    "\u00e9",
    "a\u0000b".replace("\0", ""),
    "<b>",
    "|",
    "a\tb",
  ];

  test("are parties, members, cases, activities and segments like others", async () => {
    const all = [...names, ...strange];
    const rows = all.flatMap((name, place) => [
      { who: name, in: all[(place + 1) % all.length]!, at: `2024-01-02T09:${10 + place}Z` },
      { who: all[(place + 5) % all.length]!, in: name, at: `2024-01-02T10:${10 + place}Z` },
    ]);
    const events = rows.map((row, place) => ({ ...row, it: all[place >> 1], of: all[place % all.length] }));
    const { chain, log } = await readEventLog(events, {
      ...{ case: "it", party: "in", member: "who", activity: "who", time: "at", customer: "of" },
    });
    expect(log.table.caseIds).toEqual([...all].sort());
    expect(log.table.activities).toEqual([...all].sort());
    const departments = chain.parties.filter(({ kind }) => kind === "department").map(({ id }) => id);
    expect(departments).toEqual([...all].sort());
    const members = chain.parties.filter(({ kind }) => kind === "employee");
    expect(members).toHaveLength(2 * all.length);
    for (const { id, memberOf } of members) expect(id.endsWith(` (${memberOf})`)).toBe(true);
    for (const level of ["employee", "department"] as const) toMarkdown(diagnose(chain, { level }));
  });

  test("a party called like the customer keeps its name", async () => {
    const { chain } = await readEventLog(`${header}1,customer,a,2024-01-02T09:00:00Z\n`, columns);
    expect(chain.parties).toEqual([
      { id: "customer", kind: "department" },
      { id: "customer (customer)", kind: "customer" },
    ]);
    expect(chain.handoffs.map(({ from, to }) => [from, to])).toEqual([
      ["customer", "customer (customer)"],
      ["customer (customer)", "customer"],
    ]);
  });

  test("nobody is confused who is called like another's way out", async () => {
    const people = [
      ...[
        ["P", "Ann"],
        ["Q", "Ann"],
        ["P", "Ann (Q)"],
        ["Q", "P"],
        ["P", "P"],
        ["P", "P (Q)"],
        ["R", "Ann (P) (P)"],
      ],
      ...[
        ["Ann (P)", "Bob"],
        ["R", "Ann (P)"],
        ["Ann (P)", ""],
      ],
    ];
    const rows = people.map(([party, member], place) => ({
      ...{ it: 1, at: `2024-01-02T09:${10 + place}Z`, party, member, of: place % 2 ? "P" : "P (customer)" },
    }));
    const named = { case: "it", party: "party", member: "member", time: "at", customer: "of" };
    const { chain, log } = await readEventLog(rows, named);
    expect(log.parties).toBe(people.length);
    expect(log.exchanges).toBe(people.length - 1);
    expect(new Set(chain.parties.map(({ id }) => id)).size).toBe(chain.parties.length);
    const backwards = await readEventLog(rows.toReversed(), named);
    expect(JSON.stringify(backwards.chain)).toBe(JSON.stringify(chain));
    diagnose(chain, { level: "employee" });
  });
});

describe("rows that are at hand", () => {
  const good = { case: 1, team: "P", step: "a", when: "2024-01-02T09:00:00Z" };
  const thrower = {
    ...good,
    get team(): string {
      throw new Error("secret");
    },
  };
  const cyclic: Record<string, unknown> = { ...good };
  cyclic.team = cyclic;
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();

  test.each<[string, unknown, string, number]>([
    ["null", null, "wrong-type", 1],
    ["undefined", undefined, "wrong-type", 1],
    ["text", "1,P,a", "wrong-type", 1],
    ["a number", 7, "wrong-type", 1],
    ["a function", () => good, "wrong-type", 1],
    ["a Map", new Map(Object.entries(good)), "missing-field", 1],
    ["a list", ["1", "P", "a"], "missing-field", 1],
    ["an empty object", {}, "missing-field", 1],
    ["a getter that throws", thrower, "unreadable", 2],
    ["a cycle", cyclic, "unreadable", 2],
    ["a symbol", { ...good, step: Symbol("a") }, "unreadable", 4],
    ["a function as value", { ...good, case: () => 1 }, "unreadable", 1],
    ["a date that is none", { ...good, when: new Date(Number.NaN) }, "unreadable", 5],
    ["a number as time", { ...good, when: 1_704_186_000_000 }, "unclear-time", 5],
    ["no time", { ...good, when: null }, "not-a-time", 5],
    ["a proxy that was revoked", revoked.proxy, "unreadable", 1],
    ["half a character", { ...good, team: "P\uD83D" }, "lone-surrogate", 2],
  ])("%s is rejected by itself", async (_, value, code, column) => {
    const { rejected, log } = await readEventLog([good, value, good] as object[], columns);
    expect(rejected).toEqual([{ file: "log", line: 2, column, code, reason: expect.any(String) }]);
    expect(rejected[0]!.reason).not.toContain("secret");
    expect(log.rows).toEqual({ read: 3, accepted: 2, rejected: 1 });
  });

  test("that are strange first are rejected like others", async () => {
    const rows = [revoked.proxy, thrower, null, good] as object[];
    const { rejected, log } = await readEventLog(rows, columns);
    expect(rejected.map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(log.events).toBe(1);
  });

  test("may hold numbers, big ones too, truth values, dates and none", async () => {
    const rows = [
      { case: 1n, team: true, step: 7, when: new Date("2024-01-02T09:00:00Z") },
      { case: "1", team: "Q", step: undefined, when: "2024-01-02T10:00:00Z", more: Symbol("unread") },
      { case: 1, team: null, when: "2024-01-02T10:00:00Z" },
      Object.freeze(Object.assign(Object.create(null), good)),
    ];
    const { log, rejected } = await readEventLog(rows, columns);
    expect(rejected).toEqual([]);
    expect(log.table.parties).toEqual(["P", "Q", "true"]);
    expect(log.table.caseIds).toEqual(["1"]);
    expect(log.table.activities).toEqual(["7", "a"]);
    expect(log.skipped).toEqual({ withoutParty: 1, withoutCase: 0 });
  });

  test("that all lack a column are told so", async () => {
    const lacking = [{ case: 1, when: "2024-01-02T09:00Z" }, null] as object[];
    const missing = await readEventLog(lacking, columns).catch((error) => error);
    expect(missing).toBeInstanceOf(InputError);
    expect(missing.issues.map(({ expected }: { expected: string }) => expected)).toEqual([
      ...['a field "team"', 'a field "step"'],
    ]);
  });

  test("are none: an empty chain", async () => {
    const { chain, log } = await readEventLog([], columns);
    expect([chain.parties, log.rows.read]).toEqual([[], 0]);
  });
});
