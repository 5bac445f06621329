/** Rounds shrink by a steady ratio when two in turn agree to this part of what is left. */
const steady = 1e-3;

/**
 * Watches rounds around a loop shrink: told how large each was, answers how many rounds as large as that one all
 * rounds from it on add up to, once they shrink by a steady ratio; `undefined` before. What it found it forgets, as
 * rounds taken at once change the ratio.
 */
export function steadyRounds(): (size: number) => number | undefined {
  let [before, ratio] = [0, 0];
  return (size) => {
    const shrinks = size / before;
    const isSteady = shrinks < 1 && Math.abs(shrinks - ratio) < steady * (1 - shrinks);
    [before, ratio] = [isSteady ? 0 : size, shrinks];
    return isSteady ? 1 / (1 - shrinks) : undefined;
  };
}
