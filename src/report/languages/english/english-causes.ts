import type { Cause } from "../../../chain/indicator.js";

/** The causes in a word each. */
export const englishCauses: Readonly<Record<Cause, string>> = {
  information: "information",
  coordination: "coordination",
  care: "care",
};
