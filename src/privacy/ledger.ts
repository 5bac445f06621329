import type { AnswerSum } from "./audit-sums.js";
import type { People } from "./count-people.js";

/**
 * What earlier outputs showed of people's answers. Hand one and the same to every {@link diagnose} and
 * {@link readSurvey} whose results the same readers see: other waves, other filters, a file with one person less.
 * Then nothing is shown that could be subtracted from what was shown before. It is the one thing that a diagnosis
 * changes; it shows nothing itself, not as JSON either. Keep it across programs with {@link saveLedger}.
 */
export interface Ledger {
  readonly type: "ledger";
}

/** What a ledger holds. */
export interface LedgerBook {
  /** Number of every answer, by a text that tells it from all others. */
  readonly answers: Map<string, number>;
  /** Number of every named person, from 0 up, and of every unnamed one, from -1 down. */
  readonly named: Map<string, number>;
  readonly unnamed: Map<string, number>;
  /** Who gave an answer, by its number. */
  readonly people: People[];
  /** What was shown, by a text that tells it from all others. */
  readonly shown: Map<string, AnswerSum>;
}

const books = new WeakMap<Ledger, LedgerBook>();

/**
 * Opens a ledger: an empty one, or one that was saved.
 *
 * @param saved - what {@link saveLedger} wrote.
 * @throws `TypeError` where that is something else.
 *
 * @example
 * ```ts
 * const ledger = openLedger();
 * const spring = diagnose(chainOfSpring, { ledger });
 * const autumn = diagnose(chainOfAutumn, { ledger }); // keeps back what would single out who joined or left
 * ```
 */
export function openLedger(saved?: string): Ledger {
  const ledger: Ledger = Object.freeze({ type: "ledger" });
  books.set(ledger, saved === undefined ? emptyBook() : restoredBook(saved));
  return ledger;
}

/** @throws `TypeError` for what {@link openLedger} did not make. */
export function bookOf(ledger: Ledger): LedgerBook {
  const book = books.get(ledger);
  if (book === undefined) throw new TypeError("ledger: it must come from openLedger");
  return book;
}

export function emptyBook(): LedgerBook {
  return { answers: new Map(), named: new Map(), unnamed: new Map(), people: [], shown: new Map() };
}

interface SavedLedger {
  readonly version: 1;
  readonly answers: readonly string[];
  readonly named: readonly string[];
  readonly unnamed: readonly string[];
  readonly people: readonly (readonly number[])[];
  readonly shown: readonly SavedSum[];
}

type SavedSum = readonly [
  key: string,
  coarse: boolean,
  terms: readonly (readonly [answer: number, numerator: number, denominator: number])[],
];

/**
 * Writes a ledger down as JSON, for {@link openLedger} in a later program. The text holds who was asked what and
 * what they answered: keep it where the answers are kept, and show it to nobody else.
 */
export function saveLedger(ledger: Ledger): string {
  const { answers, named, unnamed, people, shown } = bookOf(ledger);
  const saved: SavedLedger = {
    version: 1,
    answers: [...answers.keys()],
    named: [...named.keys()],
    unnamed: [...unnamed.keys()],
    people: people.map((of) => [...of]),
    shown: Array.from(shown, ([key, { coarse, terms }]) => [
      key,
      coarse,
      terms.map(({ answer, numerator, denominator }) => [answer, numerator, denominator] as const),
    ]),
  };
  return JSON.stringify(saved);
}

function restoredBook(text: string): LedgerBook {
  try {
    const saved: SavedLedger = JSON.parse(text);
    if (saved.version !== 1 || saved.answers.length !== saved.people.length) throw new TypeError();
    return {
      answers: new Map(saved.answers.map((key, number) => [key, number])),
      named: new Map(saved.named.map((key, number) => [key, number])),
      unnamed: new Map(saved.unnamed.map((key, number) => [key, -1 - number])),
      people: saved.people.map((of) => new Set(of)),
      shown: new Map(
        saved.shown.map(([key, coarse, terms]) => [
          key,
          {
            coarse,
            terms: terms.map(([answer, numerator, denominator]) => ({ answer, numerator, denominator })),
          },
        ]),
      ),
    };
  } catch {
    throw new TypeError("openLedger: the text is no ledger that saveLedger wrote");
  }
}
