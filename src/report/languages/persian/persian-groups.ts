import type { ComparedGroup } from "../../messages/care-messages.js";

/** Groups of parties that are compared, in Persian. */
export const persianGroups: Readonly<Record<ComparedGroup, string>> = {
  suppliers: "تأمین‌کنندگان",
  employees: "کارکنان",
  managers: "مدیران",
  others: "دیگران",
};
