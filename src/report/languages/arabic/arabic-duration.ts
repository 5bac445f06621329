import { amount } from "./arabic-figures.js";
import { type ArabicNoun, arabicNouns } from "./arabic-nouns.js";

/** How long something takes, told in the unit that suits it, to three digits, as it stands after a preposition. */
export function arabicDuration(hours: number): string {
  if (hours >= 1 || hours === 0) return told(hours, arabicNouns.hour);
  return hours * 60 >= 1 ? told(hours * 60, arabicNouns.minute) : told(hours * 3600, arabicNouns.second);
}

function told(time: number, unit: ArabicNoun): string {
  return amount(Number(time.toPrecision(3)), unit);
}
