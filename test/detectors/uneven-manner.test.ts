import { describe, expect, test } from "vitest";
import { unevenManner } from "../../src/index.js";
import { felt, feltByAll, idsOf, withFelt } from "./cared-for.js";
import { signsOf } from "./signs-of.js";

const told = (to: string, good: number) => felt({ from: "desk", to }, "timely-communication", good);

describe("unevenManner", () => {
  test("finds a giver that tells one of its receivers less well than the others", () => {
    const [first, ...others] = idsOf("department");
    const signs = signsOf(
      withFelt(
        told(first!, 4),
        others.flatMap((to) => told(to, 16)),
      ),
      unevenManner(),
    );
    expect(signs.map(({ subject, reason }) => [subject, reason.code, reason.worst])).toContainEqual([
      { type: "party", id: "desk" },
      "uneven-manner",
      first,
    ]);
  });

  test("finds suppliers who are told less than own people", () => {
    const signs = signsOf(
      withFelt(
        feltByAll("supplier", "timely-communication", 8),
        feltByAll("department", "timely-communication", 16),
      ),
      unevenManner(),
    );
    expect(signs.map(({ reason }) => reason.code)).toEqual(["uneven-suppliers-and-employees"]);
  });

  test("is silent where all are told alike, and of care that is uneven", () => {
    expect(signsOf(withFelt(idsOf("department").flatMap((to) => told(to, 15))), unevenManner())).toEqual([]);
    const care = withFelt(feltByAll("supplier", "respect", 4), feltByAll("department", "respect", 18));
    expect(signsOf(care, unevenManner())).toEqual([]);
  });
});
