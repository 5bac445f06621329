import type { ChartMessages } from "../../messages/chart-messages.js";
import { englishDuration } from "./english-duration.js";
import { count, setPercent } from "./english-figures.js";

/** The words of the charts in English. */
export const englishCharts: ChartMessages = {
  titles: {
    losses: "What each handoff costs the end customers",
    strengths: "How well each handoff serves its receiver",
    matrix: "Who serves whom, how much and how well",
    waits: "How long work waits at each handoff",
  },
  hints: {
    losses: "Points of the service level lost through each handoff, by cause; the costliest first",
    strengths: (target) =>
      `Each with its 95 % interval, the weakest first; the dashed line is the target, ${setPercent(target)}`,
    matrix: "Rows serve columns; the end customers come last",
    waits: "From what half of the exchanges wait at most to what 95 in 100 wait at most; the longest first",
  },
  none: {
    losses: "Nothing is lost through a handoff.",
    strengths: "No handoff was measured, judged or declared.",
    matrix: "Nobody hands anything over.",
    waits: "No event log has seen a handoff wait.",
  },
  shown: (shown, all) => `Shown: ${count(shown)} of ${count(all)}`,
  labels: {
    handoff: "Handoff",
    cause: "Cause",
    points: "Points lost",
    strength: "Share that serves the receiver well",
    interval: "95 % interval",
    basis: "Known from",
    status: "Status",
    giver: "Who serves",
    receiver: "Who is served",
    volume: "Exchanges in the period",
    hours: "Hours of waiting",
    median: "Half wait at most",
    p95: "95 in 100 wait at most",
  },
  duration: englishDuration,
};
