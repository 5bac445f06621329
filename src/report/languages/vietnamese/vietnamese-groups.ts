import type { ComparedGroup } from "../../messages/care-messages.js";

/** Groups of parties that are compared, in Vietnamese. */
export const vietnameseGroups: Readonly<Record<ComparedGroup, string>> = {
  suppliers: "nhà cung cấp",
  employees: "nhân sự nội bộ",
  managers: "người quản lý",
  others: "những người khác",
};
