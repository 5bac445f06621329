import type { ServiceLevelName } from "../../../measures/continuum/continuum-figures.js";
import type { ParityCause, ParityGroups } from "../../../measures/parity/parity-figures.js";
import type { CareMessages } from "../../messages/care-messages.js";
import { counted, fixed, percent, points, probability } from "./english-figures.js";
import { englishGroups } from "./english-groups.js";

const levels: Readonly<Record<ServiceLevelName, string>> = {
  organisation: "the organisation",
  managers: "managers",
  employees: "employees",
  customer: "what customers get",
};

const between: Readonly<Record<ParityGroups, string>> = {
  "suppliers-and-employees": "Suppliers and own people",
  "managers-and-others": "Those who lead and those who do not",
  units: "Units",
};

const found: Readonly<Record<ParityCause, string>> = { care: "care", information: "information" };

/** How the internal customers fare, in English. */
export const englishCare: CareMessages = {
  title: "How the internal customers fare",
  coverage: ({ parties, asked }) =>
    asked === 0
      ? `Nobody asked any of the ${counted(parties, "internal customer", "internal customers")} what it needs.`
      : `Of ${counted(parties, "internal customer", "internal customers")} ${counted(asked, "was", "were")} asked about ${asked === 1 ? "its" : "their"} needs. General needs come first. Where answers are told in bands, the middle of the band stands here.`,
  needColumns: ["Need", "Asked", "May be told", "Met"],
  otherNeeds: (withheld, unasked) =>
    [
      ...(withheld > 0
        ? [
            `Of ${counted(withheld, "other need", "other needs")} people answered, but so few that nothing is told.`,
          ]
        : []),
      unasked > 0
        ? `Nobody asked about ${counted(unasked, "other need", "other needs")}.`
        : "There is no need that nobody asked about.",
    ].join(" "),
  principles: {
    introduction:
      "By the four principles of internal marketing; each internal customer counts the same. A dash: nobody looked.",
    columns: ["Principle", "Found good"],
    names: {
      motivation: "Motivation",
      alignment: "Alignment",
      information: "Information",
      training: "Training",
    },
  },
  continuum: (figures, weakest) => {
    const told = figures.flatMap(({ level, strength }) =>
      strength === null ? [] : [`${levels[level]} ${percent(strength.mean)}`],
    );
    const last = weakest === null ? "" : ` Weakest: ${levels[weakest]}, which holds the others back.`;
    return `One service from level to level: ${told.join(", ")}.${last}`;
  },
  unmeasuredLevels: (unmeasured) =>
    `Nobody asked about ${unmeasured.map((level) => levels[level]).join(", ")}.`,
  trend: ({ party, need, trend: { from, to, change, probability: chance } }) =>
    `${party}: “${need}” is found good by ${points(Math.abs(change))} points ${change > 0 ? "more" : "fewer"} in ${to} than in ${from} (probability by chance ${probability(chance)}).`,
  groups: englishGroups,
  parity: ({ between: groups, cause, groups: { length }, adjusted, effect }, worst, best) =>
    `${between[groups]}${groups === "units" ? ` (${counted(length)})` : ""}: ${found[cause]} is found good from ${worst} to ${best}. ${
      adjusted <= 0.02 ? "They differ more than by chance" : "No clear difference"
    } (probability by chance ${probability(adjusted)}, size of the effect ${fixed(effect, 2)}).`,
};
