/** How well one level of an organisation does its part toward the customer. */
export interface ContinuumLevel<Level extends string = string> {
  /** Its name, such as `organisation`, `managers`, `employees`, `customer`. */
  readonly level: Level;
  /** 0..1; `null` where nobody measured it. */
  readonly strength: number | null;
}

/** The levels of an organisation as one service. */
export interface Continuum<Level extends string = string> {
  /** How well the measured levels serve together if each fails by itself; `null` where none was measured. */
  readonly product: number | null;
  /** How well they do if they fail together: the strength of the weakest; `null` where none was measured. */
  readonly minimum: number | null;
  /** The weakest measured level, of equals the first; `null` where none was measured. */
  readonly weakest: Level | null;
  /** Levels that nobody measured, in the order given: what is said of the others says nothing of them. */
  readonly unmeasured: readonly Level[];
}

/**
 * The organisation, its managers and its employees are one continuum of service to the customer: where any of them
 * fails its part, the service suffers. A series system with two bounds, the levels failing each by itself (product) or
 * always together (minimum); what is true of levels that hang together lies between (Barlow & Proschan 1975,
 * *Statistical Theory of Reliability and Life Testing*).
 *
 * A better level never lowers either; a level of 0 makes both 0.
 *
 * @param levels - in the order of the continuum.
 * @throws RangeError for a strength outside 0..1.
 *
 * @example
 * ```ts
 * continuum([
 *   { level: "organisation", strength: 0.9 },
 *   { level: "managers", strength: 0.8 },
 *   { level: "employees", strength: 0.95 },
 *   { level: "customer", strength: 0.98 },
 * ]); // { product: 0.67032, minimum: 0.8, weakest: "managers", unmeasured: [] }
 * ```
 */
export function continuum<Level extends string>(levels: readonly ContinuumLevel<Level>[]): Continuum<Level> {
  const measured = levels.flatMap(({ level, strength }) => (strength === null ? [] : [{ level, strength }]));
  if (!measured.every(({ strength }) => strength >= 0 && strength <= 1))
    throw new RangeError("continuum: every strength must be from 0 to 1");
  const unmeasured = levels.filter(({ strength }) => strength === null).map(({ level }) => level);
  const [first, ...others] = measured;
  if (first === undefined) return { product: null, minimum: null, weakest: null, unmeasured };
  const weakest = others.reduce((least, next) => (next.strength < least.strength ? next : least), first);
  return {
    product: measured.reduce((product, { strength }) => product * strength, 1),
    minimum: weakest.strength,
    weakest: weakest.level,
    unmeasured,
  };
}
