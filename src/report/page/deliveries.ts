import { type Adjacency, adjacency } from "../../measures/graph/adjacency.js";
import type { NumberedDiagnosis } from "../map/numbered-diagnosis.js";

/** Who delivers to whom, by party number. */
export interface Deliveries {
  readonly giversOf: (party: number) => Int32Array;
  readonly receiversOf: (party: number) => Int32Array;
}

/** The deliveries of a diagnosis, for walks along them. */
export function deliveriesOf({ parties, handoffs, giver, receiver }: NumberedDiagnosis): Deliveries {
  const isDelivery = Uint8Array.from(handoffs, ({ flow }) => (flow === "delivery" ? 1 : 0));
  return {
    giversOf: neighbours(adjacency(parties.length, receiver, giver, isDelivery)),
    receiversOf: neighbours(adjacency(parties.length, giver, receiver, isDelivery)),
  };
}

function neighbours({ start, target }: Adjacency): (party: number) => Int32Array {
  return (party) => target.subarray(start[party], start[party + 1]);
}
