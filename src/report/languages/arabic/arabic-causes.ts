import type { Cause } from "../../../chain/indicator.js";

/** The causes in a word each. */
export const arabicCauses: Readonly<Record<Cause, string>> = {
  information: "المعلومات",
  coordination: "التنسيق",
  care: "الرعاية",
};
