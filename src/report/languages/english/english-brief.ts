import type { Cause } from "../../../chain/indicator.js";
import type { SpanInShort } from "../../../diagnosis/brief/brief-span.js";
import type { Exceeded } from "../../../privacy/exceeded-of.js";
import type { BriefMessages } from "../../messages/brief-messages.js";
import { englishCauses } from "./english-causes.js";
import { count, counted, interval, list, percent, points, setPercent } from "./english-figures.js";

/** A page for the people of one party, in English. */
export const englishBrief: BriefMessages = {
  title: (name) => `For ${name}: your place in the chain`,
  place: {
    isolated:
      "The map shows nothing that you hand to others or get from others. If that is not so, say whom you serve and who serves you; then there is more to tell here.",
    noLevel:
      "What reaches the end customers cannot be told yet, and so neither what a weak handoff costs them.",
    reaches: ({ serviceLevel, received }) => {
      if (received === null)
        return "No delivery on the map comes to you, so nothing can be told of its service.";
      if (serviceLevel === null) return "How much of what you receive is as it should be cannot be told yet.";
      const { mean, low, high } = serviceLevel;
      const range = low === null || high === null ? "" : ` (95 % interval ${interval(low, high)})`;
      return `Of what you receive, ${percent(mean)} arrives with nothing broken on its way${range}.`;
    },
    dependence: (share) =>
      share > 0.9995
        ? "Without your part, nothing of what arrives now would arrive."
        : `Without your part, ${percent(share)} of what arrives now would not arrive.`,
    passedOn: (share) =>
      `Of what you receive and do, ${percent(share)} has had nothing broken on its way by the time it leaves you.`,
    own: (cause, { mean, low, high }, basis) => {
      const range = low === null || high === null ? "" : `, 95 % interval ${interval(low, high)}`;
      const what = cause === "care" ? "Of what the organisation gives you" : "Of your own part of the work";
      const well = cause === "care" ? "serves you well" : `goes well as to ${englishCauses[cause]}`;
      return `${what}, ${percent(mean)} ${well} (${basis}${range}).`;
    },
    lost: ({ given, received, own }) => {
      const places = [
        ...(given > 0 ? [`${points(given)} are lost between you and those you serve`] : []),
        ...(received > 0 ? [`${points(received)} are lost between you and those who serve you`] : []),
        ...(own > 0 ? [`${points(own)} are lost in your own work and what supports it`] : []),
      ];
      return places.length === 0
        ? "None of these points are lost at your handoffs."
        : `Of these points, ${list(places)}.`;
    },
    withheld: (causes) =>
      `What people answered about you as a whole (${list(causeNames(causes))}) is kept back, to protect those who answered.`,
    ledBy: (name, { led, mean, own, others }) => {
      const lead = `${name} leads you${led > 1 ? ` and ${counted(led - 1, "other", "others")}` : ""}.`;
      if (mean === null || own === null || led === 1) return lead;
      return `${lead} What you hand on serves its receivers well in ${percent(own)} of exchanges, what all of you hand on in ${percent(mean)}${besides({ others })}.`;
    },
  },
  serves: {
    title: { internal: "Whom you serve", customer: "To whom you hand something" },
    columns: ["To", "What", "Known from", "Serves them well", "Points lost"],
    none: "The map shows nobody whom you serve.",
  },
  servedBy: {
    title: { internal: "Who serves you", customer: "Who serves you" },
    columns: ["From", "What", "Known from", "Serves you well", "Points lost"],
    none: "The map shows nobody who serves you.",
  },
  within: { title: "Among yourselves", columns: ["What", "Known from", "Serves well"] },
  known: (basis, withheld) =>
    withheld.length === 0 ? basis : `${basis}; answers about ${list(causeNames(withheld))} kept back`,
  you: "you",
  blank: "–",
  more: (more) => `${counted(more, "more is", "more are")} not shown here; no more is lost on any of them.`,
  needs: {
    title: {
      around: "What you and those around you need and get",
      alone: "What you need and get",
    },
    introduction:
      "How much of what was asked or counted was found good, by the principles of serving each other well. A dash: nobody has looked.",
    columns: ["", "Needs met", "Not met yet"],
    met: (met, told) => `${count(met)} of ${count(told)}`,
    others: (more) => `and ${counted(more, "other need", "other needs")}`,
    unasked: (names) => `Nobody has asked yet what these need: ${names.join(", ")}.`,
    withheld: (names) => `Asked what they need, but the answers are kept back: ${names.join(", ")}.`,
    own: {
      met: (needs) => `You get enough of: ${needs.join(", ")}.`,
      unmet: (needs) => `You do not get enough of: ${needs.join(", ")}.`,
      unsure: (needs) => `It is not clear whether you get enough of: ${needs.join(", ")}.`,
      changed: (needs) => `What changed: ${needs.join("; ")}.`,
      withheld: (needs) => `You were asked, but the answers are kept back: ${needs.join(", ")}.`,
      unasked: (needs) => `Nobody has asked you about: ${needs.join(", ")}.`,
    },
    need: (name, { mean }, exceeded) =>
      `${name} (${percent(mean)}${exceeded === null ? "" : `; ${exceeding(exceeded)} got more than expected`})`,
    change: (name, change, from, to) =>
      `${name}, ${points(Math.abs(change))} points ${change < 0 ? "down" : "up"} from ${from} to ${to}`,
  },
  leads: {
    title: "Those you lead",
    introduction: ({ measured, led, mean, others }) =>
      mean === null
        ? `You lead ${counted(led, "unit", "units")}. How well what they hand on serves others, nobody has looked at yet.`
        : `What those you lead hand on serves its receivers well in ${percent(mean)} of exchanges (the mean of ${count(measured)} of ${count(led)})${besides({ others })}. The table says where help is worth most, not whose doing it is.`,
    columns: ["Unit", "Not met yet", "Needs met", "Serves others well", "Points lost there"],
  },
  actions: {
    title: { internal: "What to do first", customer: "Where most is lost on its way to you" },
    none: {
      internal: "No break was found in what you give, get or do.",
      customer: "No break was found on the way to you.",
    },
    more: (more) =>
      `${counted(more, "more break is", "more breaks are")} not shown here; ${more === 1 ? "it costs" : "they cost"} less.`,
    giver: (to, service) => `From you to ${to}${service === "" ? "" : `: ${service}`}`,
    receiver: (from, service) => `From ${from} to you${service === "" ? "" : `: ${service}`}`,
    care: "What you get from the organisation",
    part: "Your own part",
    cost: (loss, lost, gain) => {
      if (lost === null) return "What this costs the end customers cannot be told yet.";
      if (loss === 0) return "By itself it costs the end customers nothing so far.";
      return `Of the ${points(lost)} points that are lost, ${points(loss)} are lost here${givesBack(gain)}.`;
    },
    route: (parties, leftOut, customer) => {
      const gap = leftOut > 0 ? [`… (${counted(leftOut, "more", "more")})`] : [];
      return `It reaches the end customers mostly like this: ${[...parties, ...gap, customer].join(" → ")}.`;
    },
    remedies: (between) => {
      if (between.length === 0) return "What helps:";
      return `What helps ${between.length > 1 ? "between " : ""}${list(between)}:`;
    },
  },
  risks: { title: "What to keep an eye on" },
  blindSpots: { title: "What nobody knows yet" },
  reading: {
    title: "How to read this page",
    lines: ({ target }) => [
      `A point is one hundredth of what the end customers receive. A handoff serves well by the share of its exchanges that serve the receiver well; ${setPercent(target)} is good enough.`,
      "A weak handoff is something that happens between two sides, and says nothing of whose doing it is. Begin by asking the other side what it needs, and say what you need.",
      "Where little is known, figures are drawn toward the average of the chain; so take them as a reason to look, not as a verdict.",
    ],
  },
};

function causeNames(causes: readonly Cause[]): readonly string[] {
  return causes.map((cause) => englishCauses[cause]);
}

function besides({ others }: Pick<SpanInShort, "others">): string {
  return others === null ? "" : `; with those whom others lead it is ${percent(others)}`;
}

function exceeding({ share, band }: Exceeded): string {
  if (band === null) return percent(share);
  const [low, high] = band.map(percent);
  if (band[0] === 0) return `at most ${high}`;
  return band[1] === 1 ? `at least ${low}` : `${low} to ${high}`;
}

function givesBack(gain: number | null): string {
  if (gain === null) return "";
  return gain > 0
    ? `; to mend this alone gives back ${points(gain)}`
    : "; to mend this alone gives back nothing yet, because something else here is as weak or weaker";
}
