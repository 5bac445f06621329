const halfLogTwoPi = 0.5 * Math.log(2 * Math.PI);

/**
 * What Stirling's formula leaves out: `ln Γ(z) − [(z − ½) ln z − z + ½ ln 2π]`, for any z > 0.
 *
 * Kept apart from `ln Γ` because the large terms of a beta function cancel on paper; taking them out beforehand keeps
 * the digits that subtracting them would lose (Loader 2000, "Fast and Accurate Computation of Binomial Probabilities").
 * From 10 upward the asymptotic series is exact to the last digit (DLMF 5.11.1); below, `Γ(z + 1) = z Γ(z)` leads there.
 */
export function stirlingRemainder(z: number): number {
  if (z >= 10) return asymptoticSeries(z);
  let shifted = z;
  let product = 1;
  for (; shifted < 10; shifted++) product *= shifted;
  return asymptoticSeries(shifted) + stirling(shifted) - Math.log(product) - stirling(z);
}

function stirling(z: number): number {
  return (z - 0.5) * Math.log(z) - z + halfLogTwoPi;
}

/** `Σ B₂ₖ / (2k (2k − 1) z²ᵏ⁻¹)`, its first seven terms. */
function asymptoticSeries(z: number): number {
  const s = 1 / (z * z);
  const tail = 1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360 - s / 156)));
  return (1 / 12 - s * (1 / 360 - s * tail)) / z;
}
