import type { LogMessages } from "../../messages/messages.js";
import { count, counted, fixed, percent } from "./english-figures.js";

/** What the event log shows altogether, in English. */
export const englishLog: LogMessages = {
  title: "What the event log shows",
  introduction:
    "These figures are of the whole log, with its parties as it names them. They are in no figure above.",
  cases: (cases, events, parties) =>
    `The log tells of ${counted(cases, "case", "cases")} with ${counted(events, "event", "events")} by ${counted(parties, "party", "parties")}.`,
  reassignments: (perCase) => `A case changed hands ${fixed(perCase, 1)} times on average.`,
  sentBack: (back, straight, cases) =>
    back === 0
      ? "No case came back to a party that had let go of it."
      : `${of(back, cases)} came back to a party that had let go of them; ${count(straight)} of these came straight from the next party.`,
  again: (again, events, cases) =>
    again === 0
      ? "No work was done again."
      : `Of ${counted(events, "event", "events")}, ${count(again)} (${percent(again / events)}) did again what had been done before in the case; this happened in ${counted(cases, "case", "cases")}.`,
  noActivities: "Whether work was done again cannot be told, because the log does not say what was done.",
  referral: (from, to, times) =>
    `Most often ${to} did again what ${from} had done (${counted(times, "time", "times")}).`,
  solvedFirst: (solved, cases) => `${of(solved, cases)} were solved by the party that began them, alone.`,
};

function of(some: number, cases: number): string {
  return `${count(some)} of ${counted(cases, "case", "cases")} (${percent(some / cases)})`;
}
