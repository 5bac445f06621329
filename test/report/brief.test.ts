import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { brief } from "../../src/diagnosis/brief/brief.js";
import {
  type ChainDocument,
  type Detector,
  type DiagnoseOptions,
  diagnose,
  type EvidenceInput,
  type Fault,
  measureContacts,
  measureVoice,
  partySubject,
  readChain,
  standardDetectors,
} from "../../src/index.js";
import { type MarkdownOptions, toMarkdown } from "../../src/report/to-markdown.js";
import { closedRing, restaurant, shop } from "../chains.js";
import { hostileText } from "./hostile-text.js";
import { answers, mixedChain, withNames } from "./report-chains.js";

const company: ChainDocument = JSON.parse(
  readFileSync(new URL("../../examples/company/company.json", import.meta.url), "utf8"),
);

function pageOf(
  document: ChainDocument,
  party: string,
  how: DiagnoseOptions = {},
  options: MarkdownOptions = {},
): string {
  return toMarkdown(brief(diagnose(readChain(document), how), party), options);
}

const headings = (page: string) => page.split("\n").filter((line) => /^##? /.test(line));

describe("the page of a department", () => {
  const page = pageOf(restaurant, "floor");

  test("speaks to its people, from whom they serve to what to do first", () => {
    expect(headings(page)).toEqual([
      "# For floor: your place in the chain",
      "## Whom you serve",
      "## Who serves you",
      "## What to do first",
      "## What you and those around you need and get",
      "## What to keep an eye on",
      "## How to read this page",
    ]);
  });

  test("begins with what arrives and what of the loss lies at its handoffs", () => {
    expect(page).toContain(
      "Of what the end customers receive, 43.8 % arrives with nothing broken on its way",
    );
    expect(page).toContain("Without your part, nothing of what arrives now would arrive.");
    expect(page).toMatch(
      /Of these points, 2\d\.\d are lost between you and those you serve and [\d.]+ are lost between you and those who serve you\./,
    );
  });

  test("lists handoffs with what they rest on, the costliest first", () => {
    expect(page).toContain(
      "| To | What | Known from | Serves them well | Points lost |\n| --- | --- | --- | ---: | ---: |\n| kitchen | order | declared overall | 80.0 % | 15.1 |\n| guest | meal |",
    );
  });

  test("tells a break as what happens between two sides, with its loss, gain, way and what helps", () => {
    expect(page).toContain("### 1. From you to kitchen: order\n");
    expect(page).toContain(
      "Of the 56.2 points that are lost, 15.1 are lost here; to mend this alone gives back 11.0. It reaches the end customers mostly like this: floor → kitchen → floor → guest.",
    );
    expect(page).toContain("What helps between you and kitchen:\n\n- Find out why");
  });

  test("blames nobody", () => {
    for (const { id } of company.parties) {
      if (!isInDiagnosis(id)) continue;
      expect(pageOf(company, id)).not.toMatch(
        /\b(?:blame|fault of|guilty|failed you|your fault|bad|worst)\b/i,
      );
    }
  });

  test("is about one page for every party of the bundled example", () => {
    for (const { id } of company.parties) {
      if (!isInDiagnosis(id)) continue;
      const page = pageOf(company, id);
      expect(page.split(/\s+/).length).toBeLessThan(1300);
      expect(page).toMatch(/[^\n]\n$/);
      expect(page).not.toMatch(/\n\n\n|undefined|null|NaN|\[object/);
    }
  });

  const inDiagnosis = new Set(diagnose(readChain(company)).parties.map(({ id }) => id));
  function isInDiagnosis(id: string): boolean {
    return inDiagnosis.has(id);
  }

  test("tells so many breaks as asked for, three where not, and counts the rest", () => {
    const busy = { breaks: 1 };
    expect(pageOf(restaurant, "floor", {}, busy).match(/^### /gm)).toHaveLength(1);
    expect(pageOf(restaurant, "floor").match(/^### /gm)!.length).toBeLessThanOrEqual(3);
    expect(pageOf(busyDepartment(40), "desk").match(/^### /gm)).toHaveLength(3);
    expect(pageOf(busyDepartment(40), "desk")).toMatch(/37 more breaks are not shown here; they cost less\./);
  });

  test("stays short however many handoffs there are, and says what it leaves out", () => {
    const page = pageOf(busyDepartment(600), "desk", { gains: 3 });
    expect(page.split("\n").length).toBeLessThan(90);
    expect(page).toContain("593 more are not shown here; no more is lost on any of them.");
  });
});

describe("the page of", () => {
  test("a manager tells of those led, as of help and not of blame", () => {
    const page = pageOf(company, "head-of-operations");
    expect(page).toContain("## Those you lead");
    expect(page).toMatch(
      /What those you lead hand on serves its receivers well in [\d.]+ % of exchanges \(the mean of \d of \d\)/,
    );
    expect(page).toContain("The table says where help is worth most, not whose doing it is.");
    expect(page).toMatch(/\| Parts stores \| .*[\d.]+ % \| [\d.]+ \|/);
    expect(page).toContain("What helps between Parts stores and Field service:");
  });

  test("one that is led says who leads it", () => {
    expect(pageOf(company, "stores")).toMatch(
      /Head of operations leads you and \d others\. What you hand on serves its receivers well in [\d.]+ % of exchanges, what all of you hand on in [\d.]+ %/,
    );
  });

  test("a supplier asks for nothing that a department's does not", () => {
    const page = pageOf(company, "northchip");
    expect(page).toContain("## Who serves you");
    expect(page).toContain("| Purchasing | purchase orders |");
  });

  test("an end customer begins with what reaches it", () => {
    const page = pageOf(company, "clinics");
    expect(page).toMatch(
      /^# For Hearing clinics: your place in the chain\n\nOf what you receive, [\d.]+ % arrives/,
    );
    expect(page).toContain("## Where most is lost on its way to you");
    expect(page).not.toContain("need and get");
    expect(pageOf(mixedChain(), "stranger")).toContain("No delivery on the map comes to you");
    expect(pageOf(mixedChain(), "stranger")).toContain("The map shows nobody who serves you.");
  });

  test("a party without handoffs asks for them", () => {
    const parties = [...restaurant.parties, { id: "attic", kind: "department" as const }];
    const page = pageOf({ ...restaurant, parties }, "attic");
    expect(page).toContain("The map shows nothing that you hand to others or get from others.");
    expect(page).toContain("The map shows nobody whom you serve.");
    expect(page).toContain("No break was found in what you give, get or do.");
    expect(page).not.toContain("| To |");
  });

  test("a chain of which nothing is known claims nothing", () => {
    const page = pageOf(shop, "desk");
    expect(page).toContain("What reaches the end customers cannot be told yet");
    expect(page).not.toContain("Points lost");
    expect(pageOf(closedRing, "press")).toContain("What reaches the end customers cannot be told yet");
    expect(pageOf(shop, "client")).toContain("cannot be told yet");
  });
});

describe("needs", () => {
  const answersOf = (indicator: string, at: string, ratings: readonly number[]): readonly EvidenceInput[] =>
    ratings.map((rating, person) => ({
      ...{ from: "store", to: "desk", indicator, at, rating, scale: [1, 5], expected: 3 },
      by: `person ${person}`,
    }));
  /** So many of sixty answers, spread among the people, are good ones. */
  const good = (share: number) => Array.from({ length: 60 }, (_, place) => (place % 10 < share ? 4 : 2));
  const document: ChainDocument = {
    parties: [
      { id: "store", kind: "department" },
      { id: "desk", kind: "department" },
      { id: "client", kind: "customer" },
    ],
    handoffs: [
      { from: "store", to: "desk", service: "parts" },
      { from: "desk", to: "client", service: "repairs" },
    ],
    evidence: [
      ...answersOf("respect", "2024-05", good(2)),
      ...answersOf("respect", "2025-05", good(9)),
      ...answersOf("training", "2025-05", good(3)),
      ...answers({ party: "desk" }, "being-heard", [1, 1, 1]),
      { party: "store", indicator: "fair-pay", judged: 0.4 },
    ],
  };
  const page = pageOf(document, "desk");

  test("are told one by one: not met, met, changed, kept back, and those that nobody asked about", () => {
    expect(page).toMatch(/- You do not get enough of: .*trained for the task \([\d.]+ %/);
    expect(page).toMatch(/- What changed: treated with respect, 70\.0 points up from 2024-05 to 2025-05\./);
    expect(page).toContain("- You were asked, but the answers are kept back: heard when speaking up.");
    expect(page).toContain("What people answered about you as a whole (care) is kept back");
    expect(page).toContain("answers of fewer than 5 people are not used");
    expect(page).toMatch(
      /- Nobody has asked you about: secure in the job, paid fairly, .* and \d other needs\./,
    );
    expect(page).toMatch(/got more than expected\)/);
  });

  test("of those around stand beside one's own, without columns that nobody filled", () => {
    expect(page).toContain("|  | Not met yet | Motivation | Training | Needs met |");
    expect(page).toContain("| you | treated with respect, trained for the task | 55.0 % | 30.0 % | 0 of 2 |");
    expect(page).toContain("| store | paid fairly | 40.0 % | – | 0 of 1 |");
  });

  test("of parties whose answers are all kept back are not called unasked", () => {
    const few = pageOf({ ...document, evidence: answersOf("being-heard", "2025-05", [1, 1, 1]) }, "store");
    expect(few).toContain("Asked what they need, but the answers are kept back: desk.");
    expect(few).not.toContain("Nobody has asked yet");
  });
});

describe("names", () => {
  test("stand for ids, wherever a party is told of", () => {
    const [plain, named] = [mixedChain(), withNames(mixedChain())];
    for (const { id } of diagnose(readChain(plain)).parties) {
      expect(pageOf(named, `id-${id}`)).toBe(pageOf(plain, id));
    }
    for (const { id } of diagnose(readChain(company)).parties) {
      const others = company.parties.filter((party) => party.name !== undefined && party.id.includes("-"));
      for (const other of others) expect(pageOf(company, id)).not.toContain(other.id);
    }
  });

  test("that several have in the brief are told apart", () => {
    const parties = restaurant.parties.map((party) =>
      ["bar", "kitchen", "farm"].includes(party.id) ? { ...party, name: "Cellar" } : party,
    );
    const page = pageOf({ ...restaurant, parties }, "floor");
    expect(page).toContain("| Cellar (kitchen) | dish |");
    expect(page).toContain("| Cellar (bar) | drink |");
    expect(pageOf({ ...restaurant, parties }, "coop")).not.toContain("Cellar (farm)");
  });

  test("keep a brief that went through JSON the same", () => {
    const told = brief(diagnose(readChain(company)), "stores");
    expect(toMarkdown(JSON.parse(JSON.stringify(told)))).toBe(toMarkdown(told));
  });
});

describe("registers and one's own detectors", () => {
  const chain = readChain(restaurant);
  const faults = ["kitchen", "bar"].flatMap((told) =>
    Array.from({ length: 12 }, (_, nth): Fault => {
      const fault = { fault: `${told} ${nth}`, by: "floor", told, about: { party: told }, raised: nth };
      return told === "bar" ? { ...fault, answered: nth + 1 } : fault;
    }),
  );
  const stuck: Detector = {
    ...{ id: "stuck", cause: "coordination", kind: "risk", question: "What is <stuck>?" },
    detect: () => [
      { subject: partySubject({ id: "floor" }), reason: { code: "own", hours: 3 }, evidence: [] },
    ],
  };
  const diagnosis = diagnose(chain, {
    detectors: [...standardDetectors, stuck],
    voice: measureVoice(chain, faults),
    contacts: measureContacts(chain, [
      { kind: "meeting", from: "kitchen", to: "floor", planned: 0 },
      ...[1, 2, 3, 4].map((day) => ({
        ...{ kind: "meeting" as const, from: "kitchen", to: "floor" },
        planned: day * 864e5,
      })),
      { kind: "meeting", from: "bar", to: "floor", held: 9 * 864e5 },
    ]),
  });

  test("show as far as they are findings about the party", () => {
    const lapsed = diagnosis.risks.some(({ signs }) => signs[0]!.reason.code === "lapsed-contact");
    expect(lapsed).toBe(true);
    expect(toMarkdown(brief(diagnosis, "floor"))).toMatch(
      /- \*\*floor:\*\* Meetings with kitchen should come/,
    );
    const page = toMarkdown(brief(diagnosis, "kitchen"), { breaks: 9 });
    expect(page).toMatch(/It was told of faults 12 times; none was answered/);
  });

  test("speak in the words handed in, escaped", () => {
    const page = toMarkdown(brief(diagnosis, "floor"), {
      reasons: { own: ({ hours }) => `*Stuck* for ${hours} hours.` },
    });
    expect(page).toContain("\\*Stuck\\* for 3 hours.");
    expect(toMarkdown(brief(diagnosis, "floor"))).toContain("What is &lt;stuck&gt;? (hours 3)");
  });
});

describe("hostile names", () => {
  const parties = ["farm", "store", "kitchen", "floor", "guest", "regular"];
  const names = [
    ...parties,
    "cook",
    "baker",
    "stranger",
    "produce",
    "ingredients",
    "dish",
    "order",
    "bread",
    "smell",
  ];
  const pages = (name: (id: string) => string) => {
    const document = mixedChain(name);
    const managed = document.parties.map((party) =>
      [name("store"), name("kitchen")].includes(party.id) ? { ...party, manager: name("floor") } : party,
    );
    const diagnosis = diagnose(readChain({ ...document, parties: managed }));
    return parties.map((id) => toMarkdown(brief(diagnosis, name(id))));
  };
  const safe = pages((id) => id).map(shape);

  test("add no line, no cell and no markup", () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: names.length, maxLength: names.length }), (texts) => {
        const nameOf = new Map(
          names.map((name, at) => [name, `${String.fromCharCode(97 + at)}${texts[at]}`]),
        );
        const told = pages((name) => nameOf.get(name) ?? name);
        for (const [place, page] of told.entries()) {
          expect(shape(page).length).toBe(safe[place]!.length);
          expect(page).not.toMatch(/[<\p{Cs}\u200b\u202a-\u202e\u2066\u2067]/u);
          expect(page).not.toMatch(/(?<!\\)(?:\\\\)*[`[\]{}_]/);
        }
      }),
      { numRuns: 25 },
    );
  });

  test("are shortened, both ends kept", () => {
    const long = pages((name) => `${name} ${"x".repeat(10_000)} ${name}`).join("\n");
    expect(long).toContain(`# For store ${"x".repeat(54)}…${"x".repeat(13)} store:`);
    expect(Math.max(...long.split("\n").map((line) => line.length))).toBeLessThan(1800);
  });

  /** What opens each line. */
  function shape(page: string): readonly string[] {
    return page.split("\n").map((line) => /^(?:#+ |- |\| )?/.exec(line)![0]);
  }
});

/** A department between so many others each way, what it gives all weak. */
function busyDepartment(handoffs: number): ChainDocument {
  const places = Array.from({ length: handoffs }, (_, place) => place);
  return {
    parties: [
      { id: "desk", kind: "department" },
      { id: "guest", kind: "customer" },
      ...places.map((place) => ({ id: `taker ${place}`, kind: "department" as const })),
    ],
    handoffs: places.flatMap((place) => [
      { from: "desk", to: `taker ${place}`, strength: 0.5 },
      { from: `taker ${place}`, to: "guest", strength: 0.9 },
    ]),
  };
}
