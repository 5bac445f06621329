/**
 * A detector of one's own beside the standard ones. It asks what none of them asks: where do receivers send
 * work straight back more often than we put up with, however usual that is here? At one handoff its sign joins the break that another detector found, at another it opens
 * a break; both are weighed like all the others, by what reaches the end customer.
 */
import { readFileSync } from "node:fs";
import {
  type Detector,
  diagnose,
  handoffSubject,
  readChain,
  standardDetectors,
  toMarkdown,
} from "../src/index.js";

/** Speaks where more than `limit` of at least `fewest` exchanges came straight back. */
const sentBack = ({ limit = 0.15, fewest = 30 } = {}): Detector => ({
  id: "sent-back",
  cause: "coordination",
  kind: "break",
  question: "Where is work sent straight back?",
  *detect({ handoffs }) {
    for (const handoff of handoffs) {
      const { exchanges = 0, returned = 0 } = handoff.observed ?? {};
      if (exchanges < fewest || returned <= limit * exchanges) continue;
      yield {
        subject: handoffSubject(handoff),
        reason: { code: "sent-back", returned, exchanges },
        evidence: [],
      };
    }
  },
});

const document = JSON.parse(readFileSync(new URL("company/company.json", import.meta.url), "utf8"));
const diagnosis = diagnose(readChain(document), { detectors: [...standardDetectors, sentBack()] });

console.log(
  toMarkdown(diagnosis, {
    breaks: 5,
    // Words for the detector's reason; without them the report shows its question and its figures.
    reasons: {
      "sent-back": ({ returned, exchanges }) =>
        `The receiver sent ${returned} of ${exchanges} exchanges straight back.`,
    },
  }),
);
