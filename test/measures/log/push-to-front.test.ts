import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pushToFront } from "../../../src/measures/log/push-to-front.js";
import { newName, renamed, someTraces, tableOf } from "./table-of.js";

describe("pushToFront(table)", () => {
  test("counts the cases that whoever began them finished alone", () => {
    const table = tableOf(["desk", "desk"], ["desk", "lab", "desk"], ["desk"], ["shop", "lab"]);
    expect(pushToFront(table)).toEqual({
      cases: 4,
      solved: 2,
      share: 0.5,
      byParty: [
        { party: "desk", cases: 3, solved: 2 },
        { party: "shop", cases: 1, solved: 0 },
      ],
    });
  });

  test("a log without cases has no share", () => {
    expect(pushToFront(tableOf())).toEqual({ cases: 0, solved: 0, share: null, byParty: [] });
  });

  test("other names change the names only, another order of cases nothing", () => {
    fc.assert(
      fc.property(someTraces, (traces) => {
        const found = pushToFront(tableOf(...traces));
        const other = pushToFront(tableOf(...renamed(traces)));
        expect(pushToFront(tableOf(...[...traces].reverse()))).toEqual(found);
        expect(found.cases).toBe(traces.length);
        expect(other).toMatchObject({ cases: found.cases, solved: found.solved, share: found.share });
        const expected = found.byParty.map((row) => ({ ...row, party: newName(row.party) }));
        expect(new Set(other.byParty)).toEqual(new Set(expected));
      }),
      { seed: 15 },
    );
  });
});
