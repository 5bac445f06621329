import { logChoices } from "./log-factorial.js";
import type { Random } from "./seeded-random.js";

/**
 * How many of `draws` taken at random, without putting back, are marked: a number from the hypergeometric
 * distribution. By inversion from the most likely number outwards, which takes about as many steps as the numbers
 * spread (Kachitvichyanukul & Schmeiser 1985, *Computer generation of hypergeometric random variates*).
 *
 * @param draws - at most `marked + unmarked`.
 */
export function drawHypergeometric(marked: number, unmarked: number, draws: number, random: Random): number {
  const mode = Math.floor(((draws + 1) * (marked + 1)) / (marked + unmarked + 2));
  const density = Math.exp(
    logChoices(marked, mode) + logChoices(unmarked, draws - mode) - logChoices(marked + unmarked, draws),
  );
  const oneUp = (n: number) => ((marked - n) * (draws - n)) / ((n + 1) * (unmarked - draws + n + 1));
  const oneDown = (n: number) => (n * (unmarked - draws + n)) / ((marked - n + 1) * (draws - n + 1));
  let left = random() - density;
  let [up, down, above, below] = [mode, mode, density, density];
  while (left >= 0 && above + below > 0) {
    above *= oneUp(up);
    up += 1;
    left -= above;
    if (left < 0) return up;
    below *= oneDown(down);
    down -= 1;
    left -= below;
    if (left < 0) return down;
  }
  return mode;
}
