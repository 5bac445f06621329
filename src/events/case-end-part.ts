import type { Indicator } from "../chain/indicator.js";
import type { CaseEnds } from "./case-ends.js";
import { type LogPart, service } from "./log-part.js";

/** Whether a case's customer was served, by what the log says of its end. */
export const outcomeIndicator = {
  id: "outcome",
  cause: "care",
  aspect: "service",
  principle: "alignment",
  label: "case ended well for the customer",
} as const satisfies Indicator;

/**
 * The handoffs over which cases came in from customers and went out to them, and how they ended. What is not known to
 * fail is taken to be whole, so that nothing is booked to it.
 */
export function caseEndPart(
  { intakes, closes }: CaseEnds,
  customerOf: (name: string | undefined) => string,
): LogPart {
  const taken = intakes.map(({ customer, party, cases }) => ({
    from: customerOf(customer),
    to: party,
    service,
    flow: "request" as const,
    volume: cases,
    redundant: false,
    strength: 1,
  }));
  const given = closes.map(({ customer, party, cases, outcomes }) => ({
    from: party,
    to: customerOf(customer),
    service,
    flow: "delivery" as const,
    volume: cases,
    redundant: false,
    ...(outcomes.length === 0 ? { strength: 1 } : {}),
  }));
  const evidence = closes.flatMap(({ customer, party, outcomes }) =>
    outcomes.map(({ at, good, total }) => ({
      from: party,
      to: customerOf(customer),
      service,
      indicator: outcomeIndicator.id,
      ...(at === undefined ? {} : { at }),
      good,
      total,
    })),
  );
  return { handoffs: [...taken, ...given], evidence };
}
