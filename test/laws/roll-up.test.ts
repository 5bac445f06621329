import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ChainDocument,
  diagnose,
  type EvidenceInput,
  type Level,
  readChain,
  rollUp,
} from "../../src/index.js";
import { canonical, firstDifference } from "../canonical.js";
import { randomDocument, runs } from "../random-chain.js";

const levels: readonly Level[] = ["employee", "role", "team", "department", "organisation"];
const pairs = levels.flatMap((upper, above) =>
  levels.slice(0, above + 1).map((lower): [Level, Level] => [lower, upper]),
);

describe("rolling up", () => {
  it("gives the same in two steps as in one, for every pair of levels", () => {
    const documents = randomDocument({ evidence: true, hierarchy: true });
    fc.assert(
      fc.property(documents, fc.constantFrom(...pairs), (document, [lower, upper]) => {
        const chain = readChain(document);
        expect(rollUp(rollUp(chain, lower), upper)).toEqual(rollUp(chain, upper));
      }),
      runs,
    );
  });

  it("gives the same diagnosis of a chain that was rolled up before, if people answered by name", () => {
    const documents = randomDocument({ parties: 14, evidence: true, hierarchy: true });
    fc.assert(
      fc.property(documents, fc.constantFrom(...pairs), (document, [lower, upper]) => {
        const chain = readChain(withNames(document));
        const twice = diagnose(rollUp(chain, lower), { level: upper, gains: 5 });
        expect(JSON.stringify(twice)).toBe(JSON.stringify(diagnose(chain, { level: upper, gains: 5 })));
      }),
      runs,
    );
  });

  it("gives parties and handoffs that stand for themselves: no two share ends, service and stated flow", () => {
    const documents = randomDocument({ evidence: true, hierarchy: true });
    fc.assert(
      fc.property(documents, fc.constantFrom(...levels), (document, level) => {
        const { parties, handoffs } = rollUp(readChain(document), level);
        const ids = new Set(parties.map(({ id }) => id));
        const ends = handoffs.map(({ from, to, service, flow }) => JSON.stringify([from, to, service, flow]));
        expect(new Set(ends).size).toBe(ends.length);
        expect(handoffs.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
        const below = levels.slice(0, levels.indexOf(level)) as readonly string[];
        expect(parties.filter(({ kind, memberOf }) => memberOf && below.includes(kind))).toEqual([]);
      }),
      runs,
    );
  });
});

describe("counts of exchanges", () => {
  it("say in two rows what their sum says in one", () => {
    const documents = randomDocument({ parties: 14, evidence: true, hierarchy: true });
    fc.assert(
      fc.property(documents, fc.constantFrom(...levels), fc.nat({ max: 8 }), (document, level, eighths) => {
        const split = (document.evidence ?? []).flatMap((row): EvidenceInput[] => {
          if (!("good" in row) || "respondents" in row) return [row];
          const { good, total } = wholeNumbers(row);
          const [less, fewer] = [Math.floor((good * eighths) / 8), Math.floor((total * eighths) / 8)];
          const some = { good: Math.min(less, fewer), total: fewer };
          return [
            { ...row, ...some },
            { ...row, good: good - some.good, total: total - some.total },
          ];
        });
        const joined = (document.evidence ?? []).map((row) => ({ ...row, ...wholeNumbers(row) }));
        fc.pre(split.every((row) => !("good" in row) || row.good <= row.total));
        const [one, two] = [joined, split].map((evidence) =>
          canonical(diagnose(readChain({ ...document, evidence }), { level, gains: 5 })),
        );
        expect(firstDifference(two, one, 0)).toBeUndefined();
      }),
      runs,
    );
  });
});

function wholeNumbers(row: EvidenceInput): { good: number; total: number } {
  if (!("good" in row) || "respondents" in row) return {} as { good: number; total: number };
  const total = Math.ceil(row.total);
  return { good: Math.min(Math.floor(row.good), total), total };
}

/** Every rating by somebody, and no counts of answers: who gave those is told by the party that they answered for. */
function withNames(document: ChainDocument): ChainDocument {
  const evidence = document.evidence?.map((row, place): EvidenceInput => {
    if ("respondents" in row) {
      const { respondents: _, ...counts } = row;
      return counts;
    }
    return "rating" in row ? { by: `unnamed ${place}`, ...row } : row;
  });
  return { ...document, evidence };
}
