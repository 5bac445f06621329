import { compareText } from "../../chain/compare-text.js";
import { groupBy } from "../../chain/group-by.js";
import { orderedSum } from "../../chain/ordered-sum.js";
import { drawnAsNeeded } from "./drawn-as-needed.js";
import { homogeneityTest } from "./homogeneity-test.js";
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
      const receivers = byReceiver(own);
      return receivers.length < 2 ? [] : [{ giver, ...evennessAmong(receivers) }];
    });
}

function evennessAmong(receivers: ReturnType<typeof byReceiver>): Omit<Manner, "giver" | "adjusted"> {
  const ranked = receivers
    .map(({ party, good, total }) => ({ party, share: good / total }))
    .sort((a, b) => a.share - b.share || compareText(a.party, b.party));
  return {
    receivers: ranked.length,
    worst: ranked[0]!,
    best: ranked.at(-1)!,
    ...drawnAsNeeded((options) => homogeneityTest(receivers, options)),
  };
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
