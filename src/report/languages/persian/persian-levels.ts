import type { Level } from "../../../chain/level.js";

/** The levels at which a chain is looked at, in Persian. */
export const persianLevels: Readonly<Record<Level, string>> = {
  employee: "کارمند",
  role: "نقش",
  team: "تیم",
  department: "بخش",
  organisation: "سازمان",
};
