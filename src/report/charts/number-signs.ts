import type { Messages } from "../messages/messages.js";

/** The signs of numbers as Vega takes them (d3-format's locale). */
export interface NumberSigns {
  readonly decimal: string;
  readonly thousands: string;
  readonly grouping: readonly [3];
  readonly currency: readonly ["", ""];
  /** The digits 0 to 9. */
  readonly numerals: readonly string[];
  readonly percent: string;
}

/** The signs that a language writes numbers with, as its catalogue writes them. */
export function numberSigns({ figure, map }: Pick<Messages, "figure" | "map">): NumberSigns {
  const numerals = Array.from({ length: 10 }, (_, digit) => figure(digit));
  const withoutDigits = (text: string) => numerals.reduce((rest, digit) => rest.replaceAll(digit, ""), text);
  return {
    decimal: withoutDigits(figure(1.5)),
    thousands: withoutDigits(figure(20_000)),
    grouping: [3],
    currency: ["", ""],
    numerals,
    percent: withoutDigits(map.share(0.5)),
  };
}
