import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bottleneck,
  brokerOverload,
  type ChainDocument,
  customerOrientation,
  customerOrientationItems,
  type Detector,
  type DiagnoseOptions,
  diagnose,
  falseRedundancy,
  handoffSubject,
  measureContacts,
  measureVoice,
  missingTie,
  noWayBack,
  noWayToCustomer,
  partySubject,
  readChain,
  silo,
  singlePointOfFailure,
  singleSourcedService,
  standardDetectors,
  unclearOwnership,
  unevenCare,
  unnecessaryDetour,
} from "../../src/index.js";
import { measureLog } from "../../src/measures/log/measure-log.js";
import { english } from "../../src/report/languages/english.js";
import { shownName } from "../../src/report/shown-name.js";
import { type MarkdownOptions, toMarkdown } from "../../src/report/to-markdown.js";
import { closedRing, restaurant, workshop } from "../chains.js";
import { around, felt, feltByAll, idsOf, withFelt } from "../detectors/cared-for.js";
import { tableOf } from "../measures/log/table-of.js";
import { hostileText } from "./hostile-text.js";
import { renderedText } from "./rendered-text.js";
import { answers, mixedChain, withNames } from "./report-chains.js";

function report(document: ChainDocument, options: MarkdownOptions = {}, how: DiagnoseOptions = {}): string {
  return toMarkdown(diagnose(readChain(document), how), options);
}

/** The lines from a heading to the next of its rank or above. */
function section(markdown: string, heading: string): string {
  const lines = markdown.split("\n");
  const start = lines.findIndex((line) => line.startsWith("#") && line.includes(heading));
  const rank = lines[start]!.indexOf(" ");
  const end = lines.findIndex((line, at) => at > start && /^#+ /.test(line) && line.indexOf(" ") <= rank);
  return lines.slice(start, end < 0 ? undefined : end).join("\n");
}

describe("the restaurant", () => {
  const markdown = report(restaurant);

  test("is headed by what arrives and what costs most", () => {
    expect(markdown).toContain(
      "Of what the end customers receive, 43.8 % arrives with nothing broken on its way; 56.2 points are lost.",
    );
    expect(markdown).toContain("The costliest is floor → kitchen: order, with 15.1 of the 56.2 points lost.");
    expect(markdown).toContain("Nothing behind this figure was measured");
  });

  test("tells the first break in the design's sentence", () => {
    const first = section(markdown, "1. floor → kitchen: order");
    expect(first).toContain("accounts for 15.1 of the 56.2 points lost; mended alone, it gives back 11.0");
    expect(first).toContain("**Way to the customer:** floor → kitchen → floor → guest.");
    expect(first).toContain("Declared: somebody put it at 80.0 % overall.");
    expect(first).toContain("Find out why");
  });

  test("books the loss to what was declared, adding up", () => {
    const table = section(markdown, "What is lost, by cause");
    expect(table).toContain("| Declared or judged, not measured | 56.2 | 100.0 % |");
    expect(table).toContain("| All | 56.2 | 100.0 % |");
    expect(table).not.toContain("Not accounted for");
  });

  test("shows so many breaks as asked for and counts the rest", () => {
    const short = report(restaurant, { breaks: 2 });
    expect(short.match(/^### \d+\. /gm)).toHaveLength(2);
    expect(short).toContain(
      "3 more breaks are not shown here; none of them accounts for more than 7.2 points.",
    );
  });

  test("is the same text each time, ends with one line feed and has no blank runs", () => {
    expect(report(restaurant)).toBe(markdown);
    expect(markdown).toMatch(/[^\n]\n$/);
    expect(markdown).not.toMatch(/\n\n\n/);
  });

  test("says which breaks come first when mending ranks them", () => {
    expect(report(restaurant, {}, { rankBy: "gain" })).toContain(
      "## The breaks whose mending gives back most",
    );
  });

  test("does not claim a gain that was not worked out", () => {
    expect(report(restaurant, {}, { gains: 0 })).toContain(
      "what mending it alone gives back was not worked out",
    );
  });
});

describe("a chain with every kind of evidence", () => {
  const markdown = report(mixedChain());

  test("tells counts and answers, and which of them speaks", () => {
    const order = section(markdown, ". floor → kitchen: order");
    expect(order).toContain("Observed: 2,000 of 2,500 exchanges went well.");
    expect(order).toContain("Rated: at most 18.18 % of 10 people found it good.");
    expect(order).toContain(
      "Counts and answers disagree: the weaker of the two speaks, here what people say.",
    );
    expect(order).toContain("Looked at: usable as it arrives.");
    expect(order).toMatch(/\*\*Strength:\*\* .* \(95 % interval \d+ to \d+ %\)/);
    expect(order).toContain("check each handoff against that list");
  });

  test("tells judgements without an interval, own parts, and care by its side", () => {
    expect(section(markdown, ". store → kitchen: ingredients")).toContain(
      "Judged: an estimate puts it at 60.0 %.",
    );
    expect(section(markdown, ". kitchen")).toContain("own part (care) accounts for");
    expect(markdown).toContain("Care, as attention.");
    expect(markdown).toContain("Care, as service.");
  });

  test("gives the interval of the service level", () => {
    expect(markdown).toMatch(/nothing broken on its way \(95 % interval [\d.]+ to [\d.]+ %\)/);
  });

  test("names withheld answers without their size, and rates nothing by them", () => {
    const grounds = section(markdown, "What this rests on");
    expect(grounds).toContain("answers of fewer than 5 people are not used");
    expect(grounds).not.toContain("ingredients");
    const blind = section(markdown, "Blind spots");
    expect(blind).toContain("### Answers that are too few to be used (1)");
    expect(blind).toContain(
      "- **store → kitchen: ingredients:** People answered about care here, but so few",
    );
    expect(markdown).not.toContain("3 people");
    expect(markdown).not.toContain("smell");
  });

  test("a withheld cell reads the same whatever its size", () => {
    const withAnswers = (ratings: readonly number[]): ChainDocument => ({
      ...restaurant,
      evidence: answers({ from: "store", to: "kitchen" }, "respect", ratings),
    });
    expect(report(withAnswers([1, 5, 2, 2]))).toBe(report(withAnswers([1])));
  });

  test("tells what people expect, what they feel against what was counted, and what givers think", () => {
    const told = (
      place: { readonly from: string; readonly to: string },
      ratings: readonly number[],
      more = {},
    ) => answers(place, "on-time", ratings).map((row) => ({ ...row, ...more }));
    const dish = { from: "kitchen", to: "floor" };
    const order = { from: "floor", to: "kitchen" };
    const asked = report({
      ...restaurant,
      evidence: [
        ...told(dish, [1, 2, 3, 4, 1, 2, 3, 4, 1, 2], { expected: 4 }),
        ...told(dish, [5, 5, 5, 4, 5, 5, 4, 4, 5, 5], { side: "giver" }),
        { ...order, indicator: "on-time", good: 60, total: 200 },
        ...told(order, [5, 5, 5, 4, 5, 5, 2, 4, 5, 5, 1, 4]),
      ],
    });
    expect(section(asked, ". kitchen → floor: dish")).toMatch(
      /10 people told what they expect; on the mean they get less, by 42\.5 % of the scale \(95 % interval 22 to 63 %\)\./,
    );
    const risks = section(asked, "Risks");
    expect(risks).toMatch(
      /### Felt to be better than the counts show \(1\)\n\n- \*\*floor → kitchen: order:\*\* People find it good in [\d.]+ % of cases, by what was counted it is good in [\d.]+ %; people may/,
    );
    expect(risks).toMatch(
      /### Good in the eyes of those who give it.* \(1\)\n\n- \*\*kitchen → floor: dish:\*\* Those who give it find it good in [\d.]+ % of cases, those who get it in [\d.]+ %; 75 % would/,
    );
    expect(section(asked, "Blind spots")).toContain(
      "- **store:** It is served over 2 handoffs, and nobody was asked how well.",
    );
  });

  test("tells what registers of faults and of contacts show", () => {
    const chain = readChain(restaurant);
    const voice = Array.from({ length: 60 }, (_, nth) => ({
      fault: `${nth}`,
      raised: nth,
      ...(nth < 20 ? { by: "guest", about: { party: "bar" }, told: "bar" } : { by: "floor", told: "floor" }),
      ...(nth >= 20 && { answered: 99 }),
    }));
    const contacts = [
      { kind: "training", from: "floor", to: "bar", held: 0, everyDays: 1 },
      { kind: "meeting", from: "bar", to: "bar", planned: 0 },
      { kind: "meeting", from: "bar", to: "bar", planned: 432e5 },
      { kind: "meeting", from: "bar", to: "bar", planned: 864e5 },
    ] as const;
    const markdown = report(
      restaurant,
      {},
      {
        voice: measureVoice(chain, voice),
        contacts: measureContacts(chain, contacts, { until: 10 * 864e5 }),
      },
    );
    expect(markdown).toContain(
      "Of 20 faults raised about it, customers spoke of 20 before anybody inside did.",
    );
    expect(markdown).toContain(
      "It was told of faults 20 times; none was answered; with the other parties 100.0 % are.",
    );
    const risks = section(markdown, "Risks");
    expect(risks).toContain(
      "- **bar:** Trainings by floor should come 1 day apart; the last was 10 days ago.",
    );
    expect(risks).toContain(
      "- **bar:** Meetings inside it should come 0.5 days apart; of 3 that were due none was held.",
    );
    expect(section(markdown, "Blind spots")).toMatch(
      /- \*\*kitchen:\*\* It takes part in [\d,]+ exchanges and raised no fault; as often as others here speak up, it would have raised about [\d.]+\./,
    );
  });

  test("groups blind spots by what is missing", () => {
    const blind = section(markdown, "Blind spots");
    expect(blind).toContain("### Handoffs that nobody has looked at (1)");
    expect(blind).toContain("### Customers whom no delivery reaches (1)");
    expect(blind).toContain("### Causes that were looked at on some handoffs only (3)");
    expect(blind).toContain("Of 4 handoffs that were looked at, nobody looked at care on 2.");
  });

  test("tells ties inside units apart", () => {
    expect(section(markdown, "Inside the units")).toContain(
      "| kitchen | bread | declared overall | 90.0 % |",
    );
  });

  test("shows a customer that nothing reaches without a figure", () => {
    expect(markdown).toContain("| stranger | no delivery reaches it |");
  });
});

describe("what cannot be told is said", () => {
  const customer = { id: "guest", kind: "customer" } as const;
  const [floor, bar] = [
    { id: "floor", kind: "department" },
    { id: "bar", kind: "department" },
  ] as const;

  test("an empty chain", () => {
    const markdown = report({ parties: [], handoffs: [] });
    expect(markdown).toContain("This chain has no end customer");
    expect(markdown).toContain("No break was found.");
    expect(markdown).not.toMatch(/NaN|undefined|null|Infinity/);
  });

  test("no customer, but a break", () => {
    const handoffs = [{ from: "floor", to: "bar", strength: 0.2 }];
    const markdown = report({ parties: [floor, bar], handoffs });
    expect(markdown).toContain("This chain has no end customer");
    expect(markdown).toContain("What this costs the end customers cannot be told");
    expect(markdown).toContain("No way leads from here to an end customer.");
    expect(markdown).not.toContain("What is lost, by cause");
  });

  test("nothing measured or declared", () => {
    const markdown = report({ parties: [floor, customer], handoffs: [{ from: "floor", to: "guest" }] });
    expect(markdown).toContain("There is no service level to report yet");
    expect(markdown).not.toContain("arrives with nothing broken");
  });

  test("no delivery to the customer", () => {
    const handoffs = [{ from: "floor", to: "bar", strength: 0.9 }];
    expect(report({ parties: [floor, bar, customer], handoffs })).toContain(
      "No delivery on this map reaches an end customer",
    );
  });

  test("closed loops, for all or for some of the customers", () => {
    const loop = [
      { from: "floor", to: "bar", service: "ice", need: 1, flow: "delivery", strength: 0.9 },
      { from: "bar", to: "floor", service: "drink", need: 1, flow: "delivery", strength: 0.9 },
    ] as const;
    const closed = report({
      parties: [floor, bar, customer],
      handoffs: [...loop, { from: "floor", to: "guest", strength: 0.9 }],
    });
    expect(closed).toContain("### Parties that only wait for each other (1)");
    expect(closed).toContain("the parties on the way to the end customers wait only for each other");
    const open = report({
      parties: [floor, bar, customer, { id: "farm", kind: "supplier" }],
      handoffs: [
        ...loop,
        { from: "floor", to: "guest", strength: 0.9 },
        { from: "farm", to: "guest", strength: 0.9 },
      ],
    });
    expect(open).toContain("Even with every handoff mended only 50.0 % could arrive");
  });

  test("nothing lost", () => {
    const handoffs = [{ from: "floor", to: "guest", strength: 1 }];
    const markdown = report({ parties: [floor, customer], handoffs });
    expect(markdown).toContain("100.0 % arrives with nothing broken on its way; nothing is lost.");
    expect(section(markdown, "What is lost")).toContain("Nothing is lost.");
  });

  test("options out of range", () => {
    expect(() => report(restaurant, { breaks: Number.NaN })).toThrow(RangeError);
    expect(() => report(restaurant, { breaks: -1 })).toThrow("toMarkdown: breaks is -1");
  });
});

describe("the diagnosis is all it reads", () => {
  const diagnosis = diagnose(readChain(mixedChain()));

  test("one that went through JSON gives the same bytes", () => {
    expect(toMarkdown(JSON.parse(JSON.stringify(diagnosis)))).toBe(toMarkdown(diagnosis));
  });

  test("a residual that can be seen has its row", () => {
    const overall = { ...diagnosis.overall, residual: 0.012 };
    expect(toMarkdown({ ...diagnosis, overall })).toContain(
      "Not accounted for (limit of the calculation) | 1.2 |",
    );
  });

  test("evidence that belongs nowhere is named", () => {
    const markdown = toMarkdown({
      ...diagnosis,
      unplaced: [{ type: "handoff", from: "cook", to: "floor", service: "" }],
    });
    expect(section(markdown, "What this rests on")).toContain("belongs to no handoff at this level");
    expect(markdown).toContain("- cook → floor\n");
  });
});

describe("somebody's own detectors", () => {
  const slow: Detector = {
    id: "slow",
    cause: "coordination",
    kind: "risk",
    question: "Where does work lie waiting?",
    *detect({ handoffs }) {
      for (const handoff of handoffs) {
        const reason = { code: "slow", median: 12.5, hours: 8, where: "<b>", none: null };
        yield { subject: handoffSubject(handoff), reason, evidence: [] };
      }
    },
  };
  const how = { detectors: [...standardDetectors, slow] };

  test("are told by their question and figures", () => {
    expect(report(restaurant, {}, how)).toContain(
      "Where does work lie waiting? (median 12.5, hours 8, where &lt;b&gt;, none not known)",
    );
  });

  test("or in their user's words, which are text", () => {
    const reasons = {
      slow: ({ median }: { readonly [figure: string]: unknown }) => `It waits <${median}> hours.`,
    };
    expect(report(restaurant, { reasons }, how)).toContain("It waits &lt;12.5&gt; hours.");
  });

  test("codes named like what every object has are codes like others", () => {
    for (const code of ["constructor", "__proto__", "toString"]) {
      const odd: Detector = {
        ...slow,
        *detect() {
          yield { subject: { type: "chain" }, reason: { code }, evidence: [] };
        },
      };
      const markdown = report(restaurant, {}, { detectors: [odd] });
      expect(markdown).toContain("**the whole chain:** Where does work lie waiting?");
    }
  });

  test("breaks of theirs about what no figure is known of are told", () => {
    const odd: Detector = {
      ...slow,
      kind: "break",
      *detect() {
        yield {
          subject: { type: "chain" },
          reason: { code: "odd" },
          evidence: [{ source: "judged", strength: 0.5, indicators: [] }],
        };
      },
    };
    expect(report(restaurant, {}, { detectors: [odd] })).toContain("### 1. the whole chain");
  });

  test("are named when they fail", () => {
    const broken: Detector = {
      ...slow,
      // biome-ignore lint/correctness/useYield: it fails before it sees anything
      *detect() {
        throw new Error("no <b>waits</b>\nhere");
      },
    };
    expect(report(restaurant, {}, { detectors: [broken] })).toContain(
      "- slow: no &lt;b&gt;waits&lt;/b&gt;\\\\u\\{a\\}here",
    );
  });
});

describe("names", () => {
  test("stand for ids, wherever a party is told of", () => {
    for (const document of [restaurant, mixedChain(), closedRing, workshop]) {
      expect(report(withNames(document))).toBe(report(document));
    }
  });

  test("stand for ids in the reasons of detectors, in lists of them too", () => {
    const odd = (reason: Record<string, string | null | readonly string[]>): Detector => ({
      ...{ id: "odd", cause: null, kind: "risk", question: "Who waits?" },
      detect: () => [{ subject: { type: "chain" }, reason: { code: "odd", ...reason }, evidence: [] }],
    });
    const told = (reason: Parameters<typeof odd>[0]) =>
      report(named, {}, { detectors: [odd(reason)] }).match(/Who waits\?\*{0,2} \((?:who|service).*\)/)?.[0];
    const named = withNames(restaurant, ({ id }) => `The *${id}*`);
    expect(told({ who: "id-bar", none: null })).toBe("Who waits? (who The \\*bar\\*, none not known)");
    expect(told({ who: ["id-bar", "id-farm", "nobody"] })).toBe(
      "Who waits? (who The \\*bar\\*, The \\*farm\\* and nobody)",
    );
    expect(told({ who: ["id-bar"] })).toBe("Who waits? (who The \\*bar\\*)");
    expect(told({ service: "id-bar", otherService: "__proto__" })).toBe(
      "Who waits? (service id-bar, otherService \\_\\_proto\\_\\_)",
    );
    const closed = report(withNames(closedRing, ({ id }) => `The ${id}`));
    expect(closed).toContain("The press");
    expect(closed).not.toMatch(/id-|(?<!The )press\b/);
  });

  test("that several have are told apart by their ids", () => {
    const markdown = report(withNames(restaurant, ({ kind }) => (kind === "supplier" ? "Farm" : undefined)));
    expect(markdown).toContain("Farm (id-farm) → id-store: produce");
    expect(markdown).toContain("Farm (id-coop) → id-store: produce");
  });

  test("that nobody can read give way to ids", () => {
    expect(report(withNames(restaurant, () => " \u200b"))).toContain("id-floor → id-kitchen: order");
  });
});

describe("the catalogue", () => {
  test("has words for every reason of the standard detectors", () => {
    const loops: ChainDocument = {
      parties: [
        { id: "a", kind: "department" },
        { id: "b", kind: "department" },
        { id: "c", kind: "customer" },
      ],
      handoffs: [
        { from: "a", to: "b", service: "x", need: 1, flow: "delivery", strength: 0.1 },
        { from: "b", to: "a", service: "y", need: 1, flow: "delivery" },
        { from: "a", to: "c", service: "z" },
      ],
    };
    const needs: ChainDocument = {
      parties: loops.parties,
      handoffs: [
        { from: "a", to: "b", service: "x" },
        { from: "a", to: "b", service: "y" },
        { from: "b", to: "c", service: "z" },
      ],
      evidence: [{ from: "b", to: "c", indicator: "on-time", good: 1, total: 9 }],
    };
    const known = (returned: number, median: number) => ({
      observed: { exchanges: 100, returned, waitHours: { median, mean: median, p95: 2 * median } },
    });
    const unequal: ChainDocument = {
      parties: loops.parties,
      handoffs: [
        { from: "a", to: "b", service: "x", ...known(1, 1) },
        { from: "b", to: "a", service: "y", ...known(90, 90) },
      ],
      evidence: [
        { from: "a", to: "b", indicator: "right-first-time", good: 99, total: 100 },
        { from: "b", to: "a", indicator: "right-first-time", good: 9, total: 100 },
      ],
    };
    const both = (from: string, to: string, good: number, ratings: readonly number[]) => [
      { from, to, indicator: "on-time", good, total: 200 },
      ...answers({ from, to }, "on-time", ratings),
    ];
    const rated = (of: number, row = {}) =>
      answers({ from: "a", to: "b" }, "respect", Array(12).fill(of)).map((one) => ({ ...one, ...row }));
    const asked: ChainDocument = {
      ...loops,
      evidence: [
        ...both("a", "b", 195, Array(12).fill(2)),
        ...both("b", "a", 60, Array(12).fill(5)),
        ...rated(2, { expected: 4 }),
        ...rated(5, { side: "giver" }),
      ],
    };
    const [leader, ...led] = idsOf("department");
    const levels = customerOrientationItems.filter(({ id }) =>
      ["organisation-adapts", "manager-lends-a-hand", "employee-listens"].includes(id),
    );
    const weakLevels = levels.map(
      ({ id }): ChainDocument => ({
        ...withFelt([{ party: "desk", indicator: id, judged: 0.1 }]),
        indicators: customerOrientation(),
      }),
    );
    const untold = led.flatMap((to) => felt({ from: "desk", to }, "timely-communication", 15));
    const uneven = withFelt(
      feltByAll("supplier", "respect", 2),
      felt({ party: leader! }, "respect", 19),
      led.flatMap((party) => felt({ party }, "respect", 8)),
      felt({ party: "desk" }, "training", 1),
      felt({ from: "desk", to: leader! }, "timely-communication", 1),
      untold,
    );
    const ranks: ChainDocument = {
      ...withFelt(idsOf("department").flatMap((party, nth) => felt({ party }, "respect", nth < 3 ? 18 : 4))),
      parties: around.parties.map((party, nth) => ({
        ...party,
        ...(party.kind === "supplier" && { manager: `department-${nth % 3}` }),
      })),
    };
    const oneSided = {
      ...loops,
      handoffs: [
        { from: "a", to: "b", service: "x", strength: 0.9 },
        { from: "b", to: "a", service: "y", strength: 0.1 },
      ],
    };
    const log = measureLog(tableOf(...Array.from({ length: 20 }, () => ["a", "b"])));
    const complaints = Array.from({ length: 40 }, (_, nth) => ({
      fault: `${nth}`,
      by: nth < 20 ? "c" : "a",
      ...(nth < 20 && { about: { party: "a" } }),
      ...(nth < 20 ? { told: "a" } : { told: "b", answered: 99 }),
      raised: nth,
    }));
    const trainings = [
      { kind: "training", from: "a", to: "b", held: 0, everyDays: 1 },
      { kind: "meeting", from: "a", to: "b", held: 9e8 },
      { kind: "recognition", from: "a", to: "b", held: 9e8 },
    ] as const;
    const cared = [uneven, ranks, oneSided, ...weakLevels];
    const codes = [restaurant, mixedChain(), loops, needs, unequal, asked, ...cared].flatMap((document) => {
      const chain = readChain(document);
      const detectors = standardDetectors.map((detector) =>
        detector.id === "uneven-care" ? unevenCare({ chance: 0.5 }) : detector,
      );
      const { breaks, risks, blindSpots } = diagnose(chain, {
        detectors,
        log,
        voice: measureVoice(chain, complaints),
        contacts: measureContacts(chain, trainings),
      });
      return [...breaks, ...risks, ...blindSpots].flatMap(({ signs }) =>
        signs.map(({ reason }) => reason.code),
      );
    });
    const told = Object.keys(english.reasons);
    expect(codes.filter((code) => !told.includes(code))).toEqual([]);
    expect(told.filter((code) => !codes.includes(code) && !ofShape(code))).toEqual([]);
  });

  /** Reasons that the shape of a chain gives: their words are looked at where such chains are. */
  function ofShape(code: string): boolean {
    const shapes = [singlePointOfFailure(), singleSourcedService(), falseRedundancy(), bottleneck(), silo()];
    const others = [brokerOverload(), unnecessaryDetour(), missingTie(), noWayBack(), noWayToCustomer()];
    const ids = [...shapes, ...others, unclearOwnership()].map(({ id }) => id);
    return [...ids, "undeclared-handoff", "idle-handoff"].some(
      (id) => code === id || code === `${id}-throughout`,
    );
  }

  test("holds plain text only", () => {
    const texts = [...Object.values(english.remedies), ...Object.values(english.indicators)];
    expect([...texts, ...english.reading.lines].filter((text) => /[*_`<>|#[\]\\]/.test(text))).toEqual([]);
  });
});

describe("hostile names", () => {
  test("add no line, no cell and no markup", () => {
    const ids = ["farm", "store", "kitchen", "cook", "baker", "floor", "guest", "regular", "stranger"];
    const names = [...ids, "produce", "ingredients", "dish", "order", "bread", "meal", "supper", "smell"];
    const letterOf = (name: string) => String.fromCharCode(97 + names.indexOf(name));
    const safe = report(mixedChain(letterOf));
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: names.length, maxLength: names.length }), (texts) => {
        const nameOf = new Map(names.map((name, at) => [name, `${letterOf(name)}${texts[at]}`]));
        for (const front of ["", texts[0]!]) {
          const markdown = report(mixedChain((name) => front + nameOf.get(name)!));
          expect(shape(markdown)).toEqual(shape(safe));
          expect(markdown).not.toMatch(/[<\p{Cs}\u200b\u202a-\u202e\u2066\u2067]/u);
          expect(markdown).not.toMatch(/(?<!\\)(?:\\\\)*[`[\]{}_]/);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("are shortened, both ends kept", () => {
    const long = (name: string) => `${name} ${"x".repeat(10_000)} ${name}`;
    const markdown = report(mixedChain(long));
    expect(markdown).toContain(`| guest ${"x".repeat(54)}…${"x".repeat(13)} guest |`);
    expect(Math.max(...markdown.split("\n").map((line) => line.length))).toBeLessThan(1500);
  });

  test("add nothing either where they are not ids, and show each sign as it is, escaped once", () => {
    const plain = shape(report(mixedChain()));
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 9, maxLength: 9 }), (texts) => {
        const names = new Map(mixedChain().parties.map(({ id }, at) => [id, `${id} ${texts[at]}`]));
        const markdown = report(withNames(mixedChain(), ({ id }) => names.get(id)!));
        expect(shape(markdown)).toEqual(plain);
        expect(markdown).not.toMatch(/[<\p{Cs}\u200b\u202a-\u202e\u2066\u2067]/u);
        expect(markdown).not.toMatch(/(?<!\\)(?:\\\\)*[`[\]{}_]/);
        expect(renderedText(markdown)).toContain(
          `| ${shownName(names.get("stranger")!, english)} | no delivery`,
        );
      }),
      { numRuns: 40 },
    );
  });

  test("show what turns the direction of reading, in names, services, indicators and own words", () => {
    const turns = Array.from("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069");
    const hostile = (text: string) => `${text}${turns.join("")}${text}`;
    const seen = turns.map((sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`).join("");
    const own: Detector = {
      ...{ id: hostile("own"), cause: "care", kind: "risk", question: hostile("Why?") },
      *detect({ parties: [first] }) {
        const reason = {
          code: hostile("code"),
          [hostile("who")]: hostile("nobody"),
          list: [hostile("some")],
        };
        yield { subject: partySubject(first!), reason, evidence: [] };
      },
    };
    const broken: Detector = {
      ...own,
      id: hostile("broken id"),
      detect: () => {
        throw new Error(hostile("broken"));
      },
    };
    const markdown = report(
      withNames(mixedChain(hostile), ({ id }) => hostile(`مطبخ ${id}`)),
      {},
      { detectors: [...standardDetectors, own, broken] },
    );
    const inWords = report(
      restaurant,
      { reasons: { [hostile("code")]: () => hostile("words") } },
      { detectors: [own] },
    );
    const between = /\u2068[^\u2068\u2069]*\u2069/g;
    for (const text of [markdown, inWords]) {
      expect(text.replace(between, "")).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
      expect((text.match(between) ?? []).join("").replace(/[\u2068\u2069]/g, "")).not.toMatch(/\p{Cf}/u);
    }
    for (const word of ["مطبخ", "produce", "Why", "who", "nobody", "some"]) {
      expect(renderedText(markdown)).toMatch(word);
    }
    expect(renderedText(markdown)).toContain(`who${seen}who nobody${seen}nobody, list some${seen}some`);
    expect(renderedText(markdown)).toContain(`broken id${seen}broken id: broken${seen}broken`);
    expect(renderedText(inWords)).toContain(`words${seen}words`);
  });

  test("read from right to left keep their isolates, in headings, ways and tables", () => {
    const names = new Map(["kitchen", "floor", "guest"].map((id) => [id, `مطبخ ${id}`]));
    const markdown = report(withNames(restaurant, ({ id }) => names.get(id)));
    const [kitchen, floor, guest] = [...names.values()].map((name) => `\u2068${name}\u2069`);
    expect(markdown).toContain(`### 1. ${floor} → ${kitchen}: order`);
    expect(markdown).toContain(`${floor} → ${kitchen} → ${floor} → ${guest}.`);
    expect(markdown).toContain(`| ${guest} | 43.8 %`);
    expect(markdown).toContain("id-farm → id-store: produce");
  });

  test("read from right to left keep the arrow's direction", () => {
    const markdown = report({
      parties: [
        { id: "مطبخ", kind: "department" },
        { id: "ضيف", kind: "customer" },
      ],
      handoffs: [{ from: "مطبخ", to: "ضيف", service: "meal", strength: 0.5 }],
    });
    expect(markdown).toContain("### 1. \u2068مطبخ\u2069 → \u2068ضيف\u2069: meal");
  });

  /** What each line is in Markdown: its construct, and the cells of a row. */
  function shape(markdown: string): readonly string[] {
    return markdown.split("\n").map((line) => {
      const opening = /^(?:#+ |- | {2}- |\| )?/.exec(line)![0];
      const rest = line.slice(opening.length);
      const cells = opening === "| " ? (line.replace(/\\./g, "").match(/\|/g) ?? []).length : 0;
      const inner = /^(?:[-+>#=|~]|`{3}| {4}|\t)/.test(rest) && !/^---/.test(rest) ? "broken out" : "";
      return `${opening}${cells}${inner}`;
    });
  }
});

test("a report of thousands of findings stays short", () => {
  const count = 2000;
  const document: ChainDocument = {
    parties: [
      { id: "hub", kind: "department" },
      ...Array.from({ length: count }, (_, at) => ({ id: `supplier ${at}`, kind: "supplier" as const })),
      ...Array.from({ length: count }, (_, at) => ({ id: `customer ${at}`, kind: "customer" as const })),
    ],
    handoffs: [
      ...Array.from({ length: count }, (_, at) => ({
        from: `supplier ${at}`,
        to: "hub",
        service: `s${at}`,
        ...(at % 2 ? { strength: 0.5 } : {}),
      })),
      ...Array.from({ length: count }, (_, at) => ({ from: "hub", to: `customer ${at}` })),
    ],
  };
  const markdown = report(document);
  expect(markdown.split("\n").length).toBeLessThan(250);
  expect(markdown).toContain("990 more breaks are not shown here");
  expect(markdown).toContain("1,990 more end customers are not shown here.");
  expect(markdown).toContain("and 2,990 more.");
});
