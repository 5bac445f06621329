import type { Chain } from "./chain.js";
import type { Indicator } from "./indicator.js";
import { indicatorCatalogue } from "./indicator-catalogue.js";

const ofCatalogue: ReadonlyMap<string, Indicator> = new Map(
  indicatorCatalogue.map((indicator) => [indicator.id, indicator]),
);

/** Every indicator that a chain's evidence can name, by id: the catalogue's and its own. */
export function indicatorsOf({ indicators }: Pick<Chain, "indicators">): ReadonlyMap<string, Indicator> {
  if (indicators.length === 0) return ofCatalogue;
  return new Map([...ofCatalogue, ...indicators.map((indicator) => [indicator.id, indicator] as const)]);
}
