import { compareText } from "../../chain/compare-text.js";
import { groupBy } from "../../chain/group-by.js";
import { keyOf } from "../../chain/key-of.js";
import { plainName } from "../../privacy/plain-name.js";

/** An answer, in a text that tells all but who gave it, and who gave it, where that is known. */
export interface PersonalAnswer {
  readonly person: string | undefined;
  readonly answer: string;
}

/** Ways in which one person's id is written, with the answers given under each. */
interface Spelling {
  readonly person: string;
  readonly answers: string;
}

/**
 * Numbers people from 1 on in the order of what they answered: those who answered alike are alike in all, so that any
 * order of them gives the same. An id written in another way is still the same person, as it is to the privacy door, but
 * another voter, as it is to the figures: its number has blanks after it.
 */
export function numberedPeople(answers: readonly PersonalAnswer[]): (person: string) => string {
  const named = answers.filter(({ person }) => person !== undefined);
  const spellings = [...groupBy(named, ({ person }) => person!)].map(spellingOf);
  const people = [...groupBy(spellings, ({ person }) => plainName(person)).values()]
    .map((own) => own.sort((a, b) => compareText(a.answers, b.answers)))
    .map((own) => ({ own, answers: keyOf(...own.map((spelling) => spelling.answers)) }))
    .sort((a, b) => compareText(a.answers, b.answers));
  const numbers = new Map(
    people.flatMap(({ own }, place) =>
      own.map(({ person }, way) => [person, `${place + 1}${" ".repeat(way)}`] as const),
    ),
  );
  return (person) => numbers.get(person)!;
}

function spellingOf([person, own]: readonly [string, readonly PersonalAnswer[]]): Spelling {
  return { person, answers: keyOf(...own.map(({ answer }) => answer).sort(compareText)) };
}
