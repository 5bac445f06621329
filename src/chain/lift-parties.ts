import { groupBy } from "./group-by.js";
import type { LiftedFigure, Party } from "./party.js";
import type { UnitOf } from "./roll-up.js";
import { weightedMean } from "./weighted-mean.js";

/** Takes the parties that move out of the list; their units keep the mean of their strengths by headcount. */
export function liftParties(parties: readonly Party[], unitOf: UnitOf): readonly Party[] {
  const membersOf = groupBy(parties, (party) => unitOf.get(party.id));
  const staying = parties.filter((party) => !unitOf.has(party.id));
  return staying.map((party) => settle(party, unitOf, membersOf.get(party.id) ?? []));
}

function settle(party: Party, unitOf: UnitOf, members: readonly Party[]): Party {
  const { memberOf, manager, lifted: before, ...own } = party;
  const lifted = weightedMean([...(before ? [before] : []), ...members.flatMap(figureOf)]);
  const unit = memberOf === undefined ? undefined : (unitOf.get(memberOf) ?? memberOf);
  const leads = manager !== undefined && !unitOf.has(manager);
  return {
    ...own,
    ...(unit !== undefined && { memberOf: unit }),
    ...(leads && { manager }),
    ...(lifted && { lifted }),
  };
}

function figureOf({ strength, lifted, headcount }: Party): readonly LiftedFigure[] {
  const mean = strength ?? lifted?.mean;
  return mean === undefined ? [] : [{ mean, weight: headcount ?? 1 }];
}
