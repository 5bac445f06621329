/**
 * Places as near as can be to those desired (least squares by weight) that keep their order and their distances:
 * isotonic regression by pooling neighbours that are too close (Ayer 1955), in linear time.
 *
 * @param distance - least distance of each place from the one before it; that of the first is not read.
 * @param lowest - bounds of the first and the last place, wide enough for all distances.
 */
export function spreadOut(
  desired: Float64Array,
  weight: Float64Array,
  distance: Float64Array,
  lowest = Number.NEGATIVE_INFINITY,
  highest = Number.POSITIVE_INFINITY,
): Float64Array {
  const { length } = desired;
  const mean = new Float64Array(length);
  const mass = new Float64Array(length);
  const from = new Int32Array(length + 1);
  let [pools, shift] = [0, 0];
  const shifts = distance.map((least, place) => (shift += place === 0 ? 0 : least));
  for (let place = 0; place < length; place += 1) {
    mean[pools] = desired[place] - shifts[place];
    mass[pools] = weight[place];
    from[pools] = place;
    pools += 1;
    while (pools > 1 && mean[pools - 2] > mean[pools - 1]) {
      const total = mass[pools - 2] + mass[pools - 1];
      mean[pools - 2] = (mean[pools - 2] * mass[pools - 2] + mean[pools - 1] * mass[pools - 1]) / total;
      mass[pools - 2] = total;
      pools -= 1;
    }
  }
  from[pools] = length;
  const places = new Float64Array(length);
  for (let pool = 0; pool < pools; pool += 1) {
    const at = Math.max(lowest, Math.min(highest - (shifts[length - 1] ?? 0), mean[pool]));
    for (let place = from[pool]; place < from[pool + 1]; place += 1) places[place] = at + shifts[place];
  }
  return places;
}
