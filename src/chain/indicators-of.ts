import type { Chain } from "./chain.js";
import type { Indicator } from "./indicator.js";
import { indicatorCatalogue } from "./indicator-catalogue.js";

/** Every indicator that a chain's evidence can name, by id: the catalogue's and its own. */
export function indicatorsOf(chain: Pick<Chain, "indicators">): ReadonlyMap<string, Indicator> {
  return new Map([...indicatorCatalogue, ...chain.indicators].map((indicator) => [indicator.id, indicator]));
}
