/**
 * A first guess at the logit of a beta quantile, for `betaQuantileLogit` to refine; p from 0 to ½.
 *
 * Usually within a few hundredths of a standard deviation. Where a shape below 1 puts the quantile so close to an edge
 * that its logit passes ±600, the guess is the answer, to the last digit.
 */
export function betaQuantileStart(a: number, b: number, p: number, logPeak: number): number {
  return a >= 1 && b >= 1 ? bellStart(a, b, p) : edgeStart(a, b, p, logPeak);
}

/** Bell-shaped: the normal quantile, then its beta counterpart (Abramowitz & Stegun 1964, 26.2.22 and 26.5.22). */
function bellStart(a: number, b: number, p: number): number {
  const t = Math.sqrt(-2 * Math.log(p));
  const z = t - (2.30753 + 0.27061 * t) / (1 + t * (0.99229 + 0.04481 * t));
  const [perA, perB] = [1 / (2 * a - 1), 1 / (2 * b - 1)];
  const h = 2 / (perA + perB);
  const lambda = (z * z - 3) / 6;
  const w = (z * Math.sqrt(h + lambda)) / h - (perB - perA) * (lambda + 5 / 6 - 2 / (3 * h));
  return Math.log(a / b) - 2 * w;
}

/** Piled up at an edge: the power law that holds there, `I_x ≈ xᵃ / (a B)`, or its mirror image; up to the mean. */
function edgeStart(a: number, b: number, p: number, logPeak: number): number {
  const [logMean, logRest] = [-Math.log1p(b / a), -Math.log1p(a / b)];
  const logBeta = a * logMean + b * logRest - logPeak;
  const logX = (Math.log(p) + Math.log(a) + logBeta) / a;
  if (logX < logMean) return logitOf(logX);
  const logY = (Math.log1p(-p) + Math.log(b) + logBeta) / b;
  return -logitOf(Math.min(logY, logRest));
}

function logitOf(logX: number): number {
  return logX - Math.log(-Math.expm1(logX));
}
