/** The marks in which languages write numbers differently. */
export interface NumberMarks {
  readonly decimal: string;
  readonly group: string;
}

/** Writes numbers, the same everywhere: no locale of the machine has a say. */
export interface NumberFormat {
  /** With so many digits behind the decimal mark. */
  readonly fixed: (value: number, digits: number) => string;
  /** Whole where it is whole, else to a tenth. */
  readonly count: (value: number) => string;
  /** A share of 0..1 in hundredths, without the sign. */
  readonly hundredths: (share: number, digits?: number) => string;
  /** Any figure: whole numbers whole, others to four digits. */
  readonly figure: (value: number) => string;
}

/** Number writing for one language. */
export function numberFormat(marks: NumberMarks): NumberFormat {
  const fixed = (value: number, digits: number) => withMarks(value.toFixed(digits), marks);
  return {
    fixed,
    count: (value) => fixed(value, Number.isInteger(value) ? 0 : 1),
    hundredths: (share, digits = 1) => fixed(100 * share, digits),
    figure: (value) => withMarks(Number.isInteger(value) ? `${value}` : `${+value.toPrecision(4)}`, marks),
  };
}

function withMarks(text: string, { decimal, group }: NumberMarks): string {
  const [whole, ...digits] = text.replace(/^-(?=0(?:\.0*)?$)/, "").split(".");
  return [whole!.replace(/\B(?=(?:\d{3})+$)/g, group), ...digits].join(decimal);
}
