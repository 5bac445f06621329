import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cronbachAlpha } from "../../src/survey/cronbach-alpha.js";
import { intraclassCorrelation } from "../../src/survey/intraclass-correlation.js";
import { weightedGap } from "../../src/survey/weighted-gap.js";
import { withinGroupAgreement } from "../../src/survey/within-group-agreement.js";

const answer = fc.integer({ min: 1, max: 5 });
const settings = { numRuns: 500, seed: 4, endOnFailure: true };

describe("Cronbach's alpha", () => {
  const rows = [
    [4, 3, 4],
    [5, 4, 5],
    [3, 3, 2],
    [4, 4, 4],
    [2, 1, 2],
  ];

  test("is that of the worked case", () => {
    expect(cronbachAlpha(rows)).toBeCloseTo(0.948, 3);
  });

  test("is 1 of items that always agree, and below 0 of items that contradict", () => {
    expect(cronbachAlpha([3, 5, 1].map((value) => [value, value, value]))).toBeCloseTo(1, 12);
    expect(
      cronbachAlpha([
        [1, 5],
        [5, 2],
        [2, 4],
      ]),
    ).toBeLessThan(0);
  });

  test.each<[string, number[][]]>([
    ["nothing", []],
    ["no items", [[], []]],
    ["one item", [[1], [2], [3]]],
    ["one respondent", [[1, 2, 3]]],
    [
      "answers that are all equal",
      [
        [4, 4, 4],
        [4, 4, 4],
      ],
    ],
    [
      "totals that are all equal",
      [
        [1, 5],
        [5, 1],
        [3, 3],
      ],
    ],
    [
      "totals that are equal but for rounding",
      [
        [0.1, 0.2, 0.3],
        [0.3, 0.2, 0.1],
        [0.2, 0.1, 0.3],
      ],
    ],
  ])("says nothing of %s", (_, rows) => {
    expect(cronbachAlpha(rows)).toBeNull();
  });

  test("refuses rows of different lengths", () => {
    expect(() => cronbachAlpha([[1, 2], [1]])).toThrow(RangeError);
  });

  test("is at most 1, no figure that is none, and the same in any order, bit for bit", () => {
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((items) => fc.array(fc.array(answer, { minLength: items, maxLength: items }), { maxLength: 9 }));
    fc.assert(
      fc.property(table, (rows) => {
        const alpha = cronbachAlpha(rows);
        expect(alpha === null || (Number.isFinite(alpha) && alpha <= 1)).toBe(true);
        expect(cronbachAlpha(rows.toReversed().map((row) => row.toReversed()))).toBe(alpha);
      }),
      settings,
    );
  });
});

describe("agreement within a group", () => {
  test("is that of the worked case", () => {
    expect(withinGroupAgreement([[4, 4, 5, 4, 3]], 5)).toBe(0.75);
  });

  test("of several items follows from their mean variance", () => {
    const items = [
      [4, 4, 5, 4, 3],
      [5, 5, 5, 5, 5],
      [3, 4, 4, 3, 4],
    ];
    const ratio = (0.5 + 0 + 0.3) / 3 / 2;
    expect(withinGroupAgreement(items, 5)).toBeCloseTo((3 * (1 - ratio)) / (3 * (1 - ratio) + ratio), 12);
  });

  test("is 1 where all answer the same, and 0 where they are further apart than by chance", () => {
    expect(withinGroupAgreement([[0.1, 0.1, 0.1]], 5)).toBe(1);
    expect(withinGroupAgreement([[1, 5, 1, 5]], 5)).toBe(0);
    expect(
      withinGroupAgreement(
        [
          [1, 5, 1, 5],
          [1, 5],
        ],
        5,
      ),
    ).toBe(0);
    expect(withinGroupAgreement([[1, 2]], 2)).toBe(0);
  });

  test("leaves out items that one person answered", () => {
    expect(withinGroupAgreement([[4, 4, 5, 4, 3], [1], []], 5)).toBe(0.75);
  });

  test("says nothing of a group of one, and of no items", () => {
    for (const items of [[], [[]], [[3]], [[3], [4], [5]]]) expect(withinGroupAgreement(items, 5)).toBeNull();
  });

  test("refuses numbers of options that cannot be", () => {
    for (const options of [1, 0, -5, 2.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => withinGroupAgreement([[1, 2]], options)).toThrow(RangeError);
  });

  test("lies between 0 and 1, whatever the order of items and people", () => {
    fc.assert(
      fc.property(fc.array(fc.array(answer, { maxLength: 6 }), { maxLength: 4 }), (items) => {
        const agreement = withinGroupAgreement(items, 5);
        expect(agreement === null || (agreement >= 0 && agreement <= 1)).toBe(true);
        expect(
          withinGroupAgreement(
            items.toReversed().map((row) => row.toReversed()),
            5,
          ),
        ).toBe(agreement);
      }),
      settings,
    );
  });
});

describe("the intraclass correlation", () => {
  const groups = [
    [4, 5, 4],
    [3, 2, 3],
    [4, 4, 5],
  ];

  test("is that of the worked case", () => {
    const { single, mean } = intraclassCorrelation(groups)!;
    expect(single).toBeCloseTo(0.709677, 6);
    expect(mean).toBeCloseTo(0.88, 12);
  });

  test("takes groups of different sizes by their usual size", () => {
    const { single, mean } = intraclassCorrelation([[5, 4, 5, 4], [2, 3], [3], []])!;
    const between = (4 * (4.5 - 26 / 7) ** 2 + 2 * (2.5 - 26 / 7) ** 2 + (3 - 26 / 7) ** 2) / 2;
    const within = (1 + 0.5) / 4;
    const size = (7 - 21 / 7) / 2;
    expect(single).toBeCloseTo((between - within) / (between + (size - 1) * within), 12);
    expect(mean).toBeCloseTo((between - within) / between, 12);
  });

  test("is 1 where people of a group answer the same, and below 0 where groups hardly differ", () => {
    expect(
      intraclassCorrelation([
        [1, 1],
        [3, 3],
        [5, 5],
      ]),
    ).toEqual({ single: 1, mean: 1 });
    expect(
      intraclassCorrelation([
        [1, 5],
        [5, 2],
        [2, 5],
      ])!.single,
    ).toBeLessThan(0);
  });

  test.each<[string, number[][]]>([
    ["nothing", []],
    ["one group", [[1, 2, 3]]],
    ["one group beside empty ones", [[1, 2, 3], [], []]],
    ["groups of one", [[1], [2], [3]]],
    ["answers that are all equal", [[0.1, 0.1, 0.1], [0.1, 0.1], [0.1]]],
    [
      "groups with the same mean",
      [
        [1, 5],
        [5, 1],
        [3, 3],
      ],
    ],
    [
      "groups with the same mean but for rounding",
      [
        [0.1, 0.2, 0.3],
        [0.2, 0.2],
        [0.15, 0.25],
      ],
    ],
  ])("says nothing of %s", (_, groups) => {
    expect(intraclassCorrelation(groups)).toBeNull();
  });

  test("is at most 1, no figure that is none, and the same in any order, bit for bit", () => {
    fc.assert(
      fc.property(fc.array(fc.array(answer, { maxLength: 5 }), { maxLength: 6 }), (groups) => {
        const figures = intraclassCorrelation(groups);
        for (const figure of Object.values(figures ?? {})) {
          expect(Number.isFinite(figure)).toBe(true);
          expect(figure).toBeLessThanOrEqual(1);
        }
        const turned = groups.toReversed().map((group) => group.toReversed());
        expect(intraclassCorrelation(turned)).toEqual(figures);
      }),
      settings,
    );
  });
});

describe("the gap by importance", () => {
  const gaps = [-1.9, -0.8, 0.1, -1.1, -0.4];
  const weights = [0.32, 0.23, 0.19, 0.16, 0.1];

  test("is that of the worked case, with and without weights", () => {
    expect(weightedGap(gaps.map((gap) => ({ gap, weight: 20 })))).toBeCloseTo(-0.82, 12);
    expect(weightedGap(gaps.map((gap, at) => ({ gap, weight: weights[at]! })))).toBeCloseTo(-0.989, 12);
  });

  test("is the same for points of any total", () => {
    const points = gaps.map((gap, at) => ({ gap, weight: 250 * weights[at]! }));
    expect(weightedGap(points)).toBeCloseTo(-0.989, 12);
  });

  test("says nothing of nothing, and where nothing matters", () => {
    expect(weightedGap([])).toBeNull();
    expect(weightedGap([{ gap: 1, weight: 0 }])).toBeNull();
  });

  test("refuses weights below 0", () => {
    expect(() =>
      weightedGap([
        { gap: 1, weight: -1 },
        { gap: 1, weight: 3 },
      ]),
    ).toThrow(RangeError);
  });
});
