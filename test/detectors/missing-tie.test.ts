import { describe, expect, test } from "vitest";
import { missingTie } from "../../src/detectors/missing-tie.js";
import {
  type ChainDocument,
  diagnose,
  type HandoffInput,
  type PartyInput,
  readChain,
} from "../../src/index.js";
import type { ContactFigures } from "../../src/measures/contacts/contact-figures.js";
import { signsOf, subjectsOf } from "./signs-of.js";
import { planted, soundOrganisation } from "./sound-chains.js";

const plans = { from: "drawing", to: "site", service: "plans", need: 1, volume: 80 };
const parts = { from: "store", to: "site", service: "parts", need: 0.9, volume: 100 };

function site(handoffs: readonly HandoffInput[], kind: PartyInput["kind"] = "department"): ChainDocument {
  return {
    parties: [
      { id: "drawing", kind: "department" },
      { id: "store", kind },
      { id: "site", kind: "department" },
      { id: "client", kind: "customer" },
    ],
    handoffs: [...handoffs, { from: "site", to: "client", service: "houses" }],
  };
}

describe("missingTie", () => {
  test("finds two that are both needed for the same work and have no tie, with its figures", () => {
    expect(signsOf(site([plans, parts]), missingTie())).toMatchObject([
      {
        kind: "risk",
        cause: "coordination",
        subject: { type: "party", id: "site" },
        reason: {
          code: "missing-tie",
          pairs: 1,
          one: "drawing",
          other: "store",
          service: "plans",
          otherService: "parts",
        },
      },
    ]);
  });

  test("finds it in organisations of all sorts, and nothing else", () => {
    for (let seed = 1; seed <= 4; seed += 1) {
      const handoffs = [
        { from: "intake-3", to: "finish-7", service: "files", need: 1, volume: 100 },
        { from: "intake-9", to: "finish-7", service: "keys", need: 1, volume: 100 },
      ];
      const organisation = soundOrganisation(seed);
      const found = signsOf(planted(organisation, { handoffs }), missingTie());
      expect(
        found.filter(({ subject }) => subject.type === "party" && subject.id === "finish-7"),
      ).toHaveLength(1);
      expect(signsOf(planted(organisation, {}), missingTie())).toEqual([]);
    }
  });

  test("is silent with a handoff between the two, either way", () => {
    const tie = { service: "dates", flow: "request" as const };
    for (const [from, to] of [
      ["drawing", "store"],
      ["store", "drawing"],
    ] as const) {
      expect(signsOf(site([plans, parts, { from, to, ...tie }]), missingTie())).toEqual([]);
    }
  });

  test("is silent where they meet", () => {
    const pair = { from: "store", to: "drawing", kind: "meeting", held: 3 };
    const contacts = {
      level: "department",
      pairs: [pair],
      queries: [],
      coverage: [],
    } as unknown as ContactFigures;
    const { risks } = diagnose(readChain(site([plans, parts])), { contacts, detectors: [missingTie()] });
    expect(risks).toEqual([]);
  });

  test("is silent about what is little needed, comes rarely, or is the same service", () => {
    expect(signsOf(site([plans, { ...parts, need: 0.7 }]), missingTie())).toEqual([]);
    expect(signsOf(site([plans, { ...parts, volume: 30 }]), missingTie())).toEqual([]);
    expect(signsOf(site([plans, { ...parts, service: "plans", need: 1 }]), missingTie())).toEqual([]);
    expect(signsOf(site([plans, { ...parts, flow: "request" }]), missingTie())).toEqual([]);
  });

  test("is silent about suppliers, who need not know each other", () => {
    expect(signsOf(site([plans, parts], "supplier"), missingTie())).toEqual([]);
  });

  test("draws the line where it is told to", () => {
    expect(signsOf(site([plans, parts]), missingTie({ need: 0.95 }))).toEqual([]);
    expect(signsOf(site([plans, parts]), missingTie({ volume: 0.81 }))).toEqual([]);
  });

  test("counts two that give several services once", () => {
    const dates = { ...plans, service: "dates" };
    expect(signsOf(site([plans, parts, dates]), missingTie())).toMatchObject([
      { reason: { pairs: 1, service: "dates" } },
    ]);
  });

  test("says once of a chain where hardly any two that should have a tie", () => {
    const sites = Array.from({ length: 6 }, (_, nth) => `site ${nth}`);
    const { parties } = site([]);
    const document = {
      parties: [...parties, ...sites.map((id) => ({ id, kind: "department" as const }))],
      handoffs: sites.flatMap((to) => [
        { ...plans, to },
        { ...parts, to },
        { from: to, to: "client", service: to },
      ]),
    };
    expect(signsOf(document, missingTie())).toMatchObject([
      { subject: { type: "chain" }, reason: { code: "missing-tie-throughout", found: 6, looked: 6 } },
    ]);
    expect(
      subjectsOf(signsOf({ ...document, handoffs: document.handoffs.slice(0, -3) }, missingTie())),
    ).toHaveLength(5);
  });

  test.each([
    [{ need: 0 }, "need"],
    [{ volume: 2 }, "volume"],
  ])("refuses %o", (options, name) => {
    expect(() => missingTie(options)).toThrow(`missingTie: ${name} is`);
  });
});
