import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { gunzipped } from "../../src/events/gunzipped.js";
import { InputError } from "../../src/input/input-error.js";
import { textChunks } from "../../src/input/text-chunks.js";
import type { TextSource } from "../../src/input/text-source.js";
import { seededRandom } from "../seeded-random.js";

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

describe("what is packed", () => {
  test("comes out as it went in, however it is cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 2000 }),
        fc.integer({ min: 1, max: 99 }),
        async (plain, size) => {
          const { bytes, error } = await read(cut(gzipSync(plain), size));
          expect(error).toBeUndefined();
          expect(bytes).toEqual(Buffer.from(plain));
        },
      ),
      { numRuns: 40, seed: 3 },
    );
  });

  test.each([1, 7, 4096])("may come as bytes or a stream, in chunks of %i", async (size) => {
    const plain = noise(20_000);
    const packed = gzipSync(plain);
    expect((await read(packed)).bytes.equals(plain)).toBe(true);
    expect((await read(streamOf(packed, size))).bytes.equals(plain)).toBe(true);
  });

  test("may be several members one after the other, and be padded with zeros", async () => {
    const plain = noise(300_000);
    const packed = Buffer.concat([gzipSync(plain), gzipSync("and "), gzipSync(""), gzipSync("more")]);
    const expected = Buffer.concat([plain, Buffer.from("and more")]);
    for (const size of [1000, 4096, 1e7]) {
      for (const bytes of [packed, Buffer.concat([packed, Buffer.alloc(999)])])
        expect((await read(cut(bytes, size))).bytes.equals(expected)).toBe(true);
    }
  });

  test("is text to a reader of text", async () => {
    const chunks: string[] = [];
    const source = gunzipped(cut(gzipSync("\uFEFFStröm 😀"), 3), { name: "log" });
    for await (const chunk of textChunks(source, { name: "log" })) chunks.push(chunk);
    expect(chunks.join("")).toBe("Ström 😀");
  });
});

describe("what is not packed", () => {
  test("passes unchanged", async () => {
    expect(gunzipped("text", { name: "log" })).toBe("text");
    for (const plain of [[], [0x1f], [0x1f, 0x8c, 1], [0x8b, 0x1f], [1, 2, 3]]) {
      for (const size of [1, 2, 9]) {
        expect((await read(cut(Buffer.from(plain), size))).bytes).toEqual(Buffer.from(plain));
        expect((await read(Uint8Array.from(plain))).bytes).toEqual(Buffer.from(plain));
      }
    }
  });

  test("passes piece by piece, text and bytes mixed", async () => {
    const pieces = ["", new Uint8Array(0), Uint8Array.of(0x1f), "\u008b", "text", Uint8Array.of(0x8b)];
    const passed: unknown[] = [];
    for await (const piece of iterated(gunzipped(listed(pieces), { name: "log" }))) passed.push(piece);
    expect(passed).toEqual(pieces);
  });

  test("may be no text source at all, which is told", async () => {
    const { error } = await read(17 as unknown as TextSource);
    expect(error).toMatchObject({ issues: [{ code: "wrong-type", path: "log" }] });
    const mixed = await read(listed<Uint8Array | string>([gzipSync("a"), "b"]));
    expect(mixed.error).toMatchObject({ issues: [{ code: "wrong-type", found: '"b"' }] });
  });
});

describe("damage", () => {
  const plain = noise(900_000);
  const packed = gzipSync(plain);
  const first = gzipSync("first");
  const zeros = Buffer.alloc(40);
  test.each<[string, Buffer, number]>([
    ["cut off in the trailer", packed.subarray(0, -5), 700_000],
    ["cut off halfway", packed.subarray(0, packed.length >> 1), 200_000],
    ["cut off in the header", packed.subarray(0, 9), 0],
    ["cut off after two bytes", packed.subarray(0, 2), 0],
    ["with a wrong byte", withWrongByte(packed, packed.length >> 1), 200_000],
    ["with a wrong checksum", withWrongByte(packed, packed.length - 6), 700_000],
    ["with a wrong length", withWrongByte(packed, packed.length - 2), 700_000],
    ["with something else behind", Buffer.concat([packed, Buffer.from("<log/>")]), 700_000],
    ["with a cut member behind", Buffer.concat([first, first.subarray(0, 12)]), 0],
    ["with a member behind zeros", Buffer.concat([first, zeros, first]), 0],
  ])("%s is told after what stands before it", async (_, bytes, least) => {
    for (const source of [bytes, cut(bytes, 1000), cut(bytes, 65_536, 2)]) {
      const { bytes: before, error } = await read(source);
      expect(error).toBeInstanceOf(InputError);
      expect(error).toMatchObject({ issues: [{ code: "bad-gzip", path: "log" }] });
      const start = before.subarray(0, 200_000);
      expect(start.equals(plain.subarray(0, start.length)) || start.toString() === "first").toBe(true);
      expect(before.length).toBeGreaterThanOrEqual(least);
    }
  });

  test("never loses a member unseen, wherever zeros and cuts fall", async () => {
    for (let size = 1; size < 90; size++) {
      const { bytes, error } = await read(cut(Buffer.concat([first, zeros, first]), size, size % 3));
      if (error === undefined) expect(bytes.toString()).toBe("firstfirst");
      else expect(error).toMatchObject({ issues: [{ code: "bad-gzip" }] });
    }
  });

  test("of any byte is never anything but told, or harmless", async () => {
    const random = seededRandom(5);
    const text = gzipSync(noise(3000));
    for (let run = 0; run < 150; run++) {
      const bad = withWrongByte(text, 2 + Math.floor(random() * (text.length - 2)));
      const { bytes, error } = await read(cut(bad, 1 + Math.floor(random() * 500)));
      if (error === undefined) expect(bytes).toEqual(gunzipSync(bad));
      else expect(error).toBeInstanceOf(InputError);
    }
  });
});

describe("a file that unpacks into far more", () => {
  const megabytes = 256;
  const bomb = gzipSync(Buffer.alloc(megabytes << 20), { level: 9 });

  test("is read and dropped in little memory", async () => {
    const start = process.memoryUsage().rss;
    let [length, most] = [0, 0];
    for await (const piece of iterated(gunzipped(cut(bomb, 65_536), { name: "log" }))) {
      length += piece.length;
      if (length % (1 << 20) === 0) most = Math.max(most, process.memoryUsage().rss);
    }
    expect(length).toBe(megabytes << 20);
    expect((most - start) / (1 << 20)).toBeLessThan(128);
  });

  test("is not read ahead of a slow reader", async () => {
    const watched = watchedSource(bomb, 512);
    const pieces = iterated(gunzipped(watched.source, { name: "log" }))[Symbol.asyncIterator]();
    await pieces.next();
    await pause(200);
    expect(watched.given() * 512).toBeLessThan(bomb.length / 2);
    await pieces.return?.();
    expect(watched.returned()).toBe(true);
  });
});

describe("leaving early", () => {
  const packed = gzipSync(noise(2_000_000));

  test("closes the source, packed or not", async () => {
    for (const bytes of [packed, noise(100_000)]) {
      const watched = watchedSource(bytes, 1000);
      for await (const _ of iterated(gunzipped(watched.source, { name: "log" }))) break;
      await pause(10);
      expect(watched.returned()).toBe(true);
      const given = watched.given();
      await pause(20);
      expect(watched.given()).toBe(given);
    }
  });

  test("cancels a stream", async () => {
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(packed.subarray(0, 5000)),
      cancel: () => {
        cancelled = true;
      },
    });
    for await (const _ of iterated(gunzipped(endless, { name: "log" }))) break;
    await pause(10);
    expect(cancelled).toBe(true);
  });

  test.each([
    ["gzip", packed.subarray(0, 60_000)],
    ["a first byte", packed.subarray(0, 1)],
    ["plain bytes", noise(60_000)],
  ])("by abort throws the reason and closes a source that hangs after %s", async (_, bytes) => {
    const controller = new AbortController();
    const watched = watchedSource(bytes, 1000, true);
    setTimeout(() => controller.abort(new Error("enough")), 60);
    const { error } = await read(watched.source, controller.signal);
    expect(error).toMatchObject({ message: "enough" });
    await pause(10);
    expect(watched.returned()).toBe(true);
  });

  test("by abort before the start reads nothing", async () => {
    const watched = watchedSource(packed, 1000);
    const { error } = await read(watched.source, AbortSignal.abort(new Error("enough")));
    expect(error).toMatchObject({ message: "enough" });
    expect(watched.given()).toBe(0);
  });

  test("a source's own failure passes unchanged, after what came before", async () => {
    async function* failing() {
      yield* cut(packed.subarray(0, packed.length >> 1), 10_000);
      throw new TypeError("the network is gone");
    }
    const { bytes, error } = await read(failing());
    expect(error).toEqual(new TypeError("the network is gone"));
    expect(bytes.length).toBeGreaterThan(700_000);
  });
});

async function read(source: TextSource, signal?: AbortSignal): Promise<{ bytes: Buffer; error: unknown }> {
  const pieces: Buffer[] = [];
  try {
    for await (const piece of iterated(gunzipped(source, { name: "log", signal })))
      pieces.push(Buffer.from(piece));
  } catch (error) {
    return { bytes: Buffer.concat(pieces), error };
  }
  return { bytes: Buffer.concat(pieces), error: undefined };
}

function iterated(source: TextSource): AsyncIterable<Uint8Array | string> {
  return source as AsyncIterable<Uint8Array | string>;
}

async function* cut(bytes: Uint8Array, size: number, wait?: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) {
    if (wait !== undefined) await pause(wait);
    yield bytes.subarray(from, from + size);
  }
}

async function* listed<Piece>(pieces: readonly Piece[]): AsyncGenerator<Piece> {
  yield* pieces;
}

function streamOf(bytes: Uint8Array, size: number): ReadableStream<Uint8Array> {
  let from = 0;
  return new ReadableStream({
    pull(controller) {
      if (from >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(from, from + size));
      from += size;
    },
  });
}

/** A source that tells how many pieces it gave and whether it was closed; it may hang at its end. */
function watchedSource(bytes: Uint8Array, size: number, hangs = false) {
  let [given, returned] = [0, false];
  const source: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]: () => ({
      async next() {
        const from = given * size;
        if (from >= bytes.length)
          return hangs ? new Promise(() => undefined) : { done: true, value: undefined };
        given += 1;
        return { done: false, value: bytes.subarray(from, from + size) };
      },
      async return() {
        returned = true;
        return { done: true, value: undefined };
      },
    }),
  };
  return { source, given: () => given, returned: () => returned };
}

/** Bytes of letters that pack badly. */
function noise(length: number): Buffer {
  const random = seededRandom(length);
  return Buffer.from(Array.from({ length }, () => 97 + Math.floor(random() * 16)));
}

function withWrongByte(bytes: Uint8Array, at: number): Buffer {
  const wrong = Buffer.from(bytes);
  wrong[at] ^= 0x55;
  return wrong;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
