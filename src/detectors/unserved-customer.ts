import { partySubject } from "../chain/subject.js";
import type { Detector } from "./detector.js";

/** Customers whom no delivery reaches: nothing can be said of their service. */
export function unservedCustomer(): Detector {
  return {
    id: "unserved-customer",
    cause: null,
    kind: "blindSpot",
    question: "Which customers does no delivery reach?",
    *detect({ customers }) {
      for (const customer of customers) {
        if (customer.received !== null) continue;
        yield { subject: partySubject(customer), reason: { code: "unserved-customer" }, evidence: [] };
      }
    },
  };
}
