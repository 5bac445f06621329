import { groupBy } from "../chain/group-by.js";
import { plainName } from "../privacy/plain-name.js";

/** Who belongs to which party: ids of parties by respondent, or one entry for each membership. */
export type Roster =
  | ReadonlyMap<string, string | readonly string[]>
  | readonly { readonly respondent: string; readonly party: string }[];

/**
 * The parties of every respondent, each once, under the form of the name in which people are told apart.
 *
 * @throws TypeError for what is no roster. It quotes nobody.
 */
export function rosterParties(roster: Roster): ReadonlyMap<string, readonly string[]> {
  const members = groupBy(memberships(roster), ({ respondent }) => plainName(respondent));
  return new Map(
    Array.from(members, ([respondent, entries]) => [
      respondent,
      [...new Set(entries.map(({ party }) => party))],
    ]),
  );
}

interface Membership {
  readonly respondent: string;
  readonly party: string;
}

function memberships(roster: unknown): readonly Membership[] {
  if (Array.isArray(roster)) return roster.map((entry) => membership(Object(entry)));
  if (!(roster instanceof Map)) throw notARoster();
  return [...roster].flatMap(([respondent, parties]) =>
    [parties].flat().map((party) => membership({ respondent, party })),
  );
}

function membership({ respondent, party }: Record<string, unknown>): Membership {
  if (typeof respondent === "string" && typeof party === "string") return { respondent, party };
  throw notARoster();
}

function notARoster(): TypeError {
  return new TypeError(
    "roster must be a Map from respondents to ids of parties, or a list of { respondent, party } in text",
  );
}
