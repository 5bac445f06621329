import { stirlingRemainder } from "./stirling-remainder.js";

/**
 * `xᵃ yᵇ / B(a, b)` with `y = 1 − x`: the density of a beta variable's logit, `ln(x / y)`.
 *
 * Written as what is lost against the peak, which is at the mean, so that no large logarithms are taken from each other
 * and ten million observations keep the digits of ten (Didonato & Morris 1992; Loader 2000).
 * `logPeak` is `logBetaPeak(a, b)`, which is worth computing only once.
 */
export function betaDensity(a: number, b: number, x: number, y: number, logPeak: number): number {
  const lean = a * y - b * x;
  const size = a + b;
  return Math.exp(
    logPeak - a * shortfall(-lean / a, (x * size) / a) - b * shortfall(lean / b, (y * size) / b),
  );
}

/** The logarithm of `betaDensity` at the mean, in terms that stay small: Stirling's formula with its remainders. */
export function logBetaPeak(a: number, b: number): number {
  const remainders = stirlingRemainder(a + b) - stirlingRemainder(a) - stirlingRemainder(b);
  return 0.5 * Math.log(((a / (a + b)) * b) / (2 * Math.PI)) + remainders;
}

/**
 * `e − ln(1 + e)`, given `ratio = 1 + e` as well. Near 0, where the two would cancel, by the series of
 * `ln(1 + e) = 2 artanh(v)` in `v = e / (2 + e)`.
 */
function shortfall(e: number, ratio: number): number {
  if (Math.abs(e) > 0.1) return e - Math.log(ratio);
  const v = e / (2 + e);
  const s = v * v;
  return v * (e - 2 * s * (1 / 3 + s * (1 / 5 + s * (1 / 7 + s * (1 / 9 + s * (1 / 11 + s / 13))))));
}
