import type { Basis } from "../../../measures/strength/measure-strength.js";

/** What a figure rests on, in a few Persian words. */
export const persianBasis: Readonly<Record<Basis, string>> = {
  observed: "شمارش",
  rated: "پاسخ افراد",
  judged: "برآورد در کارگاه",
  declared: "اعلام کلی",
  assumed: "فرض از روی میانگین بقیه",
};
