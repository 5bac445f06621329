import { describeValue } from "./describe-value.js";

/**
 * Checks that a function was given what another one makes.
 *
 * @param field - that nothing else has.
 * @throws `TypeError` where it is something else, naming both.
 */
export function checkMade(name: string, value: unknown, field: string, maker: string): void {
  if (typeof value === "object" && value !== null && field in value) return;
  const found = value instanceof Promise ? "a promise (an await is missing)" : describeValue(value);
  throw new TypeError(`${name} is ${found}; it must be what ${maker} gives`);
}
