/** An exact rational number in lowest terms; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const zero: Fraction = { numerator: 0n, denominator: 1n };
export const one: Fraction = { numerator: 1n, denominator: 1n };

/** @throws `RangeError` for a denominator of 0. */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  const [above, below] = [BigInt(numerator), BigInt(denominator)];
  if (below === 0n) throw new RangeError("a fraction with the denominator 0");
  if (above === 0n) return zero;
  const divisor = commonDivisor(above, below) * (below < 0n ? -1n : 1n);
  return { numerator: above / divisor, denominator: below / divisor };
}

export function isZero({ numerator }: Fraction): boolean {
  return numerator === 0n;
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

export function over(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

export function toNumber({ numerator, denominator }: Fraction): number {
  return Number(numerator) / Number(denominator);
}

/** As people write it: `3`, `-1/2`; kept, for the same fraction is written thousands of times. */
export function toText(of: Fraction): string {
  let text = texts.get(of);
  if (text === undefined) {
    text = of.denominator === 1n ? `${of.numerator}` : `${of.numerator}/${of.denominator}`;
    texts.set(of, text);
  }
  return text;
}

const texts = new WeakMap<Fraction, string>();

/** Rows of fractions, all of one length. */
export type Matrix = readonly (readonly Fraction[])[];

/** A basis of what the rows span, in reduced echelon form: one form for one span. */
export function reduced(rows: Matrix): Matrix {
  const basis: Fraction[][] = [];
  for (const row of rows) {
    const rest = remainder(row, basis);
    const pivot = rest.findIndex((entry) => !isZero(entry));
    if (pivot < 0) continue;
    const scaled = rest.map((entry) => (isZero(entry) ? zero : over(entry, rest[pivot]!)));
    for (const [place, other] of basis.entries()) basis[place] = remainder(other, [scaled]);
    basis.push(scaled);
  }
  return basis.sort((a, b) => pivotOf(a) - pivotOf(b));
}

/** What is left of a row once the rows of a reduced basis clear their pivots in it. */
export function remainder(row: readonly Fraction[], basis: Matrix): Fraction[] {
  let rest = [...row];
  for (const other of basis) {
    const factor = rest[pivotOf(other)]!;
    if (!isZero(factor))
      rest = rest.map((entry, place) =>
        isZero(other[place]!) ? entry : minus(entry, times(factor, other[place]!)),
      );
  }
  return rest;
}

export function pivotOf(row: readonly Fraction[]): number {
  return row.findIndex((entry) => !isZero(entry));
}

export function rank(rows: Matrix): number {
  return reduced(rows).length;
}

/** A basis of the combinations `c` of rows for which every column of the combination is 0. */
export function leftKernel(rows: Matrix): Matrix {
  const width = rows[0]?.length ?? 0;
  const marked = rows.map((row, place) => [
    ...row,
    ...rows.map((_, other) => (other === place ? one : zero)),
  ]);
  return reduced(marked)
    .filter((row) => pivotOf(row) >= width)
    .map((row) => row.slice(width));
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (small !== 0n) [large, small] = [small, large % small];
  return large;
}
