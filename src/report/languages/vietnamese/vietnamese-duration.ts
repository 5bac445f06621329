import { figure } from "./vietnamese-figures.js";

/** How long something takes, told in the unit that suits it, to three digits. */
export function vietnameseDuration(hours: number): string {
  if (hours >= 1 || hours === 0) return told(hours, "giờ");
  return hours * 60 >= 1 ? told(hours * 60, "phút") : told(hours * 3600, "giây");
}

function told(amount: number, unit: string): string {
  return `${figure(Number(amount.toPrecision(3)))} ${unit}`;
}
