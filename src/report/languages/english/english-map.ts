import type { PartyKind } from "../../../chain/party.js";
import type { MapMessages } from "../../messages/map-messages.js";
import { englishBasis } from "./english-basis.js";
import { englishCauses } from "./english-causes.js";
import { count, counted, fixed, interval, list, percent, points } from "./english-figures.js";

/** The words of the map in English. */
export const englishMap: MapMessages = {
  title: "From suppliers to end customers",
  columns: {
    customers: "End customers",
    unreached: "No way to a customer",
    distance: (nearest, furthest) => {
      const [from, to] = [fixed(nearest, 0), fixed(furthest, 0)];
      return from === to
        ? `About ${counted(Math.round(nearest), "handoff", "handoffs")} away`
        : `${from}–${to} handoffs away`;
    },
  },
  share: whole,
  rank: (rank) => count(rank),
  label: (service, strength) =>
    [service, ...(strength === null ? [] : [whole(strength)])].filter((text) => text !== "").join(" "),
  party: (name, kind, { strength, basis, serviceLevel, loss, dependence }) =>
    [
      kind === null ? name : `${name} (${kinds[kind]})`,
      ...(serviceLevel === null
        ? []
        : [`${percent(serviceLevel)} arrives here or leaves here with nothing broken on its way`]),
      ...(basis === "assumed" ? [] : [`own part ${percent(strength.mean)}`]),
      ...(loss > 0 ? [`${points(loss)} points lost here`] : []),
      ...(dependence === null ? [] : [`${percent(dependence)} of the service level goes if it stops`]),
    ].join("; "),
  handoff: (name, { flow, volume, strength, basis, loss }) => {
    const { mean, low, high } = strength;
    const range = low === null || high === null ? "" : ` (${interval(low, high)})`;
    return [
      name,
      `${flow}, ${count(volume)} in the period`,
      `strength ${percent(mean)}${range}, ${englishBasis[basis].toLowerCase()}`,
      ...(loss > 0 ? [`${points(loss)} points lost`] : []),
    ].join("; ");
  },
  others: (parties) => `${counted(parties, "other", "others")}`,
  bundle: (handoffs) => counted(handoffs, "handoff", "handoffs"),
  legend: {
    strength: "Share that serves the receiver well",
    bands: {
      strong: (low) => `${whole(low)} or more`,
      good: (low, high) => `${whole(low)} to ${whole(high)}`,
      weak: (low, high) => `${whole(low)} to ${whole(high)}`,
      weakest: (_, high) => `below ${whole(high)}`,
      unknown: () => "not known, assumed",
    },
    volume: (volume) => `${count(volume)} in the period`,
    request: "Dashed: a request, such as an order or a question",
    route: "The way of the costliest break to the end customer",
    level: "Share with nothing broken on its way so far",
    several: "Several handoffs as one",
    causes: {
      information: "Break in information",
      coordination: "Break in coordination",
      care: "Break in care",
      none: "Break of no one cause",
    },
    sure: "Filled: clearly below the target. Numbers: the rank of a break",
    unsure: "Hollow: probably below the target, costly or not measured",
  },
  description: {
    shown: (parties, handoffs) =>
      `The map shows ${counted(parties, "party", "parties")} and ${counted(handoffs, "handoff", "handoffs")} between them.`,
    order: "Who stands closer to the end customers is served by those further away.",
    break: (rank, name, cause, loss) =>
      `Break ${count(rank)}: ${name}${cause === null ? "" : ` (${englishCauses[cause]})`}, ${points(loss)} points lost.`,
    route: (parties) => `The costliest break reaches the end customer over ${parties.join(", ")}.`,
  },
  leftOut: (parties, handoffs, unmarked) => {
    const missing = [
      ...(parties > 0 ? [counted(parties, "party", "parties")] : []),
      ...(handoffs > 0 ? [counted(handoffs, "handoff", "handoffs")] : []),
    ];
    return [
      ...(missing.length > 0
        ? [`Not drawn one by one: ${list(missing)}, those through which least is lost.`]
        : []),
      ...(unmarked > 0 ? [`Not marked here: ${counted(unmarked, "break", "breaks")}.`] : []),
    ].join(" ");
  },
};

function whole(share: number): string {
  return `${fixed(100 * share, 0)} %`;
}

const kinds: Readonly<Record<PartyKind, string>> = {
  employee: "employee",
  role: "role",
  team: "team",
  department: "department",
  organisation: "organisation",
  owner: "owner",
  supplier: "supplier",
  customer: "end customer",
};
