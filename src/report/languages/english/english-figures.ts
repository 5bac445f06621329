import { languageFigures } from "../language-figures.js";

/** Numbers, lists and dates as English writes them. */
export const englishFigures = languageFigures("en-GB");

export const { count, date, figure, fixed, hundredths, list } = englishFigures;

/** A share of 0..1 in percent, to a tenth. */
export function percent(share: number): string {
  return share > 0 && share < 0.0005 ? "less than 0.1 %" : `${hundredths(share)} %`;
}

/** A share that somebody set, such as a target: in percent, as short as it was set. */
export function setPercent(share: number): string {
  return `${figure(+(100 * share).toPrecision(4))} %`;
}

/** A probability in percent; what is all but certain is not rounded to certainty. */
export function probability(share: number): string {
  if (share > 0.999) return "more than 99.9 %";
  return share < 0.001 ? "less than 0.1 %" : percent(share);
}

/** A loss or gain of 0..1 in points, to a tenth. */
export function points(loss: number): string {
  return loss > 0 && loss < 0.0005 ? "less than 0.1" : hundredths(loss);
}

/** An interval in percent; whole ones are enough where it is wide. */
export function interval(low: number, high: number): string {
  const digits = high - low >= 0.05 ? 0 : 1;
  return `${hundredths(low, digits)} to ${hundredths(high, digits)} %`;
}

/** How many of something. */
export function counted(number: string | number | null | undefined, one = "", many = one): string {
  const known = typeof number === "number" ? count(number) : "an unknown number of";
  return `${known} ${number === 1 ? one : many}`.trimEnd();
}
