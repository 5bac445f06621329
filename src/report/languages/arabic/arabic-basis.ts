import type { Basis } from "../../../measures/strength/measure-strength.js";

/** What a figure rests on, in a few Arabic words. */
export const arabicBasis: Readonly<Record<Basis, string>> = {
  observed: "أعداد مسجّلة",
  rated: "إجابات المشاركين",
  judged: "تقدير في ورشة عمل",
  declared: "تصريح إجمالي",
  assumed: "افتراض من متوسط البقية",
};
