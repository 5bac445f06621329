import { languageFigures } from "../language-figures.js";

/** Numbers, lists and dates as Vietnamese writes them. */
export const vietnameseFigures = languageFigures("vi");

export const { count, date, figure, fixed, hundredths, list } = vietnameseFigures;

/** A share of 0..1 in percent, to a tenth. */
export function percent(share: number): string {
  return share > 0 && share < 0.0005 ? leastPercent() : vietnameseFigures.percent(share);
}

/** A share that somebody set, such as a target: in percent, as short as it was set. */
export function setPercent(share: number): string {
  return vietnameseFigures.shortPercent(share);
}

/** A probability in percent; what is all but certain is not rounded to certainty. */
export function probability(share: number): string {
  if (share > 0.999) return `trên ${vietnameseFigures.percent(0.999)}`;
  return share < 0.001 ? leastPercent() : percent(share);
}

/** A loss or gain of 0..1 in points, to a tenth. */
export function points(loss: number): string {
  return loss > 0 && loss < 0.0005 ? `chưa đến ${hundredths(0.001)}` : hundredths(loss);
}

/** An interval in percent; whole ones are enough where it is wide. */
export function interval(low: number, high: number): string {
  const digits = high - low >= 0.05 ? 0 : 1;
  return `${vietnameseFigures.percent(low, digits)} đến ${vietnameseFigures.percent(high, digits)}`;
}

/** How many of something; nouns do not change with the number. */
export function counted(number: string | number | null | undefined, noun = ""): string {
  const known = typeof number === "number" ? count(number) : "một số (chưa rõ bao nhiêu)";
  return `${known} ${noun}`.trimEnd();
}

function leastPercent(): string {
  return `chưa đến ${vietnameseFigures.percent(0.001)}`;
}
