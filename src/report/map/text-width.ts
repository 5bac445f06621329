/** Widths in ems of ASCII in DejaVu Sans, the widest of the fonts that browsers fall back on. */
const ascii: readonly (readonly [width: number, characters: string])[] = [
  [0.28, "'ijlIJ"],
  [0.33, " ,."],
  [0.35, "/:;\\|f"],
  [0.4, "-()[]t!"],
  [0.42, "r"],
  [0.51, '"*_`sz'],
  [0.56, "?cLFk"],
  [0.6, "vxyPT"],
  [0.64, "Yaoe$0123456789{}ESbdghnpqu"],
  [0.7, "KAVBRXZC"],
  [0.79, "UHNDG&OQ"],
  [0.85, "w#+<=>^~M"],
  [1, "%mW@"],
];
const asciiWidth = new Map(
  ascii.flatMap(([width, characters]) => [...characters].map((each) => [each, width])),
);

/** Widths of other characters in ems, at least as wide as in common fonts; the first that fits. */
const others: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/u, 0],
  [/[\u00a0·]/u, 0.33],
  [/(?=\p{Ll})\p{Script=Latin}|–/u, 0.7],
  [/\p{Ll}/u, 0.92],
  [/[\p{Script=Arabic}\p{Script=Hebrew}]/u, 0.92],
  [/[\p{Lu}…→—]/u, 1.1],
  [/\p{Extended_Pictographic}/u, 1.5],
];
/** Everything else, Chinese and Japanese among it. */
const widest = 1.25;

/**
 * How wide a text is at most, in pixels, on one line: the sum of its characters, each as wide as in the widest of
 * common fonts. Letters of scripts that join are narrower joined, so that the estimate is high for them.
 */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += asciiWidth.get(character) ?? widthOf(character);
  return ems * fontSize;
}

function widthOf(character: string): number {
  return others.find(([pattern]) => pattern.test(character))?.[1] ?? widest;
}
