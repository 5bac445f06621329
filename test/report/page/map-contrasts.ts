/** The least contrast of words, and of lines, on the map of an open page, and its paper. Runs in the page. */
export function mapContrasts(): { readonly words: number; readonly lines: number; readonly paper: string } {
  type Colour = readonly [red: number, green: number, blue: number];
  const map = document.querySelector<SVGSVGElement>(".weaklink-map")!;
  const colourOf = (text: string): Colour | null => {
    const [red, green, blue, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
    return text === "none" || red === undefined || alpha === 0 ? null : [red, green!, blue!];
  };
  const light = (colour: Colour) => {
    const [red, green, blue] = colour.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const contrast = (one: Colour, other: Colour) => {
    const [less, more] = [light(one), light(other)].sort((a, b) => a - b);
    return (more! + 0.05) / (less! + 0.05);
  };
  const shapes = [...map.querySelectorAll<SVGGraphicsElement>("rect, path, text")].map((element) => {
    const { fill, stroke, fillOpacity } = getComputedStyle(element);
    const rect = element.getBoundingClientRect();
    return { element, fill: colourOf(fill), stroke: colourOf(stroke), opacity: Number(fillOpacity), rect };
  });
  /** What lies below the middle of a shape: all that was painted before it, one over the other. */
  const below = (place: number): Colour => {
    const { left, right, top, bottom } = shapes[place]!.rect;
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return shapes
      .slice(0, place)
      .reduce<Colour>(
        (paper, { element, fill, opacity, rect }) =>
          element.tagName === "text" ||
          fill === null ||
          x < rect.left ||
          x > rect.right ||
          y < rect.top ||
          y > rect.bottom
            ? paper
            : ([0, 1, 2].map(
                (part) => paper[part]! * (1 - opacity) + fill[part]! * opacity,
              ) as unknown as Colour),
        [255, 255, 255],
      );
  };
  const paper = getComputedStyle(map.querySelector(".map-paper")!).fill;
  let [words, lines] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const [place, { element, fill, stroke }] of shapes.entries()) {
    if (element.tagName === "text") words = Math.min(words, contrast(fill!, below(place)));
    if (element.matches(".map-line") && stroke !== null)
      lines = Math.min(lines, contrast(stroke, colourOf(paper)!));
  }
  return { words, lines, paper };
}
