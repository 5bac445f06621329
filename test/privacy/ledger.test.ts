import { describe, expect, it } from "vitest";
import {
  type Diagnosis,
  diagnose,
  type EvidenceInput,
  type Ledger,
  openLedger,
  readChain,
  saveLedger,
} from "../../src/index.js";
import { line } from "../chains.js";

const about = { from: "desk", to: "field", indicator: "respect", scale: [1, 5] } as const;

function answers(from: number, to: number, at?: string): readonly EvidenceInput[] {
  return Array.from({ length: to - from }, (_, place) => ({
    ...about,
    ...(at && { at }),
    rating: (from + place) % 2 === 0 ? 2 : 4,
    by: `secret-${from + place}`,
  }));
}

function diagnosisOf(evidence: readonly EvidenceInput[], ledger?: Ledger): Diagnosis {
  return diagnose(readChain(line(["desk", "field"], evidence)), ledger && { ledger });
}

function isShown({ handoffs }: Diagnosis): boolean {
  return handoffs[0]!.causes.some(({ rated }) => rated !== null);
}

describe("a ledger", () => {
  it("keeps back what differs from what was shown by the answers of a few", () => {
    const ledger = openLedger();
    expect(isShown(diagnosisOf(answers(0, 10), ledger))).toBe(true);
    expect(isShown(diagnosisOf(answers(0, 9), ledger))).toBe(false);
    expect(isShown(diagnosisOf(answers(1, 11), ledger))).toBe(false);
    expect(isShown(diagnosisOf(answers(0, 9)))).toBe(true);
  });

  it("lets through what differs by the answers of many, or by nobody's", () => {
    const ledger = openLedger();
    expect(isShown(diagnosisOf(answers(0, 10), ledger))).toBe(true);
    expect(isShown(diagnosisOf(answers(0, 16), ledger))).toBe(true);
    expect(isShown(diagnosisOf(answers(20, 30), ledger))).toBe(true);
  });

  it("keeps back a sum from which somebody who answered could take their own answer out", () => {
    const ledger = openLedger();
    expect(isShown(diagnosisOf(answers(0, 10), ledger))).toBe(true);
    expect(isShown(diagnosisOf(answers(0, 15), ledger))).toBe(false);
  });

  it("tells a wave from the next one, and both together from each", () => {
    const ledger = openLedger();
    const [spring, autumn] = [answers(0, 10, "2024-05"), answers(0, 9, "2024-11")];
    expect(isShown(diagnosisOf(spring, ledger))).toBe(true);
    expect(isShown(diagnosisOf(autumn, ledger))).toBe(true);
    expect(isShown(diagnosisOf([...spring, ...autumn], ledger))).toBe(false);
  });

  it("keeps back a corrected file, whose difference is one person's change of mind", () => {
    const ledger = openLedger();
    const [first, ...others] = answers(0, 10) as readonly (EvidenceInput & { rating: number })[];
    expect(isShown(diagnosisOf([first!, ...others], ledger))).toBe(true);
    expect(isShown(diagnosisOf([{ ...first!, rating: 5 }, ...others], ledger))).toBe(false);
  });

  it("gives the same bytes for the same diagnosis, however often", () => {
    const ledger = openLedger();
    const once = JSON.stringify(diagnosisOf(answers(0, 10), ledger));
    diagnosisOf(answers(0, 9), ledger);
    expect(JSON.stringify(diagnosisOf(answers(0, 10), ledger))).toBe(once);
  });

  it("goes on after it was saved", () => {
    const ledger = openLedger();
    diagnosisOf(answers(0, 10), ledger);
    const restored = openLedger(saveLedger(ledger));
    expect(saveLedger(restored)).toBe(saveLedger(ledger));
    expect(isShown(diagnosisOf(answers(0, 9), restored))).toBe(false);
    expect(isShown(diagnosisOf(answers(0, 10), restored))).toBe(true);
  });

  it("shows nothing of itself unless it is saved", () => {
    const ledger = openLedger();
    diagnosisOf(answers(0, 10), ledger);
    expect(JSON.stringify(ledger)).toBe('{"type":"ledger"}');
    expect(Object.keys(ledger)).toEqual(["type"]);
  });

  it("is refused where it is none, without a word of what stands there", () => {
    for (const text of [
      "",
      "{}",
      "null",
      '{"version":1}',
      '{"secret-1":2}',
      saveLedger(openLedger()).slice(1),
    ]) {
      expect(() => openLedger(text)).toThrow(/^openLedger: the text is no ledger that saveLedger wrote$/);
    }
    const forged = { type: "ledger" } as const;
    expect(() => diagnosisOf(answers(0, 10), forged)).toThrow("ledger: it must come from openLedger");
  });
});
