import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChainDocument } from "../../src/chain/chain-document.js";
import { InputError } from "../../src/input/input-error.js";
import type { InputIssue } from "../../src/input/input-issue.js";
import { readChain } from "../../src/input/read-chain.js";
import { type ReadTablesOptions, readTables, type Tables } from "../../src/input/read-tables.js";

const parties = `id,kind,name,memberOf,manager,headcount,strength,weight
works,organisation,,,,,,
kitchen,department,"The kitchen, downstairs",works,,12,0.95,
floor,department,,works,,,,
"ann ""a""",employee,,floor,,,,
guest,customer,,,,,,3
`;
const handoffs = `from,to,service,volume,need,flow,redundant,strength
kitchen,floor,dish,100,1,delivery,false,
floor,kitchen,order,1e2,,request,,0.8
floor,guest,,,,,,0.93
`;
const evidence = `party,from,to,service,indicator,at,good,total,respondents,rating,scaleLow,scaleHigh,expected,by,judged
,kitchen,floor,dish,on-time,2024-05,90,100,,,,,,,
,kitchen,floor,dish,respect,,8,10,10,,,,,,
,floor,guest,,respect,,,,,4,1,5,3.5,r17,
kitchen,,,,training,,,,,,,,,,0.7
`;
const document: ChainDocument = {
  parties: [
    { id: "works", kind: "organisation" },
    {
      id: "kitchen",
      kind: "department",
      name: "The kitchen, downstairs",
      memberOf: "works",
      headcount: 12,
      strength: 0.95,
    },
    { id: "floor", kind: "department", memberOf: "works" },
    { id: 'ann "a"', kind: "employee", memberOf: "floor" },
    { id: "guest", kind: "customer", weight: 3 },
  ],
  handoffs: [
    {
      from: "kitchen",
      to: "floor",
      service: "dish",
      volume: 100,
      need: 1,
      flow: "delivery",
      redundant: false,
    },
    { from: "floor", to: "kitchen", service: "order", volume: 100, flow: "request", strength: 0.8 },
    { from: "floor", to: "guest", strength: 0.93 },
  ],
  evidence: [
    {
      from: "kitchen",
      to: "floor",
      service: "dish",
      indicator: "on-time",
      at: "2024-05",
      good: 90,
      total: 100,
    },
    {
      from: "kitchen",
      to: "floor",
      service: "dish",
      indicator: "respect",
      good: 8,
      total: 10,
      respondents: 10,
    },
    { from: "floor", to: "guest", indicator: "respect", rating: 4, scale: [1, 5], expected: 3.5, by: "r17" },
    { party: "kitchen", indicator: "training", judged: 0.7 },
  ],
};

describe("tables that equal a document", () => {
  test("give its chain", async () => {
    const { chain, rejected, rows } = await readTables({ parties, handoffs, evidence });
    expect(rejected).toEqual([]);
    expect(chain).toEqual(readChain(document));
    expect(rows).toEqual({
      parties: { read: 5, accepted: 5 },
      handoffs: { read: 3, accepted: 3 },
      evidence: { read: 4, accepted: 4 },
    });
  });

  test("as bytes, streams, pieces and rows of objects too", async () => {
    const { chain } = await readTables({ parties, handoffs, evidence });
    const bytes = new TextEncoder().encode(parties);
    const read = await readTables({
      parties: bytes,
      handoffs: new Response(handoffs).body!,
      evidence: pieces(evidence),
    });
    expect(read.chain).toEqual(chain);
    const objects = await readTables({
      parties: document.parties,
      handoffs: document.handoffs.map((row) => Object.assign(Object.create(null), row)),
      evidence,
    });
    expect(objects).toEqual(read);
  });

  test("in any order of columns and with any delimiter", async () => {
    const { chain } = await readTables({
      parties: "sep=;\nkind;strength;id\ndepartment;0.5;a\ncustomer;;b",
      handoffs: "to\tfrom\nb\ta",
    });
    expect(chain).toEqual(
      readChain({
        parties: [
          { id: "a", kind: "department", strength: 0.5 },
          { id: "b", kind: "customer" },
        ],
        handoffs: [{ from: "a", to: "b" }],
      }),
    );
  });

  test("may be headers alone, or no rows", async () => {
    const { chain, rows } = await readTables({ parties: "id,kind", handoffs: [] });
    expect(chain).toEqual({ parties: [], handoffs: [], evidence: [], indicators: [] });
    expect(rows.parties).toEqual({ read: 0, accepted: 0 });
  });

  test("take indicators of one's own", async () => {
    const indicators = [{ id: "warm plates", cause: "care", aspect: "service" }] as const;
    const rows = [{ party: "kitchen", indicator: "warm plates", judged: 0.5 }];
    const { chain } = await readTables({ parties, handoffs, evidence: rows }, { indicators });
    expect(chain.indicators).toEqual(indicators);
    expect(chain.evidence).toHaveLength(1);
  });
});

describe("cells", () => {
  test.each([
    ["0.8", 0.8],
    [".5", 0.5],
    ["1e-1", 0.1],
    ["01", 1],
    ["-0", 0],
    ["5e-324", 5e-324],
  ])("the number %s", async (cell, strength) => {
    const { chain } = await readTables({
      parties: [{ id: "a", kind: "team", strength: cell }],
      handoffs: [],
    });
    expect(chain.parties[0].strength).toBe(strength);
  });

  test.each([
    ["0,8", "not-decimal"],
    ["80%", "not-decimal"],
    ["0x10", "not-decimal"],
    [" 5", "not-decimal"],
    [" ", "not-decimal"],
    ["٠٫٨", "not-decimal"],
    ["1_0", "not-decimal"],
    ["Infinity", "not-decimal"],
    ["NaN", "not-decimal"],
    ["1e400", "infinite-number"],
    ["-0.1", "out-of-range"],
    ["1.0000001", "out-of-range"],
    ["80", "out-of-range"],
    [Number.NaN, "not-a-number"],
    [true, "wrong-type"],
  ])("no strength: %s", async (strength, code) => {
    const { rejected } = await readTables({ parties: [{ id: "a", kind: "team", strength }], handoffs: [] });
    expect(rejected).toMatchObject([{ file: "parties", line: 1, column: 3, code }]);
  });

  test("booleans are true or false", async () => {
    const rows = "id,kind\na,team\nb,team\nc,team\nd,team\ne,customer";
    const cells = "from,to,redundant\na,e,TRUE\nb,e,true\nc,e,yes\nd,e,1";
    const { chain, rejected } = await readTables({ parties: rows, handoffs: cells });
    expect(chain.handoffs.map(({ redundant }) => redundant)).toEqual([true, true]);
    expect(rejected).toMatchObject([
      { line: 4, column: 5, code: "not-true-or-false" },
      { line: 5, column: 5, code: "not-true-or-false" },
    ]);
  });

  test("ids are kept letter for letter", async () => {
    const ids = [
      "1",
      "01",
      "1.0",
      "1e0",
      "null",
      "NaN",
      "#REF!",
      " a ",
      "e\u0301",
      "é",
      "__proto__",
      "toString",
      "a\nb",
    ];
    const rows = `id,kind\n${ids.map((id) => `"${id}",team`).join("\n")}`;
    const { chain } = await readTables({ parties: rows, handoffs: [] });
    expect(chain.parties.map(({ id }) => id)).toEqual(ids);
  });

  test("an id that is no text is not made one", async () => {
    const { rejected } = await readTables({ parties: [{ id: 1, kind: "team" }], handoffs: [] });
    expect(rejected).toMatchObject([{ code: "wrong-type", line: 1, column: 1 }]);
  });

  test("blank and empty ids", async () => {
    const { rejected } = await readTables({ parties: 'id,kind\n,team\n" ",team\n\u200b,team', handoffs: [] });
    expect(rejected).toMatchObject([
      { line: 2, column: 1, code: "missing-field" },
      { line: 3, column: 1, code: "blank-id" },
      { line: 4, column: 1, code: "blank-id" },
    ]);
  });
});

describe("rejected rows", () => {
  test("stand at the line and column of the field at fault", async () => {
    const { rejected } = await readTables({
      parties: 'id,name,kind\r\na,"two\r\nlines",lorry\r\nb,x,team\r\nc,"p\nq","sh"op\r\nd\r\ne,,team,\r\n',
      handoffs: "from,to,strength\nb,zoe,1\nb,b,\n",
    });
    expect(rejected.map(({ file, line, column, code }) => [file, line, column, code])).toEqual([
      ["parties", 3, 8, "unknown-value"],
      ["parties", 6, 8, "text-after-quote"],
      ["parties", 7, 1, "field-count"],
      ["parties", 8, 9, "field-count"],
      ["handoffs", 2, 3, "unknown-id"],
      ["handoffs", 3, 3, "self-handoff"],
    ]);
    expect(rejected[2].reason).toBe("found 1 field, expected 3 as in the header");
  });

  test("are found wherever one is planted", async () => {
    await fc.assert(
      fc.asyncProperty(plantedFault(), async ({ text, line, column, code }) => {
        const { rejected, rows } = await readTables({ parties: text, handoffs: [] });
        expect(rejected).toMatchObject([{ file: "parties", line, column, code }]);
        expect(rows.parties.accepted).toBe(rows.parties.read - 1);
      }),
      { numRuns: 200 },
    );
  });

  test("and accepted ones are the rows read, however dirty the tables", async () => {
    await fc.assert(
      fc.asyncProperty(dirtyTables(), async (tables) => {
        const { chain, rejected, rows } = await readTables(tables);
        for (const file of ["parties", "handoffs", "evidence"] as const) {
          const { read, accepted } = rows[file];
          expect(read).toBe(tables[file].length);
          expect(accepted + rejected.filter((row) => row.file === file).length).toBe(read);
          expect(chain[file]).toHaveLength(accepted);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("take with them what refers to them", async () => {
    const { chain, rejected } = await readTables({
      parties: "id,kind,memberOf,manager\nx,lorry,,\na,team,x,\nb,role,a,\nc,role,,b\nd,team,,\ne,customer,,",
      handoffs: "from,to\na,e\nd,e\nd,c",
      evidence: "from,to,indicator,judged\na,e,respect,0.5\nd,e,respect,0.5",
    });
    expect(chain.parties.map(({ id }) => id)).toEqual(["d", "e"]);
    expect(chain.handoffs).toMatchObject([{ from: "d", to: "e" }]);
    expect(chain.evidence).toHaveLength(1);
    expect(rejected.map(({ file, line, column }) => [file, line, column])).toEqual([
      ["parties", 2, 3],
      ["parties", 3, 8],
      ["parties", 4, 8],
      ["parties", 5, 9],
      ["handoffs", 2, 1],
      ["handoffs", 4, 3],
      ["evidence", 2, 1],
    ]);
  });

  test("of several that contradict each other, all but the first good one", async () => {
    const { chain, rejected } = await readTables({
      parties: "id,kind,memberOf\na,lorry,\na,team,\na,role,\nb,team,c\nc,team,b\nd,team,\ne,customer,",
      handoffs: "from,to,service,need\nzoe,e,meal,0.1\na,e,meal,0.5\nd,e,meal,0.6\na,e,meal,0.5",
    });
    expect(chain.parties.map(({ id, kind }) => `${id} ${kind}`)).toEqual(["a team", "d team", "e customer"]);
    expect(chain.handoffs).toMatchObject([{ from: "a", need: 0.5 }]);
    expect(rejected.map(({ file, line, code }) => [file, line, code])).toEqual([
      ["parties", 2, "unknown-value"],
      ["parties", 4, "duplicate-id"],
      ["parties", 5, "member-cycle"],
      ["parties", 6, "unknown-id"],
      ["handoffs", 2, "unknown-id"],
      ["handoffs", 4, "mixed-need"],
      ["handoffs", 5, "duplicate-handoff"],
    ]);
    expect(rejected.at(-1)!.reason).toContain("handoffs line 3");
  });

  test("a deep hierarchy falls at once", async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => ({
      id: `${index}`,
      kind: "team",
      memberOf: `${index + 1}`,
    }));
    const { rows: counts } = await readTables({ parties: rows, handoffs: [] });
    expect(counts.parties).toEqual({ read: 20_000, accepted: 0 });
  });

  test("never tell who answered", async () => {
    const who = "r-secret";
    const table = `from,to,indicator,rating,scaleLow,scaleHigh,by
floor,guest,respect,9,1,5,${who}
floor,guest,respect,${who},1,5,x
floor,guest,respect,3,1,,${who}
floor,guest,respect,3,1,5,"${who}"x
floor,guest,respect,3,1,5,${who},
floor,floor,respect,3,1,5,${who}`;
    const { rejected } = await readTables({ parties, handoffs, evidence: table });
    expect(rejected).toHaveLength(6);
    expect(JSON.stringify(rejected)).not.toContain(who);
    const objects = [
      { party: "floor", indicator: "respect", rating: 3, scaleLow: 1, scaleHigh: 5, by: [who] },
    ];
    expect(JSON.stringify(await readTables({ parties, handoffs, evidence: objects }))).not.toContain(who);
  });

  test("are rows that are no objects, too", async () => {
    const throwing = Object.defineProperty({ kind: "team" }, "id", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    const rows = [null, 7, ["a", "team"], throwing, { id: "a", kind: "team", name: null }] as object[];
    const { chain, rejected } = await readTables({ parties: rows, handoffs: [] });
    expect(chain.parties).toEqual([{ id: "a", kind: "team" }]);
    expect(rejected.map(({ line, code }) => [line, code])).toEqual(
      [1, 2, 3, 4].map((line) => [line, "unreadable"]),
    );
  });
});

describe("columns", () => {
  test.each([
    [
      "unknown, with the nearest",
      "id,kind,Strenght\na,team,1",
      "unknown-column",
      "parties line 1, column 9",
      '"strength", the nearest of',
    ],
    [
      "known in other letters",
      "ID,id,kind",
      "unknown-column",
      "parties line 1, column 1",
      '"id", the nearest',
    ],
    [
      "with a hard space",
      "id,kind,name\u00a0",
      "unknown-column",
      "parties line 1, column 9",
      '"name", the nearest',
    ],
    ["doubled", "id,kind,id", "duplicate-column", "parties line 1, column 9", "once"],
    ["missing", "id,name", "missing-column", "parties", "a column kind"],
    [
      "called __proto__",
      "id,kind,__proto__\na,team,1",
      "unknown-column",
      "parties line 1, column 9",
      "one of id, kind",
    ],
    [
      "called constructor",
      "id,kind,constructor",
      "unknown-column",
      "parties line 1, column 9",
      "one of id, kind",
    ],
  ])("%s", async (_, table, code, path, expected) => {
    const [issue] = await issuesOf({ parties: table, handoffs: "from,to" });
    expect(issue).toMatchObject({ code, path });
    expect(issue.expected).toContain(expected);
  });

  test("of evidence name a party or a pair", async () => {
    const issues = await issuesOf({ parties, handoffs, evidence: "from,indicator,judged" });
    expect(issues).toMatchObject([{ code: "missing-column", path: "evidence" }]);
  });

  test("of objects are checked alike and pollute nothing", async () => {
    const row = JSON.parse('{"id":"a","kind":"team","__proto__":{"polluted":1}}');
    expect(await issuesOf({ parties: [row], handoffs: [] })).toMatchObject([{ code: "unknown-column" }]);
    expect(await issuesOf({ parties: [{ id: "a" }], handoffs: [] })).toMatchObject([
      { code: "missing-column" },
    ]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test("without a name must be empty", async () => {
    const { chain, rejected } = await readTables({ parties: "id,kind,,\na,team,,\nb,team,,x", handoffs: [] });
    expect(chain.parties).toEqual([{ id: "a", kind: "team" }]);
    expect(rejected).toMatchObject([{ line: 3, column: 9, code: "field-count" }]);
  });

  test("and files that cannot be read are told for all tables at once", async () => {
    const issues = await issuesOf({ parties: "id,name;x", handoffs: 'from,to\na,"b', evidence: "" });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ["unclear-delimiter", "parties line 1, column 1"],
      ["unclosed-quote", "handoffs line 2, column 3"],
      ["empty-table", "evidence"],
    ]);
  });

  test("issues of the caller's own indicators are the caller's", async () => {
    const indicators = [{ id: "respect", cause: "care" }] as const;
    const issues = await issuesOf({ parties, handoffs }, { indicators });
    expect(issues).toMatchObject([{ code: "duplicate-indicator", path: "indicators[0].id" }]);
  });
});

test("aborting ends the reading", async () => {
  const reading = readTables({ parties, handoffs }, { signal: AbortSignal.abort() });
  await expect(reading).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
});

async function issuesOf(tables: Tables, options?: ReadTablesOptions): Promise<readonly InputIssue[]> {
  try {
    await readTables(tables, options);
  } catch (error) {
    if (error instanceof InputError) return error.issues;
  }
  throw new Error("no InputError");
}

async function* pieces(text: string) {
  for (let from = 0; from < text.length; from += 5) yield text.slice(from, from + 5);
}

/** Good parties in random order of columns, quoting and line ends, with one bad cell among them. */
function plantedFault() {
  const bad = fc.constantFrom(
    { column: "kind", cell: "lorry", code: "unknown-value" },
    { column: "strength", cell: "0,8", code: "not-decimal" },
    { column: "headcount", cell: "-1", code: "negative-count" },
    { column: "memberOf", cell: "nobody", code: "unknown-id" },
    { column: "id", cell: " ", code: "blank-id" },
  );
  return fc
    .record({
      bad,
      columns: fc.shuffledSubarray(["id", "kind", "name", "strength", "headcount", "memberOf"], {
        minLength: 6,
      }),
      count: fc.integer({ min: 1, max: 6 }),
      at: fc.nat(),
      end: fc.constantFrom("\n", "\r\n", "\r"),
      names: fc.array(fc.constantFrom("", "plain", 'say "hi"', "two\nlines", "a\r\nb,c", "日本"), {
        minLength: 6,
        maxLength: 6,
      }),
    })
    .map(({ bad, columns, count, at, end, names }) => {
      let text = columns.join(",") + end;
      let place = { line: 0, column: 0 };
      for (let row = 0; row < count; row++) {
        for (const [index, column] of columns.entries()) {
          if (index > 0) text += ",";
          const isBad = row === at % count && column === bad.column;
          if (isBad) place = placeAtEnd(text);
          text += `"${(isBad ? bad.cell : goodCell(column, row, names)).replaceAll('"', '""')}"`;
        }
        text += end;
      }
      return { text, ...place, code: bad.code };
    });
}

function goodCell(column: string, row: number, names: readonly string[]): string {
  if (column === "id") return `party ${row}`;
  if (column === "kind") return "department";
  return column === "name" ? names[row] : "";
}

function placeAtEnd(text: string) {
  const lines = text.split(/\r\n|\r|\n/);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

/** Rows of few ids and many faults, so that they clash in every way. */
function dirtyTables() {
  const id = fc.constantFrom("a", "b", "c", "d", "__proto__", "zoe", "", " ");
  const share = fc.constantFrom("", "", "0.5", "1", "0,5", "7", 0.5, Number.NaN);
  const row = <Shape extends Record<string, fc.Arbitrary<unknown>>>(shape: Shape) =>
    fc.array(
      fc.oneof(
        { weight: 20, arbitrary: fc.record(shape) },
        { weight: 1, arbitrary: fc.constant(null as never) },
      ),
      {
        maxLength: 12,
      },
    ) as fc.Arbitrary<object[]>;
  return fc.record({
    parties: row({
      id,
      kind: fc.constantFrom("team", "role", "department", "customer", "lorry"),
      memberOf: fc.oneof(fc.constant(""), id),
      manager: fc.oneof(fc.constant(undefined), id),
      strength: share,
    }),
    handoffs: row({
      from: id,
      to: id,
      service: fc.constantFrom("", "s"),
      need: share,
      redundant: fc.constantFrom("", "true"),
    }),
    evidence: row({
      party: fc.constantFrom("", "", "a", "zoe"),
      from: id,
      to: id,
      indicator: fc.constantFrom("respect", "on-time", "own"),
      good: fc.constantFrom("", "1", "9"),
      total: fc.constantFrom("", "5"),
      judged: fc.constantFrom("", "", "0.5"),
      scaleLow: fc.constantFrom("", "", "1"),
    }),
  });
}
