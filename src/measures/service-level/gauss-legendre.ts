/** Nodes and weights of the 8-point Gauss–Legendre rule on 0..1, exact for polynomials up to degree 15. */
export const gaussLegendre: readonly { readonly node: number; readonly weight: number }[] = [
  [0.1834346424956498, 0.362683783378362],
  [0.525532409916329, 0.3137066458778873],
  [0.7966664774136267, 0.2223810344533745],
  [0.9602898564975363, 0.1012285362903763],
].flatMap(([x = 0, weight = 0]) => [
  { node: (1 - x) / 2, weight: weight / 2 },
  { node: (1 + x) / 2, weight: weight / 2 },
]);
