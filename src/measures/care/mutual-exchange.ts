import type { HandoffFigures } from "../chain-figures.js";
import { isCustomer } from "../graph/index-chain.js";
import type { MeasuredChain } from "../measure-chain.js";
import { type TwoWay, twoWay } from "../parity/two-way.js";

/** What any two internal parties that serve each other give each other; assumed strengths are not known ones. */
export function mutualExchange({ index, figures }: MeasuredChain): readonly TwoWay[] {
  const { giver, receiver, partyCount, partyNumber } = index;
  const pairOf = (from: number, to: number) => from * partyCount + to;
  const pairs = new Set(Array.from(giver, (from, handoff) => pairOf(from, receiver[handoff]!)));
  const isMutual = ({ from, to }: HandoffFigures) => {
    const [one, other] = [partyNumber(from), partyNumber(to)];
    return pairs.has(pairOf(other, one)) && !isCustomer(index, one) && !isCustomer(index, other);
  };
  return twoWay(
    figures.handoffs.filter(isMutual).map(({ from, to, volume, strength, basis }) => ({
      from,
      to,
      volume,
      strength: basis === "assumed" ? null : strength.mean,
    })),
  );
}
