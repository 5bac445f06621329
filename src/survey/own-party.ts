import type { PlaceEvidence } from "../input/evidence-places.js";
import { knownText } from "./known-text.js";
import type { SurveyContext } from "./survey-context.js";

/** What is rated, as far as the question tells. */
export interface RatedHandoff {
  readonly rated: string;
  readonly serves: string | undefined;
  readonly service: string | undefined;
}

/**
 * For which of several parties somebody answers: the only one that takes part in the handoff. `undefined`
 * where that is not one.
 */
export function ownParty(
  parties: readonly string[],
  named: RatedHandoff,
  { place, isInLine }: SurveyContext,
): string | undefined {
  if (parties.length === 1) return parties[0];
  const { rated, serves } = named;
  const givers = parties.filter((party) => isInLine(party, rated));
  const receivers = parties.filter((party) =>
    serves === undefined ? isServed(party) : isInLine(party, serves),
  );
  const [first, second] = serves === undefined ? [receivers, givers] : [givers, receivers];
  const fitting = first.length > 0 ? first : second;
  return fitting.length === 1 ? fitting[0] : undefined;

  function isServed(party: string): boolean {
    const served = serviceTo(party, named, place);
    return !isInLine(party, rated) && ("service" in served || served.code === "ambiguous-service");
  }
}

/** The service that the rated party hands to another, as the chain has it; of several, blank is the one without a name. */
export function serviceTo(
  to: string,
  { rated, service }: RatedHandoff,
  place: PlaceEvidence,
): ReturnType<PlaceEvidence> {
  if (service === undefined) {
    const nameless = place(rated, to, "");
    return "service" in nameless ? nameless : place(rated, to, service);
  }
  return place(rated, to, knownText(service, (text) => "service" in place(rated, to, text)) ?? service);
}
