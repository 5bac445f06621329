import type { Chain } from "../chain/chain.js";
import { compareText } from "../chain/compare-text.js";
import type { Evidence } from "../chain/evidence.js";
import { groupBy } from "../chain/group-by.js";
import { keyOf } from "../chain/key-of.js";
import type { Party } from "../chain/party.js";
import { placeKey } from "../chain/place-key.js";
import type { LedgerBook } from "./ledger.js";
import { plainName } from "./plain-name.js";

/** Unnamed people of one receiver that are told apart; to tell more makes no difference to any group. */
const mostUnnamed = 1000;

/**
 * Numbers answers in a ledger, the same answer under the same number as before: asked of the same person about the
 * same subject under the same indicator at the same time, and answered alike. An answer that was changed since is
 * another one, for the difference of two sums would show it.
 *
 * Who answered without a name is known by the party they answered for and nothing else: about one subject under one
 * indicator they are as many people as answers; about several, or under several, they may be the same ones. So may
 * those who answered for a party and for a unit above it.
 *
 * @param rows - rated evidence as it was stated, before any rolling up.
 * @returns the number of every row's answer.
 */
export function registerAnswers(
  { parties }: Pick<Chain, "parties">,
  rows: readonly Evidence[],
  book: LedgerBook,
): readonly number[] {
  const identities = identify(rows, pools(parties, rows));
  for (const { key, named, unnamed } of identities.toSorted((a, b) => compareText(a.key, b.key))) {
    if (book.answers.has(key)) continue;
    book.answers.set(key, book.people.length);
    const people = named === undefined ? unnamed.map((person) => numberIn(book.unnamed, person, -1)) : [];
    book.people.push(new Set(named === undefined ? people : [numberIn(book.named, named, 1)]));
  }
  return identities.map(({ key }) => book.answers.get(key)!);
}

interface Identity {
  readonly key: string;
  readonly named: string | undefined;
  readonly unnamed: readonly string[];
}

function identify(rows: readonly Evidence[], poolOf: (party: string) => string): readonly Identity[] {
  const identities = new Map<Evidence, Identity>();
  const questions = groupBy(rows, questionKey);
  for (const [question, answers] of questions) {
    const seats = new Map<string, number>();
    let unnamed = 0;
    const told = answers.map((row) => ({ row, answer: answerKey(row) }));
    for (const { row, answer } of told.sort((a, b) => seatOrder(a, b) || compareText(a.answer, b.answer))) {
      const named = "by" in row && row.by !== undefined ? row.by : undefined;
      const seat = seats.get(answer) ?? 0;
      seats.set(answer, seat + 1);
      const people = named === undefined ? unnamedPeople(row, poolOf(answeringParty(row)), unnamed) : [];
      if (named === undefined) unnamed += "respondents" in row ? row.respondents : 1;
      const key = keyOf(question, answer, String(seat));
      identities.set(row, { key, named: named && plainName(named), unnamed: people });
    }
  }
  return rows.map((row) => identities.get(row)!);
}

/** Who told what they expected sits first, so that under two questions they may be the same people. */
function seatOrder(a: { readonly row: Evidence }, b: { readonly row: Evidence }): number {
  return Number("expected" in b.row) - Number("expected" in a.row);
}

function questionKey(row: Evidence): string {
  return keyOf(placeKey(row), row.indicator, row.at ?? "", row.side ?? "");
}

function answerKey(row: Evidence): string {
  if ("rating" in row)
    return keyOf(plainName(row.by ?? ""), String(row.rating), String(row.scale), String(row.expected));
  return "respondents" in row ? keyOf(String(row.good), String(row.total), String(row.respondents)) : "";
}

/** Seats of a pool that unnamed people took, from the first free one on. */
function unnamedPeople(row: Evidence, pool: string, first: number): readonly string[] {
  const count = Math.min("respondents" in row ? row.respondents : 1, mostUnnamed);
  return Array.from({ length: count }, (_, place) => keyOf(pool, String(first + place)));
}

/** Whose people answered. */
function answeringParty(row: Evidence): string {
  if ("party" in row) return row.party;
  return row.side === "giver" ? row.from : row.to;
}

/** Tells the highest unit over a party, or the party itself, for which somebody answered without a name. */
function pools(parties: readonly Party[], rows: readonly Evidence[]): (party: string) => string {
  const answering = new Set(rows.filter((row) => !("by" in row)).map(answeringParty));
  const unitOf = new Map(parties.map(({ id, memberOf }) => [id, memberOf]));
  return (party) => {
    let pool = party;
    for (let unit = unitOf.get(party); unit !== undefined; unit = unitOf.get(unit)) {
      if (answering.has(unit)) pool = unit;
    }
    return pool;
  };
}

function numberIn(numbers: Map<string, number>, key: string, sign: 1 | -1): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = sign === 1 ? numbers.size : -1 - numbers.size;
  numbers.set(key, number);
  return number;
}
