import type { Level } from "../../../chain/level.js";

/** The levels at which a chain is looked at, in English. */
export const englishLevels: Readonly<Record<Level, string>> = {
  employee: "employee",
  role: "role",
  team: "team",
  department: "department",
  organisation: "organisation",
};
