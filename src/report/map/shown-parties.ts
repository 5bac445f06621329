import type { Subject } from "../../chain/subject.js";
import { largest } from "../../measures/largest.js";
import type { NumberedDiagnosis } from "./numbered-diagnosis.js";

/** Of parties that are not on the way of a break, customers take up one in so many at most. */
const customerShare = 6;

/**
 * The parties a map shows, by number, ascending: all of those that are given where there is room. Else those where the first breaks are and
 * over which these reach the end customers; the weightiest customers; then those through which most is lost, and
 * those that hand over most.
 *
 * @param parties - numbers of those that may be shown, ascending.
 * @param told - so many breaks come first.
 */
export function shownParties(
  numbered: NumberedDiagnosis,
  parties: readonly number[],
  most: number,
  told: number,
): readonly number[] {
  if (parties.length <= most) return parties;
  const shown = new Set(partiesOfBreaks(numbered, told).slice(0, most));
  const room = Math.ceil((most - shown.size) / customerShare);
  for (const customer of weightiestCustomers(numbered, room)) if (shown.size < most) shown.add(customer);
  for (const party of heaviestParties(numbered, parties, most)) if (shown.size < most) shown.add(party);
  return [...shown].sort((a, b) => a - b);
}

function partiesOfBreaks(numbered: NumberedDiagnosis, told: number): readonly number[] {
  const ids = numbered.diagnosis.breaks
    .slice(0, told)
    .flatMap(({ subject, route }) => [...idsOf(subject), ...route.flatMap(({ from, to }) => [from, to])]);
  return [...new Set(ids.map(numbered.partyNumber))].filter((party) => party >= 0);
}

function idsOf(subject: Subject): readonly string[] {
  if (subject.type === "chain") return [];
  return subject.type === "party" ? [subject.id] : [subject.from, subject.to];
}

function weightiestCustomers({ diagnosis, partyNumber }: NumberedDiagnosis, most: number): readonly number[] {
  const weights = new Map(diagnosis.customers.map(({ id, weight }) => [partyNumber(id), weight]));
  const customers = [...weights.keys()].sort((a, b) => a - b);
  const chosen = largest(customers.length, most, (place) => weights.get(customers[place]!)!);
  return chosen.map((place) => customers[place]!);
}

function heaviestParties(
  { parties: figures, handoffs, giver, receiver }: NumberedDiagnosis,
  parties: readonly number[],
  most: number,
): readonly number[] {
  const loss = Float64Array.from(figures, (party) => party.loss);
  const volume = new Float64Array(figures.length);
  for (const [number, handoff] of handoffs.entries()) {
    for (const party of [giver[number], receiver[number]]) {
      loss[party] += handoff.loss;
      volume[party] += handoff.volume;
    }
  }
  const volumes = volume.reduce((sum, each) => sum + each, 0) || 1;
  const heavy = (party: number) => loss[party] + (1e-3 * volume[party]) / volumes;
  return largest(parties.length, most, (place) => heavy(parties[place]!)).map((place) => parties[place]!);
}
