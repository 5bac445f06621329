import type { Status } from "../../../measures/chain-figures.js";
import type { SummaryMessages } from "../../messages/messages.js";
import { count, counted, interval, list, percent, points } from "./english-figures.js";

/** The paragraph that heads a report, in English. */
export const englishSummary: SummaryMessages = {
  level: ({ mean, low, high }, lost) => {
    const range = low === null || high === null ? "" : ` (95 % interval ${interval(low, high)})`;
    const loss = lost > 0 ? `${points(lost)} points are lost` : "nothing is lost";
    return `Of what the end customers receive, ${percent(mean)} arrives with nothing broken on its way${range}; ${loss}.`;
  },
  notMeasured:
    "Nothing behind this figure was measured: it rests on what people declared, judged or assumed, so no interval can be given.",
  ceiling: (ceiling) =>
    `Even with every handoff mended only ${percent(ceiling)} could arrive, because some parties of this chain wait only for each other (see the blind spots).`,
  noLevel: {
    "no-customer":
      "This chain has no end customer, so it cannot be told what reaches one or what a break costs. Add the end customer, and the deliveries that reach it.",
    "no-delivery":
      "No delivery on this map reaches an end customer, so it cannot be told what arrives or what a break costs. Add the deliveries that reach the customer.",
    "nothing-known":
      "There is no service level to report yet: nothing about this chain was measured, asked, judged or declared. Start with the handoffs nearest to the end customer: count what goes well, or ask those who receive it.",
    "closed-loop":
      "No service level can be told: the parties on the way to the end customers wait only for each other (see the blind spots).",
  },
  breaks: (statuses, total) => {
    const kinds = kindsOf(statuses, total);
    return total === 0
      ? "No break was found."
      : `${counted(total, "break was", "breaks were")} found: ${kinds}.`;
  },
  costliest: (name, loss, lost) =>
    `The costliest is ${name}, with ${points(loss)} of the ${points(lost)} points lost.`,
  others: (risks, blindSpots) => {
    const kinds = [
      ...(risks > 0 ? [counted(risks, "risk", "risks")] : []),
      ...(blindSpots > 0 ? [counted(blindSpots, "blind spot", "blind spots")] : []),
    ];
    return `There ${risks + blindSpots === 1 ? "is" : "are"} also ${list(kinds)}.`;
  },
};

const kindNames: Readonly<Record<Status, string>> = {
  broken: "clearly below the target",
  suspect: "probably below the target",
  costly: "good enough by themselves but costly",
  sound: "good enough by themselves",
  unmeasured: "not measured",
};

function kindsOf(statuses: Readonly<Record<Status, number>>, total: number): string {
  const present = (Object.keys(kindNames) as Status[]).filter((status) => statuses[status] > 0);
  if (present.length === 1) return `${total > 1 ? "all " : ""}${kindNames[present[0]!]}`;
  return present.map((status) => `${count(statuses[status])} ${kindNames[status]}`).join(", ");
}
