import type { ComparedGroup } from "../../messages/care-messages.js";

/** Groups of parties that are compared, in English. */
export const englishGroups: Readonly<Record<ComparedGroup, string>> = {
  suppliers: "suppliers",
  employees: "employees",
  managers: "managers",
  others: "others",
};
