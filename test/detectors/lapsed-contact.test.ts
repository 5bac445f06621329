import { describe, expect, test } from "vitest";
import { lapsedContact } from "../../src/detectors/lapsed-contact.js";
import { type ChainDocument, type Contact, measureContacts, readChain, type Sign } from "../../src/index.js";
import { hostileIds, signsOf, subjectsOf } from "./signs-of.js";

const chain: ChainDocument = {
  parties: [
    { id: "kitchen", kind: "department" },
    { id: "floor", kind: "department" },
    { id: "farm", kind: "supplier" },
    { id: "guest", kind: "customer" },
  ],
  handoffs: [
    { from: "farm", to: "kitchen" },
    { from: "kitchen", to: "floor" },
    { from: "floor", to: "guest" },
  ],
};

const day = 86_400_000;
const pair = { kind: "meeting", from: "kitchen", to: "floor" } as const;

/** Contacts at so many days, held at an agreed pace of ten days. */
const held = (days: readonly number[], more: Partial<Contact> = {}): readonly Contact[] =>
  days.map((at) => ({ ...pair, held: at * day, everyDays: 10, ...more }));
const planned = (days: readonly number[]): readonly Contact[] =>
  days.map((at) => ({ ...pair, planned: at * day }));
const asPlanned = (days: readonly number[]): readonly Contact[] =>
  days.map((at) => ({ ...pair, planned: at * day, held: at * day }));

function lapsed(
  contacts: readonly Contact[],
  until: number,
  times?: number,
  document = chain,
): readonly Sign[] {
  const figures = measureContacts(readChain(document), contacts, { until: until * day });
  return signsOf(document, lapsedContact(times === undefined ? {} : { times }), { contacts: figures });
}

describe("lapsedContact", () => {
  test("finds a meeting that is overdue by more than the gap agreed, with its figures, as a risk", () => {
    expect(lapsed(held([0, 10, 20]), 41)).toEqual([
      {
        detector: "lapsed-contact",
        kind: "risk",
        cause: "information",
        question: "Which contacts that were agreed have lapsed?",
        subject: { type: "party", id: "floor" },
        reason: {
          ...{ code: "lapsed-contact", from: "kitchen", to: "floor", kind: "meeting" },
          ...{ agreedDays: 10, daysSince: 21, due: 0, dueHeld: 0, times: 1 },
        },
        evidence: [],
      },
    ]);
  });

  test("allows for one whole gap beyond the agreed one, or as many as it is told to", () => {
    expect(lapsed(held([0, 10, 20]), 40)).toEqual([]);
    expect(lapsed(held([0, 10, 20]), 41, 2)).toEqual([]);
    expect(lapsed(held([0, 10, 20]), 36, 0.5)).toHaveLength(1);
  });

  test("takes the pace from what was planned, where none is stated", () => {
    expect(lapsed([...asPlanned([0, 10]), ...planned([20, 30])], 31)).toHaveLength(1);
    expect(lapsed([...asPlanned([0, 10]), ...planned([20])], 29)).toEqual([]);
    expect(lapsed(asPlanned([0, 10, 20]), 41)).toHaveLength(1);
  });

  test("is silent where nothing was missed and the next is planned", () => {
    expect(lapsed([...asPlanned([0, 10, 20]), ...planned([90])], 60)).toEqual([]);
    expect(lapsed([...asPlanned([0, 10]), ...planned([20, 90])], 60)).toHaveLength(1);
  });

  test("finds what was planned and never held, once more than two were due", () => {
    expect(lapsed(planned([0, 10, 20]), 15)).toEqual([]);
    expect(lapsed(planned([0, 10, 20]), 20)).toMatchObject([{ reason: { daysSince: null, due: 3 } }]);
  });

  test("looks at each pair and kind by itself, and books care where somebody is not cared for", () => {
    const contacts = [
      ...held([0, 40]),
      ...held([0], { kind: "training" }),
      ...held([0], { kind: "recognition", to: "farm" }),
      ...held([0], { kind: "survey", from: "floor", to: "guest" }),
    ];
    const signs = lapsed(contacts, 41);
    expect(signs.map(({ cause, reason }) => `${reason.kind} ${cause}`).sort()).toEqual([
      "recognition care",
      "survey care",
      "training care",
    ]);
    expect(subjectsOf(signs)).toEqual(["farm", "floor", "guest"]);
  });

  test("is silent without a register, without a pace, and about parties that the chain lacks", () => {
    expect(signsOf(chain, lapsedContact())).toEqual([]);
    expect(lapsed([], 99)).toEqual([]);
    expect(lapsed([{ ...pair, held: 0 }], 999)).toEqual([]);
    expect(lapsed([{ ...pair, planned: 0 }], 999)).toEqual([]);
    const contacts = measureContacts(readChain(chain), held([0]), { until: 99 * day });
    const other: ChainDocument = { parties: [{ id: "kitchen", kind: "department" }], handoffs: [] };
    expect(signsOf(other, lapsedContact(), { contacts })).toEqual([]);
  });

  test.each([0, -1, Number.NaN])("refuses times %d", (times) => {
    expect(() => lapsedContact({ times })).toThrow(/lapsedContact: times is .*; it must be above 0/);
  });

  test("takes any id for an id", () => {
    const document = {
      ...chain,
      parties: [...chain.parties, ...hostileIds.map((id) => ({ id, kind: "department" as const }))],
    };
    const contacts = hostileIds.flatMap((to) => held([0], { to }));
    expect(subjectsOf(lapsed(contacts, 41, undefined, document))).toEqual([...hostileIds].sort());
  });
});
