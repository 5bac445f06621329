import { describe, expect, test } from "vitest";
import { noWayBack } from "../../src/detectors/no-way-back.js";
import type { ChainDocument, DiagnoseOptions, HandoffInput } from "../../src/index.js";
import type { ContactFigures } from "../../src/measures/contacts/contact-figures.js";
import type { VoiceFigures } from "../../src/measures/voice/voice-figures.js";
import { line } from "../chains.js";
import { signsOf, subjectsOf } from "./signs-of.js";
import { planted, soundOrganisation } from "./sound-chains.js";

const ask = (from: string, to: string): HandoffInput => ({ from, to, service: "questions", flow: "request" });

/** A store that gives much to a kitchen and a little to a bar. */
function kitchen(...more: readonly HandoffInput[]): ChainDocument {
  const { parties, handoffs } = line(["kitchen"]);
  return {
    parties: [...["store", "bar", "cook"].map((id) => ({ id, kind: "department" as const })), ...parties],
    handoffs: [
      { from: "store", to: "kitchen", service: "food", volume: 60 },
      { from: "store", to: "kitchen", service: "drink", volume: 40 },
      { from: "store", to: "bar", service: "bottles", volume: 9 },
      { from: "bar", to: "client", service: "drinks", volume: 9 },
      ...handoffs,
      ...more,
    ],
  };
}

describe("noWayBack", () => {
  test("finds who delivers much and cannot be answered, with its figures", () => {
    expect(signsOf(kitchen(), noWayBack())).toMatchObject([
      {
        kind: "blindSpot",
        cause: "information",
        subject: { type: "party", id: "store" },
        reason: { code: "no-way-back", receivers: 1, to: "kitchen", volume: 100 },
      },
    ]);
  });

  test("finds it in organisations of all sorts, and nobody else", () => {
    for (let seed = 1; seed <= 4; seed += 1) {
      const organisation = soundOrganisation(seed);
      const deaf = { id: "deaf", kind: "department" as const };
      const handoffs = ["work-1", "work-2"].map((to) => ({
        from: "deaf",
        to,
        service: "plans",
        volume: 500,
      }));
      const document = planted(organisation, { parties: [deaf], handoffs });
      expect(signsOf(document, noWayBack())).toMatchObject([
        { subject: { id: "deaf" }, reason: { receivers: 2, to: "work-1" } },
      ]);
    }
  });

  test("is silent with an answer, even over others", () => {
    expect(signsOf(kitchen(ask("kitchen", "store")), noWayBack())).toEqual([]);
    expect(signsOf(kitchen(ask("kitchen", "cook"), ask("cook", "store")), noWayBack())).toEqual([]);
  });

  test("draws the line where it is told to", () => {
    expect(signsOf(kitchen(), noWayBack({ times: 1.01 }))).toEqual([]);
    expect(signsOf(kitchen(), noWayBack({ times: 0 }))).toMatchObject([{ reason: { receivers: 2 } }]);
  });

  test("is silent about customers, whom other detectors hear, and without deliveries", () => {
    expect(signsOf(line(["desk"]), noWayBack())).toEqual([]);
    const asked = { ...line(["a", "b"]), handoffs: [ask("a", "b")] };
    expect(signsOf(asked, noWayBack())).toEqual([]);
  });

  test("takes meetings, and faults of which the giver was told, for a way back", () => {
    expect(found({ contacts: met("meeting", 2) })).toEqual([]);
    expect(found({ voice: told(3) })).toEqual([]);
    expect(found({ contacts: met("meeting", 0) })).toEqual(["store"]);
    expect(found({ contacts: met("recognition", 2) })).toEqual(["store"]);
    expect(found({ voice: told(0) })).toEqual(["store"]);

    function found(registers: DiagnoseOptions): readonly string[] {
      return subjectsOf(signsOf(kitchen(), noWayBack(), registers));
    }

    function met(kind: string, held: number): ContactFigures {
      const pairs = [{ from: "kitchen", to: "store", kind, held }];
      return { level: "department", pairs, queries: [], coverage: [] } as unknown as ContactFigures;
    }

    function told(raisings: number): VoiceFigures {
      const byTold = [{ party: "store", raisings }];
      const rest = { byDuty: [], bySubject: [], parties: [] };
      return { level: "department", byTold, ...rest } as unknown as VoiceFigures;
    }
  });

  test("says once of a map that shows deliveries alone", () => {
    expect(signsOf(line([..."abcdefgh"]), noWayBack())).toMatchObject([
      { subject: { type: "chain" }, reason: { code: "no-way-back-throughout", found: 7, looked: 7 } },
    ]);
  });

  test.each([-1, Number.NaN])("refuses times %d", (times) => {
    expect(() => noWayBack({ times })).toThrow(/noWayBack: times is/);
  });
});
