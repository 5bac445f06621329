import { languageFigures } from "../language-figures.js";
import type { ArabicNoun } from "./arabic-nouns.js";

/** Numbers, lists and dates as Arabic writes them. */
export const arabicFigures = languageFigures("ar-u-ca-gregory-nu-arab");

export const { count, date, figure, fixed, list } = arabicFigures;

/** A share of 0..1 in percent, to a tenth. */
export function percent(share: number): string {
  return share > 0 && share < 0.0005 ? leastPercent() : arabicFigures.percent(share, 1);
}

/** A share of 0..1 in whole percent. */
export function wholePercent(share: number): string {
  return arabicFigures.percent(share, 0);
}

/** A share that somebody set, such as a target: in percent, as short as it was set. */
export function setPercent(share: number): string {
  return arabicFigures.shortPercent(share);
}

/** A probability in percent; what is all but certain is not rounded to certainty. */
export function probability(share: number): string {
  if (share > 0.999) return `أكثر من ${arabicFigures.percent(0.999, 1)}`;
  return share < 0.001 ? leastPercent() : percent(share);
}

/** A loss or gain of 0..1 in points, to a tenth. */
export function points(loss: number): string {
  return loss > 0 && loss < 0.0005 ? `أقل من ${fixed(0.1, 1)}` : fixed(100 * loss, 1);
}

/** An interval in percent; whole ones are enough where it is wide. */
export function interval(low: number, high: number): string {
  const digits = high - low >= 0.05 ? 0 : 1;
  return `من ${arabicFigures.percent(low, digits)} إلى ${arabicFigures.percent(high, digits)}`;
}

/** An interval in percent with its name. */
export function namedInterval(low: number, high: number): string {
  return `مجال الثقة ٩٥٪: ${interval(low, high)}`;
}

/** How many of something, as it stands after a preposition. */
export function counted(number: string | number | null | undefined, noun?: ArabicNoun): string {
  if (typeof number === "number") return noun === undefined ? count(number) : amount(number, noun, count);
  return noun === undefined ? "عدد غير معروف" : `عدد غير معروف من ${noun.all}`;
}

/** So many of something; one and two are said without a numeral. */
export function amount(number: number, noun: ArabicNoun, write = figure): string {
  const form = arabicFigures.plural(number);
  if (form === "one" || form === "two") return noun[form];
  return `${write(number)} ${noun[form === "zero" ? "other" : form]}`;
}

function leastPercent(): string {
  return `أقل من ${arabicFigures.percent(0.001, 1)}`;
}
