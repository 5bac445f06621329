/**
 * A quantile of numbers in ascending order, `share` between 0 and 1; between two numbers by linear interpolation
 * (Hyndman & Fan 1996, type 7, as most tools do).
 */
export function quantileOf(ascending: Float64Array, share: number): number {
  const place = share * (ascending.length - 1);
  const below = ascending[Math.floor(place)]!;
  const above = ascending[Math.ceil(place)]!;
  return below + (above - below) * (place - Math.floor(place));
}
