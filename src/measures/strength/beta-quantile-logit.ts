import { betaDensity } from "./beta-density.js";
import { betaQuantileStart } from "./beta-quantile-start.js";
import { incompleteBeta } from "./incomplete-beta.js";

/**
 * The logit of the beta quantile, `ln(x / (1 − x))` where `I_x(a, b) = p`, for p above 0 and up to ½.
 *
 * Solved for `ln I = ln p` on the logit scale, because there a beta density is log-concave whatever its shape, so that
 * `ln I` is concave and no flat or vertical stretch misleads the solver; and because a logit tells apart quantiles that
 * are all but one. Halley's steps treble the digits: mostly two, rarely more than four. A bracket holds them.
 */
export function betaQuantileLogit(a: number, b: number, p: number, logPeak: number): number {
  let logit = betaQuantileStart(a, b, p, logPeak);
  if (Math.abs(logit) > 600) return logit;
  let [low, high] = [-700, 700];
  for (let miss = 1, steps = 0; Math.abs(miss) > closeEnough && steps < mostSteps; steps++) {
    const odds = Math.exp(logit);
    const y = 1 / (1 + odds);
    const x = odds * y;
    const density = betaDensity(a, b, x, y, logPeak);
    const below = incompleteBeta(a, b, x, y, density);
    miss = Math.log(below / p);
    if (miss > 0) high = logit;
    else low = logit;
    const next = logit - correction(miss, density / below, a * y - b * x);
    logit = next >= low && next <= high ? next : (low + high) / 2;
  }
  return logit;
}

/** Halley's step, or Newton's from far above, where Halley's would be too timid. `lean` is the slope of ln density. */
function correction(miss: number, slope: number, lean: number): number {
  const newton = miss / slope;
  return miss > 5 ? newton : newton / (1 - (newton * (lean - slope)) / 2);
}

/** Of ln I: the last step leaves about its third power. */
const closeEnough = 1e-5;
const mostSteps = 100;
