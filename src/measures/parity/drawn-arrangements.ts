import type { Pool } from "./pool.js";
import type { Random } from "./seeded-random.js";

/** The sums of squares between groups of `count` arrangements, each drawn anew from all, with equal chances. */
export function* drawnArrangements({ values, sizes }: Pool, random: Random, count: number): Iterable<number> {
  const deck = Float64Array.from(values);
  for (let draw = 0; draw < count; draw += 1) yield dealtAtRandom(deck, sizes, random);
}

/** Shuffles as much of the deck as has to be dealt (Fisher & Yates; Durstenfeld 1964). */
function dealtAtRandom(deck: Float64Array, sizes: readonly number[], random: Random): number {
  const last = sizes.length - 1;
  let [between, gone, place] = [0, 0, 0];
  for (let group = 0; group < last; group += 1) {
    let sum = 0;
    for (const end = place + sizes[group]!; place < end; place += 1) {
      const other = place + Math.floor(random() * (deck.length - place));
      const value = deck[other]!;
      deck[other] = deck[place]!;
      deck[place] = value;
      sum += value;
    }
    between += sum ** 2 / sizes[group]!;
    gone += sum;
  }
  return between + gone ** 2 / sizes[last]!;
}
