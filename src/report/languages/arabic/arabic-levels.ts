import type { Level } from "../../../chain/level.js";

/** The levels at which a chain is looked at, in Arabic. */
export const arabicLevels: Readonly<Record<Level, string>> = {
  employee: "العاملين",
  role: "الأدوار",
  team: "الفرق",
  department: "الأقسام",
  organisation: "المؤسسة",
};
