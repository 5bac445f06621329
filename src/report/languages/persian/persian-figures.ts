import { languageFigures } from "../language-figures.js";

/** Numbers, lists and dates as Persian writes them in Iran. */
export const persianFigures = languageFigures("fa-u-ca-persian-nu-arabext");

export const { count, date, figure, fixed, hundredths, list } = persianFigures;

/** A share of 0..1 in percent, to a tenth. */
export function percent(share: number): string {
  return share > 0 && share < 0.0005 ? leastPercent() : persianFigures.percent(share, 1);
}

/** A share of 0..1 in whole percent. */
export function wholePercent(share: number): string {
  return persianFigures.percent(share, 0);
}

/** A share that somebody set, such as a target: in percent, as short as it was set. */
export function setPercent(share: number): string {
  return persianFigures.shortPercent(share);
}

/** A probability in percent; what is all but certain is not rounded to certainty. */
export function probability(share: number): string {
  if (share > 0.999) return `بیش از ${persianFigures.percent(0.999, 1)}`;
  return share < 0.001 ? leastPercent() : percent(share);
}

/** A loss or gain of 0..1 in points, to a tenth. */
export function points(loss: number): string {
  return loss > 0 && loss < 0.0005 ? `کمتر از ${hundredths(0.001)}` : hundredths(loss);
}

/** An interval in percent; whole ones are enough where it is wide. */
export function interval(low: number, high: number): string {
  const digits = high - low >= 0.05 ? 0 : 1;
  return `${hundredths(low, digits)} تا ${persianFigures.percent(high, digits)}`;
}

/** What the interval of a figure is called. */
export function intervalName(): string {
  return `بازهٔ ${setPercent(0.95)}`;
}

/** How many of something; the noun stays as it is, whatever the number. */
export function counted(number: string | number | null | undefined, noun = ""): string {
  const known = typeof number === "number" ? count(number) : "تعداد نامعلومی";
  return `${known} ${noun}`.trimEnd();
}

function leastPercent(): string {
  return `کمتر از ${persianFigures.percent(0.001, 1)}`;
}
