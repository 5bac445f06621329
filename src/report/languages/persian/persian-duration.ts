import { figure } from "./persian-figures.js";

/** How long something takes, told in the unit that suits it, to three digits. */
export function persianDuration(hours: number): string {
  if (hours >= 1 || hours === 0) return told(hours, "ساعت");
  return hours * 60 >= 1 ? told(hours * 60, "دقیقه") : told(hours * 3600, "ثانیه");
}

function told(amount: number, unit: string): string {
  return `${figure(Number(amount.toPrecision(3)))} ${unit}`;
}
