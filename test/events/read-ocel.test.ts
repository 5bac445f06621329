import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type InputError, readOcel } from "../../src/index.js";

const data = new URL("../../../shared/data/textbook/", import.meta.url);
const present = existsSync(data);
if (!present)
  process.stderr.write("SKIPPED: real logs of test/events/read-ocel.test.ts, for ../shared is absent\n");

const event = (id: string, type: string, hour: number, attributes: object, objects: readonly string[]) => ({
  id,
  type,
  time: `2024-01-02T${String(hour).padStart(2, "0")}:00:00Z`,
  attributes: Object.entries(attributes).map(([name, value]) => ({ name, value })),
  relationships: objects.map((objectId) => ({ objectId, qualifier: "" })),
});

const document = {
  objectTypes: [{ name: "order", attributes: [] }],
  eventTypes: [
    { name: "take", attributes: [{ name: "clerk", type: "string" }] },
    { name: "pack", attributes: [{ name: "packer", type: "string" }] },
  ],
  objects: ["o1", "o2"].map((id) => ({ id, type: "order", attributes: [], relationships: [] })),
  events: [
    event("e1", "take", 8, { clerk: "Ann" }, ["o1", "o2"]),
    event("e2", "pack", 9, { packer: "Bo" }, ["o1"]),
    event("e3", "pack", 12, { packer: "Bo" }, ["o2"]),
    event("e4", "take", 13, { clerk: "Ann" }, []),
  ],
};

describe("an object-centric log", () => {
  const read = () => readOcel(JSON.stringify(document), { case: "order", party: ["clerk", "packer"] });

  test("is flattened to the cases of one type, an event counting in each of its cases", async () => {
    const { chain, log } = await read();
    expect(log).toMatchObject({ cases: 2, events: 4, exchanges: 2 });
    const [exchanged] = chain.handoffs.filter(({ observed }) => observed !== undefined);
    expect(exchanged).toMatchObject({ from: "Ann", to: "Bo", volume: 2 });
    expect(exchanged!.observed!.waitHours).toMatchObject({ median: 2.5, mean: 2.5 });
  });

  test("counts what belongs to no case, so that every row is accounted for", async () => {
    const { log, rejected } = await read();
    expect(log.skipped.withoutCase).toBe(1);
    expect(log.rows).toEqual({ read: 5, accepted: 5, rejected: 0 });
    expect(rejected).toEqual([]);
  });

  test("tells the nearest of the case types that there are", async () => {
    const error = await readOcel(JSON.stringify(document), { case: "ordr", party: "clerk" }).catch(
      (thrown: unknown) => thrown as InputError,
    );
    expect((error as InputError).issues[0]!.expected).toContain("order");
  });
});

describe.skipIf(!present)("real object-centric logs", () => {
  test("give the chain of a type's cases", async () => {
    const party = ["pr_creator", "pr_approver", "po_creator", "po_editor"];
    const text = readFileSync(new URL("ocel20_example.jsonocel", data), "utf8");
    const { log, chain } = await readOcel(text, { case: "Purchase Order", party });
    expect(log).toMatchObject({ cases: 2, rows: { read: 13, rejected: 0 } });
    expect(chain.parties.map(({ id }) => id)).toContain("Mike");
  });

  test("of version 1.0 are refused by name", async () => {
    const text = readFileSync(new URL("recruiting-red.jsonocel", data), "utf8");
    const error = await readOcel(text, { case: "applications", party: "recruiters" }).catch(
      (thrown: unknown) => thrown as InputError,
    );
    expect((error as InputError).issues[0]!.code).toBe("unsupported-version");
  });
});
