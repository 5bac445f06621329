import type { Level } from "../../../chain/level.js";

/** The levels at which a chain is looked at, in Vietnamese. */
export const vietnameseLevels: Readonly<Record<Level, string>> = {
  employee: "nhân viên",
  role: "vai trò",
  team: "nhóm",
  department: "phòng ban",
  organisation: "tổ chức",
};
