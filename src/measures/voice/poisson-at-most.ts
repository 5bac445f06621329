/**
 * The chance of at most `count` happenings where `mean` are expected, each by itself: the Poisson distribution
 * (Poisson 1837), summed term by term. 1 where none are expected.
 *
 * @param count - a whole number of at least 0.
 * @param mean - at least 0.
 */
export function poissonAtMost(count: number, mean: number): number {
  if (mean === 0) return 1;
  let logTerm = -mean;
  let sum = Math.exp(logTerm);
  for (let happened = 1; happened <= count; happened += 1) {
    logTerm += Math.log(mean / happened);
    sum += Math.exp(logTerm);
  }
  return Math.min(1, sum);
}
