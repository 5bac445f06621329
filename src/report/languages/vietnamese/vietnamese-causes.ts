import type { Cause } from "../../../chain/indicator.js";

/** The causes in a word each. */
export const vietnameseCauses: Readonly<Record<Cause, string>> = {
  information: "thông tin",
  coordination: "phối hợp",
  care: "chăm sóc",
};
