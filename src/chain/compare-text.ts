/**
 * Orders texts by code unit, the one order that no locale, platform or library version changes.
 * Every canonical order and every tie in a result is settled by it.
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
