import { handoffSubject } from "../chain/subject.js";
import { betweenInternal } from "./between-internal.js";
import { beyondUsual, type WrongExchanges } from "./beyond-usual.js";
import type { Detector, View } from "./detector.js";

/** When much comes back. */
export interface PingPongOptions {
  /** So many times the usual share of returns is too much; 1 or more. */
  readonly times?: number;
}

/**
 * Handoffs whose receiver sends work straight back more often than is usual in the chain: it could not start
 * with what it got, or it was not its work. Speaks when the share of exchanges that are returned is above
 * `times` the share over all such handoffs with a probability of 0.95 or more. The chain is its own yardstick,
 * so a chain in which everything bounces alike gives no sign.
 *
 * Silent about handoffs of which nobody counted what is returned, and about those that touch a customer, where
 * an answer is no return; silent where nothing is returned anywhere.
 *
 * Source: the question of ping-pong behaviour in the BPI Challenge 2013 (Volvo IT), there asked of support teams;
 * the comparison with the chain's own prior is weaklink's.
 *
 * @throws `RangeError` for an option out of its range, naming it.
 */
export function pingPong({ times = 1.5 }: PingPongOptions = {}): Detector {
  if (!(times >= 1)) throw new RangeError(`pingPong: times is ${times}; it must be 1 or more`);
  return {
    id: "ping-pong",
    cause: "information",
    kind: "break",
    question: "Where is work sent straight back?",
    *detect(view) {
      for (const { handoff, ...found } of beyondUsual(returnedExchanges(view), times)) {
        const { wrong: returned, total: exchanges, usual, probability } = found;
        const reason = { code: "ping-pong", returned, exchanges, usual, times, probability };
        yield { subject: handoffSubject(handoff), reason, evidence: [] };
      }
    },
  };
}

function returnedExchanges(view: View): readonly WrongExchanges[] {
  return betweenInternal(view).flatMap((handoff) => {
    const { exchanges = 0, returned } = handoff.observed ?? {};
    return returned === undefined ? [] : [{ handoff, wrong: returned, total: exchanges }];
  });
}
