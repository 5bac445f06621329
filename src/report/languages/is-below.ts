import type { ToldFigure } from "../messages/messages.js";

/** Whether a strength is known to be below a target. */
export function isBelow(strength: ToldFigure, target: ToldFigure): boolean {
  return typeof strength === "number" && typeof target === "number" && strength < target;
}
