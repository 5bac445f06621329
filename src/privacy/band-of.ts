/** The narrowest band at either end: to tell more of large groups would still tell that nearly all answered alike. */
const narrowest = 0.1;

/**
 * The band in which a share of favourable answers is told, where the share itself would say too much: at both ends,
 * where it would tell that everybody, or all but one, answered alike; and in a group so small that one of its own
 * people could work out what the others answered. There every band holds three numbers of people, two in groups of
 * three or four, so that who takes their own answer out is left with several. `null` where the share itself may be told.
 *
 * @param share - 0..1.
 * @param people - how many answered.
 * @param always - whether the group is so small that every share is told in bands.
 */
export function bandOf(share: number, people: number, always: boolean): readonly [number, number] | null {
  const bands = Math.max(2, Math.floor((people + 1) / 3));
  if (always) return nthBand(Math.min(bands - 1, Math.floor(share * bands + 1e-9)), bands);
  const width = Math.max(narrowest, 2 / (people + 1));
  if (share < width) return [0, width];
  return share > 1 - width ? [1 - width, 1] : null;
}

function nthBand(band: number, bands: number): readonly [number, number] {
  return [band / bands, (band + 1) / bands];
}
