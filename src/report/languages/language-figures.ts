/** Writes numbers, lists and dates as one language does, whatever the locale of the machine. */
export interface LanguageFigures {
  /** With so many digits behind the decimal mark. */
  readonly fixed: (value: number, digits: number) => string;
  /** Whole where it is whole, else to a tenth. */
  readonly count: (value: number) => string;
  /** Any figure: whole numbers whole, others to four digits. */
  readonly figure: (value: number) => string;
  /** A share of 0..1 in hundredths, without the sign. */
  readonly hundredths: (share: number, digits?: number) => string;
  /** A share of 0..1 in percent, with the sign that the language uses. */
  readonly percent: (share: number, digits?: number) => string;
  /** The same as short as the share was set: 95 %, 97.5 %. */
  readonly shortPercent: (share: number) => string;
  /** Things that hold together: a, b and c. */
  readonly list: (items: readonly string[]) => string;
  /** A day, given as 2026-11-22. */
  readonly date: (day: string) => string;
  /** Which form of a word goes with a number. */
  readonly plural: (number: number) => Intl.LDMLPluralRule;
}

/**
 * The figures of a language.
 *
 * @param locale - a BCP 47 tag that also says what digits and calendar are meant, where the language knows several.
 */
export function languageFigures(locale: string): LanguageFigures {
  const format = numberFormats(locale);
  const short = { style: "percent", maximumSignificantDigits: 4 } as const;
  const lists = once(() => new Intl.ListFormat(locale));
  const dates = once(() => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }));
  const rules = once(() => new Intl.PluralRules(locale));
  const fixed = (value: number, digits: number) =>
    format(`fixed ${digits}`, { minimumFractionDigits: digits, maximumFractionDigits: digits })(value);
  return {
    fixed,
    count: (value) => fixed(value, Number.isInteger(value) ? 0 : 1),
    figure: (value) =>
      Number.isInteger(value) ? fixed(value, 0) : format("figure", { maximumSignificantDigits: 4 })(value),
    hundredths: (share, digits = 1) => fixed(100 * share, digits),
    percent: (share, digits = 1) =>
      format(`percent ${digits}`, {
        style: "percent",
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      })(share),
    shortPercent: (share) => format("short percent", short)(share),
    list: (items) => unmarked(lists().format(items)),
    date: (day) => unmarked(dates().format(new Date(`${day}T00:00:00Z`))),
    plural: (number) => rules().select(number),
  };
}

/** Number formats of a language, each made when it is first used: making one costs more than a thousand uses. */
function numberFormats(locale: string) {
  const made = new Map<string, Intl.NumberFormat>();
  return (name: string, options: Intl.NumberFormatOptions) => {
    const format = made.get(name) ?? new Intl.NumberFormat(locale, { ...options, signDisplay: "negative" });
    made.set(name, format);
    return (value: number) => unmarked(format.format(value));
  };
}

/** Without the unseen marks that `Intl` sets for texts of the other direction: names come isolated. */
function unmarked(text: string): string {
  return text.replaceAll(/[\u061c\u200e\u200f]/g, "");
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
