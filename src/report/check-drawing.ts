import { chartNames } from "./charts/chart-name.js";

interface Rule {
  /** What stands in the error after `it must`. */
  readonly must: string;
  readonly holds: (value: unknown) => boolean;
}

const rules = {
  chart: oneOf(chartNames),
  direction: oneOf(["ltr", "rtl"]),
  theme: oneOf(["light", "dark"]),
  mostParties: {
    must: "be a whole number between 2 and 1000",
    holds: (value) => isAtLeast(2, value) && value <= 1000,
  },
  mostHandoffs: atLeast(0),
  breaks: atLeast(0),
  most: atLeast(1),
} satisfies Readonly<Record<string, Rule>>;

/**
 * Checks options that drawings have in common; those that are `undefined` are left to their defaults.
 *
 * @throws `RangeError` for one out of its range, naming it.
 */
export function checkDrawing(
  name: string,
  options: Readonly<Partial<Record<keyof typeof rules, unknown>>>,
): void {
  for (const [option, value] of Object.entries(options)) {
    const { must, holds }: Rule = rules[option as keyof typeof rules];
    if (value !== undefined && !holds(value))
      throw new RangeError(`${name}: ${option} is ${value}; it must ${must}`);
  }
}

function oneOf(values: readonly string[]): Rule {
  const must = `be ${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;
  return { must, holds: (value) => values.some((known) => known === value) };
}

function atLeast(least: number): Rule {
  return { must: `be a whole number, ${least} or more`, holds: (value) => isAtLeast(least, value) };
}

/** Without bound counts as whole. */
function isAtLeast(least: number, value: unknown): value is number {
  const isWhole = Number.isInteger(value) || value === Number.POSITIVE_INFINITY;
  return isWhole && (value as number) >= least;
}
