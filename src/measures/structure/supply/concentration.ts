import type { SupplyShares } from "./supply-shares.js";

/**
 * How far each receiver's supply lies in few hands: the Herfindahl-Hirschman index, the sum of the squared
 * shares of its givers. 1 where there is one giver, 1/n where n give alike, so that its inverse is the number
 * of equal givers that would leave the receiver as dependent; `null` where nothing is received.
 *
 * Source: Hirschman (1945), *National Power and the Structure of Foreign Trade*; Herfindahl (1950).
 */
export function concentration({ start, share }: SupplyShares): readonly (number | null)[] {
  return Array.from(start.subarray(1), (end, receiver) => {
    let sum = 0;
    for (let slot = start[receiver]; slot < end; slot++) sum += share[slot] ** 2;
    return sum > 0 ? sum : null;
  });
}
