import type { Chain } from "../chain/chain.js";
import type { Level } from "../chain/level.js";
import type { LogFigures } from "../measures/log/measure-log.js";

/**
 * The figures of a log as far as they may be shown at a level: totals are kept; lists are left with the parties
 * that stand in the chain at this level, with employees only where the level is theirs.
 *
 * Nothing is rolled up: of a case that several members of a unit worked on, their figures cannot tell that the
 * unit solved it alone. So a unit that members were rolled up into is left out too: a log that names it beside
 * them tells of a part of its work only, and takes what it passes to them for passed on.
 *
 * @param before - the chain as it was before it was rolled up to the level.
 */
export function logAtLevel(log: LogFigures, chain: Chain, before: Chain, level: Level): LogFigures {
  const ids = shownParties(chain, before, level);
  const { pingPong, rework, pushToFront } = log;
  return {
    ...log,
    pingPong: {
      ...pingPong,
      direct: pingPong.direct.filter(({ from, via }) => ids.has(from) && ids.has(via)),
      indirect: pingPong.indirect.filter(({ party }) => ids.has(party)),
    },
    rework: rework && {
      ...rework,
      referralMatrix: rework.referralMatrix.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    },
    pushToFront: { ...pushToFront, byParty: pushToFront.byParty.filter(({ party }) => ids.has(party)) },
  };
}

function shownParties({ parties }: Chain, before: Chain, level: Level): ReadonlySet<string> {
  const standing = new Set(parties.map(({ id }) => id));
  const lifted = before.parties.filter(({ id }) => !standing.has(id));
  const units = new Set(lifted.map(({ memberOf }) => memberOf));
  const shown = parties.filter(
    ({ kind, id }) => !units.has(id) && (kind !== "employee" || level === "employee"),
  );
  return new Set(shown.map(({ id }) => id));
}
