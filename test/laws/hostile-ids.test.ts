import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChainDocument, diagnose, focus, readChain, rollUp } from "../../src/index.js";
import { bundledScript } from "../bundled-script.js";
import { figuresOf, firstDifference } from "../canonical.js";
import { randomDocument, relabelledDocument, runs } from "../random-chain.js";

const hostile = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "toLocaleString",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "valueOf",
  "__defineGetter__",
  "__lookupSetter__",
  "1",
  "01",
  "1.0",
  "1e0",
  "-0",
  "null",
  "undefined",
  "NaN",
  "👩‍👩‍👧",
  "e\u0301",
  "\u00e9",
  "مطبخ",
  "\u202eevil",
  "a b",
  "a\nb",
  "a\u0000b",
  "5:a",
  "chain",
  "\ud800",
  '"},{"',
];

const options = { gains: 1000, minGroupSize: 1, unsafe: true };

describe("hostile ids", () => {
  it("give the figures that harmless ones give, and leave Object.prototype as it was", () => {
    const before = Reflect.ownKeys(Object.prototype);
    const documents = randomDocument({ parties: 31, evidence: true });
    fc.assert(
      fc.property(documents, fc.nat(), (document, turn) => {
        const at = new Map(document.parties.map(({ id }, place) => [id, place]));
        const renamed = (id: string) => hostile[(at.get(id)! + turn) % hostile.length]!;
        const back = new Map(document.parties.map(({ id }) => [renamed(id), id]));
        const found = diagnose(readChain(relabelledDocument(document, renamed)), options);
        const figures = figuresOf(found, (id) => back.get(id)!);
        const expected = figuresOf(diagnose(readChain(document), options));
        expect(firstDifference(figures, expected, 1e-12)).toBeUndefined();
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
      runs,
    );
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
  });

  it("are rolled up, focused on and rated like others", () => {
    const before = Reflect.ownKeys(Object.prototype);
    const documents = randomDocument({ parties: 14, evidence: true, hierarchy: true });
    fc.assert(
      fc.property(documents, fc.nat(), (document, turn) => {
        const at = new Map(document.parties.map(({ id }, place) => [id, place]));
        const renamed = (id: string) => hostile[(at.get(id)! + turn) % hostile.length]!;
        const chain = readChain(relabelledDocument(document, renamed));
        const focused = focus(rollUp(chain, "team"), rollUp(chain, "team").parties[0]!.id);
        expect(focused.parties.length).toBeGreaterThan(0);
        const found = diagnose(chain, { ...options, level: "organisation" });
        expect(found.parties.length).toBe(
          diagnose(readChain(document), { level: "organisation" }).parties.length,
        );
      }),
      runs,
    );
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
  });

  it.each(hostile)("%j is an indicator and a service like any other", (id) => {
    const document: ChainDocument = {
      parties: [
        { id: "desk", kind: "department" },
        { id: "client", kind: "customer" },
      ],
      handoffs: [{ from: "desk", to: "client", service: id }],
      evidence: [{ from: "desk", to: "client", service: id, indicator: id, good: 1, total: 90 }],
      indicators: [{ id, cause: "coordination" }],
    };
    const diagnosis = diagnose(readChain(document));
    expect(diagnosis.breaks).toHaveLength(1);
    expect(diagnosis.breaks[0]).toMatchObject({
      subject: { service: id },
      cause: "coordination",
      remedies: ["clear-duties", "agree-on-goals"],
    });
    expect(JSON.parse(JSON.stringify(diagnosis))).toEqual(diagnosis);
  });

  it("do no harm where Object.prototype is frozen", async () => {
    const script = await bundledScript(new URL("./frozen-world.ts", import.meta.url));
    const { status, stderr, stdout } = spawnSync(process.execPath, [script], { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout).toBe("done");
    expect(status).toBe(0);
  });
});
