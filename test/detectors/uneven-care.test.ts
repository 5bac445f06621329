import { describe, expect, test } from "vitest";
import { unevenCare } from "../../src/index.js";
import { felt, feltByAll, idsOf, withFelt } from "./cared-for.js";
import { signsOf } from "./signs-of.js";

const manager = { id: "boss", kind: "role" as const };

describe("unevenCare", () => {
  test("finds suppliers who are cared for less well than own people", () => {
    const signs = signsOf(
      withFelt(feltByAll("supplier", "respect", 9), feltByAll("department", "respect", 16)),
      unevenCare(),
    );
    expect(
      signs.map(({ subject, reason }) => [subject.type, reason.code, reason.worst, reason.best]),
    ).toEqual([["chain", "uneven-suppliers-and-employees", "suppliers", "employees"]]);
    expect(signs[0]!.reason.effect).toBe(1);
  });

  test("finds a unit that is cared for less well than the others", () => {
    const [first, ...others] = idsOf("department");
    const signs = signsOf(
      withFelt(
        felt({ party: first! }, "respect", 4),
        others.flatMap((party) => felt({ party }, "respect", 16)),
      ),
      unevenCare(),
    );
    expect(signs.map(({ subject, reason }) => [subject, reason.code])).toEqual([
      [{ type: "party", id: first }, "uneven-units"],
    ]);
  });

  test("finds that those who lead are cared for better than those who do not", () => {
    const document = withFelt(feltByAll("supplier", "respect", 16));
    const leads = idsOf("department").slice(0, 4);
    const evidence = [
      ...idsOf("department").flatMap((party) => felt({ party }, "respect", leads.includes(party) ? 18 : 6)),
      ...felt({ party: "desk" }, "respect", 5),
    ];
    const parties = document.parties.map((party, nth) => ({
      ...party,
      ...(party.kind === "supplier" && nth < 4 && { manager: leads[nth]! }),
    }));
    const signs = signsOf(
      { ...document, parties: [...parties, manager], evidence },
      unevenCare({ chance: 0.2 }),
    );
    expect(signs.map(({ reason }) => [reason.code, reason.worst])).toContainEqual([
      "uneven-managers-and-others",
      "others",
    ]);
  });

  test("is silent where all are treated alike, where only one group answered, and of small differences", () => {
    const alike = withFelt(feltByAll("supplier", "respect", 14), feltByAll("department", "respect", 14));
    expect(signsOf(alike, unevenCare())).toEqual([]);
    expect(signsOf(withFelt(feltByAll("supplier", "respect", 2)), unevenCare())).toEqual([]);
    const close = withFelt(feltByAll("supplier", "respect", 14), feltByAll("department", "respect", 16));
    expect(signsOf(close, unevenCare({ difference: 0.2 }))).toEqual([]);
  });

  test.each([0, 1, Number.NaN, -0.1])("takes no chance or difference of %d", (limit) => {
    expect(() => unevenCare({ chance: limit })).toThrow(RangeError);
    expect(() => unevenCare({ difference: limit })).toThrow(/difference/);
  });
});
