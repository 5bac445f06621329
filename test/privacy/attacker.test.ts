import { describe, expect, it } from "vitest";
import { type Random, seededRandom } from "../seeded-random.js";
import { isSoak } from "../soak.js";
import { type Equation, findSmallGroups, type Owner } from "./attacker.js";
import { type Fraction, fraction, rank, zero } from "./fraction.js";

/** An answer `person` or `person/number` is that person's; `?crowd/number` is an unnamed one. */
const ownerOf = (unknown: string): Owner =>
  unknown.startsWith("?") ? { crowd: unknown.split("/")[0]! } : { person: unknown.split("/")[0]! };

/** People `a0`, `a1`, ... of a team. */
function team(name: string, size: number, first = 0): readonly string[] {
  return Array.from({ length: size }, (_, number) => `${name}${first + number}`);
}

/** A figure that counts some answers: each one person's vote, shared among their answers in it. */
function figure(name: string, answers: readonly string[]): Equation {
  const share = (answer: string) =>
    answer.startsWith("?") ? 1 : answers.filter((other) => personOf(other) === personOf(answer)).length;
  return { name, terms: new Map(answers.map((answer) => [answer, fraction(1, share(answer))])) };
}

function personOf(answer: string): string {
  return answer.split("/")[0]!;
}

const alone = (...equations: readonly Equation[]) => findSmallGroups(equations, ownerOf, { limit: 4 });
const withInsider = (...equations: readonly Equation[]) => findSmallGroups(equations, ownerOf, { limit: 5 });
const clean = { leaks: [], unfinished: 0 };

describe("the attacker finds", () => {
  it("the small team left of a department when the others are taken away", () => {
    const [large, middle, small] = [team("a", 9), team("b", 7), team("c", 3)];
    const found = alone(
      figure("department", [...large, ...middle, ...small]),
      figure("a", large),
      figure("b", middle),
    );
    expect(found.leaks).toHaveLength(1);
    expect(found.leaks[0]).toMatchObject({ people: small });
    expect(found.leaks[0]!.combination).toHaveLength(3);
  });

  it("the one who left between two publications of the same answers", () => {
    const found = alone(figure("before", team("a", 12)), figure("after", team("a", 11)));
    expect(found.leaks[0]!.people).toEqual(["a11"]);
  });

  it("the few by which two overlapping filters differ, both ways", () => {
    const found = alone(figure("first", team("a", 10)), figure("second", team("a", 10, 2)));
    expect(found.leaks[0]!.people).toEqual(["a0", "a1", "a10", "a11"]);
  });

  it("the few who answered a second question, by its margins", () => {
    const first = team("a", 8).map((person) => `${person}/1`);
    const second = team("a", 3).map((person) => `${person}/2`);
    const found = alone(figure("first question", first), {
      name: "both questions",
      terms: new Map([...first, ...second].map((id) => [id, fraction(1)])),
    });
    expect(found.leaks[0]!.people).toEqual(["a0", "a1", "a2"]);
  });

  it("four of five, with the fifth as insider, and five of nobody else", () => {
    expect(alone(figure("five", team("a", 5)))).toEqual(clean);
    expect(withInsider(figure("five", team("a", 5))).leaks[0]!.people).toEqual(team("a", 5));
    expect(withInsider(figure("six", team("a", 6)))).toEqual(clean);
  });

  it("those whose vote is shared among answers otherwise here than there", () => {
    const found = alone(
      figure("team", [...team("a", 9).map((one) => `${one}/1`)]),
      figure("department", [...team("a", 9).map((one) => `${one}/1`), "a0/2", "a1/2"]),
    );
    expect(found.leaks[0]!.people).toEqual(["a0", "a1"]);
    expect(found.leaks[0]!.tells).toContain("1/2 × a0/1");
  });

  it("what only three figures together tell", () => {
    const [a, b, c] = [team("a", 6), team("b", 6), team("c", 6)];
    const found = alone(
      figure("a and b", [...a, ...b]),
      figure("b and c and one", [...b, ...c, "x"]),
      figure("a without c", [...a, ...team("d", 7)]),
      figure("c and d", [...c, ...team("d", 7)]),
    );
    expect(found.leaks[0]!.people).toEqual(["x"]);
    expect(found.leaks[0]!.combination).toHaveLength(4);
  });

  it("unnamed answers that may all be by the same few", () => {
    const many = team("?many/", 6);
    expect(alone(figure("named and few unnamed", [...team("a", 6), ...team("?few/", 3)]))).toEqual(clean);
    expect(alone(figure("six unnamed", many))).toEqual(clean);
    expect(alone(figure("three and three", [...team("?one/", 3), ...team("?two/", 3)])).leaks).toHaveLength(
      1,
    );
    expect(alone(figure("four and unnamed", [...team("a", 4), ...team("?few/", 3)])).leaks).toHaveLength(1);
  });
});

describe("the attacker finds nothing in", () => {
  it("teams of six and their department", () => {
    const teams = ["a", "b", "c"].map((name) => team(name, 6));
    expect(withInsider(figure("all", teams.flat()), ...teams.map((one) => figure("team", one)))).toEqual(
      clean,
    );
  });

  it("the same figure twice", () => {
    expect(withInsider(figure("once", team("a", 8)), figure("again", team("a", 8)))).toEqual(clean);
  });

  it("a department of which two small teams are not told", () => {
    const all = [...team("a", 9), ...team("b", 3), ...team("c", 4)];
    expect(withInsider(figure("department", all), figure("a", team("a", 9)))).toEqual(clean);
  });
});

describe("the attacker and a trial of every group agree", () => {
  it("in random small systems", () => {
    const runs = isSoak ? 5_000 : 150;
    for (let seed = 0; seed < runs; seed += 1) {
      const equations = randomEquations(seededRandom(seed));
      for (const limit of [1, 2, 3, 4, 5]) {
        const { leaks, unfinished } = findSmallGroups(equations, ownerOf, { limit });
        const told = someGroupIsTold(equations, limit);
        expect({ seed, limit, unfinished, told: leaks.length > 0 }).toEqual({
          seed,
          limit,
          unfinished: 0,
          told,
        });
        for (const { people } of leaks) expect(people.length).toBeLessThanOrEqual(limit);
      }
    }
  }, 600_000);
});

function randomEquations(random: Random): readonly Equation[] {
  const whole = (high: number) => Math.floor(random() * (high + 1));
  const people = 3 + whole(6);
  const unknowns = [
    ...team("a", people).flatMap((one) =>
      Array.from({ length: 1 + whole(1) }, (_, number) => `${one}/${number}`),
    ),
    ...(random() < 0.3 ? team("?b/", whole(4)) : []),
  ];
  const thinned = 0.3 + 0.6 * random();
  return Array.from({ length: 1 + whole(4) }, (_, number) => {
    const held = unknowns.filter((unknown) => unknown.startsWith("?") || random() < thinned);
    const fair = random() < 0.5;
    const terms = fair
      ? figure("", held).terms
      : new Map(
          held.map((unknown) => [
            unknown,
            fraction(unknown.startsWith("?") ? 1 : 1 + whole(1), 1 + whole(1)),
          ]),
        );
    return { name: `figure ${number}`, terms: alikeForCrowds(terms) };
  });
}

/** Unnamed answers count alike in every figure. */
function alikeForCrowds(terms: ReadonlyMap<string, Fraction>): ReadonlyMap<string, Fraction> {
  return new Map(
    [...terms].map(([unknown, factor]) => [unknown, unknown.startsWith("?") ? fraction(1) : factor]),
  );
}

/** Whether the columns of some group are not all in what the columns of everyone else span. */
function someGroupIsTold(equations: readonly Equation[], limit: number): boolean {
  const unknowns = [...new Set(equations.flatMap(({ terms }) => [...terms.keys()]))];
  const crowd = unknowns.filter((unknown) => unknown.startsWith("?"));
  const people = [...new Set(unknowns.filter((unknown) => !unknown.startsWith("?")).map(personOf))];
  const column = (unknown: string) => equations.map(({ terms }) => terms.get(unknown) ?? zero);
  const all = rank(unknowns.map(column));
  return groupsOf(people, limit).some((group) => {
    const inside = new Set([...group, ...(crowd.length <= limit ? ["?b"] : [])]);
    const outside = unknowns.filter((unknown) => !inside.has(personOf(unknown)));
    return rank(outside.map(column)) < all;
  });
}

function groupsOf(people: readonly string[], limit: number): readonly (readonly string[])[] {
  if (limit === 0 || people.length === 0) return [[]];
  const [first, ...rest] = people;
  return [...groupsOf(rest, limit), ...groupsOf(rest, limit - 1).map((group) => [first!, ...group])];
}
