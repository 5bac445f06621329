import type * as entry from "../src/index.js";
import type {
  ContactKind,
  customerOrientationItems,
  indicatorCatalogue,
  PartyKind,
  Remedy,
} from "../src/index.js";

/**
 * What serves a concept: a name of the public entry; a path into a chain, or into what is made of it, of a
 * survey, a log or a register (lists are stepped through: `chain.handoffs.need`); an id of one of the lists, by
 * its sort; or the title of a test that holds for every chain (`law`).
 */
export type ServingName =
  | keyof typeof entry
  | `${"chain" | "diagnosis" | "survey" | "log" | "voice" | "contacts"}.${string}`
  | `detector/${string}`
  | `indicator/${(typeof indicatorCatalogue)[number]["id"]}`
  | `item/${(typeof customerOrientationItems)[number]["id"]}`
  | `remedy/${Remedy}`
  | `kind/${PartyKind}`
  | `contact/${ContactKind}`
  | `law/${string}`;

/** One thing that a founding text says of internal customers, and what became of it. */
export interface FoundingConcept {
  readonly concept: string;
  readonly servedBy?: readonly ServingName[];
  /** What of it nothing serves, and why not. */
  readonly leftOut?: string;
}

/** Text 1: customers inside and outside, and marketing that begins inside. */
const insideAndOutside: readonly FoundingConcept[] = [
  {
    concept: "two kinds of customers, internal and external",
    servedBy: ["chain.parties.kind", "chain.handoffs.from", "chain.handoffs.to", "diagnosis.customers.id"],
  },
  {
    concept: "the staff are internal customers",
    servedBy: ["kind/employee", "kind/department", "rollUp", "diagnosis.care.needs.party"],
  },
  {
    concept: "satisfied inside, satisfied outside",
    servedBy: [
      "diagnosis.customers.serviceLevel",
      "diagnosis.lossBy.care",
      "law/never lowers any service level",
    ],
    leftOut:
      "whether the two move together in an organisation's own history: that takes outcomes over many periods",
  },
  {
    concept: "a good feeling passes from those at the front to whom they serve",
    servedBy: ["diagnosis.parties.distance", "diagnosis.parties.causes", "diagnosis.parties.serviceLevel"],
    leftOut: "a weight of its own for mood: no evidence shows it apart from how well people are cared for",
  },
  {
    concept: "who is content is motivated and does better work",
    servedBy: [
      "diagnosis.care.needs.needs.met",
      "diagnosis.parties.principles.motivation",
      "diagnosis.parties.strength",
      "indicator/right-first-time",
    ],
    leftOut: "whether one stage brings about the next: that takes outcomes over many periods",
  },
  {
    concept: "all cooperate with full power on what customers need, so that common goals are reached",
    servedBy: [
      "diagnosis.handoffs.status",
      "diagnosis.overall.principles.alignment",
      "indicator/shared-goals",
      "detector/weak-coordination",
      "remedy/agree-on-goals",
    ],
    leftOut: "one share of adequate handoffs for each customer: statuses are told handoff by handoff",
  },
  {
    concept: "managers shape the culture in which people are treated",
    servedBy: [
      "chain.parties.manager",
      "managerSpans",
      "diagnosis.care.continuum.spans",
      "item/manager-respects-people",
      "remedy/lead-by-serving",
    ],
  },
  {
    concept: "occasions that make people aware of customer orientation",
    servedBy: [
      "contact/training",
      "contacts.coverage.without",
      "detector/lapsed-contact",
      "item/organisation-shares-customer-view",
      "remedy/learn-the-customers-view",
    ],
    leftOut: "what a training was about: the register counts an awareness session as a training like others",
  },
  {
    concept: "it is clear to everybody who has which duty",
    servedBy: [
      "indicator/clear-roles",
      "detector/weak-coordination",
      "remedy/clear-duties",
      "measureStructure",
      "detector/unclear-ownership",
    ],
    leftOut: "who is responsible and who answers for each step: the chain knows services, no steps of work",
  },
  {
    concept: "the importance of each person's work is brought home",
    servedBy: ["brief", "diagnosis.parties.dependence", "diagnosis.breaks.route", "focus"],
  },
  {
    concept: "attention to the able and hard-working, appreciation of what was done well",
    servedBy: [
      "contact/recognition",
      "contacts.coverage.without",
      "indicator/recognition-and-reward",
      "detector/depended-on-but-uncared-for",
      "remedy/recognise-those-depended-on",
    ],
    leftOut: "who is able: people are not rated one by one, so that nobody is exposed",
  },
  {
    concept: "a culture in which debate and criticism are welcome",
    servedBy: [
      "indicator/being-heard",
      "item/manager-welcomes-criticism",
      "voice.parties.chance",
      "detector/silent-party",
      "remedy/answer-criticism",
    ],
  },
  {
    concept: "faults are stated inside before external customers complain",
    servedBy: [
      "readVoice",
      "measureVoice",
      "voice.internalFirstRate",
      "voice.lead.median",
      "detector/customer-hears-first",
    ],
  },
  {
    concept: "to voice faults is part of people's duties",
    servedBy: ["voice.voiceDuty.share", "voice.parties.voiceDuty", "remedy/make-voicing-a-duty"],
  },
  {
    concept: "cost that is avoided when a fault is voiced early",
    servedBy: ["voice.lead.bothKnown.median", "voice.internalFirst"],
    leftOut:
      "the cost itself: registers tell times, not money, and what a late fault costs only its reader knows",
  },
  {
    concept: "loyalty takes a programme that is written down and kept up",
    servedBy: ["contacts.pairs.cadence", "diagnosis.care.needs.needs.trend", "remedy/keep-agreed-contacts"],
    leftOut: "a plan of remedies with dates, and whether their effect lasts: planning is a later part",
  },
];

/** Text 2: who internal customers are, and what the organisation owes them. */
const owedToThem: readonly FoundingConcept[] = [
  {
    concept: "shareholders and employees who work with other employees and departments",
    servedBy: ["kind/owner", "kind/employee", "kind/department", "readChain", "rollUp"],
  },
  {
    concept: "those with a managerial rank and those without",
    servedBy: ["chain.parties.manager", "diagnosis.care.parity.comparisons", "detector/uneven-care"],
    leftOut: "ranks beyond leading others or not: the chain has no field for them",
  },
  {
    concept: "they are given support, training and information",
    servedBy: [
      "questionnaire",
      "indicator/ready-support",
      "indicator/training",
      "indicator/complete-communication",
      "contact/support",
      "contact/training",
    ],
  },
  {
    concept: "whatever is done reaches the end customer at last",
    servedBy: [
      "diagnosis.parties.distance",
      "detector/unserved-customer",
      "detector/closed-loop",
      "measureStructure",
      "detector/no-way-to-customer",
    ],
  },
  {
    concept: "the same respect for all, whatever their position",
    servedBy: [
      "indicator/respect",
      "indicator/fairness",
      "diagnosis.care.parity.comparisons",
      "detector/uneven-care",
      "remedy/same-respect-for-all",
    ],
    leftOut:
      "parity of respect alone: groups are compared in care, for each comparison more weakens the others",
  },
  {
    concept: "money and privileges as incentives",
    servedBy: [
      "indicator/fair-pay",
      "indicator/recognition-and-reward",
      "detector/unmet-need",
      "remedy/pay-fairly",
    ],
  },
  {
    concept: "training that goes on, skills that grow",
    servedBy: [
      "contact/training",
      "contacts.pairs.daysSince",
      "contacts.coverage.share",
      "indicator/training",
      "item/organisation-keeps-learning",
    ],
  },
  {
    concept: "a healthy culture of working in teams",
    servedBy: ["indicator/healthy-culture", "remedy/grow-healthy-culture", "handoverMatrix", "toGraph"],
    leftOut: "who works on the same cases without handing anything over: a log is read for handoffs only",
  },
  {
    concept: "policies that give help when it is needed",
    servedBy: [
      "contact/support",
      "contacts.pairs.heldShare",
      "indicator/ready-support",
      "remedy/prepare-support",
    ],
    leftOut: "help that came unasked beside help that was asked for: the register does not say which it was",
  },
  {
    concept: "constant communication with all, in the same manner",
    servedBy: [
      "indicator/frequent-communication",
      "contacts.pairs.cadence",
      "dispersion",
      "diagnosis.care.parity.manner",
      "detector/uneven-manner",
      "remedy/tell-all-in-the-same-manner",
    ],
  },
  {
    concept: "roles are defined so that all know them",
    servedBy: ["indicator/clear-roles", "detector/weak-coordination", "remedy/clear-duties"],
  },
  {
    concept: "meetings at fixed times on what people need, and needs met after them",
    servedBy: [
      "contact/meeting",
      "contacts.pairs.heldShare",
      "indicator/being-asked",
      "diagnosis.care.coverage.needs.met",
      "voice.response.resolvedShare",
    ],
  },
  {
    concept: "enquiries get a right answer fast",
    servedBy: [
      "readContacts",
      "contact/query",
      "contacts.queries.latency",
      "contacts.queries.accuracy",
      "indicator/questions-answered",
    ],
  },
  {
    concept: "the inside is tied by information, the outside by products",
    servedBy: ["diagnosis.lossBy.information", "diagnosis.handoffs.flow", "chain.handoffs.service"],
    leftOut:
      "a mark on handoffs that carry information only: evidence tells where it fails, whatever is carried",
  },
  {
    concept: "opinion surveys, so that things improve from one to the next",
    servedBy: [
      "questionnaire",
      "readSurvey",
      "withEvidence",
      "contact/survey",
      "openLedger",
      "diagnosis.care.needs.needs.trend",
    ],
  },
  {
    concept: "people learn to communicate, so that information flows",
    servedBy: ["contact/training", "remedy/agree-when-to-tell", "remedy/teach-working-together"],
    leftOut: "training in communication as a remedy of its own, and its effect: planning is a later part",
  },
  {
    concept: "activities in which ideas are exchanged across groups",
    servedBy: ["contact/meeting", "contacts.pairs.held", "measureStructure", "detector/silo"],
    leftOut: "ideas as such: contacts are counted, what was said in them is not read",
  },
];

/** Text 3: internal marketing, its effects and its four principles. */
const internalMarketing: readonly FoundingConcept[] = [
  {
    concept: "while needs are unmet inside, nobody outside is satisfied",
    servedBy: [
      "detector/unmet-need",
      "detector/weak-care",
      "diagnosis.handoffs.causes.strength",
      "diagnosis.customers.serviceLevel",
    ],
  },
  {
    concept: "internal services improve until they satisfy",
    servedBy: [
      "diagnosis.handoffs.causes.rated.expectation",
      "survey.gap.mean",
      "weightedGap",
      "detector/expectation-gap",
      "remedy/ask-what-is-expected",
    ],
  },
  {
    concept: "the staff as an asset that is cared for like customers",
    servedBy: [
      "diagnosis.care.coverage.share",
      "diagnosis.care.needs.unasked",
      "detector/unasked-internal-customer",
    ],
  },
  {
    concept: "duties done better, with responsiveness",
    servedBy: [
      "indicator/on-time",
      "detector/slow-handoff",
      "voice.byDuty.answeredShare",
      "detector/unheard-voice",
      "remedy/name-who-answers",
      "measureStructure",
      "detector/unclear-ownership",
    ],
  },
  {
    concept: "a common knowledge of the organisation",
    servedBy: [
      "indicator/shared-knowledge",
      "remedy/learn-each-others-work",
      "remedy/show-everyone-the-whole",
    ],
  },
  {
    concept: "customers stay, people care for growth",
    leftOut:
      "how many stay is an outcome over many periods; to link such series with the chain is a later part",
  },
  {
    concept: "commitment to the organisation",
    leftOut:
      "an attitude, and an outcome: needs are asked about instead; a document may add its own indicator",
  },
  {
    concept: "informal help beyond what is rewarded",
    servedBy: ["item/employee-exceeds-expectations", "item/manager-lends-a-hand", "compareMaps"],
    leftOut: "how much of it each person does: people are not rated one by one",
  },
  {
    concept: "one image of the company, whoever of its people one meets",
    servedBy: [
      "dispersion",
      "diagnosis.handoffs.strength",
      "item/organisation-sees-whole-service",
      "item/employee-well-presented",
    ],
    leftOut:
      "a verdict on uneven givers at the front: parity is of internal customers; dispersion takes any counts",
  },
  {
    concept: "fewer disputes between departments, and between ranks",
    servedBy: [
      "diagnosis.handoffs.causes.ratedBelowGivers",
      "detector/perception-gap",
      "detector/one-sided-exchange",
      "diagnosis.care.parity.comparisons",
      "indicator/problem-solving",
      "remedy/compare-both-views",
    ],
  },
  {
    concept: "internal tasks on the way outwards go faster, with more cooperation",
    servedBy: [
      "readEventLog",
      "diagnosis.handoffs.observed.waitHours",
      "detector/slow-handoff",
      "remedy/agree-on-pace",
    ],
    leftOut: "the time of a case from first step to last: waits are told by handoff and not added up",
  },
  {
    concept: "resistance to change is overcome",
    servedBy: ["item/organisation-adapts"],
    leftOut: "who takes up a remedy and who resists it: planning is a later part",
  },
  {
    concept: "health is looked after, relations are cooperative",
    servedBy: [
      "indicator/health",
      "indicator/healthy-culture",
      "remedy/look-after-health",
      "chain.indicators",
    ],
  },
  {
    concept: "measures are carried out, then their effect inside is examined",
    servedBy: ["diagnosis.care.needs.needs.trend", "permutationTest", "openLedger"],
    leftOut: "before and after, against those left out, with the effect's interval: planning is a later part",
  },
  {
    concept: "the four principles of motivation, alignment, information and training",
    servedBy: [
      "principles",
      "diagnosis.overall.principles",
      "diagnosis.parties.principles",
      "diagnosis.handoffs.principles",
    ],
  },
  {
    concept: "people are asked which factors drive how they perform",
    servedBy: [
      "questionnaire",
      "survey.indicators.importance",
      "survey.gap.weighted",
      "diagnosis.handoffs.causes.loss",
    ],
    leftOut: "factors derived by regression on an overall mark: people are asked for none",
  },
  {
    concept: "general concerns first, privileges of single people after them",
    servedBy: [
      "diagnosis.care.needs.needs.tier",
      "diagnosis.care.coverage.needs.tier",
      "detector/unmet-need",
    ],
  },
  {
    concept: "security, training, rewards, sharing of information, less distance between classes",
    servedBy: [
      "indicator/job-security",
      "indicator/training",
      "indicator/recognition-and-reward",
      "indicator/complete-communication",
      "indicator/fairness",
      "remedy/give-security",
      "remedy/same-rules-for-all",
    ],
  },
  {
    concept: "each unit is taught how to work with the units beside it",
    servedBy: [
      "remedy/teach-working-together",
      "remedy/learn-each-others-work",
      "diagnosis.breaks.subject",
      "diagnosis.breaks.remedies",
    ],
  },
  {
    concept: "coordination inside gives speed, and speed serves outside",
    servedBy: [
      "diagnosis.lossBy.coordination",
      "diagnosis.breaks.route",
      "diagnosis.breaks.loss",
      "toMarkdown",
    ],
  },
  {
    concept: "workshops that offer new methods",
    servedBy: ["diagnosis.breaks.remedies", "remedy/solve-together", "contact/training"],
    leftOut: "remedies with their cost and their usual effect, to choose among: planning is a later part",
  },
];

/** Text 4: the customer-oriented organisation, its managers and its staff. */
const customerOriented: readonly FoundingConcept[] = [
  {
    concept: "customers want their problem solved and do not care for charts of departments",
    servedBy: [
      "log.pushToFront.share",
      "log.reassignments.perCase",
      "detector/rarely-solved-first",
      "detector/ping-pong",
      "diagnosis.breaks.route",
      "measureStructure",
      "detector/unnecessary-detour",
    ],
  },
  {
    concept: "what customers value most comes first along the chain",
    servedBy: [
      "chain.parties.weight",
      "chain.handoffs.need",
      "diagnosis.handoffs.loss",
      "diagnosis.handoffs.gain",
    ],
    leftOut:
      "weights of single wishes of a customer, pulled back through the chain: a customer has one weight",
  },
  {
    concept: "performance is measured by what was expected",
    servedBy: [
      "chain.evidence.expected",
      "diagnosis.handoffs.causes.rated.expectation.gap",
      "detector/expectation-gap",
    ],
    leftOut:
      "questions to end customers: internal ones are asked; what others expected can be stated as evidence",
  },
  {
    concept: "all members understand what customers are content with",
    servedBy: [
      "item/organisation-shares-customer-view",
      "item/manager-makes-customers-matter",
      "diagnosis.parties.distance",
      "measureStructure",
    ],
  },
  {
    concept: "complaints are put right, exactly and soon",
    servedBy: [
      "voice.response.resolution",
      "voice.response.resolvedShare",
      "item/organisation-puts-faults-right",
      "indicator/right-first-time",
      "detector/unheard-voice",
    ],
  },
  {
    concept: "learning that is continuous, so that rapid change brings no crisis",
    servedBy: [
      "item/organisation-keeps-learning",
      "item/organisation-adapts",
      "chain.handoffs.redundant",
      "diagnosis.parties.dependence",
      "measureStructure",
      "detector/single-point-of-failure",
      "detector/false-redundancy",
    ],
    leftOut: "who could stand in for whom by training: the chain has no skills of people",
  },
  {
    concept: "flexibility: other ways when one is closed",
    servedBy: [
      "chain.handoffs.redundant",
      "diagnosis.parties.dependence",
      "item/organisation-adapts",
      "measureStructure",
      "detector/single-sourced-service",
      "detector/single-point-of-failure",
    ],
  },
  {
    concept: "effective communication makes quality certain",
    servedBy: [
      "detector/weak-information",
      "diagnosis.lossBy.information",
      "indicator/accurate-communication",
      "indicator/timely-communication",
      "remedy/check-before-telling",
    ],
  },
  {
    concept: "tasks are divided before there are relations between people",
    servedBy: ["measureStructure", "detector/missing-tie", "compareMaps"],
  },
  {
    concept: "before a project, people are made aware of their mutual relations",
    servedBy: ["brief", "focus", "questionnaire", "detector/unmeasured-handoff"],
    leftOut:
      "whether a project's ties are ready: the chain knows no projects; focus cuts out their part of it",
  },
  {
    concept: "people see the effect of their work on the work of others",
    servedBy: [
      "brief",
      "focus",
      "diagnosis.parties.loss",
      "diagnosis.parties.dependence",
      "remedy/show-everyone-the-whole",
    ],
  },
  {
    concept: "from individual work to the work of a group",
    servedBy: [
      "diagnosis.parties.dependence",
      "indicator/shared-goals",
      "measureStructure",
      "detector/broker-overload",
      "detector/bottleneck",
    ],
  },
  {
    concept: "managers bear criticism, answer it in time, admit mistakes, stop destructive talk",
    servedBy: [
      "item/manager-welcomes-criticism",
      "item/manager-answers-criticism",
      "item/manager-admits-mistakes",
      "item/manager-stops-hurtful-talk",
      "voice.byTold.answer",
      "detector/unheard-voice",
    ],
    leftOut:
      "voices held back by one manager: registers are told by unit, so that nobody who spoke up is exposed",
  },
  {
    concept: "managers know customers, make them important, serve, respect, let people win",
    servedBy: [
      "item/manager-knows-customers",
      "item/manager-makes-customers-matter",
      "item/manager-lends-a-hand",
      "item/manager-respects-people",
      "item/manager-lets-people-win",
    ],
  },
  {
    concept: "staff listen, answer properly, see the customer's side, exceed what is expected",
    servedBy: [
      "item/employee-listens",
      "item/employee-answers-properly",
      "item/employee-takes-customers-place",
      "item/employee-takes-customers-side",
      "item/employee-exceeds-expectations",
      "diagnosis.care.needs.needs.exceeded",
    ],
  },
  {
    concept: "organisation, managers and staff are one continuum: where one fails, service is harmed",
    servedBy: [
      "continuum",
      "customerOrientation",
      "diagnosis.care.continuum.weakest",
      "detector/weak-level",
      "law/a better level never lowers the end, to the last bit",
    ],
  },
];

/** Text 5: how internal customers are satisfied, and why the chain breaks. */
const satisfyingThem: readonly FoundingConcept[] = [
  {
    concept: "employees are internal customers, and so are providers from outside",
    servedBy: [
      "kind/employee",
      "kind/supplier",
      "diagnosis.care.needs.party",
      "detector/unasked-internal-customer",
    ],
  },
  {
    concept: "they help to serve the end customer, as a part of the value chain",
    servedBy: [
      "diagnosis.parties.distance",
      "diagnosis.parties.dependence",
      "focus",
      "measureStructure",
      "detector/no-way-to-customer",
    ],
  },
  {
    concept: "value received (wage, payments) for value given (work, material)",
    servedBy: [
      "twoWay",
      "diagnosis.care.exchange.balance",
      "detector/one-sided-exchange",
      "indicator/fair-pay",
      "remedy/pay-fairly",
    ],
    leftOut: "amounts of money: exchanges are counted by their number and how well they serve",
  },
  {
    concept: "inputs are turned into outputs",
    servedBy: [
      "chain.handoffs.service",
      "chain.handoffs.need",
      "diagnosis.parties.serviceLevel",
      "detector/unstated-needs",
      "indicator/complete-and-accurate",
    ],
  },
  {
    concept: "for instance wage for work, supply and logistics, raw material made into goods",
    servedBy: ["chain.handoffs.service", "diagnosis.handoffs.flow", "kind/supplier", "kind/owner"],
  },
  {
    concept: "the company is a chain of links",
    servedBy: ["readChain", "chain.handoffs", "handoffSubject", "toGraph"],
  },
  {
    concept: "any break of the chain is a loss",
    servedBy: [
      "diagnose",
      "diagnosis.breaks.loss",
      "diagnosis.handoffs.loss",
      "diagnosis.parties.loss",
      "diagnosis.lossBy",
      "measureStructure",
      "detector/single-point-of-failure",
    ],
    leftOut: "losses in money: they are points of the service level; sets that cut the chain only together",
  },
  {
    concept: "breaks come from information, coordination, poor care service and lack of attention",
    servedBy: [
      "indicatorCatalogue",
      "diagnosis.breaks.cause",
      "detector/weak-information",
      "detector/weak-coordination",
      "detector/weak-care",
      "detector/unmeasured-cause",
    ],
    leftOut: "the losses by poor service and by lack of attention apart: both are aspects of one cause, care",
  },
  {
    concept: "a friendly and cooperative culture keeps the chain whole",
    servedBy: ["indicator/healthy-culture", "detector/unmet-need", "remedy/grow-healthy-culture"],
  },
  {
    concept: "a supplier from outside gets the respect that an employee gets",
    servedBy: [
      "indicator/respect",
      "diagnosis.care.parity.comparisons",
      "detector/uneven-care",
      "remedy/care-for-suppliers-alike",
    ],
  },
  {
    concept: "regular privileges and benefits encourage",
    servedBy: [
      "contact/recognition",
      "contacts.pairs.cadence",
      "detector/lapsed-contact",
      "indicator/recognition-and-reward",
      "remedy/recognise-and-reward",
    ],
    leftOut: "pay and benefits as contacts with a pace of their own: the register knows recognition only",
  },
  {
    concept: "support is prepared, expectations are exceeded",
    servedBy: [
      "contact/support",
      "contacts.pairs.planned",
      "diagnosis.care.needs.needs.exceeded",
      "indicator/ready-support",
      "remedy/prepare-support",
    ],
  },
  {
    concept: "training makes role, duty, goals and mutual expectations clear",
    servedBy: [
      "contact/training",
      "indicator/training",
      "indicator/clear-roles",
      "indicator/shared-goals",
      "detector/perception-gap",
      "remedy/train-for-the-task",
    ],
    leftOut: "what givers believe is expected of them: they say how well they serve, not what is expected",
  },
  {
    concept: "satisfied people are kept",
    servedBy: ["detector/depended-on-but-uncared-for", "diagnosis.parties.dependence"],
    leftOut:
      "how likely somebody leaves: no source tells who left, and to foretell it of people would expose them",
  },
  {
    concept: "the firmer the links, the greater the satisfaction of the customer",
    servedBy: [
      "diagnosis.handoffs.gain",
      "diagnosis.customers.serviceLevel",
      "law/never lowers any service level",
    ],
  },
];

/** What the five texts that weaklink is founded on ask for, concept by concept, in their order. */
export const foundingTexts: Readonly<Record<1 | 2 | 3 | 4 | 5, readonly FoundingConcept[]>> = {
  1: insideAndOutside,
  2: owedToThem,
  3: internalMarketing,
  4: customerOriented,
  5: satisfyingThem,
};
