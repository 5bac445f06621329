import { figure } from "./english-figures.js";

/** How long something takes, told in the unit that suits it, to three digits. */
export function englishDuration(hours: number): string {
  if (hours >= 1 || hours === 0) return told(hours, "hour");
  return hours * 60 >= 1 ? told(hours * 60, "minute") : told(hours * 3600, "second");
}

function told(amount: number, unit: string): string {
  const rounded = Number(amount.toPrecision(3));
  return `${figure(rounded)} ${rounded === 1 ? unit : `${unit}s`}`;
}
