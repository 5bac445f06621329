import type { CommunityFigures } from "./community-figures.js";
import type { ConnectionFigures } from "./connection-figures.js";
import type { PassingWays } from "./passing-ways.js";
import { eachInPortions, type Portions } from "./portions.js";
import type { PartyStructure } from "./structure-figures.js";
import type { StructureGround } from "./structure-ground.js";
import { concentration } from "./supply/concentration.js";
import { loadPerHead } from "./supply/load-per-head.js";
import { supplyShares } from "./supply/supply-shares.js";

const portion = 50_000;

/** Puts together what was measured of each party; in the document's order. */
export function* partyStructures(
  ground: StructureGround,
  connection: ConnectionFigures,
  passing: PassingWays,
  grouping: CommunityFigures,
): Portions<readonly PartyStructure[]> {
  const { index, isDelivery } = ground;
  const { chain, partyCount, partyNumber, giver, receiver, volume } = index;
  const { givenPerHead, receivedPerHead } = loadPerHead(index);
  const inFewHands = concentration(supplyShares(partyCount, partyCount, receiver, giver, volume, isDelivery));
  const structures: PartyStructure[] = [];
  yield* eachInPortions(partyCount, portion, (place) => {
    const { id } = chain.parties[place]!;
    const party = partyNumber(id);
    structures.push({
      id,
      ...placeOf(connection, party),
      betweenness: passing.party[party],
      givenPerHead: finite(givenPerHead[party]!),
      receivedPerHead: finite(receivedPerHead[party]!),
      concentration: inFewHands[party]!,
      constraint: grouping.constraint[party]!,
      community: grouping.community[party],
    });
  });
  return structures;
}

function placeOf({ hops, part, loop, cut, dominates }: ConnectionFigures, party: number) {
  return {
    hops: hops[party] < 0 ? null : hops[party],
    part: part[party],
    loop: loop[party],
    cut: cut[party] === 1,
    dominates: dominates[party],
  };
}

/** Volume by so small a part of a person that it is no number is none. */
function finite(value: number | null): number | null {
  return Number.isFinite(value) ? value : null;
}
