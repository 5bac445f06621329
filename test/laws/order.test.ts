import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChainDocument, type DiagnoseOptions, diagnose, readChain, rollUp } from "../../src/index.js";
import { canonical, figuresOf, firstDifference } from "../canonical.js";
import { randomDocument, relabelledDocument, runs, shuffledDocument } from "../random-chain.js";

const everything: DiagnoseOptions = { gains: 5, minGroupSize: 1, unsafe: true };

describe("the order of rows", () => {
  const shuffled = (document: fc.Arbitrary<ChainDocument>) =>
    document.chain((original) => fc.tuple(fc.constant(original), shuffledDocument(original)));

  it("changes no bit of any figure", () => {
    const documents = randomDocument({ evidence: true });
    fc.assert(
      fc.property(shuffled(documents), ([one, other]) => {
        expectSame(one, other, everything);
      }),
      runs,
    );
  });

  it("changes no bit of any figure of a chain that is rolled up", () => {
    const documents = randomDocument({ evidence: true, hierarchy: true, flows: false });
    fc.assert(
      fc.property(shuffled(documents), ([one, other]) => {
        expectSame(one, other, { ...everything, level: "organisation" });
      }),
      runs,
    );
  });

  it("changes no bit of any figure where lifted handoffs differ in their flow only", () => {
    const documents = randomDocument({ parties: 14, evidence: true, hierarchy: true });
    fc.assert(
      fc.property(shuffled(documents), ([one, other]) => {
        expectSame(one, other, { ...everything, level: "organisation" });
      }),
      runs,
    );
  });
});

describe("the ids of parties", () => {
  it("change no figure by more than 1e-12, whatever they are replaced by", () => {
    const documents = randomDocument({ parties: 16, evidence: true });
    fc.assert(
      fc.property(documents, fc.integer({ min: 1, max: 30 }), (document, step) => {
        const numbers = new Map(document.parties.map(({ id }, place) => [id, place]));
        const renamed = (id: string) => `renamed ${(numbers.get(id)! * step) % 31}`;
        const before = new Map(document.parties.map(({ id }) => [renamed(id), id]));
        const one = diagnose(readChain(document), { ...everything, gains: 1000 });
        const other = diagnose(readChain(relabelledDocument(document, renamed)), {
          ...everything,
          gains: 1000,
        });
        const difference = firstDifference(
          figuresOf(one),
          figuresOf(other, (id) => before.get(id)!),
          1e-12,
        );
        expect(difference).toBeUndefined();
      }),
      runs,
    );
  });
});

describe("a chain that is read", () => {
  it("is left as it was by all that looks at it", () => {
    const documents = randomDocument({ evidence: true, hierarchy: true });
    fc.assert(
      fc.property(documents, (document) => {
        const chain = readChain(freeze(document));
        const before = JSON.stringify(chain);
        freeze(chain);
        diagnose(rollUp(chain, "organisation"));
        diagnose(chain, everything);
        expect(JSON.stringify(chain)).toBe(before);
      }),
      { ...runs, numRuns: 200 },
    );
  });
});

function expectSame(one: ChainDocument, other: ChainDocument, options: DiagnoseOptions): void {
  const [expected, found] = [one, other].map((document) => canonical(diagnose(readChain(document), options)));
  expect(firstDifference(found, expected, 0)).toBeUndefined();
}

function freeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}
