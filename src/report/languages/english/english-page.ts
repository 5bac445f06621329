import type { PageMessages } from "../../messages/page-messages.js";
import { counted, list, percent, points } from "./english-figures.js";

/** The words that only a page needs, in English. */
export const englishPage: PageMessages = {
  skip: "Skip to the contents",
  contents: "On this page",
  asOf: (date) => `As of ${date}`,
  tiles: {
    level: "Service level",
    lost: "Points lost",
    breaks: "Breaks",
    risks: "Risks",
    blindSpots: "Blind spots",
  },
  statuses: {
    broken: "Broken",
    suspect: "Suspect",
    costly: "Costly",
    sound: "Good enough",
    unmeasured: "Not measured",
  },
  kinds: {
    employee: "Employee",
    role: "Role",
    team: "Team",
    department: "Department",
    organisation: "Organisation",
    owner: "Owner",
    supplier: "Supplier",
    customer: "End customer",
  },
  cost: "Costs the end customers",
  gain: "Mended alone, gives back",
  points: (points) => `${points} points`,
  map: {
    title: "The map",
    hint: "Choose a handoff or a party to see what is known of it, how its figures are made and how it reaches the end customers.",
    chosen: "Chosen on the map",
    close: "Close",
    filters: {
      title: "Show",
      cause: "Breaks by cause",
      customer: "On the way to",
      party: "Handoffs of",
      all: "All",
      reset: "Show all",
    },
    shown: (handoffs, all) => `Handoffs shown: ${handoffs} of ${all}`,
  },
  details: {
    title: "One by one",
    introduction:
      "What is known of each handoff and party, and how it was worked out. A delivery carries work toward the end customer; a request, such as an order or a question, asks for it.",
    handoffs: "Handoffs",
    parties: "Parties",
    leftOut: (handoffs, parties) => {
      const missing = [
        ...(handoffs > 0 ? [counted(handoffs, "handoff", "handoffs")] : []),
        ...(parties > 0 ? [counted(parties, "party", "parties")] : []),
      ];
      return `To keep the page small, ${list(missing)} that the map does not show one by one ${handoffs + parties === 1 ? "is" : "are"} not told of here.`;
    },
    labels: {
      flow: "Flow",
      own: "Its own part",
      arrives: "So far unbroken",
      dependence: "If it stops",
      principles: "By principle",
      made: "Worked out",
      department: "Department",
      serves: "Serves",
      servedBy: "Is served by",
    },
    flow: (flow, isStated) =>
      `${flow === "delivery" ? "Delivery" : "Request"}${isStated ? ", as was stated." : ", as the map suggests."}`,
    volume: (exchanges) => `${counted(exchanges, "exchange", "exchanges")} in the period.`,
    arrives: (share) => `${percent(share)} of what it receives and does had nothing broken on its way.`,
    dependence: (share) => `${percent(share)} of the service level goes.`,
    cost: (loss, lost) => `Of the ${points(lost)} points lost, ${points(loss)}.`,
  },
  figures: {
    title: "How every figure is made",
    introduction:
      "Each figure follows from the map and from what was counted, answered, judged or declared, by these rules. Each strength can be worked out again from what stands beside it; service level, losses and gains follow from all of them together.",
    columns: ["Figure", "From what, and how", "Formula", "Source"],
    rows: {
      favourable: {
        name: "Favourable answers",
        made: "An answer counts as good when it reaches what the person expects or, where that was not asked, three quarters of the scale. Each person has one vote for each cause.",
      },
      strength: {
        name: "Strength of a handoff or party",
        made: "What went well (g) of all that was counted or answered (n), for each cause and source by itself, pulled toward the average of the chain (μ) as if κ more had been seen. The weaker of counts and answers speaks, and the weakest cause. Where there is neither: what was judged or declared, else the mean of the others.",
      },
      belowTarget: {
        name: "Probability of lying below the target; status",
        made: "From the same counts. Broken: at least 95 %. Suspect: at least 80 %. Costly: good enough, but 5 points or more are lost there.",
      },
      serviceLevel: {
        name: "Service level",
        made: "From the suppliers to the end customers: a party passes on its own part (s), lowered by each service that it needs (by so much as it needs it), and by the mean of all else that it gets. What a giver has broken stays broken in its deliveries.",
      },
      ceiling: { name: "At best", made: "The service level with nothing broken anywhere." },
      loss: {
        name: "Points lost",
        made: "All handoffs and parties are mended in step, little by little; each is booked what its own mending brings on the way. So the losses add up to all that is lost.",
      },
      gain: {
        name: "What mending gives back",
        made: "The service level is worked out again with this one thing mended; for a break, the handoff is then as strong as its next weakest cause.",
      },
      interval: {
        name: "95 % interval",
        made: "Of a strength: from its counts. Of the service level: how much it changes with each strength, and how sure each strength is. It covers what was measured, not what was judged, declared or assumed.",
      },
      dependence: {
        name: "What goes if a party stops",
        made: "The share of the service level that is left out when the party does nothing at all.",
      },
      need: {
        name: "Needs and principles",
        made: "The strength of all that was asked of a party under one need. A principle is the mean share of good answers and counts of what belongs to it; each internal customer counts the same.",
      },
      parity: {
        name: "Differences between groups",
        made: "The shares of good answers of the groups are compared with those of groups drawn by chance from the same answers; the probability allows for the number of comparisons.",
      },
    },
    priors: {
      introduction: "What the strengths are pulled toward (μ), and how much that weighs (κ):",
      columns: ["Of", "Measured", "Average μ", "Weight κ"],
      of: { handoffs: "Handoffs", parties: "Parties" },
    },
  },
};
