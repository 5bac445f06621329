import { compareText } from "../../chain/compare-text.js";
import { groupBy } from "../../chain/group-by.js";
import { orderedSum } from "../../chain/ordered-sum.js";
import { dispersion } from "./dispersion.js";
import type { Manner } from "./parity-figures.js";
import type { Votes } from "./votes-about.js";

/** How evenly each giver communicates with its receivers. */
export function mannerOf(votes: readonly Votes[]): readonly Omit<Manner, "adjusted">[] {
  const given = groupBy(
    votes.filter(({ giver, party }) => giver !== null && giver !== party),
    ({ giver }) => giver!,
  );
  return [...given]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([giver, own]) => {
      const counts = byReceiver(own);
      const spread = dispersion(counts);
      if (spread === null) return [];
      const { probability, exact, receivers } = spread;
      const ranked = [...counts].sort(
        (a, b) => a.good / a.total - b.good / b.total || compareText(a.party, b.party),
      );
      const end = (place: number) => {
        const { party, good, total } = ranked.at(place)!;
        return { party, share: good / total };
      };
      return [{ giver, receivers, worst: end(0), best: end(-1), probability, exact }];
    });
}

/** Votes of each receiver about all that one giver tells it, of as many people as about the handoff with most. */
function byReceiver(votes: readonly Votes[]) {
  return Array.from(
    groupBy(votes, ({ party }) => party),
    ([party, own]) => {
      const share = orderedSum(own.map(({ good }) => good)) / orderedSum(own.map((vote) => vote.total));
      const total = own.reduce((most, vote) => Math.max(most, vote.total), 0);
      return { party, good: share * total, total };
    },
  );
}
