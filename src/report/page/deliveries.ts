import type { NumberedDiagnosis } from "../map/numbered-diagnosis.js";

/** Who delivers to whom, by party number. */
export interface Deliveries {
  readonly giversOf: (party: number) => readonly number[];
  readonly receiversOf: (party: number) => readonly number[];
}

/** The deliveries of a diagnosis, for walks along them. */
export function deliveriesOf({ parties, handoffs, giver, receiver }: NumberedDiagnosis): Deliveries {
  const givers = parties.map((): number[] => []);
  const receivers = parties.map((): number[] => []);
  for (const [number, { flow }] of handoffs.entries()) {
    if (flow !== "delivery") continue;
    givers[receiver[number]!]!.push(giver[number]!);
    receivers[giver[number]!]!.push(receiver[number]!);
  }
  return { giversOf: (party) => givers[party]!, receiversOf: (party) => receivers[party]! };
}
