import type { Cause } from "../../../chain/indicator.js";

/** The causes in a word each, in Persian. */
export const persianCauses: Readonly<Record<Cause, string>> = {
  information: "اطلاعات",
  coordination: "هماهنگی",
  care: "رسیدگی",
};
