import type { Basis } from "../../../measures/strength/measure-strength.js";

/** What a figure rests on, in a few English words. */
export const englishBasis: Readonly<Record<Basis, string>> = {
  observed: "counted",
  rated: "answers of people",
  judged: "judged in a workshop",
  declared: "declared overall",
  assumed: "assumed from the average of the others",
};
