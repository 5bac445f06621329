import { stirlingRemainder } from "../strength/stirling-remainder.js";

const halfLogTwoPi = 0.5 * Math.log(2 * Math.PI);

/** The logarithm of `n!`, for whole numbers. */
export function logFactorial(n: number): number {
  if (n < 2) return 0;
  return (n + 0.5) * Math.log(n) - n + halfLogTwoPi + stirlingRemainder(n);
}

/** The logarithm of the number of ways to choose `count` of `total`. */
export function logChoices(total: number, count: number): number {
  return logFactorial(total) - logFactorial(count) - logFactorial(total - count);
}
