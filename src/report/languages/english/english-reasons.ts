import { causes } from "../../../chain/indicator.js";
import { indicatorCatalogue } from "../../../chain/indicator-catalogue.js";
import type { ReasonCode, ReasonWords, ToldFigure } from "../../messages/messages.js";
import { isBelow } from "../is-below.js";
import { englishCauses } from "./english-causes.js";
import { englishDuration } from "./english-duration.js";
import { counted, figure, interval, percent, points, setPercent } from "./english-figures.js";
import { englishGroups } from "./english-groups.js";

/** Why each finding was made, in English. */
export const englishReasons: Readonly<Record<ReasonCode, ReasonWords>> = {
  "weak-information": {
    title: "Weak information",
    sentence: ({ strength, target }) =>
      `Information serves its receiver well in ${share(strength)} of cases; ${share(target, setPercent)} would be good enough.`,
  },
  "weak-coordination": {
    title: "Weak coordination",
    sentence: ({ strength, target }) =>
      `Work is in step in ${share(strength)} of cases; ${share(target, setPercent)} would be good enough.`,
  },
  "weak-care": {
    title: "Weak care",
    sentence: ({ strength, target }) =>
      `The receiver is served and heeded well in ${share(strength)} of cases; ${share(target, setPercent)} would be good enough.`,
  },
  costly: {
    title: "Good enough by itself, but costly",
    sentence: ({ strength, target }) =>
      `At ${share(strength)} it is ${isBelow(strength, target) ? "not surely below the target" : "good enough by itself"} (the target is ${share(target, setPercent)}), but so much depends on it that the end customers lose a good deal here.`,
  },
  "declared-weak": {
    title: "Declared weak",
    sentence: ({ strength, target }) =>
      `Somebody put it at ${share(strength)}, below the target of ${share(target, setPercent)}, without saying what is wrong.`,
  },
  "ping-pong": {
    title: "Work that is sent straight back",
    sentence: ({ returned, exchanges, usual }) =>
      `Of ${counted(exchanges, "exchange", "exchanges")} ${counted(returned)} came straight back; ${share(usual)} is usual in this chain.`,
  },
  rework: {
    title: "Work that has to be done again",
    sentence: ({ redone, exchanges, usual }) =>
      `Of ${counted(exchanges, "exchange", "exchanges")} ${counted(redone)} had to be done again; ${share(usual)} is usual in this chain.`,
  },
  "slow-handoff": {
    title: "Slow for this chain",
    sentence: ({ median, usual }) =>
      `Half of the work waits longer than ${hours(median)} here; in this chain ${hours(usual)} would be usual.`,
  },
  "rarely-solved-first": {
    title: "Parties that take cases first but rarely solve them",
    sentence: ({ solved, cases, share: limit }) =>
      `Of ${counted(cases, "case", "cases")} that began here it solved ${counted(solved)} without anybody else, clearly fewer than ${share(limit, setPercent)}.`,
  },
  "customer-hears-first": {
    title: "Faults of which customers speak before the inside does",
    sentence: ({ outsideFirst, faults }) =>
      `Of ${counted(faults, "fault", "faults")} raised about it, customers spoke of ${counted(outsideFirst)} before anybody inside did. Either nobody inside saw them, or nobody who did was asked and heeded.`,
  },
  "unheard-voice": {
    title: "Faults that are raised and not heard",
    sentence: ({ by, done, heard, raisings, usual }) =>
      `${by === "duty" ? "Faults that were its duty were raised" : "It was told of faults"} ${counted(raisings, "time", "times")}; ${heard === 0 ? "none" : counted(heard)} ${heard === 0 || heard === 1 ? "was" : "were"} ${done === "resolved" ? "mended" : "answered"}${typeof usual === "number" ? `; with the other parties ${share(usual)} are` : ""}.`,
  },
  "silent-party": {
    title: "Parties that never raise a fault",
    sentence: ({ exchanges, expected }) =>
      `It takes part in ${counted(exchanges, "exchange", "exchanges")} and raised no fault; as often as others here speak up, it would have raised ${typeof expected === "number" ? `about ${figure(+expected.toPrecision(2))}` : "some"}. Either nothing goes wrong there, or nobody says so.`,
  },
  "lapsed-contact": {
    title: "Contacts that were agreed and have lapsed",
    sentence: ({ kind, from, to, agreedDays, daysSince, due }) =>
      `${contactName(kind, from === to ? null : from)} should come ${days(agreedDays)} apart; ${typeof daysSince === "number" ? `the last was ${days(daysSince)} ago` : `of ${counted(due)} that were due none was held`}.`,
  },
  "expectation-gap": {
    title: "Less than people expect",
    sentence: ({ gap, low, high, people }) =>
      `${counted(people, "person", "people")} told what they expect; on the mean they get less, by ${shortfall(gap, low, high)}.`,
  },
  "felt-worse-than-seen": {
    title: "Felt to be worse than the counts show",
    sentence: ({ felt, seen }) =>
      `People find it good in ${share(felt)} of cases, by what was counted it is good in ${share(seen)}; the counts seem to miss what troubles people.`,
  },
  "felt-better-than-seen": {
    title: "Felt to be better than the counts show",
    sentence: ({ felt, seen }) =>
      `People find it good in ${share(felt)} of cases, by what was counted it is good in ${share(seen)}; people may have got used to it, or the counts miss what matters to them.`,
  },
  "perception-gap": {
    title: "Good in the eyes of those who give it, not of those who get it",
    sentence: ({ givers, receivers, target }) =>
      `Those who give it find it good in ${share(givers)} of cases, those who get it in ${share(receivers)}; ${share(target, setPercent)} would be good enough.`,
  },
  "unmet-general-need": unmetNeed(
    "Needs that are not met",
    "It is one of the general needs, which come first",
  ),
  "unmet-individual-need": unmetNeed("Other needs that are not met", "General needs come before it"),
  "uneven-suppliers-and-employees": unevenGroups("Suppliers and own people are not treated alike"),
  "uneven-managers-and-others": unevenGroups("Those who lead and those who do not are not treated alike"),
  "uneven-units": unevenGroups("Units are not treated alike", (unit) => unit),
  "uneven-manner": {
    title: "Not all are told in the same manner",
    sentence: ({ receivers, worst, worstShare, best, bestShare, chance }) =>
      `Of its ${counted(receivers, "receiver", "receivers")}, ${best} finds itself well informed in ${share(bestShare)} of cases, ${worst} in ${share(worstShare)}; ${byChance(chance)}.`,
  },
  "weak-level-organisation": weakLevel("in the organisation as a whole"),
  "weak-level-managers": weakLevel("among managers"),
  "weak-level-employees": weakLevel("among employees"),
  "depended-on-but-uncared-for": {
    title: "Much depended on, little cared for",
    sentence: ({ dependence, care, target }) =>
      `If it stopped, ${share(dependence)} of the service level would go; its own needs are met in ${share(care)} of cases, and ${share(target, setPercent)} would be good enough.`,
  },
  "depended-on-but-unrecognised": {
    title: "Much depended on, never recognised",
    sentence: ({ dependence }) =>
      `If it stopped, ${share(dependence)} of the service level would go; the register of contacts holds no recognition of its work.`,
  },
  "one-sided-exchange": {
    title: "Served badly by those whom it serves well",
    sentence: ({ other, gives, gets }) =>
      `It serves ${other} well in ${share(gives)} of cases, and is served well by it in ${share(gets)}.`,
  },
  "single-point-of-failure": {
    title: "Parties on whom the end customers hang",
    sentence: ({ dependence, customers, others }) =>
      `${typeof dependence === "number" ? `If it stopped, ${share(dependence)} of the service level would go` : `${counted(customers, "end customer is", "end customers are")} reached only through it`}, and nothing could stand in for it${typeof others === "number" && others > 0 ? `; ${counted(others, "other party reaches", "other parties reach")} end customers only through it` : ""}.`,
  },
  "single-point-of-failure-throughout": {
    title: "A single line",
    sentence: ({ found, looked, parties }) =>
      `The end customers hang on each of ${counted(found)} of the ${counted(looked, "party", "parties")}, and nothing could stand in for any of them (among them: ${parties}).`,
  },
  "single-sourced-service": {
    title: "Needed services from a single source",
    sentence: ({ need, dependence }) =>
      `Nobody else gives this service, on which ${share(need)} of the receiver's own service depends; if the giver stopped, ${share(dependence)} of the service level would go.`,
  },
  "single-sourced-service-throughout": {
    title: "Needed services that nearly all come from a single source",
    sentence: ({ found, looked, parties }) =>
      `${counted(found)} of ${counted(looked, "needed service", "needed services")} of suppliers and single people have one giver each (among the givers: ${parties}).`,
  },
  "false-redundancy": {
    title: "Redundancy in name only",
    sentence: ({ services, receiver, service, providers }) =>
      `Providers of ${counted(services, "service", "services")} that stand in for each other are all supplied through it, so that all stop when it stops; for example ${providers}, who give ${namedService(service)} to ${receiver}.`,
  },
  bottleneck: {
    title: "Bottlenecks",
    sentence: ({ load, usual, by, betweenness, usualBetweenness }) =>
      `${by === "head" ? "Each of its people takes part" : "It takes part"} in ${about(load)} exchanges (${about(usual)} would be usual in this chain), and ${times(betweenness, usualBetweenness)} as many of the shortest ways lead over it as usual${by === "head" ? "" : "; how many people share the work was not stated"}.`,
  },
  "broker-overload": {
    title: "Overloaded go-betweens",
    sentence: ({ load, usual }) =>
      `Its ties reach far apart, many of the shortest ways lead over it, and each of its people takes part in ${about(load)} exchanges; ${about(usual)} would be usual in this chain.`,
  },
  silo: {
    title: "Units that keep to themselves",
    sentence: ({ internal, external, needed, chance }) =>
      `Its people have ${counted(internal, "tie", "ties")} with each other and ${counted(external)} with others (${byChance(chance)}), while ${counted(needed, "needed handoff leads", "needed handoffs lead")} into it or out of it.`,
  },
  "unnecessary-detour": {
    title: "Detours",
    sentence: ({ handoffs, shortest, customer, joins, via, share: taken, customers }) =>
      `${share(taken)} of what reaches ${customer} takes ${counted(handoffs, "handoff", "handoffs")} from here to ${joins} (over ${via}); ${counted(shortest)} would do, as the same service also goes there that way${typeof customers === "number" && customers > 1 ? `. ${counted(customers, "customer is", "customers are")} concerned` : ""}.`,
  },
  "no-way-to-customer": {
    title: "Parties whose deliveries reach no end customer",
    sentence: ({ receivers }) =>
      `What it delivers, to ${counted(receivers, "receiver", "receivers")}, reaches no end customer, not even over others. Either a handoff is missing from the map, or this work serves nobody outside.`,
  },
  "no-way-to-customer-throughout": {
    title: "Most deliveries reach no end customer",
    sentence: ({ found, looked, parties }) =>
      `The deliveries of ${counted(found)} of ${counted(looked, "party", "parties")} reach no end customer (among them: ${parties}). Probably handoffs are missing from the map.`,
  },
  "no-way-back": {
    title: "Givers whom nobody can answer",
    sentence: ({ receivers, to, volume }) =>
      `${typeof receivers === "number" && receivers > 1 ? `${counted(receivers, "receiver", "receivers")} of much, such as ${to} with` : `${to}, with`} ${counted(volume, "exchange", "exchanges")}, cannot answer it: no handoff leads back, not even over others, so nobody there hears what was wrong or missing.`,
  },
  "no-way-back-throughout": {
    title: "Hardly anybody can be answered",
    sentence: ({ found, looked, parties }) =>
      `To ${counted(found)} of ${counted(looked, "party that delivers", "parties that deliver")} much, no handoff leads back from a receiver (among them: ${parties}). Either nobody hears what was wrong or missing, or the map shows deliveries alone.`,
  },
  "unclear-ownership": {
    title: "Services of which nobody said who gives what",
    sentence: ({ services, service, givers }) =>
      `${typeof services === "number" && services > 1 ? `${counted(services, "service has", "services have")} several givers each, such as ${namedService(service)} with ${givers}` : `${namedService(service)} has several givers: ${givers}`}. All are taken to give alike, and nobody stated that one of them is enough.`,
  },
  "unclear-ownership-throughout": {
    title: "Hardly anywhere was it said who gives what",
    sentence: ({ found, looked, parties }) =>
      `Of ${counted(looked, "receiver", "receivers")} of services with several givers, nobody stated for ${counted(found)} how much each gives, or that one is enough (among them: ${parties}).`,
  },
  "missing-tie": {
    title: "Providers that have to work together without a tie",
    sentence: ({ pairs, one, other, service, otherService }) =>
      `Its work takes both ${namedService(service)} by ${one} and ${namedService(otherService)} by ${other}, and nothing passes between the two${typeof pairs === "number" && pairs > 1 ? `; so it is with ${counted(pairs, "pair", "pairs")} in all` : ""}.`,
  },
  "missing-tie-throughout": {
    title: "Providers that have to work together hardly ever have a tie",
    sentence: ({ found, looked, parties }) =>
      `At ${counted(found)} of ${counted(looked, "receiver", "receivers")} whose work takes what two providers give, nothing passes between the two (among them: ${parties}).`,
  },
  "undeclared-handoff": {
    title: "Handoffs that were seen and not declared",
    sentence: ({ exchanges, giverShare }) =>
      `${counted(exchanges, "exchange was", "exchanges were")} seen here, ${share(giverShare)} of all that the giver hands off, and the map has no handoff between the two.`,
  },
  "idle-handoff": {
    title: "Handoffs that were declared and never seen",
    sentence: ({ expected, chance }) =>
      `None was seen, where ${about(expected)} exchanges would have been if it were used as declared; ${byChance(chance)}. Either nobody works that way any more, or the log does not show it.`,
  },
  "closed-loop": {
    title: "Parties that only wait for each other",
    sentence: ({ parties, others }) =>
      `${counted(parties, "party waits", "parties wait")} for each other here and nothing from outside can start them (the others: ${others}). Often one of these deliveries is really a request, or a supply from outside is missing from the map.`,
  },
  "unmeasured-handoff": {
    title: "Handoffs that nobody has looked at",
    sentence: ({ strength, loss }) =>
      `It is taken to be as strong as the others are on average (${share(strength)}); ${lost(loss)}.`,
  },
  "cause-nowhere": {
    title: "Causes that nobody has looked at anywhere",
    sentence: ({ cause }) =>
      `Nothing was measured, asked or judged about ${causeName(cause)} on any handoff.`,
  },
  "cause-unmeasured": {
    title: "Causes that were looked at on some handoffs only",
    sentence: ({ cause, handoffs, measured }) =>
      `Of ${counted(measured, "handoff that was", "handoffs that were")} looked at, nobody looked at ${causeName(cause)} on ${counted(handoffs)}.`,
  },
  "too-few-answers": {
    title: "Answers that are too few to be used",
    sentence: ({ cause }) =>
      `People answered about ${causeName(cause)} here, but so few that their answers are not used, or so that those of a few could be worked out from them.`,
  },
  "unasked-internal-customer": {
    title: "Internal customers whom nobody has asked",
    sentence: ({ handoffs }) =>
      `It is served over ${counted(handoffs, "handoff", "handoffs")}, and nobody was asked how well.`,
  },
  "unserved-customer": {
    title: "Customers whom no delivery reaches",
    sentence: () => "No delivery on the map reaches this customer, so nothing can be said of its service.",
  },
  "unstated-needs": {
    title: "Parties whose needs nobody has stated",
    sentence: ({ services }) =>
      `It receives ${counted(services, "service", "services")} and nobody said which of them it cannot do without; all are taken to matter by their volume.`,
  },
};

function unmetNeed(title: string, order: string): ReasonWords {
  return {
    title,
    sentence: ({ indicator, strength, share: found, total, target }) => {
      const seen =
        typeof found === "number" && total !== 0
          ? `found good by ${share(found)} of ${counted(total)}, `
          : "";
      return `“${labelOf(indicator)}”: ${seen}met in ${share(strength)} of cases allowing for chance; ${share(target, setPercent)} would be good enough. ${order}.`;
    },
  };
}

function unevenGroups(title: string, named = groupName): ReasonWords {
  return {
    title,
    sentence: ({ cause, worst, worstShare, best, bestShare, chance }) =>
      `${cause === "care" ? "Care" : "Information"} is found good in ${share(worstShare)} of cases by ${named(worst)} and in ${share(bestShare)} by ${named(best)}; ${byChance(chance)}.`,
  };
}

function groupName(name: ToldFigure): ToldFigure {
  return Object.entries(englishGroups).find(([group]) => group === name)?.[1] ?? name;
}

function weakLevel(where: string): ReasonWords {
  return {
    title: `Customer orientation is weakest ${where}`,
    sentence: ({ strength, target, levels }) =>
      `What marks customer orientation is found in ${share(strength)} of cases; ${share(target, setPercent)} would be good enough. ${typeof levels === "number" && levels > 1 ? "It is the weakest of the levels asked about, and" : "It"} lowers what reaches the customer, however well the others do.`,
  };
}

function labelOf(indicator: ToldFigure): ToldFigure {
  return indicatorCatalogue.find(({ id }) => id === indicator)?.label ?? indicator;
}

/** How likely chance alone explains it. */
function byChance(chance: ToldFigure): string {
  if (typeof chance !== "number") return "chance might explain it";
  return `chance alone would bring that about ${chance < 0.01 ? "less than once" : counted(Math.round(chance * 100), "time", "times")} in 100`;
}

function about(amount: ToldFigure): string {
  return typeof amount === "number" ? `about ${figure(+amount.toPrecision(2))}` : "an unknown number of";
}

function times(amount: ToldFigure, usual: ToldFigure): string {
  if (typeof amount !== "number" || typeof usual !== "number" || !(usual > 0)) return "many times";
  return `${figure(+(amount / usual).toPrecision(2))} times`;
}

function namedService(service: ToldFigure): string {
  return service === "" ? "a service without a name" : `“${service}”`;
}

/** What contacts of a kind are called, and how their giver is joined to that. */
const contactNames: ReadonlyMap<ToldFigure, readonly [name: string, towards: string]> = new Map([
  ["meeting", ["Meetings", "with"]],
  ["survey", ["Surveys", "by"]],
  ["training", ["Trainings", "by"]],
  ["recognition", ["Recognitions", "by"]],
  ["support", ["Support", "by"]],
  ["query", ["Questions", "to"]],
]);

function share(figure: ToldFigure, write = percent): string {
  return typeof figure === "number" ? write(figure) : "an unknown share";
}

function shortfall(gap: ToldFigure, low: ToldFigure, high: ToldFigure): string {
  if (typeof gap !== "number") return "an unknown share of the scale";
  const by = `${percent(-gap)} of the scale`;
  if (typeof low !== "number" || typeof high !== "number") return by;
  return `${by} (95 % interval ${interval(-high, -low)})`;
}

function hours(wait: ToldFigure): string {
  return typeof wait === "number" ? englishDuration(wait) : "an unknown time";
}

function days(time: ToldFigure): string {
  if (typeof time !== "number") return "an unknown number of days";
  const rounded = Number(time.toPrecision(3));
  return `${figure(rounded)} ${rounded === 1 ? "day" : "days"}`;
}

/** @param giver - `null` where giver and receiver are one unit. */
function contactName(kind: ToldFigure, giver: ToldFigure): string {
  const [name, towards] = contactNames.get(kind) ?? ["Contacts", "with"];
  return giver === null ? `${name} inside it` : `${name} ${towards} ${giver}`;
}

function lost(figure: ToldFigure): string {
  return typeof figure === "number" && figure > 0
    ? `${points(figure)} points of the loss rest on this assumption`
    : "nothing of the loss rests on this assumption";
}

function causeName(figure: ToldFigure): string {
  const known = causes.find((cause) => cause === figure);
  return known === undefined ? "an unknown cause" : englishCauses[known];
}
