import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Cause,
  type ChainDocument,
  type Detector,
  type DiagnoseOptions,
  type Diagnosis,
  diagnose,
  type EvidenceInput,
  handoffSubject,
  partySubject,
  readChain,
  type Sighting,
  standardDetectors,
} from "../../src/index.js";
import { answersOf, line, restaurant, shop } from "../chains.js";
import { randomDocument, runs } from "../random-chain.js";

const desk = { from: "desk", to: "client" } as const;

/** An indicator of each cause. */
const indicatorOf: Readonly<Record<Cause, string>> = {
  information: "questions-answered",
  coordination: "on-time",
  care: "respect",
};

function seen(cause: Cause, good: number, total: number, place: object = desk): EvidenceInput {
  return { ...place, indicator: indicatorOf[cause], good, total } as EvidenceInput;
}

function felt(cause: Cause, good: number, respondents: number, place: object = desk): EvidenceInput {
  return { ...place, indicator: indicatorOf[cause], good, total: respondents, respondents } as EvidenceInput;
}

function diagnosisOf(evidence: readonly EvidenceInput[], options?: DiagnoseOptions): Diagnosis {
  return diagnose(readChain({ ...shop, evidence }), options);
}

describe("what is felt and what is seen of one handoff", () => {
  it("both stand, and the weaker speaks: people who are unhappy with what the log shows as on time", () => {
    const { handoffs, breaks } = diagnosisOf([
      seen("coordination", 98, 100),
      ...answersOf(9, 2, { ...desk, indicator: "clear-roles" }),
    ]);
    const [cause] = handoffs[0]!.causes;
    expect(cause).toMatchObject({
      basis: "rated",
      observed: { good: 98, total: 100 },
      rated: { good: 0.9, total: 9, band: [0, 0.2], rating: null },
      indicators: ["clear-roles", "on-time"],
    });
    expect(cause!.strength).toEqual(cause!.rated!.strength);
    expect(cause!.belowTarget).toBe(cause!.rated!.belowTarget);
    expect(breaks[0]!.signs[0]!.evidence.map(({ source }) => source)).toEqual(["observed", "rated"]);
  });

  it("both stand, and the weaker speaks: people who are content with what the log shows as late", () => {
    const { handoffs } = diagnosisOf([seen("coordination", 30, 100), felt("coordination", 9, 9)]);
    const [cause] = handoffs[0]!.causes;
    expect(cause!.basis).toBe("observed");
    expect(cause!.strength).toEqual(cause!.observed!.strength);
    expect(handoffs[0]).toMatchObject({ basis: "observed", strength: cause!.strength });
  });

  it("weigh the same: what is seen speaks", () => {
    const { handoffs } = diagnosisOf([seen("care", 5, 8), felt("care", 5, 8)]);
    expect(handoffs[0]!.causes[0]!.basis).toBe("observed");
  });

  it("silence what was judged, under their own cause only", () => {
    const judged = { ...desk, judged: 0.1 };
    const { handoffs } = diagnosisOf([
      seen("care", 99, 100),
      { ...judged, indicator: indicatorOf.care },
      { ...judged, indicator: indicatorOf.information, judged: 0.6 },
      { ...judged, indicator: "timely-communication", judged: 0.8 },
    ]);
    expect(handoffs[0]!.causes).toMatchObject([
      {
        cause: "information",
        basis: "judged",
        strength: { mean: 0.7, low: null, high: null },
        belowTarget: null,
      },
      { cause: "care", basis: "observed" },
    ]);
    expect(handoffs[0]).toMatchObject({ basis: "judged", strength: { mean: 0.7 }, status: "broken" });
  });
});

describe("a strength", () => {
  it("is that of the weakest cause, a tie going to information, then coordination", () => {
    const causes: readonly Cause[] = ["care", "coordination", "information"];
    const { handoffs, breaks } = diagnosisOf(causes.map((cause) => seen(cause, 3, 9)));
    const [information] = handoffs[0]!.causes;
    expect(handoffs[0]!.causes.map(({ cause }) => cause)).toEqual(["information", "coordination", "care"]);
    expect(handoffs[0]!.strength).toEqual(information!.strength);
    expect(breaks.map(({ gain }) => gain)).toEqual([0, 0, 0]);
  });

  it("that nobody knows is the plain mean of the known ones between internal parties", () => {
    const { handoffs } = diagnose(
      readChain({
        ...line(["a", "b", "c", "d"]),
        handoffs: [
          { from: "a", to: "b", strength: 0.9, volume: 99 },
          { from: "b", to: "c", strength: 0.6, volume: 1 },
          { from: "c", to: "d" },
          { from: "d", to: "client", strength: 0.1 },
        ],
      }),
    );
    expect(handoffs[2]).toMatchObject({
      basis: "assumed",
      status: "unmeasured",
      strength: { mean: 0.75, low: null },
    });
  });

  it("of a person's answer is favourable from what they expected, or three quarters of the scale", () => {
    const rows: readonly (readonly [number, number?])[] = [[4], [3.99], [2, 2], [5, 5], [4.9, 5], [3, 1]];
    const { handoffs } = diagnosisOf(
      rows.map(
        ([rating, expected], person): EvidenceInput => ({
          ...desk,
          indicator: "respect",
          ...{ rating, by: `${person}`, scale: [1, 5] },
          ...(expected !== undefined && { expected }),
        }),
      ),
    );
    expect(handoffs[0]!.causes[0]!.rated).toMatchObject({ good: 4, total: 6 });
  });

  it("takes one respondent for one vote, the share of what they found favourable", () => {
    const answer = (by: string, rating: number): EvidenceInput => ({
      ...desk,
      indicator: "respect",
      rating,
      scale: [0, 10],
      by,
    });
    const rows = [
      answer("p", 9),
      answer("p", 2),
      answer("p", 3),
      answer("q", 8),
      answer("r", 1),
      answer("s", 7.5),
    ];
    const { handoffs } = diagnosisOf(rows, { minGroupSize: 3 });
    expect(handoffs[0]!.causes[0]!.rated!.rating!.mean).toBeCloseTo((14 / 3 + 8 + 1 + 7.5) / 4, 12);
    expect(handoffs[0]!.causes[0]!.rated!.good).toBeCloseTo(1 / 3 + 2, 12);
    expect(handoffs[0]!.causes[0]!.rated!.total).toBe(4);
  });
});

describe("a status", () => {
  it("follows from the probability of being below the target, then from the loss, in any chain", () => {
    fc.assert(
      fc.property(randomDocument({ evidence: true, parties: 12 }), (document) => {
        const { handoffs, parties } = diagnose(readChain(document), { gains: 0 });
        for (const figures of [...handoffs, ...parties]) {
          const { basis, status, belowTarget, strength, loss, causes } = figures;
          const expected = basis === "assumed" ? "unmeasured" : statusOf(strength.mean, belowTarget, loss);
          if (status !== expected) expect(figures).toMatchObject({ status: expected });
          for (const cause of causes) {
            const own = statusOf(cause.strength.mean, cause.belowTarget, cause.loss);
            if (cause.status !== own) expect(cause).toMatchObject({ status: own });
          }
        }
      }),
      { ...runs, numRuns: 300 },
    );
  });

  it.each([
    [0, 9, "broken"],
    [4, 7, "suspect"],
    [6, 9, "costly"],
  ])("%d good of %d are %s where all hangs on it", (good, total, status) => {
    expect(diagnosisOf([seen("care", good, total)]).handoffs[0]!.status).toBe(status);
  });

  it("is sound where little hangs on it, and broken where it is declared below the target", () => {
    const { handoffs } = diagnose(
      readChain({
        parties: [...shop.parties, { id: "maker", kind: "supplier" }, { id: "baker", kind: "supplier" }],
        handoffs: [
          { from: "maker", to: "desk", volume: 1, strength: 0.76 },
          { from: "baker", to: "desk", volume: 99, strength: 0.96 },
          { ...desk, strength: 0.74 },
        ],
      }),
    );
    expect(handoffs.map(({ status }) => status)).toEqual(["sound", "sound", "broken"]);
  });

  it("follows the target that is given", () => {
    const statuses = [0.3, 0.6, 0.9].map(
      (target) => diagnosisOf([seen("care", 60, 100)], { target }).handoffs[0]!.status,
    );
    expect(statuses).toEqual(["costly", "costly", "broken"]);
  });

  function statusOf(mean: number, belowTarget: number | null, loss: number): string {
    if (belowTarget === null ? mean < 0.75 : belowTarget >= 0.95) return "broken";
    if (belowTarget !== null && belowTarget >= 0.8) return "suspect";
    return loss >= 0.05 ? "costly" : "sound";
  }
});

describe("the loss of a handoff", () => {
  it("is shared among its causes by their shortfall and booked to them, to judgement and to assumption", () => {
    const { handoffs, lossBy } = diagnose(
      readChain({
        ...line(
          ["a", "b", "c"],
          [
            seen("information", 60, 100, { from: "a", to: "b" }),
            seen("care", 90, 100, { from: "a", to: "b" }),
            { from: "b", to: "c", indicator: "on-time", judged: 0.8 },
          ],
        ),
      }),
    );
    const [measured, judged, assumed] = handoffs;
    const shortfalls = measured!.causes.map(({ strength }) => 1 - strength.mean);
    const all = shortfalls.reduce((sum, shortfall) => sum + shortfall, 0);
    const shares = shortfalls.map((shortfall) => (measured!.loss * shortfall) / all);
    expect(measured!.causes.map(({ loss }) => loss)).toEqual(
      shares.map((share) => expect.closeTo(share, 12)),
    );
    expect(lossBy).toEqual({
      ...{
        information: expect.closeTo(shares[0]!, 12),
        coordination: 0,
        care: expect.closeTo(shares[1]!, 12),
      },
      ...{ declared: expect.closeTo(judged!.loss, 12), assumed: expect.closeTo(assumed!.loss, 12) },
    });
  });
});

describe("a break", () => {
  /** Two weak causes on one handoff, one on another; a party that is weak itself. */
  const weak: ChainDocument = {
    ...line(["a", "b", "c"]),
    evidence: [
      seen("information", 5, 100, { from: "a", to: "b" }),
      seen("care", 7, 100, { from: "a", to: "b" }),
      seen("coordination", 60, 100, { from: "b", to: "c" }),
      seen("care", 90, 100, { from: "c", to: "client" }),
      seen("coordination", 65, 100, { party: "c" }),
    ],
  };

  it("of a cause gains what is left up to the next weakest cause", () => {
    const diagnosis = diagnose(readChain(weak));
    const strengthOf = (place: number, cause: Cause) =>
      diagnosis.handoffs[place]!.causes.find((of) => of.cause === cause)!.strength.mean;
    const [first, second, last] = diagnosis.handoffs.map(({ strength }) => strength.mean);
    const own = diagnosis.parties[2]!.strength.mean;
    const level = first! * second! * last! * own;
    expect(diagnosis.overall.serviceLevel!.mean).toBeCloseTo(level, 12);
    const gainOf = (subject: object, cause: Cause) =>
      diagnosis.breaks.find((found) => found.cause === cause && matches(found.subject, subject))!.gain!;
    const upTo = (strength: number) => (level * strength) / first! - level;
    expect(gainOf({ from: "a" }, "information")).toBeCloseTo(upTo(strengthOf(0, "care")), 12);
    expect(gainOf({ from: "a" }, "care")).toBe(0);
    expect(gainOf({ from: "b" }, "coordination")).toBeCloseTo(level / second! - level, 12);
    expect(gainOf({ id: "c" }, "coordination")).toBeCloseTo(level / own - level, 12);
    expect(diagnosis.handoffs[0]!.gain).toBeCloseTo(upTo(1), 12);
  });

  it("is ranked by what it costs, or by what mending it alone gives back", () => {
    const [byLoss, byGain] = (["loss", "gain"] as const).map(
      (rankBy) => diagnose(readChain(weak), { rankBy }).breaks,
    );
    for (const figures of [byLoss!.map(({ loss }) => loss), byGain!.map(({ gain }) => gain!)]) {
      expect(figures).toEqual([...figures].sort((a, b) => b - a));
    }
    expect(byGain).not.toEqual(byLoss);
    expect(new Set(byGain)).toEqual(new Set(byLoss));
    expect(byGain![0]).toMatchObject({ cause: "coordination" });
  });

  it("has its gain worked out among the first so many by loss only", () => {
    const { breaks, handoffs } = diagnose(readChain(weak), { gains: 2 });
    expect(breaks.map(({ gain }) => gain === null)).toEqual([false, false, true, true]);
    expect(handoffs.filter(({ gain }) => gain !== null)).toHaveLength(2);
    const whole = diagnose(readChain(weak));
    expect(breaks.map((found) => ({ ...found, gain: 0 }))).toEqual(
      whole.breaks.map((found) => ({ ...found, gain: 0 })),
    );
    const ranked = diagnose(readChain(weak), { gains: 2, rankBy: "gain" }).breaks;
    expect(ranked.map(({ gain }) => gain === null)).toEqual([false, false, true, true]);
  });

  it("tells the handoffs over which it reaches the customer", () => {
    const document: ChainDocument = {
      ...restaurant,
      evidence: [
        seen("coordination", 1, 90, { from: "store", to: "kitchen" }),
        seen("care", 1, 90, { from: "floor", to: "kitchen" }),
        seen("care", 1, 90, { party: "bar" }),
        seen("care", 1, 90, { from: "floor", to: "guest" }),
      ],
    };
    const { breaks } = diagnose(readChain(document));
    const routeOf = (subject: object) =>
      breaks.find((found) => matches(found.subject, subject))!.route.map(({ from, to }) => `${from} > ${to}`);
    expect(routeOf({ from: "store" })).toEqual(["store > kitchen", "kitchen > floor", "floor > guest"]);
    expect(routeOf({ from: "floor", to: "kitchen" })).toEqual([
      "floor > kitchen",
      "kitchen > floor",
      "floor > guest",
    ]);
    expect(routeOf({ from: "floor", to: "guest" })).toEqual(["floor > guest"]);
    expect(routeOf({ id: "bar" })).toEqual(["bar > floor", "floor > guest"]);
  });

  it("has a route that holds together and ends with a customer, in any chain", () => {
    fc.assert(
      fc.property(randomDocument({ evidence: true, parties: 15 }), (document) => {
        const customers = new Set(
          document.parties.filter(({ kind }) => kind === "customer").map(({ id }) => id),
        );
        for (const { route, subject } of diagnose(readChain(document), { gains: 0 }).breaks) {
          if (route.length === 0) continue;
          expect(customers.has(route.at(-1)!.to)).toBe(true);
          for (const [place, { to }] of route.slice(0, -1).entries()) expect(route[place + 1]!.from).toBe(to);
          if (subject.type === "handoff") expect(handoffSubject(route[0]!)).toEqual(subject);
          if (subject.type === "party") expect(route[0]!.from).toBe(subject.id);
          expect(new Set(route.map((ends) => JSON.stringify(ends))).size).toBe(route.length);
        }
      }),
      { ...runs, numRuns: 300 },
    );
  });

  it("is told the same in whatever order handoffs stand that differ in their flow only", () => {
    const document: ChainDocument = {
      parties: [
        { id: "ann", kind: "employee", memberOf: "desk" },
        { id: "bob", kind: "employee", memberOf: "desk" },
        ...shop.parties,
      ],
      handoffs: [
        { from: "ann", to: "client", flow: "delivery", strength: 0.5 },
        { from: "bob", to: "client", strength: 0.2 },
      ],
    };
    const [one, other] = [document.handoffs, [...document.handoffs].reverse()].map(
      (handoffs) => diagnose(readChain({ ...document, handoffs })).breaks,
    );
    expect(other).toEqual(one);
  });

  it("gathers all signs about its subject and cause, whoever gave them", () => {
    const second: Detector = { ...detectorOf("second"), cause: "care" };
    const { breaks } = diagnosisOf([seen("care", 1, 99)], { detectors: [...standardDetectors, second] });
    expect(breaks).toHaveLength(1);
    expect(new Set(breaks[0]!.signs.map(({ detector }) => detector))).toEqual(
      new Set(["weak-care", "second"]),
    );
  });

  function matches(subject: object, part: object): boolean {
    return Object.entries(part).every(([key, value]) => (subject as Record<string, unknown>)[key] === value);
  }
});

describe("a detector", () => {
  it("of one's own is heard beside the standard ones, its findings weighed like theirs", () => {
    const stuck = (hours: number): Detector => ({
      id: "stuck-handoff",
      cause: "coordination",
      kind: "risk",
      question: "Where does work lie waiting?",
      *detect({ handoffs }) {
        for (const handoff of handoffs) {
          const median = handoff.observed?.waitHours?.median ?? 0;
          if (median <= hours) continue;
          yield { subject: handoffSubject(handoff), reason: { code: "stuck", median }, evidence: [] };
        }
      },
    });
    const document: ChainDocument = {
      ...shop,
      handoffs: [{ ...desk, observed: { exchanges: 5, waitHours: { median: 30, mean: 40, p95: 90 } } }],
      evidence: [seen("coordination", 90, 100)],
    };
    const { risks, handoffs } = diagnose(readChain(document), {
      detectors: [...standardDetectors, stuck(24)],
    });
    expect(risks).toEqual([
      {
        subject: { type: "handoff", ...desk, service: "" },
        cause: "coordination",
        loss: handoffs[0]!.loss,
        signs: [
          expect.objectContaining({ detector: "stuck-handoff", reason: { code: "stuck", median: 30 } }),
        ],
        remedies: ["agree-on-pace"],
      },
    ]);
    expect(diagnose(readChain(document), { detectors: [stuck(31)] }).risks).toEqual([]);
  });

  it("that throws at once or midway is named, and costs none of the others' findings", () => {
    const rows = [seen("care", 1, 99)];
    const faulty: readonly Detector[] = [
      {
        ...detectorOf("at once"),
        detect: () => {
          throw new Error("no luck");
        },
      },
      {
        ...detectorOf("midway"),
        *detect() {
          yield { subject: partySubject({ id: "desk" }), reason: { code: "x" }, evidence: [] };
          throw "text";
        },
      },
      { ...detectorOf("nothing"), detect: () => undefined as unknown as [] },
    ];
    const { failedDetectors, ...rest } = diagnosisOf(rows, { detectors: [...faulty, ...standardDetectors] });
    expect(failedDetectors).toMatchObject([
      { detector: "at once", message: "no luck" },
      { detector: "midway", message: "text" },
      { detector: "nothing" },
    ]);
    expect({ ...rest, failedDetectors: [] }).toEqual(diagnosisOf(rows));
  });

  it.each([
    ["nothing", undefined],
    ["no subject", { reason: { code: "x" }, evidence: [] }],
    ["a subject of no type", { subject: {}, reason: { code: "x" }, evidence: [] }],
    [
      "a party that is not there",
      { subject: partySubject({ id: "nobody" }), reason: { code: "x" }, evidence: [] },
    ],
    [
      "a handoff that is not there",
      {
        subject: handoffSubject({ from: "client", to: "desk", service: "" }),
        reason: { code: "x" },
        evidence: [],
      },
    ],
  ])("that yields %s does not take the diagnosis down", (_, sighting) => {
    for (const kind of ["break", "risk", "blindSpot"] as const) {
      const faulty = { ...detectorOf("faulty"), kind, detect: () => [sighting] } as unknown as Detector;
      const found = diagnosisOf([seen("care", 1, 99)], { detectors: [...standardDetectors, faulty] });
      expect(found.breaks[0]).toEqual(diagnosisOf([seen("care", 1, 99)]).breaks[0]);
    }
  });

  const sightingOf = (figure: unknown): Detector => ({
    ...detectorOf("own"),
    kind: "risk",
    detect: () => [
      { subject: partySubject({ id: "desk" }), reason: { code: "own", figure }, evidence: [] } as Sighting,
    ],
  });

  it.each([
    ["no text", []],
    ["one text", ["desk"]],
    ["hostile texts", ["__proto__", "", "\u202e"]],
  ])("may give a list of %s as a figure of its reason", (_, figure) => {
    const found = diagnosisOf([], { detectors: [sightingOf(figure)] });
    expect(found.failedDetectors).toEqual([]);
    expect(found.risks[0]!.signs[0]!.reason).toEqual({ code: "own", figure });
  });

  it.each([
    ["numbers", [1]],
    ["texts and a number", ["desk", 1]],
    ["nothing known", [null]],
    ["lists", [["desk"]]],
    ["objects", [{ id: "desk" }]],
    ["texts in something else than a list", { 0: "desk", length: 1 }],
    ["texts in a set", new Set(["desk"])],
    ["no finite number", Number.NaN],
    ["a truth", true],
    ["what was left out", undefined],
  ])("may not give one of %s", (_, figure) => {
    const found = diagnosisOf([], { detectors: [sightingOf(figure)] });
    expect(found.risks).toEqual([]);
    expect(found.failedDetectors).toEqual([
      { detector: "own", message: "a sighting whose reason holds more than figures" },
    ]);
  });

  it("that tries to change what it is shown changes no figure", () => {
    const rows = [seen("care", 1, 99)];
    const meddling: Detector = {
      ...detectorOf("meddling"),
      detect: (view) => {
        const open = view as unknown as { handoffs: { loss: number }[]; chain: { parties: unknown[] } };
        open.handoffs[0]!.loss = 99;
        open.handoffs.length = 0;
        open.chain.parties.length = 0;
        return [];
      },
    };
    const { failedDetectors: _, ...rest } = diagnosisOf(rows, {
      detectors: [meddling, ...standardDetectors],
    });
    expect({ ...rest, failedDetectors: [] }).toEqual(diagnosisOf(rows));
  });

  it("shares its id with no other", () => {
    expect(() => diagnosisOf([], { detectors: [detectorOf("one"), detectorOf("one")] })).toThrow(RangeError);
  });

  it("gives the same findings alone as together with others, in any order", () => {
    const rows = [seen("care", 1, 99), seen("information", 50, 99)];
    const together = diagnosisOf(rows);
    const turned = diagnosisOf(rows, { detectors: [...standardDetectors].reverse() });
    for (const detector of standardDetectors) {
      const signsOf = ({ breaks, risks, blindSpots }: Diagnosis) =>
        [...breaks, ...risks, ...blindSpots].flatMap(({ signs }) =>
          signs.filter((sign) => sign.detector === detector.id),
        );
      const alone = signsOf(diagnosisOf(rows, { detectors: [detector] }));
      expect(signsOf(together)).toEqual(alone);
      expect(signsOf(turned)).toEqual(alone);
    }
  });
});

/** Sees something about the desk's handoff. */
function detectorOf(id: string): Detector {
  return {
    ...{ id, cause: null, kind: "break", question: "?" },
    detect: () => [
      { subject: handoffSubject({ ...desk, service: "" }), reason: { code: "x" }, evidence: [] },
    ],
  };
}
