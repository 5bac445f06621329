import type { Chain } from "../../chain/chain.js";
import type { Level } from "../../chain/level.js";
import type { ChainFigures } from "../chain-figures.js";
import type { ChanceOfDifference } from "./chance-of-difference.js";
import { compareGroups, compareUnits } from "./compare-groups.js";
import { holm } from "./holm.js";
import { mannerOf } from "./manner-of.js";
import type { ParityCause, ParityFigures } from "./parity-figures.js";
import { treatmentOf } from "./treatment-of.js";
import { votesAbout } from "./votes-about.js";

/**
 * Compares how groups of internal customers are treated: outside suppliers with the organisation's own people, those
 * who lead others with those who do not, unit with unit; in care, and in how they are informed. It rests on nothing
 * but the shares of favourable answers that the diagnosis shows. Groups are compared party by party, each counting the
 * same, by permutation; units by their people's votes, as many as answered about the handoff with most.
 *
 * Sources: see {@link permutationTest}, {@link homogeneityTest}, {@link dispersion}, {@link holm}; Cramér 1946,
 * *Mathematical Methods of Statistics*. That suppliers are owed the same care as employees, and all the same manner
 * of communication, is asked by the texts that weaklink is founded on.
 */
export function measureParity(
  chain: Chain,
  { handoffs, parties }: Pick<ChainFigures, "handoffs" | "parties">,
  level: Level,
): ParityFigures {
  const customers = new Set(chain.parties.flatMap(({ id, kind }) => (kind === "customer" ? [id] : [])));
  const votesUnder = (cause: ParityCause) =>
    votesAbout(cause, handoffs, parties).filter(
      ({ party, giver }) => !customers.has(party) && !(giver !== null && customers.has(giver)),
    );
  const compared = (["care", "information"] as const).flatMap((cause) => {
    const treated = treatmentOf(votesUnder(cause), chain);
    return [...compareGroups(treated, cause, chain), ...compareUnits(treated, cause, level)];
  });
  return { comparisons: corrected(compared), manner: corrected(mannerOf(votesUnder("information"))) };
}

function corrected<Result extends ChanceOfDifference>(
  results: readonly Result[],
): readonly (Result & { readonly adjusted: number })[] {
  const adjusted = holm(results.map(({ probability }) => probability));
  return results.map((result, place) => ({ ...result, adjusted: adjusted[place]! }));
}
