/**
 * Arithmetic of remainders modulo a prime below 2²⁶, so that every product is a whole number that a double holds
 * exactly. The audit asks whether sums of answers can be combined so that most people vanish. A combination that
 * exists among fractions exists among remainders too, so to work without rounding needs no fractions: at worst a
 * combination is seen that is none (once in some 67 million coefficients), and an answer more is kept back.
 */
export const prime = 67_108_859;

/** A fraction of two whole numbers as a remainder. */
export function remainderOf(numerator: number, denominator: number): number {
  if (numerator === denominator) return 1;
  return product(numerator % prime, inverse(denominator % prime || 1));
}

export function product(a: number, b: number): number {
  return (a * b) % prime;
}

export function difference(a: number, b: number): number {
  return a >= b ? a - b : a - b + prime;
}

/** What gives 1 when multiplied with `a`, by Fermat: `a` to the power of prime − 2. */
export function inverse(a: number): number {
  let result = 1;
  let square = a;
  for (let power = prime - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = product(result, square);
    square = product(square, square);
  }
  return result;
}
