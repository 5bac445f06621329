import type { Chain } from "../../chain/chain.js";
import { compareText } from "../../chain/compare-text.js";
import { groupBy } from "../../chain/group-by.js";
import { orderedSum } from "../../chain/ordered-sum.js";
import type { Party } from "../../chain/party.js";
import type { Votes } from "./votes-about.js";

/** How one party is treated by all who were rated. */
export interface Treatment {
  readonly party: Party;
  readonly share: number;
  /** People, at least. */
  readonly people: number;
}

/** How each party with votes is treated, in order of ids. */
export function treatmentOf(votes: readonly Votes[], { parties }: Chain): readonly Treatment[] {
  const byParty = groupBy(votes, ({ party }) => party);
  return parties
    .flatMap((party) => {
      const own = byParty.get(party.id);
      if (own === undefined) return [];
      const total = orderedSum(own.map((vote) => vote.total));
      const people = own.reduce((most, vote) => Math.max(most, vote.total), 0);
      return [{ party, share: orderedSum(own.map(({ good }) => good)) / total, people }];
    })
    .sort((a, b) => compareText(a.party.id, b.party.id));
}
