import type { Pool } from "./pool.js";

/** The sum of squares between groups of every arrangement, once each. */
export function everyArrangement({ values, sizes }: Pool): Iterable<number> {
  return dealt(values, sizes, 0, 0);
}

function* dealt(
  values: readonly number[],
  [size, ...others]: readonly number[],
  between: number,
  gone: number,
): Iterable<number> {
  if (others.length === 0) {
    yield between + gone ** 2 / size!;
    return;
  }
  for (const chosen of choices(values.length, size!)) {
    const sum = chosen.reduce((total, place) => total + values[place]!, 0);
    const rest = others.length > 1 ? values.filter((_, place) => !chosen.includes(place)) : values;
    yield* dealt(rest, others, between + sum ** 2 / size!, gone + sum);
  }
}

/** Every choice of `count` places below `total`, ascending; always the same list, changed from one to the next. */
function* choices(total: number, count: number): Iterable<readonly number[]> {
  const chosen = Array.from({ length: count }, (_, place) => place);
  do yield chosen;
  while (stepOn(chosen, total));
}

/** Makes the next choice of one; `false` after the last. */
function stepOn(chosen: number[], total: number): boolean {
  let place = chosen.length - 1;
  while (place >= 0 && chosen[place] === total - chosen.length + place) place -= 1;
  if (place < 0) return false;
  chosen[place]! += 1;
  for (let next = place + 1; next < chosen.length; next += 1) chosen[next] = chosen[next - 1]! + 1;
  return true;
}
