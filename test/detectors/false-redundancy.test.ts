import { describe, expect, test } from "vitest";
import { falseRedundancy } from "../../src/detectors/false-redundancy.js";
import type { ChainDocument, HandoffInput, PartyKind } from "../../src/index.js";
import { reasonsOf, shapedSigns } from "./shaped-signs.js";
import { signsOf, subjectsOf } from "./signs-of.js";
import { planted, soundOrganisation } from "./sound-chains.js";

/** Two lines with the same source, or each with its own. */
function twoLines(
  upstream: readonly string[],
  more: Partial<HandoffInput> = {},
  kind: PartyKind = "supplier",
) {
  const lines = ["east", "west"];
  const document: ChainDocument = {
    parties: [
      ...[...new Set(upstream)].map((id) => ({ id, kind })),
      ...lines.map((id) => ({ id, kind: "department" as const })),
      { id: "client", kind: "customer" },
    ],
    handoffs: [
      ...lines.map((to, place) => ({ from: upstream[place]!, to, service: "cable", ...more })),
      ...lines.map((from) => ({ from, to: "client", service: "net", redundant: true })),
    ],
  };
  return document;
}

describe("falseRedundancy", () => {
  test("finds the party through which all redundant providers are supplied", async () => {
    expect(await shapedSigns(twoLines(["plant", "plant"]), falseRedundancy())).toMatchObject([
      {
        kind: "risk",
        cause: null,
        subject: { type: "party", id: "plant" },
        reason: {
          code: "false-redundancy",
          services: 1,
          receiver: "client",
          service: "net",
          providers: ["east", "west"],
        },
      },
    ]);
  });

  test("finds it in organisations of all sorts, once for all services", async () => {
    for (let seed = 1; seed <= 3; seed += 1) {
      const organisation = soundOrganisation(seed);
      const sites = ["site-0", "site-1"].map((id) => ({ id, kind: "department" as const }));
      const handoffs = [
        ...sites.map(({ id }) => ({ from: "work-3", to: id, service: "data", need: 1 })),
        ...["client-0", "client-1"].flatMap((to) =>
          sites.map(({ id }) => ({ from: id, to, service: "portal", redundant: true })),
        ),
      ];
      const signs = await shapedSigns(planted(organisation, { parties: sites, handoffs }), falseRedundancy());
      expect(subjectsOf(signs)).toEqual(["work-3"]);
      expect(reasonsOf(signs)).toMatchObject([{ services: 2, receiver: "client-0" }]);
    }
  });

  test("is silent where each has a source of its own, or nothing is redundant", async () => {
    expect(await shapedSigns(twoLines(["plant", "mill"]), falseRedundancy())).toEqual([]);
    const { parties, handoffs } = twoLines(["plant", "plant"]);
    const single = { parties, handoffs: handoffs.map((row) => ({ ...row, redundant: false })) };
    expect(await shapedSigns(single, falseRedundancy())).toEqual([]);
  });

  test("is silent about a source that they hardly need, and about their employer and its owner", async () => {
    expect(await shapedSigns(twoLines(["plant", "plant"], { need: 0.4 }), falseRedundancy())).toEqual([]);
    expect(await shapedSigns(twoLines(["plant", "plant"], { need: 0.5 }), falseRedundancy())).toHaveLength(1);
    for (const kind of ["organisation", "owner"] as const) {
      expect(await shapedSigns(twoLines(["plant", "plant"], {}, kind), falseRedundancy())).toEqual([]);
    }
  });

  test("is silent without structure", () => {
    expect(signsOf(twoLines(["plant", "plant"]), falseRedundancy())).toEqual([]);
  });

  test("refuses a need outside 0 to 1", () => {
    expect(() => falseRedundancy({ need: 1.1 })).toThrow("falseRedundancy: need is 1.1");
  });
});
