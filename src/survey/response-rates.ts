import type { Chain } from "../chain/chain.js";
import { compareText } from "../chain/compare-text.js";
import type { Level } from "../chain/level.js";
import { unitAt } from "../chain/unit-at.js";
import { type Roster, rosterParties } from "./roster.js";
import type { ResponseRate, Survey } from "./survey.js";
import type { SurveyAnswer } from "./survey-answers.js";

/** Who was asked and who answered. */
export interface ResponseOptions {
  readonly level: Level;
  readonly minGroupSize: number;
  readonly roster: Roster | undefined;
}

/** How many people of each party answered; parties of which too few did are named, without a figure. */
export function responseRates(
  chain: Chain,
  answers: readonly SurveyAnswer[],
  { level, minGroupSize, roster }: ResponseOptions,
): Pick<Survey, "response" | "quiet"> {
  const unitOf = unitAt(chain.parties, level);
  const answered = new Map<string, Set<string>>();
  for (const { party, respondent } of answers) add(answered, unitOf(party), respondent);
  const invited = invitedPeople(chain, unitOf, roster);
  const parties = [...new Set([...invited.keys(), ...answered.keys()])].sort(compareText);
  const sizeOf = (party: string) => answered.get(party)?.size ?? 0;
  return {
    response: parties
      .filter((party) => sizeOf(party) >= minGroupSize)
      .map((party) => rateOf(party, sizeOf(party), invited.get(party) ?? null)),
    quiet: parties.filter((party) => sizeOf(party) < minGroupSize),
  };
}

function rateOf(party: string, respondents: number, invited: number | null): ResponseRate {
  const rate = invited === null || invited === 0 ? null : Math.min(1, respondents / invited);
  return { party, respondents, invited, rate };
}

/** People by unit: those on the roster, or where there is none the headcounts of the units themselves. */
function invitedPeople(
  { parties }: Chain,
  unitOf: (party: string) => string,
  roster: Roster | undefined,
): ReadonlyMap<string, number> {
  if (roster === undefined) {
    const units = parties.filter(({ id, kind }) => kind !== "customer" && unitOf(id) === id);
    return new Map(units.flatMap(({ id, headcount }) => (headcount === undefined ? [] : [[id, headcount]])));
  }
  const known = new Set(parties.map(({ id }) => id));
  const people = new Map<string, Set<string>>();
  for (const [respondent, of] of rosterParties(roster)) {
    for (const party of of) if (known.has(party)) add(people, unitOf(party), respondent);
  }
  return new Map(Array.from(people, ([party, { size }]) => [party, size]));
}

function add(groups: Map<string, Set<string>>, group: string, member: string): void {
  const members = groups.get(group) ?? new Set();
  groups.set(group, members.add(member));
}
