import { type Gradient, gradientOf, sweepBack } from "./differentiate.js";
import { newValues } from "./evaluate.js";
import { gaussLegendre } from "./gauss-legendre.js";
import { newSweep } from "./hand-on.js";
import type { Network } from "./network.js";
import { type NetworkStrengths, networkValues, setValues } from "./network-values.js";

/** Panels into which the way from the strengths to 1 is cut, at most, and the miss that is good enough. */
const mostPanels = 32;
const enough = 1e-9;

/** The loss of every input and party, and what of the whole they do not account for. */
export interface SharedLoss extends NetworkStrengths {
  readonly residual: number;
  /** Panels that it took: 1 where the first missed by no more than 1e-9. */
  readonly panels: number;
}

/** A stretch of the way from the strengths (0) to 1 (1), with what is lost along it. */
interface Panel extends NetworkStrengths {
  readonly start: number;
  readonly end: number;
  /** The weighted service level at both ends. */
  readonly levels: readonly [number, number];
  /** By how much the losses found miss the rise of the service level along the panel. */
  readonly miss: number;
}

/**
 * Shares what is lost between a service level and its ceiling among all strengths: Aumann and Shapley's
 * prices (*Values of Non-Atomic Games*, 1974), each strength charged for its part of the rise while all move
 * to 1 together. Losses are at least 0 and add up to ceiling − service level, but for the `residual`.
 *
 * @param weights - of every position in the service level that is shared out.
 */
export function shareLoss(network: Network, strengths: NetworkStrengths, weights: Float64Array): SharedLoss {
  const levelAt = (t: number) => weigh(weights, networkValues(network, strengths, t).values);
  const panelBetween = (start: number, end: number, levels: readonly [number, number]) =>
    measurePanel(network, strengths, weights, start, end, levels);
  const whole: readonly [number, number] = [levelAt(0), levelAt(1)];
  let panels = [panelBetween(0, 1, whole)];
  while (Math.abs(missing(panels)) > enough && panels.length < mostPanels) {
    const worst = panels.reduce((a, b) => (Math.abs(b.miss) > Math.abs(a.miss) ? b : a));
    const middle = (worst.start + worst.end) / 2;
    const level = levelAt(middle);
    const halves = [
      panelBetween(worst.start, middle, [worst.levels[0], level]),
      panelBetween(middle, worst.end, [level, worst.levels[1]]),
    ];
    panels = panels.flatMap((panel) => (panel === worst ? halves : panel));
  }
  const input = addUp(panels.map((panel) => panel.input));
  const own = addUp(panels.map((panel) => panel.own));
  return { input, own, residual: missing(panels), panels: panels.length };
}

/** The weighted mean of service levels, by position. */
export function weigh(weights: Float64Array, values: Float64Array): number {
  let sum = 0;
  for (let position = 0; position < weights.length; position += 1) {
    if (weights[position]! > 0) sum += weights[position]! * values[position]!;
  }
  return Math.min(1, sum);
}

function missing(panels: readonly Panel[]): number {
  return panels.reduce((sum, panel) => sum + panel.miss, 0);
}

function measurePanel(
  network: Network,
  strengths: NetworkStrengths,
  weights: Float64Array,
  start: number,
  end: number,
  levels: readonly [number, number],
): Panel {
  const gradient = integrate(network, strengths, weights, start, end);
  const input = lossOf(gradient.input, strengths.input);
  const own = lossOf(gradient.own, strengths.own);
  return { start, end, levels, input, own, miss: levels[1] - levels[0] - total(input) - total(own) };
}

/** The gradient summed up along a panel, in one sweep's arrays: fresh ones for every node would cost more than it. */
function integrate(
  network: Network,
  strengths: NetworkStrengths,
  weights: Float64Array,
  start: number,
  end: number,
): Gradient {
  const sweep = newSweep(network, new Float64Array(network.inputCount), newValues(network));
  for (const { node, weight } of gaussLegendre) {
    setValues(network, strengths, start + node * (end - start), sweep.strength, sweep.values);
    for (let position = 0; position < weights.length; position += 1) {
      sweep.adjoint[position] = weights[position]! * weight * (end - start);
    }
    sweepBack(sweep);
  }
  return gradientOf(sweep);
}

/** Turns a gradient into losses, in place: what each strength lacks to 1, at its price. */
function lossOf(gradient: Float64Array, strength: Float64Array): Float64Array {
  for (let place = 0; place < gradient.length; place += 1) gradient[place]! *= 1 - strength[place]!;
  return gradient;
}

function total(losses: Float64Array): number {
  let sum = 0;
  for (const loss of losses) sum += loss;
  return sum;
}

function addUp([first, ...more]: readonly Float64Array[]): Float64Array {
  const sum = first!;
  for (const one of more) for (let place = 0; place < sum.length; place += 1) sum[place]! += one[place]!;
  return sum;
}
