import type { Cause } from "../../../chain/indicator.js";
import type { Subject } from "../../../chain/subject.js";
import type { SignEvidence } from "../../../detectors/detector.js";
import type { MeanRating } from "../../../privacy/mean-rating.js";
import type { BreakMessages } from "../../messages/messages.js";
import { englishBasis } from "./english-basis.js";
import { englishCauses } from "./english-causes.js";
import { englishDuration } from "./english-duration.js";
import {
  count,
  counted,
  figure,
  fixed,
  interval,
  percent,
  points,
  probability,
  setPercent,
} from "./english-figures.js";

/** What is said of each break, in English. */
export const englishBreaks: BreakMessages = {
  title: {
    loss: "The breaks that cost the end customers most",
    gain: "The breaks whose mending gives back most",
  },
  none: "No break was found.",
  cost: (subject, cause, loss, lost, gain) => {
    if (lost === null)
      return "What this costs the end customers cannot be told, because there is no service level.";
    return `${named(subject, cause)} accounts for ${points(loss)} of the ${points(lost)} points lost; ${givenBack(gain, loss)}.`;
  },
  labels: {
    status: "Status",
    cause: "Cause",
    strength: "Strength",
    evidence: "Evidence",
    route: "Way to the customer",
    remedies: "What to do",
  },
  heading: (subject, cause) => (cause === null ? subject : `${subject} (${englishCauses[cause]})`),
  status: (status, belowTarget, target) => {
    const chance = belowTarget === null ? "" : ` (probability ${probability(belowTarget)})`;
    const below = `below the target of ${setPercent(target)}`;
    const enough = (belowTarget ?? 0) < 0.5 ? "Good enough by itself" : "Not clearly below the target";
    return {
      broken:
        belowTarget === null ? `Broken: it was put ${below}.` : `Broken: almost certainly ${below}${chance}.`,
      suspect: `Suspect: probably ${below}${chance}.`,
      costly: `${enough}, but costly.`,
      sound: `${enough}.`,
      unmeasured: "Not measured.",
    }[status];
  },
  causes: {
    information:
      "Information. What the receiver needs to know does not arrive, or arrives late, wrong, incomplete or unanswered.",
    coordination:
      "Coordination. The two sides are out of step: waiting, work done again, unclear who does what, clashing goals.",
    care: "Care. The internal customer is poorly served or not heeded.",
    service:
      "Care, as service. The internal customer does not get the help, training or recognition it needs.",
    attention:
      "Care, as attention. The internal customer is not asked, not heard or not treated with respect.",
    unknown: "Not known: no single cause stands out yet.",
  },
  strength: ({ mean, low, high }, basis, subject, cause) => {
    if (basis === "assumed" && subject === "party") return "Not measured; taken to be without fault.";
    const what = {
      party: cause === "care" ? "of what it gets serves it well" : "of its own work is done well",
      handoff: "of exchanges serve the receiver well",
      chain: "of exchanges serve the receiver well",
    }[subject];
    const range =
      low === null || high === null
        ? `${englishBasis[basis]}, so without an interval`
        : `95 % interval ${interval(low, high)}`;
    return `${percent(mean)} ${what}${cause === null ? "" : " in this respect"} (${range}).`;
  },
  evidence: (evidence, subject, rating) => evidenceWords[evidence.source](evidence, subject, rating),
  lookedAt: (indicators) => `Looked at: ${indicators.join(", ")}.`,
  seen: ({ exchanges, returned, waitHours }) => {
    const back = returned === undefined ? "" : `, of which ${count(returned)} came straight back`;
    const wait = waitHours
      ? `; half of them waited longer than ${englishDuration(waitHours.median)}, one in twenty longer than ${englishDuration(waitHours.p95)}`
      : "";
    return `Seen: ${counted(exchanges, "exchange", "exchanges")}${back}${wait}.`;
  },
  speaks: (basis, disagree) => {
    const speaker = basis === "observed" ? "what was counted" : "what people say";
    return disagree
      ? `Counts and answers disagree: the weaker of the two speaks, here ${speaker}.`
      : `Counts and answers do not contradict each other; the weaker of the two speaks, here ${speaker}.`;
  },
  route: (parties, leftOut) => {
    const half = Math.ceil(parties.length / 2);
    const gap = leftOut > 0 ? [`… (${counted(leftOut, "more", "more")})`] : [];
    return `${[...parties.slice(0, half), ...gap, ...parties.slice(half)].join(" → ")}.`;
  },
  noRoute: "No way leads from here to an end customer.",
  more: (more, largestLoss) =>
    `${counted(more, "more break is", "more breaks are")} not shown here; none of them accounts for more than ${points(largestLoss)} points.`,
};

const subjectWords: Readonly<Record<Subject["type"], string>> = {
  handoff: "This handoff",
  party: "This party's own part",
  chain: "This",
};

function named(subject: Subject["type"], cause: Cause | null): string {
  return cause === null ? subjectWords[subject] : `${subjectWords[subject]} (${englishCauses[cause]})`;
}

function givenBack(gain: number | null, loss: number): string {
  if (gain === null) return "what mending it alone gives back was not worked out";
  if (gain > 0) return `mended alone, it gives back ${points(gain)}`;
  return `mended alone, it gives back nothing${loss > 0 ? ", because something else here is as weak or weaker" : ""}`;
}

type EvidenceWords = BreakMessages["evidence"];

const evidenceWords: Readonly<Record<SignEvidence["source"], EvidenceWords>> = {
  observed: ({ good, total, strength }, subject) => {
    const [one, many] = subject === "handoff" ? ["exchange", "exchanges"] : ["case", "cases"];
    return good === undefined || total === undefined
      ? `Observed: ${percent(strength)} of ${many} went well.`
      : `Observed: ${count(good)} of ${counted(total, one!, many!)} went well.`;
  },
  rated: ({ good, total, band, strength }, _, rating) => {
    const found =
      good === undefined || total === undefined
        ? `${percent(strength)} of people`
        : `${band ? shareIn(band) : people(good)} of ${counted(total, "person", "people")}`;
    return `Rated: ${found} found it good${rating ? `, ${meanAnswer(rating)}` : ""}.`;
  },
  judged: ({ strength }) => `Judged: an estimate puts it at ${percent(strength)}.`,
  declared: ({ strength }) => `Declared: somebody put it at ${percent(strength)} overall.`,
};

function meanAnswer({ mean, scale: [lowest, highest] }: MeanRating): string {
  return `mean answer ${fixed(mean, 1)} on ${figure(lowest)} to ${figure(highest)}`;
}

/** In words that claim no more than the band tells. */
function shareIn([low, high]: readonly [number, number]): string {
  if (low === 0) return `at most ${setPercent(high)}`;
  return high === 1 ? `at least ${setPercent(low)}` : `between ${setPercent(low)} and ${setPercent(high)}`;
}

/** People whose answers were mixed count in part. */
function people(good: number): string {
  return Number.isInteger(good) ? count(good) : `about ${count(Math.round(good))}`;
}
