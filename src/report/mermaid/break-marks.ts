import type { BreakMark } from "../map/map-breaks.js";
import type { Messages } from "../messages/messages.js";

const sure = { information: "■", coordination: "◆", care: "●", none: "▲" } as const;
const unsure = { information: "□", coordination: "◇", care: "○", none: "△" } as const;

/** Marks of breaks as signs, each with its rank where that is told. */
export function breakMarks(marks: readonly BreakMark[], { map }: Messages): string {
  return marks
    .map(({ rank, isNumbered, cause, isSure }) => {
      const sign = (isSure ? sure : unsure)[cause ?? "none"];
      return isNumbered ? `${sign}${map.rank(rank)}` : sign;
    })
    .join(" ");
}
