import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  diagnose,
  type EventColumns,
  type EventLogOptions,
  InputError,
  type ReadProgress,
  readEventLog,
} from "../../src/index.js";
import { columns, cut, streamOf, utf8, utf16 } from "./log-texts.js";

const header = "case,team,step,when\n";
const row = "1,P,a,2024-01-02T09:00:00Z\n";

const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);
beforeAll(() => {
  process.on("unhandledRejection", note);
});
afterAll(async () => {
  await pause(50);
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
});

describe("a small log", () => {
  test("becomes the chain that it shows", async () => {
    const { chain, rejected, log } = await readEventLog(
      [
        "ticket,team,step,when",
        "1,desk,open,2024-01-02T09:00Z",
        "1,lab,test,2024-01-02T11:30Z",
        "1,desk,open,2024-01-02T12:00Z",
        "1,lab,open,2024-01-02T13:00Z",
        "2,desk,open,2024-01-03T09:00+01:00",
      ].join("\n"),
      { case: "ticket", party: "team", activity: "step", time: "when" },
      { onTime: 1, kind: "team" },
    );
    const desk = { from: "desk", to: "lab", service: "work" };
    const lab = { from: "lab", to: "desk", service: "work" };
    expect(chain.parties).toEqual([
      { id: "desk", kind: "team" },
      { id: "lab", kind: "team" },
      { id: "customer", kind: "customer" },
    ]);
    expect(chain.handoffs).toMatchObject([
      { from: "customer", to: "desk", service: "work", flow: "request", volume: 2, strength: 1 },
      { from: "desk", to: "customer", service: "work", flow: "delivery", volume: 1, strength: 1 },
      {
        ...{ ...desk, flow: "delivery", volume: 2 },
        observed: { exchanges: 2, returned: 1, waitHours: { median: 1.75, mean: 1.75, p95: 2.425 } },
      },
      { from: "lab", to: "customer", service: "work", flow: "delivery", volume: 1, strength: 1 },
      { ...lab, flow: "delivery", volume: 1, observed: { exchanges: 1, returned: 1 } },
    ]);
    expect(chain.evidence).toEqual([
      { ...desk, indicator: "complete-and-accurate", good: 1, total: 2 },
      { ...desk, indicator: "on-time", good: 1, total: 2 },
      { ...desk, indicator: "right-first-time", good: 0, total: 2 },
      { ...lab, indicator: "complete-and-accurate", good: 0, total: 1 },
      { ...lab, indicator: "on-time", good: 1, total: 1 },
      { ...lab, indicator: "right-first-time", good: 1, total: 1 },
    ]);
    expect(rejected).toEqual([]);
    const { table, ...figures } = log;
    expect(figures).toEqual({
      ...{ cases: 2, events: 5, exchanges: 3, parties: 2 },
      ...{ from: "2024-01-02T09:00:00.000Z", to: "2024-01-03T08:00:00.000Z" },
      rows: { read: 5, accepted: 5, rejected: 0 },
      skipped: { withoutParty: 0, withoutCase: 0 },
    });
    expect(table.parties).toEqual(["desk", "lab"]);
  });

  test.each([
    ["a header alone", header, 0, 0],
    ["a header without line end", header.trimEnd(), 0, 0],
    ["events by nobody", `${header}1,,a,2024-01-02T09:00:00Z\n2, ,a,2024-01-02T09:00:00Z\n`, 2, 2],
  ])("of no events is an empty chain: %s", async (_, text, read, withoutParty) => {
    for (const source of [text, utf8(text), utf16(text)]) {
      const { chain, rejected, log } = await readEventLog(source, columns, { onTime: { quantile: 0.8 } });
      expect([chain.parties, chain.handoffs, chain.evidence, rejected]).toEqual([[], [], [], []]);
      expect(log).toMatchObject({
        ...{ cases: 0, events: 0, exchanges: 0, parties: 0, from: null, to: null },
        rows: { read, accepted: read, rejected: 0 },
        skipped: { withoutParty },
      });
      expect(log.table.activities).toEqual([]);
      expect(diagnose(chain).overall.serviceLevel).toBeNull();
    }
  });

  test("without activities says nothing of work done again", async () => {
    const text = `${header}1,P,?,2024-01-02T09:00:00Z\n1,Q,,2024-01-02T10:00:00Z\n`;
    const blank = await readEventLog(text, columns, { missing: ["?"] });
    const { activity, ...unnamed } = columns;
    const none = await readEventLog(text, unnamed);
    expect(activity).toBe("step");
    for (const { chain, log } of [blank, none]) {
      expect(chain.evidence.map(({ indicator }) => indicator)).toEqual(["complete-and-accurate"]);
      expect(log.table.activities).toEqual([]);
      expect([...log.table.activity]).toEqual([-1, -1]);
    }
  });

  test("may be read from what a browser has", async () => {
    const file = new File([header, row], "log.csv");
    const response = new Response(gzipSync(header + row));
    for (const source of [file.stream(), response.body!])
      expect((await readEventLog(source, columns)).log.events).toBe(1);
  });

  test("may take its time from the case, its party and its activity from one column", async () => {
    const { log } = await readEventLog("x,y\n2024-01-02T09:00Z,P\n", {
      ...{ case: "x", time: "x", party: "y", activity: "y", customer: "y" },
    });
    expect([log.table.caseIds, log.table.parties]).toEqual([["2024-01-02T09:00Z"], ["P"]]);
  });
});

describe("times that have to be told", () => {
  test.each([
    ["without zone", "2024-01-02T09:00:00", "time-without-zone", /timeZone/],
    ["without time of day", "2024-01-02", "date-without-time", /timeFormat/],
    ["in some notation", "02/01/2024 09:00", "unclear-time", /timeFormat/],
    ["as a count", "45293.375", "unclear-time", /converted/],
  ])("%s: in the first row the log's, later the row's", async (_, time, code, advice) => {
    const text = `${header}1,P,a,${time}\n`;
    for (const source of [text, utf8(text), utf16(text), [{ case: 1, team: "P", step: "a", when: time }]]) {
      const error = await readEventLog(source, columns).catch((error) => error);
      expect(error).toBeInstanceOf(InputError);
      expect(error.issues).toMatchObject([{ code, found: `"${time}"` }]);
      expect(error.issues[0].expected).toMatch(advice);
      expect(error.issues[0].path).toMatch(
        Array.isArray(source) ? /^log line 1, column 5$/ : /^log line 2, column 7$/,
      );
    }
    const later = await readEventLog(`${header}${row}1,P,a,${time}\n`, columns);
    expect(later.rejected).toMatchObject([{ line: 3, column: 7, code }]);
    const nobody = await readEventLog(`${header}1,,a,2024-01-02T09:00Z\n1,P,a,${time}\n`, columns);
    expect(nobody.rejected).toMatchObject([{ line: 3, column: 7, code }]);
  });

  test("are read once they are told", async () => {
    const zone = await readEventLog(
      `${header}1,P,a,2024-07-02T09:00:00\n1,Q,a,2024-03-31T02:30:00\n`,
      columns,
      {
        timeZone: "Europe/Amsterdam",
      },
    );
    expect(zone.log.from).toBe("2024-07-02T07:00:00.000Z");
    expect(zone.rejected).toMatchObject([{ line: 3, code: "no-such-time" }]);
    const format = await readEventLog(`${header}1,P,a,2/1/2024 9:00\n`, columns, {
      ...{ timeFormat: "d/M/yyyy H:mm", timeZone: "+01:00" },
    });
    expect(format.log.from).toBe("2024-01-02T08:00:00.000Z");
  });

  test("a work that ends before it starts is rejected", async () => {
    const text = "case,team,from,to\n1,P,2024-01-02T09:00Z,2024-01-02T08:59Z\n1,P,2024-01-02T09:00Z,\n";
    const { rejected } = await readEventLog(text, {
      case: "case",
      party: "team",
      start: "from",
      complete: "to",
    });
    expect(rejected).toMatchObject([
      { line: 2, column: 23, code: "ends-before-start" },
      { line: 3, column: 23, code: "not-a-time" },
    ]);
  });
});

describe("what cannot be asked for is refused before the source is touched", () => {
  const wrong = (options: object): [object, object] => [options, columns];
  const named = (others: object): [object, object] => [{}, { ...columns, ...others }];
  test.each<[string, [object, object], typeof RangeError | typeof TypeError]>([
    ["an unknown zone", wrong({ timeZone: "Mars/Olympus" }), RangeError],
    ["a year of two digits", wrong({ timeFormat: "dd/MM/yy HH:mm" }), RangeError],
    ["a format that is none", wrong({ timeFormat: 7 }), RangeError],
    ["hours below 0", wrong({ onTime: -1 }), RangeError],
    ["no number of hours", wrong({ onTime: Number.NaN }), RangeError],
    ["hours as text", wrong({ onTime: "8" }), RangeError],
    ["a quantile above 1", wrong({ onTime: { quantile: 80 } }), RangeError],
    ["a quantile as text", wrong({ onTime: { quantile: "0.8" } }), RangeError],
    ["no quantile", wrong({ onTime: {} }), RangeError],
    ["onTime null", wrong({ onTime: null }), RangeError],
    ["customers for parties", wrong({ kind: "customer" }), RangeError],
    ["an unknown kind", wrong({ kind: "toString" }), RangeError],
    ["a delimiter of two characters", wrong({ delimiter: ";;" }), RangeError],
    ["no delimiter", wrong({ delimiter: "" }), RangeError],
    ["a quote for a delimiter", wrong({ delimiter: '"' }), RangeError],
    ["a line end for a delimiter", wrong({ delimiter: "\n" }), RangeError],
    ["a missing value that is no list", wrong({ missing: "?" }), TypeError],
    ["a missing value that is no text", wrong({ missing: [0] }), TypeError],
    ["an unknown period", wrong({ period: "day" }), RangeError],
    ["a calendar without zone", wrong({ calendar: {} }), RangeError],
    ["a calendar without work", wrong({ calendar: { timeZone: "UTC", days: [] } }), RangeError],
    [
      "a night in one stretch",
      wrong({ calendar: { timeZone: "UTC", hours: [["22:00", "06:00"]] } }),
      RangeError,
    ],
    ["progress told to no function", wrong({ onProgress: true }), TypeError],
    ["a signal that is none", wrong({ signal: {} }), TypeError],
    ["no time", [{}, { case: "case", party: "team" }], RangeError],
    ["two sorts of time", named({ start: "a", complete: "b" }), RangeError],
    ["a start alone", named({ time: undefined, start: "when" }), RangeError],
    ["time null", named({ time: null }), TypeError],
    ["no party", named({ party: undefined }), TypeError],
    ["a case by number", named({ case: 0 }), TypeError],
    ["a list for an activity", named({ activity: ["step"] }), TypeError],
    ["an outcome without column", named({ outcome: { good: "yes" } }), TypeError],
    ["an outcome without good value", named({ outcome: { column: "step" } }), TypeError],
    ["an outcome whose good value is no text", named({ outcome: { column: "step", good: [1] } }), TypeError],
    ["an outcome by its column alone", named({ outcome: "step" }), TypeError],
    ["an outcome null", named({ outcome: null }), TypeError],
    ["no columns", [{}, undefined as never], TypeError],
  ])("%s", async (_, [options, which], type) => {
    const watched = watchedSource([header, row]);
    const reading = readEventLog(watched.source, which as EventColumns, options as EventLogOptions);
    const error = await reading.catch((error) => error);
    expect(error).toBeInstanceOf(type);
    expect(error).not.toBeInstanceOf(InputError);
    expect(watched.opened()).toBe(false);
  });
});

describe("reading ends and leaves nothing running", () => {
  const pieces = [header, ...Array.from({ length: 50 }, () => row.repeat(20))];
  const packed = [...chunked(new Uint8Array(gzipSync(pieces.join(""))), 20)];
  const shapes: [string, readonly (string | Uint8Array)[]][] = [
    ["text", pieces],
    ["bytes", pieces.map(utf8)],
    ["UTF-16", [...chunked(utf16(pieces.join("")), 500)]],
    ["gzip", packed],
  ];

  test.each(shapes)("by abort before the start: %s", async (_, all) => {
    const watched = watchedSource(all);
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(readEventLog(watched.source, columns, { signal })).rejects.toThrow("enough");
    expect(watched.opened()).toBe(false);
  });

  test("by abort before the start, of rows at hand", async () => {
    const signal = AbortSignal.abort();
    await expect(readEventLog([{}], columns, { signal })).rejects.toMatchObject({ name: "AbortError" });
  });

  test.each(shapes)("by abort on the way: %s", async (_, all) => {
    const watched = watchedSource(all);
    const controller = new AbortController();
    const told: ReadProgress[] = [];
    const onProgress = (progress: ReadProgress) => {
      if (told.push(progress) === 2) controller.abort(new Error("enough"));
    };
    const reading = readEventLog(watched.source, columns, { signal: controller.signal, onProgress });
    await expect(reading).rejects.toThrow("enough");
    await pause(5);
    expect(watched.returned()).toBe(true);
    expect(watched.given()).toBeLessThan(5);
    expect(told).toHaveLength(2);
  });

  test.each(
    shapes.flatMap(([name, all]) => [
      [name, all, true] as const,
      [`${name}, its progress untold`, all, false] as const,
    ]),
  )("by abort while the source hangs: %s", async (_, all, isTold) => {
    for (const given of [0, 1, 5]) {
      const watched = watchedSource(all.slice(0, given), true);
      const controller = new AbortController();
      const reading = readEventLog(watched.source, columns, {
        signal: controller.signal,
        ...(isTold ? { onProgress: () => undefined } : {}),
      });
      setTimeout(() => controller.abort(), 5);
      await expect(reading).rejects.toMatchObject({ name: "AbortError" });
      await pause(1);
      expect(watched.returned()).toBe(true);
    }
  });

  test("by abort of a stream that hangs, which is cancelled", async () => {
    let reason: unknown = "none";
    const stream = new ReadableStream<string>({
      start: (controller) => controller.enqueue(header),
      cancel: () => {
        reason = "cancelled";
      },
    });
    const controller = new AbortController();
    const reading = readEventLog(stream, columns, { signal: controller.signal, onProgress: () => undefined });
    setTimeout(() => controller.abort("stop"), 5);
    expect(await reading.catch((error) => error)).toBe("stop");
    await pause(1);
    expect(reason).toBe("cancelled");
  });

  test.each([
    ["a column is missing", ["case,team,when\n"], "missing-column"],
    ["times are unclear", [header, "1,P,a,02/01/2024\n"], "unclear-time"],
    ["the delimiter is unclear", ["case,team;step,when\n"], "unclear-delimiter"],
    ["it is a page", ["<html>\n"], "not-csv"],
    ["bytes are no text", [header, row, Uint8Array.of(0xff, 10)], "not-utf8"],
    ["a row is too wide", [header, `${",".repeat(20_000)}\n`], "too-many-columns"],
  ])("where %s", async (_, start, code) => {
    const all = [...start, row, row, row].map((piece) => (typeof piece === "string" ? utf8(piece) : piece));
    for (const shape of [all, chunked(new Uint8Array(gzipSync(Buffer.concat(all))), 10)]) {
      const watched = watchedSource([...shape, ...Array.from({ length: 99 }, () => utf8(row))]);
      const error = await readEventLog(watched.source, columns).catch((error) => error);
      expect(error.issues?.[0].code ?? error).toBe(code);
      expect(watched.returned() || watched.given() > 99).toBe(true);
    }
  });

  test.each(shapes)("where the source throws, whose error passes: %s", async (_, all) => {
    const gone = new TypeError("the network is gone");
    async function* failing(given: number) {
      yield* all.slice(0, given);
      throw gone;
    }
    for (const given of [0, 1, 7]) {
      await expect(readEventLog(failing(given), columns)).rejects.toBe(gone);
      await expect(readEventLog(failing(given), columns, { onProgress: () => undefined })).rejects.toBe(gone);
    }
  });

  test("where a function that it was given throws, whose error passes", async () => {
    const oops = new Error("oops");
    const fail = () => {
      throw oops;
    };
    const text = `${header}${row}1,Q,a,2024-01-02T10:00:00Z\n`;
    for (const source of [() => text, () => utf8(text), () => [...chunked(gzipSync(text), 9)]]) {
      const watched = () => watchedSource([source()].flat() as Uint8Array[]);
      const told = watched();
      await expect(readEventLog(told.source, columns, { onProgress: fail })).rejects.toBe(oops);
      await expect(readEventLog(watched().source, columns, { onTime: fail })).rejects.toBe(oops);
      await expect(readEventLog(watched().source, { ...columns, outcome: fail })).rejects.toBe(oops);
    }
  });

  test("where a function answers what is no answer", async () => {
    const text = `${header}${row}1,Q,a,2024-01-02T10:00:00Z\n`;
    for (const answer of [1, "yes", null, Promise.resolve(true)]) {
      const onTime = () => answer as never;
      await expect(readEventLog(text, columns, { onTime })).rejects.toThrow(
        /^onTime answered .*; it must answer/,
      );
      const outcome = () => answer as never;
      await expect(readEventLog(text, { ...columns, outcome })).rejects.toThrow(
        /^outcome answered .*; it must/,
      );
    }
    await expect(readEventLog(text, columns, { onTime: () => undefined as never })).rejects.toThrow(
      TypeError,
    );
  });
});

describe("progress", () => {
  const pieces = Array.from({ length: 30 }, () => row.repeat(7));
  const text = header + pieces.join("");
  test.each<
    [
      string,
      () => Uint8Array | ReadableStream<Uint8Array | string> | AsyncIterable<string | Uint8Array>,
      number,
    ]
  >([
    ["bytes in chunks", () => cut(utf8(text), 100), text.length],
    ["text in chunks", () => cut(text, 333), text.length],
    ["a stream of UTF-16", () => streamOf(cut(utf16(text), 99)), 2 * text.length + 2],
    ["gzip", () => cut(new Uint8Array(gzipSync(text)), 10), gzipSync(text).length],
    ["bytes at hand", () => utf8(text.repeat(20)), 20 * text.length],
  ])("rises to the whole: %s", async (_, source, total) => {
    const told: ReadProgress[] = [];
    const { log } = await readEventLog(source(), columns, { onProgress: (progress) => told.push(progress) });
    expect(told.length).toBeGreaterThan(1);
    expect(told.at(-1)!.read).toBe(total);
    for (const [place, { rows, read }] of told.slice(1).entries()) {
      expect(read).toBeGreaterThan(told[place]!.read);
      expect(rows).toBeGreaterThanOrEqual(told[place]!.rows);
    }
    expect(told.at(-1)!.rows).toBeLessThanOrEqual(log.rows.read);
  });

  test("counts the rows of all chunks before", async () => {
    const told: ReadProgress[] = [];
    const source = (async function* () {
      yield header;
      yield row.repeat(3);
      yield `1,P\n${row}`;
    })();
    await readEventLog(source, columns, { onProgress: (progress) => told.push(progress) });
    expect(told.map(({ rows }) => rows)).toEqual([0, 3, 5]);
  });
});

function* chunked(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size)
    yield new Uint8Array(bytes.subarray(from, from + size));
}

/** A source that tells whether it was opened and closed and how much it gave; it may hang at its end. */
function watchedSource<Piece extends string | Uint8Array>(pieces: readonly Piece[], hangs = false) {
  let [opened, returned, given] = [false, false, 0];
  const source: AsyncIterable<Piece> = {
    [Symbol.asyncIterator]() {
      opened = true;
      return {
        async next() {
          if (given === pieces.length)
            return hangs ? new Promise(() => undefined) : { done: true, value: undefined };
          given += 1;
          return { done: false, value: pieces[given - 1]! };
        },
        async return() {
          returned = true;
          return { done: true, value: undefined };
        },
      };
    },
  };
  return { source, opened: () => opened, returned: () => returned, given: () => given };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
