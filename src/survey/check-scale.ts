import { describeValue } from "../input/describe-value.js";

/** Beyond this numbers no longer tell one answer from the next. */
export const farthestScaleEnd = Number.MAX_SAFE_INTEGER;

/** @throws TypeError for what is no pair of numbers; RangeError for a scale that ends before it begins. */
export function checkScale(scale: unknown, field: string): void {
  const isPair = Array.isArray(scale) && scale.length === 2 && scale.every((end) => typeof end === "number");
  if (!isPair)
    throw new TypeError(`${field} is ${describeValue(scale)}; it must be the lowest and the highest answer`);
  const [lowest, highest] = scale;
  if (isScale(lowest, highest)) return;
  throw new RangeError(
    `${field} is ${lowest} to ${highest}; its lowest answer must be below its highest, both within ±2^53`,
  );
}

/** Whether two numbers are the ends of a scale. */
export function isScale(lowest: number, highest: number): boolean {
  return -farthestScaleEnd <= lowest && lowest < highest && highest <= farthestScaleEnd;
}
