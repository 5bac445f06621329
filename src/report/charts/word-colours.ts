/** Colours of words, in an order of their own; words that nothing in the data has are left out. */
export function wordColours(
  field: string,
  title: string | null,
  colours: readonly (readonly [word: string, colour: string])[],
  values: readonly Readonly<Record<string, unknown>>[],
) {
  const used = colours.filter(([word]) => values.some((row) => row[field] === word));
  return {
    field,
    type: "nominal",
    title,
    scale: { domain: used.map(([word]) => word), range: used.map(([, colour]) => colour) },
  };
}
