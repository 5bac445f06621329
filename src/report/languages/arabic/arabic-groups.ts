import type { ComparedGroup } from "../../messages/care-messages.js";

/** Where groups of parties that are compared find something, in Arabic: with them. */
export const arabicGroups: Readonly<Record<ComparedGroup, string>> = {
  suppliers: "لدى الموردين",
  employees: "لدى العاملين",
  managers: "لدى القيادات",
  others: "لدى البقية",
};
