import type { Chain } from "../../chain/chain.js";
import { type Level, levels } from "../../chain/level.js";
import { describeValue } from "../../input/describe-value.js";
import { nextTask } from "./next-task.js";
import type { StructureFigures } from "./structure-figures.js";
import { structurePortions } from "./structure-portions.js";
import type { StructureProgress } from "./structure-progress.js";

/** How the structure of a chain is measured. */
export interface MeasureStructureOptions {
  /** The unit to look at, the one that is diagnosed: everything below it is rolled up first. Departments. */
  readonly level?: Level | undefined;
  /**
   * Parties from which shortest ways are looked for, drawn by chance where there are more; a number as large as that
   * of the parties, or larger, makes betweenness exact. Where absent, all of them while that stays within a quarter of
   * a billion parties reached and handoffs followed, some ten seconds (always up to 5,000 parties with 40,000 pairs of
   * giver and receiver, far more where most parties reach few others); else as many as fit in this, and at least 256.
   */
  readonly sources?: number | undefined;
  /** Starts the random numbers for sources, communities and the chances of units; a whole number, 1. */
  readonly seed?: number | undefined;
  /** Gives up as soon as it is aborted: the promise is rejected with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** Told after every portion of work. */
  readonly onProgress?: ((progress: StructureProgress) => void) | undefined;
}

/**
 * Measures the shape of a chain: who stands how far from the end customer, whom deliveries cannot do without, where
 * ways run together, who keeps to whom, what each receives from how many. Figures without opinions; hand them to
 * `diagnose` at the same level, whose detectors find the risks in them.
 *
 * Which way work goes is declared or inferred as in a diagnosis, memberships included: a unit that is stated to receive
 * deliveries hands on to its members that give, in a step of its own. Strength plays no part, nor does any evidence: no
 * answer of anybody is looked at. All is linear in the size of the chain, or nearly so, but for communities (Louvain)
 * and betweenness, which is worked out from a sample of a large chain, with its error stated. The same chain gives the
 * same figures to the last bit, in whatever order its rows stand.
 *
 * Work is done in portions, between which the event loop goes on, so that a page can be painted and a `signal` heard;
 * of a million handoffs some portions take seconds.
 *
 * @throws RangeError or TypeError for options that cannot be, as a rejection; the signal's reason when aborted.
 *
 * @example
 * ```ts
 * const structure = await measureStructure(chain);
 * const diagnosis = diagnose(chain, { structure });
 * structure.parties.filter(({ cut }) => cut); // who holds parts of the chain together
 * ```
 */
export async function measureStructure(
  chain: Chain,
  { level = "department", sources, seed = 1, signal, onProgress }: MeasureStructureOptions = {},
): Promise<StructureFigures> {
  checkOptions({ level, sources, seed, onProgress });
  signal?.throwIfAborted();
  const portions = structurePortions(chain, { level, sources, seed });
  for (let portion = portions.next(); ; portion = portions.next()) {
    if (portion.done) return portion.value;
    onProgress?.(portion.value);
    await nextTask();
    signal?.throwIfAborted();
  }
}

function checkOptions({ level, sources, seed, onProgress }: MeasureStructureOptions): void {
  if (!levels.some((known) => known === level)) throw wrong("level", level, `one of ${levels.join(", ")}`);
  if (sources !== undefined && !(Number.isInteger(sources) && sources >= 1))
    throw wrong("sources", sources, "a whole number from 1");
  if (!Number.isSafeInteger(seed)) throw wrong("seed", seed, "a whole number");
  if (onProgress !== undefined && typeof onProgress !== "function")
    throw new TypeError(
      `measureStructure: onProgress is ${describeValue(onProgress)}; it must be a function`,
    );
}

function wrong(option: string, value: unknown, expected: string): RangeError {
  return new RangeError(`measureStructure: ${option} is ${describeValue(value)}; it must be ${expected}`);
}
