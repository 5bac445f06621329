import { indicatorCatalogue } from "../../chain/indicator-catalogue.js";
import type { Messages } from "../messages/messages.js";
import { englishBasis } from "./english/english-basis.js";
import { englishBreaks } from "./english/english-breaks.js";
import { englishBrief } from "./english/english-brief.js";
import { englishCare } from "./english/english-care.js";
import { englishCharts } from "./english/english-charts.js";
import { counted, date, figure, interval, list, percent, points } from "./english/english-figures.js";
import { englishGrounds } from "./english/english-grounds.js";
import { englishLog } from "./english/english-log.js";
import { englishMap } from "./english/english-map.js";
import { englishPage } from "./english/english-page.js";
import { englishReading } from "./english/english-reading.js";
import { englishReasons } from "./english/english-reasons.js";
import { englishRemedies } from "./english/english-remedies.js";
import { englishSummary } from "./english/english-summary.js";

/** The words of reports in English. */
export const english: Messages = {
  language: "en",
  direction: "ltr",
  title: "Where the internal customer chain breaks",
  names: {
    handoff: (from, to, service) => `${from} → ${to}${service === "" ? "" : `: ${service}`}`,
    party: (id) => id,
    chain: "the whole chain",
  },
  summary: englishSummary,
  customers: {
    title: "What reaches the end customers",
    columns: ["End customer", "Service level", "95 % interval", "At best", "Weight"],
    none: (unreached) => (unreached ? "no delivery reaches it" : "cannot be told"),
    noInterval: "not measured",
    interval,
    more: (more) => `${counted(more, "more end customer is", "more end customers are")} not shown here.`,
  },
  breaks: englishBreaks,
  losses: {
    title: "What is lost, by cause",
    columns: ["Cause", "Points lost", "Share of the loss"],
    rows: {
      information: "Information",
      coordination: "Coordination",
      care: "Care",
      declared: "Declared or judged, not measured",
      assumed: "Assumed, nobody looked",
      residual: "Not accounted for (limit of the calculation)",
      total: "All",
    },
    none: "Nothing is lost.",
    rounded: "Rounded figures may differ from their sum in the last digit.",
    spread: (broken, rest) =>
      `The breaks cost ${points(broken)} points together. The other ${points(rest)} are spread over handoffs and parties that are good enough each by itself, or that nobody looked at.`,
  },
  findings: {
    risk: {
      title: "Risks",
      introduction: "What may come to cost much more than it does now.",
      none: "No risk was found.",
    },
    blindSpot: {
      title: "Blind spots",
      introduction: "What nobody measured, asked or declared. The figures above are only as good as this.",
      none: "No blind spot was found.",
    },
  },
  within: {
    title: "Inside the units",
    columns: ["Unit", "Service", "Known from", "Strength"],
    introduction: (ties) =>
      `${counted(ties, "handoff stays", "handoffs stay")} inside one unit. What stays inside a unit is in no figure above. The weakest come first.`,
  },
  care: englishCare,
  log: englishLog,
  grounds: englishGrounds,
  reading: englishReading,
  brief: englishBrief,
  map: englishMap,
  page: englishPage,
  charts: englishCharts,
  basis: englishBasis,
  reasons: englishReasons,
  ownReason: (question, figures) =>
    figures.length === 0
      ? question
      : `${question} (${figures.map(([name, text]) => `${name} ${text}`).join(", ")})`,
  remedies: englishRemedies,
  indicators: Object.fromEntries(
    indicatorCatalogue.map(({ id, label }) => [id, label]),
  ) as Messages["indicators"],
  more: (more) => `and ${counted(more, "more", "more")}.`,
  unknown: "not known",
  figure,
  list,
  series: (items) => items.join(", "),
  date,
  percent,
  points,
};
