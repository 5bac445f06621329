import { describe, expect, test } from "vitest";
import {
  type ChainDocument,
  type Contact,
  type ContactFigures,
  type Detector,
  type DiagnoseOptions,
  diagnose,
  type Fault,
  type MeasureVoiceOptions,
  measureContacts,
  measureVoice,
  readChain,
  type View,
  type VoiceFigures,
} from "../../src/index.js";

/** A department with a team, two without, and a supplier. */
const document: ChainDocument = {
  parties: [
    { id: "kitchen", kind: "department" },
    { id: "grill", kind: "team", memberOf: "kitchen" },
    { id: "bar", kind: "department" },
    { id: "floor", kind: "department" },
    { id: "farm", kind: "supplier" },
    { id: "guest", kind: "customer" },
  ],
  handoffs: [
    { from: "farm", to: "grill", service: "meat" },
    { from: "kitchen", to: "floor", service: "dish" },
    { from: "bar", to: "floor", service: "drink" },
    { from: "floor", to: "guest", service: "meal" },
  ],
};
const chain = readChain(document);

const units = ["grill", "kitchen", "bar", "floor", "farm"];
const faults: readonly Fault[] = [
  ...units.map((party) => ({ party })),
  { from: "bar", to: "floor", service: "drink" },
  { from: "kitchen", to: "floor", service: "dish" },
].flatMap((about, subject) =>
  Array.from({ length: 6 }, (_, nth) => {
    const party = units[subject % units.length]!;
    return { fault: `${subject} ${nth}`, by: party, told: party, duty: party, about, raised: nth };
  }),
);
const contacts: readonly Contact[] = units.map((to) => ({ kind: "training", from: "bar", to, held: 0 }));

const voiceAt = (level: NonNullable<MeasureVoiceOptions["level"]>) => measureVoice(chain, faults, { level });

function viewOf(options: DiagnoseOptions): View {
  let seen: View | undefined;
  const looking: Detector = {
    ...{ id: "looking", cause: null, kind: "risk", question: "?" },
    detect: (view) => {
      seen = view;
      return [];
    },
  };
  diagnose(chain, { ...options, detectors: [looking] });
  return seen!;
}

const named = (voice: VoiceFigures | null) => voice!.parties.map(({ party }) => party);

describe("what detectors are shown of registers", () => {
  test("is nothing where none was handed in", () => {
    expect(viewOf({})).toMatchObject({ voice: null, contacts: null });
  });

  test("is all of it, where it was measured at the level diagnosed", () => {
    const voice = voiceAt("department");
    const contactFigures = measureContacts(chain, contacts);
    expect(viewOf({ voice, contacts: contactFigures })).toMatchObject({ voice, contacts: contactFigures });
    expect(viewOf({ voice: voiceAt("team"), level: "team" }).voice).toEqual(voiceAt("team"));
  });

  test("leaves out units whose members are taken into them at one of the levels only", () => {
    for (const [measured, level] of [
      ["team", "department"],
      ["department", "team"],
      ["department", "employee"],
    ] as const) {
      const { voice } = viewOf({ voice: voiceAt(measured), level });
      expect(named(voice)).toEqual(["bar", "floor", "farm"]);
      for (const rows of [voice!.byTold, voice!.byDuty])
        expect(rows.map(({ party }) => party)).toEqual(["bar", "farm", "floor"]);
      expect(voice!.bySubject.map(({ subject }) => subject)).toEqual([
        ...["bar", "farm", "floor"].map((id) => ({ type: "party", id })),
        { type: "handoff", from: "bar", to: "floor", service: "drink" },
      ]);
      expect(voice!.faults).toBe(faults.length);
    }
  });

  test("leaves out pairs, queries and uncovered parties in the same way", () => {
    const given = measureContacts(chain, contacts, { level: "team", until: -1 });
    const shown = viewOf({ contacts: given }).contacts!;
    expect(shown.pairs.map(({ to }) => to)).toEqual(["bar", "farm", "floor"]);
    const training = ({ coverage }: ContactFigures) => coverage.find(({ kind }) => kind === "training")!;
    expect(training(given).without).toContain("grill");
    expect(training(shown)).toEqual({ ...training(given), without: ["bar", "floor", "farm"] });
  });

  test("no detector can change, and what was handed in stays as it was", () => {
    const voice = voiceAt("department");
    const view = viewOf({ voice, contacts: measureContacts(chain, contacts) });
    expect(() => (view.voice!.parties as unknown[]).pop()).toThrow(TypeError);
    expect(() => Object.assign(view.contacts!.pairs[0]!, { held: 9 })).toThrow(TypeError);
    expect(voice).toEqual(voiceAt("department"));
    expect([voice, voice.parties, voice.parties[0]].some(Object.isFrozen)).toBe(false);
  });
});

test("registers change no figure of the chain, and findings stay plain data", () => {
  const registers = {
    voice: voiceAt("department"),
    contacts: measureContacts(chain, contacts, { until: 9e10 }),
  };
  const [without, withRegisters] = [{}, registers].map((options) => diagnose(chain, options));
  const figures = ({ breaks: _, risks: __, blindSpots: ___, ...rest }: typeof without & object) => rest;
  expect(figures(withRegisters!)).toEqual(figures(without!));
  expect(JSON.parse(JSON.stringify(withRegisters))).toStrictEqual(withRegisters);
});
