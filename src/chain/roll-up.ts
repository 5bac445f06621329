import type { Chain } from "./chain.js";
import { indicatorsOf } from "./indicators-of.js";
import { isLiftedAbove, type Level, levels } from "./level.js";
import { liftEvidence } from "./lift-evidence.js";
import { liftHandoffs } from "./lift-handoffs.js";
import { liftParties } from "./lift-parties.js";
import type { Party } from "./party.js";

/**
 * Rolls a chain up to a level: every party below it is taken into the unit it belongs to (`memberOf`), where
 * it has one, with its handoffs, evidence and figures. Done as single steps, lowest kind first, and inside a
 * kind the innermost nested unit first; so rolling up to teams and then to departments is the same as rolling
 * up to departments at once, bit for bit.
 *
 * A lifted handoff keeps what was stated for exactly its pair apart from the sum of what was lifted into it
 * and counts the larger. Over all handoffs of a service to a receiver the largest need holds, and redundancy
 * only if all share it. Handoffs whose ends fall together stay as *within-ties*, from a party to itself.
 *
 * Suppliers, owners and customers are units of every level; a party without `memberOf` stays as it is.
 *
 * @throws `RangeError` for a level that is none.
 *
 * @example
 * ```ts
 * const departments = rollUp(readChain(document), "department");
 * ```
 */
export function rollUp(chain: Chain, level: Level): Chain {
  if (!levels.includes(level)) throw new RangeError(`rollUp: level must be one of ${levels.join(", ")}`);
  return levels.slice(0, levels.indexOf(level)).reduce(liftLevel, chain);
}

function liftLevel(chain: Chain, level: Level): Chain {
  return innermostFirst(chain.parties, level).reduce(lift, chain);
}

/** Ids of the units that parties are lifted into, in one simultaneous move. */
export type UnitOf = ReadonlyMap<string, string>;

function lift(chain: Chain, unitOf: UnitOf): Chain {
  const indicators = indicatorsOf(chain);
  return {
    parties: liftParties(chain.parties, unitOf),
    handoffs: liftHandoffs(chain.handoffs, unitOf),
    evidence: liftEvidence(chain, unitOf, (indicator) => indicators.get(indicator)!.cause),
    indicators: chain.indicators,
  };
}

/** The moves of one level: parties nested in others that move too go before them. */
function innermostFirst(parties: readonly Party[], level: Level): readonly UnitOf[] {
  const moving = new Map<string, string>();
  for (const party of parties) if (isLiftedAbove(party, level)) moving.set(party.id, party.memberOf!);
  const moves: Map<string, string>[] = [];
  for (const [id, unit] of moving) {
    const depth = nesting(id, moving);
    while (moves.length <= depth) moves.push(new Map());
    moves[depth]!.set(id, unit);
  }
  return moves.reverse();
}

function nesting(id: string, moving: UnitOf): number {
  let depth = 0;
  for (let unit = moving.get(id); unit !== undefined && moving.has(unit); unit = moving.get(unit)) depth += 1;
  return depth;
}
