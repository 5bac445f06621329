/** Sizes of what a map draws, in pixels. */
export interface MapMeasures {
  readonly box: { readonly width: number; readonly padding: number };
  readonly name: { readonly fontSize: number; readonly lineHeight: number };
  readonly figure: { readonly fontSize: number; readonly lineHeight: number };
  readonly label: { readonly fontSize: number };
  readonly gaps: Readonly<Record<"nodes" | "nodeAndTie" | "ties" | "tied", number>>;
  /** Between the lines of one tie. */
  readonly lineGap: number;
  readonly line: { readonly least: number; readonly most: number };
  readonly gutter: { readonly least: number; readonly most: number };
  /** Height of the marks of breaks. */
  readonly mark: number;
}

const roomy: MapMeasures = {
  box: { width: 150, padding: 10 },
  name: { fontSize: 13, lineHeight: 17 },
  figure: { fontSize: 11, lineHeight: 15 },
  label: { fontSize: 11 },
  gaps: { nodes: 26, nodeAndTie: 16, ties: 12, tied: 44 },
  lineGap: 11,
  line: { least: 2.5, most: 11 },
  gutter: { least: 110, most: 190 },
  mark: 20,
};

const dense: MapMeasures = {
  box: { width: 120, padding: 8 },
  name: { fontSize: 11.5, lineHeight: 14 },
  figure: { fontSize: 10, lineHeight: 13 },
  label: { fontSize: 10 },
  gaps: { nodes: 15, nodeAndTie: 10, ties: 6, tied: 30 },
  lineGap: 6,
  line: { least: 1.6, most: 8 },
  gutter: { least: 58, most: 120 },
  mark: 16,
};

/** Boxes up to which there is room for large ones. */
const fewBoxes = 26;

/** Large boxes where there are few, small ones where there are many. */
export function mapMeasures(boxes: number): MapMeasures {
  return boxes <= fewBoxes ? roomy : dense;
}
