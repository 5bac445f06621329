/** A way on the picture: cubic curves, each from where the one before ends. */
export interface Track {
  /** Eight figures a curve: start, two control points, end. */
  readonly curves: readonly Curve[];
  readonly width: number;
  /** Where the arrow points at, and in which direction. */
  readonly tip: { readonly x: number; readonly y: number; readonly dx: number; readonly dy: number };
}

/** A cubic curve: its start, two control points and its end. */
export type Curve = readonly [number, number, number, number, number, number, number, number];

/** A straight curve. */
export function straight(x: number, y: number, toX: number, toY: number): Curve {
  return [
    x,
    y,
    x + (toX - x) / 3,
    y + (toY - y) / 3,
    x + (2 * (toX - x)) / 3,
    y + (2 * (toY - y)) / 3,
    toX,
    toY,
  ];
}

/** A curve that leaves and arrives level. */
export function level(x: number, y: number, toX: number, toY: number): Curve {
  if (y === toY) return straight(x, y, toX, toY);
  const middle = (x + toX) / 2;
  return [x, y, middle, y, middle, toY, toX, toY];
}

/** The same curve the other way round. */
export function reversed([a, b, c, d, e, f, g, h]: Curve): Curve {
  return [g, h, e, f, c, d, a, b];
}

/** A point of a curve, `at` 0..1 of its parameter. */
export function pointAt([a, b, c, d, e, f, g, h]: Curve, at: number): readonly [number, number] {
  const [s, t] = [1 - at, at];
  const [k, l, m, n] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return [k * a + l * c + m * e + n * g, k * b + l * d + m * f + n * h];
}

/** How long and how wide the arrow at the end of a line is. */
export function arrowSize(width: number): { readonly length: number; readonly half: number } {
  return { length: 5 + 0.8 * width, half: 2.6 + 0.75 * width };
}

/** The data of a path over some curves, each from where the one before ends, as short as can be. */
export function pathData(curves: readonly Curve[], mirror: (x: number) => number): string {
  let [data, last] = ["", ""];
  for (const curve of curves) {
    const [x, y, ...points] = curve.map((value, place) => rounded(place % 2 === 0 ? mirror(value) : value));
    const from = points.map((value, place) => rounded(value - (place % 2 === 0 ? x! : y!)));
    const [toX, toY] = from.slice(-2) as [number, number];
    if (last !== `${x} ${y}`) data += `M${figures([x!, y!])}`;
    last = points.slice(-2).join(" ");
    if (from.every((value, place) => place % 2 === 0 || value === 0)) data += `h${toX}`;
    else if (from.every((value, place) => place % 2 === 1 || value === 0)) data += `v${toY}`;
    else data += `c${figures(from)}`;
  }
  return data;
}

/** Figures of a path; a sign parts them as well as a space. */
export function figures(values: readonly number[]): string {
  return values.join(" ").replaceAll(" -", "-");
}

/** To a tenth of a pixel. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
