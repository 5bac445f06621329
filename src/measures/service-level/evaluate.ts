import { evaluateLoop } from "./evaluate-loop.js";
import { newSweep, type Sweep } from "./hand-on.js";
import type { Network, Values } from "./network.js";
import { serviceLevel } from "./service-level.js";

/** Room for a network's values: own strengths, by position, are still to be set, and service levels evaluated. */
export function newValues(network: Network): Values {
  const values = new Float64Array(2 * network.partyCount + 1);
  values[2 * network.partyCount] = 1;
  return values;
}

/**
 * Works out every party's service level from its givers', in one sweep over the positions; on a loop of
 * deliveries it is the least fixed point.
 *
 * @param strength - of every input; 1 for memberships.
 * @param values - own strengths in, service levels out.
 * @param from - the first position to work out; those before it hold already.
 */
export function evaluate(network: Network, strength: Float64Array, values: Values, from = 0): void {
  const { loopEnd, partyCount } = network;
  let scratch: Sweep | undefined;
  for (let position = from; position < partyCount; ) {
    const end = loopEnd[position]!;
    if (end === position + 1) values[position] = serviceLevel(network, position, strength, values);
    else {
      scratch ??= newSweep(network, strength, values);
      evaluateLoop(scratch, position, end);
    }
    position = end;
  }
}
