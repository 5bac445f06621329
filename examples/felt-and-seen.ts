/**
 * Counts say that a handoff is fine, the people who receive it say that it is not. Both are kept, and the
 * weaker one speaks: what nobody relies on does not serve, however good its record.
 */
import { diagnose, readChain } from "../src/index.js";

const answers = [2, 3, 2, 4, 3, 1, 3, 2];

const chain = readChain({
  parties: [
    { id: "planning", kind: "department" },
    { id: "sales", kind: "department" },
    { id: "customers", kind: "customer" },
  ],
  handoffs: [
    { from: "planning", to: "sales", service: "delivery dates", volume: 480, need: 0.5 },
    { from: "sales", to: "customers", service: "offers", volume: 480, strength: 0.95 },
  ],
  evidence: [
    // Seen: of 480 dates given, 461 were kept.
    { from: "planning", to: "sales", indicator: "accurate-communication", good: 461, total: 480 },
    // Felt: how far eight people in sales rely on these dates, from 1 to 5.
    ...answers.map((rating, person) => ({
      from: "planning",
      to: "sales",
      indicator: "accurate-communication",
      rating,
      scale: [1, 5] as const,
      by: `r${person + 1}`,
    })),
  ],
});

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const diagnosis = diagnose(chain);

for (const { from, to, service, causes } of diagnosis.handoffs) {
  for (const { cause, basis, strength, observed, rated } of causes) {
    if (observed === null || rated === null) continue;
    console.log(`${from} → ${to}: ${service}, ${cause}`);
    console.log(
      `  seen: ${observed.good} of ${observed.total} exchanges, strength ${percent(observed.strength.mean)}`,
    );
    // Where nearly all answered alike, the figures tell a band, so that nobody's own answer can be told.
    const found = rated.band ? `${rated.band.map(percent).join(" to ")} of` : `${rated.good} of`;
    console.log(`  felt: ${found} ${rated.total} people, strength ${percent(rated.strength.mean)}`);
    console.log(`  ${basis === "rated" ? "what is felt" : "what is seen"} speaks: ${percent(strength.mean)}`);
  }
}
