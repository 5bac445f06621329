import type { Messages } from "../messages/messages.js";

/** The most needs that one line names. */
const mostNamed = 6;

/** The first of some needs as told, and how many more there are. */
export function shortened<Need>(
  needs: readonly Need[],
  tell: (need: Need) => string,
  { brief }: Messages,
): readonly string[] {
  const told = needs.slice(0, mostNamed).map(tell);
  const more = needs.length - told.length;
  return more > 0 ? [...told, brief.needs.others(more)] : told;
}
