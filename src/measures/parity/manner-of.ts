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
  const compared = [...given]
    .sort(([a], [b]) => compareText(a, b))
    .map(([giver, own]) => ({ giver, receivers: byReceiver(own) }))
    .filter(({ receivers }) => receivers.length > 1);
  return compared.map(({ giver, receivers }) => ({
    giver,
    ...evennessAmong(receivers, compared.length),
  }));
}

function evennessAmong(
  receivers: ReturnType<typeof byReceiver>,
  givers: number,
): Omit<Manner, "giver" | "adjusted"> {
  const ranked = receivers
    .map(({ party, good, total }) => ({ party, share: good / total }))
    .sort((a, b) => a.share - b.share || compareText(a.party, b.party));
  return {
    receivers: ranked.length,
    worst: ranked[0]!,
    best: ranked.at(-1)!,
    ...drawnAsNeeded((options) => homogeneityTest(receivers, options), givers),
  };
}

/** More votes of one receiver than these change no verdict. */
const mostVotes = 100_000;

/** Votes of each receiver about all that one giver tells it, of as many people as about the handoff with most. */
function byReceiver(votes: readonly Votes[]) {
  return Array.from(
    groupBy(votes, ({ party }) => party),
    ([party, own]) => {
      const share = orderedSum(own.map(({ good }) => good)) / orderedSum(own.map((vote) => vote.total));
      const total = Math.min(
        mostVotes,
        own.reduce((most, vote) => Math.max(most, vote.total), 0),
      );
      return { party, good: share * total, total };
    },
  );
}
