import { groupBy } from "../chain/group-by.js";
import { partySubject } from "../chain/subject.js";
import type { Detector } from "./detector.js";

/**
 * Parties that receive several services while nobody said which they cannot do without. Their service is then
 * taken as the mean of what they receive, which hides a service on which everything hangs.
 */
export function unstatedNeeds(): Detector {
  return {
    id: "unstated-needs",
    cause: null,
    kind: "blindSpot",
    question: "Whose needs has nobody stated?",
    *detect({ chain }) {
      const customers = new Set(chain.parties.filter(({ kind }) => kind === "customer").map(({ id }) => id));
      const received = chain.handoffs.filter(
        ({ from, to, volume }) => from !== to && volume > 0 && !customers.has(to),
      );
      for (const [id, handoffs] of groupBy(received, ({ to }) => to)) {
        const services = new Set(handoffs.map(({ service }) => service)).size;
        if (services < 2 || handoffs.some(({ need }) => need !== undefined)) continue;
        yield { subject: partySubject({ id }), reason: { code: "unstated-needs", services }, evidence: [] };
      }
    },
  };
}
