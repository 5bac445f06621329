/**
 * The smallest group that is protected at all. Below it, which only the option `unsafe` allows, the data is not about
 * people: nothing is audited and nothing told in bands.
 */
export const leastGroupSize = 3;

/** Whether answers may be asked for in groups of this size. */
export function isGroupSize(size: number, unsafe: boolean): boolean {
  return Number.isInteger(size) && size >= (unsafe ? 1 : leastGroupSize);
}
