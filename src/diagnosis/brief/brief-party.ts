import type { NeedProfile } from "../../measures/care/need-figures.js";
import { blankScorecard, type Scorecard } from "../../measures/principles/scorecard.js";
import type { Diagnosis } from "../diagnosis.js";
import type { Shortlist } from "./shortlist.js";

/** What one internal customer needs and gets, in short. */
export interface BriefParty {
  readonly party: string;
  /** Of what it gets, from all who serve it and from the organisation. */
  readonly principles: Scorecard;
  /** Needs of which it may be told whether they are met. */
  readonly told: number;
  /** How many of these are. */
  readonly met: number;
  /** Ids of the indicators of those that are not, general needs first. */
  readonly unmet: readonly string[];
  /** Ids of those that people answered about and of which nothing may be told. */
  readonly withheld: readonly string[];
  /** How many needs nobody asked about or looked at. */
  readonly unasked: number;
}

/** What some internal customers need and get, in the order of their ids as given; customers are left out. */
export function briefParties(
  { parties, care }: Pick<Diagnosis, "parties" | "care">,
  ids: readonly string[],
): readonly BriefParty[] {
  const wanted = new Set(ids);
  const cards = new Map(
    parties.filter(({ id }) => wanted.has(id)).map(({ id, principles }) => [id, principles]),
  );
  const profiles = new Map(
    care.needs.filter((profile) => wanted.has(profile.party)).map((profile) => [profile.party, profile]),
  );
  return [...wanted].flatMap((id) => {
    const profile = profiles.get(id);
    return profile === undefined ? [] : [partyInShort(profile, cards.get(id) ?? blankScorecard)];
  });
}

/**
 * What those around a party need and get.
 *
 * @param all - ids of all with whom it has handoffs.
 * @param listed - of these, those to tell of.
 */
export function partiesAround(
  diagnosis: Pick<Diagnosis, "parties" | "care" | "customers">,
  all: readonly string[],
  listed: readonly string[],
): Shortlist<BriefParty> {
  const customers = new Set(diagnosis.customers.map(({ id }) => id));
  const first = briefParties(diagnosis, listed);
  const around = new Set(all.filter((id) => !customers.has(id)));
  return { first, more: around.size - first.length };
}

/** A profile of needs in short. */
export function partyInShort({ party, needs, unasked }: NeedProfile, principles: Scorecard): BriefParty {
  const idsWhere = (met: boolean | null) =>
    needs.filter((need) => need.met === met).map(({ indicator }) => indicator);
  const [met, unmet, withheld] = [idsWhere(true), idsWhere(false), idsWhere(null)];
  return {
    party,
    principles,
    told: met.length + unmet.length,
    met: met.length,
    unmet,
    withheld,
    unasked: unasked.length,
  };
}
