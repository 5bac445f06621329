import type { GroundMessages } from "../../messages/messages.js";
import { count, counted, setPercent } from "./english-figures.js";
import { englishLevels } from "./english-levels.js";

/** What a report rests on and what was left out, in English. */
export const englishGrounds: GroundMessages = {
  title: "What this rests on",
  columns: ["Known from", "Handoffs"],
  parties: (known, total) =>
    `How well a party does its own part is known of ${count(known)} of ${counted(total, "party", "parties")}; the others are taken to do it without fault.`,
  flows: (stated, total) =>
    `Whether a handoff carries work toward the customer or asks for something was stated for ${count(stated)} of ${counted(total, "handoff", "handoffs")} and worked out from the map otherwise.`,
  withheld: (minGroupSize) =>
    `To protect those who answered, answers of fewer than ${count(minGroupSize)} people are not used, nor answers from which those of fewer could be worked out.`,
  unplaced: (found) =>
    `Evidence about ${counted(found, "pair", "pairs")} of parties belongs to no handoff at this level and was not used:`,
  failed: (found) =>
    `${counted(found, "detector", "detectors")} failed; what they look for may be missing here:`,
  failure: (detector, message) => `${detector}: ${message}`,
  settings: ({ level, target, rankBy, gains }) =>
    `Settings: the chain is looked at by ${englishLevels[level]}; a strength of ${setPercent(target)} is good enough; breaks are ranked by what ${rankBy === "loss" ? "they cost" : "mending each gives back"}; what mending gives back was worked out for the costliest ${count(gains)}.`,
};
