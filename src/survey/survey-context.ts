import type { Chain } from "../chain/chain.js";
import { indicatorsOf } from "../chain/indicators-of.js";
import type { PartyKind } from "../chain/party.js";
import { evidencePlaces, type PlaceEvidence } from "../input/evidence-places.js";
import { knownText } from "./known-text.js";
import { linesOfMembership } from "./lines-of-membership.js";
import { rosterParties } from "./roster.js";
import type { SurveyLayout } from "./survey-layout.js";
import type { SurveyOptions } from "./survey-options.js";

/** What answers are checked against. */
export interface SurveyContext {
  readonly layout: SurveyLayout;
  readonly kindOf: ReadonlyMap<string, PartyKind>;
  /** The id of a party as a file has it, and as the chain has it; `undefined` where it has none. */
  readonly partyOf: (text: string) => string | undefined;
  readonly indicatorOf: (text: string) => string | undefined;
  /** Ids that an error may propose for an unknown one. */
  readonly proposals: { readonly parties: readonly string[]; readonly indicators: readonly string[] };
  readonly place: PlaceEvidence;
  readonly isInLine: (a: string, b: string) => boolean;
  /** The roster: parties by respondent. */
  readonly partiesOf: ReadonlyMap<string, readonly string[]>;
  readonly scale: readonly [number, number];
  readonly scales: ReadonlyMap<string, readonly [number, number]>;
  readonly missing: ReadonlySet<string>;
}

/**
 * Makes ready what answers are checked against.
 *
 * @throws TypeError for what is no roster.
 */
export function surveyContext(
  layout: SurveyLayout,
  { chain, roster = [], scale = [1, 5], scales = new Map(), missing = [] }: SurveyOptions,
): SurveyContext {
  const indicators = indicatorsOf(chain);
  const kindOf = new Map(chain.parties.map(({ id, kind }) => [id, kind]));
  return {
    layout,
    kindOf,
    partyOf: (text) => knownText(text, (id) => kindOf.has(id)),
    indicatorOf: (text) => knownText(text, (id) => indicators.has(id)),
    proposals: { parties: unitsOf(chain), indicators: [...indicators.keys()] },
    place: evidencePlaces(chain.parties, chain.handoffs),
    isInLine: linesOfMembership(chain.parties),
    partiesOf: rosterParties(roster),
    scale,
    scales,
    missing: new Set(missing),
  };
}

const units: ReadonlySet<PartyKind> = new Set(["team", "department", "organisation", "supplier"]);

/** Parties that are no single person: who answered may be called like one who is a party. */
function unitsOf({ parties }: Chain): readonly string[] {
  return parties.filter(({ kind }) => units.has(kind)).map(({ id }) => id);
}
