import { groupBy } from "../../chain/group-by.js";
import { needTier } from "../../chain/need-tier.js";
import type { CareCoverage, NeedCoverage, NeedFigures, NeedProfile } from "./need-figures.js";

/**
 * How many internal customers were asked, need by need.
 *
 * @param ids - of the indicators of needs, in the order in which they are told.
 */
export function careCoverage(profiles: readonly NeedProfile[], ids: readonly string[]): CareCoverage {
  const asked = profiles.filter(({ needs }) => needs.length > 0).length;
  const byNeed = groupBy(
    profiles.flatMap(({ needs }) => needs),
    ({ indicator }) => indicator,
  );
  return {
    parties: profiles.length,
    asked,
    share: profiles.length > 0 ? asked / profiles.length : null,
    needs: ids.map((indicator) => coverageOf(indicator, byNeed.get(indicator) ?? [])),
  };
}

function coverageOf(indicator: string, all: readonly NeedFigures[]): NeedCoverage {
  const told = all.filter(({ met }) => met !== null);
  const met = told.filter((need) => need.met).length;
  return { indicator, tier: needTier(indicator), asked: all.length, told: told.length, met };
}
