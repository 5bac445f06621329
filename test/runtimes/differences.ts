import type { Told } from "./jobs.js";

const number = /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/g;

/** What two runs of a program do not tell alike. */
export function differences(expected: Told, told: Told): readonly string[] {
  return [
    ...unlike(expected.texts, told.texts, (one, other) => one === other),
    ...unlike(expected.figures, told.figures, sameFigures),
  ];
}

type Texts = Told["texts"];

function unlike(
  expected: Texts,
  told: Texts,
  same: (one: string, other: string) => boolean,
): readonly string[] {
  const names = Object.keys({ ...expected, ...told });
  return names.filter((name) => !same(expected[name] ?? "", told[name] ?? ""));
}

/** Whether texts differ in no more than the 13th digit of figures. */
function sameFigures(one: string, other: string): boolean {
  if (one.replace(number, "") !== other.replace(number, "")) return false;
  const others = other.match(number)!.map(Number);
  return one.match(number)!.every((figure, place) => near(Number(figure), others[place]!));
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one));
}
