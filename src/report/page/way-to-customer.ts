import type { NumberedDiagnosis } from "../map/numbered-diagnosis.js";
import type { Deliveries } from "./deliveries.js";

/** The shortest way along deliveries from a party to an end customer, both included; none where none leads to one. */
export function wayToCustomer(
  start: number,
  { parties }: NumberedDiagnosis,
  { receiversOf }: Deliveries,
): readonly number[] {
  const cameFrom = new Map([[start, start]]);
  for (const party of cameFrom.keys()) {
    if (parties[party]!.kind === "customer") return wayBack(party, cameFrom);
    for (const next of receiversOf(party)) if (!cameFrom.has(next)) cameFrom.set(next, party);
  }
  return [];
}

function wayBack(end: number, cameFrom: ReadonlyMap<number, number>): readonly number[] {
  const way = [end];
  for (let party = end; cameFrom.get(party) !== party; ) {
    party = cameFrom.get(party)!;
    way.unshift(party);
  }
  return way;
}
