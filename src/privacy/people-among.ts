import { countPeople, type People } from "./count-people.js";

/** The people of some answers; beyond one more than the group size, the rest makes no difference. */
export function peopleAmong(
  answers: Iterable<number>,
  peopleOf: (answer: number) => People,
  groupSize: number,
): People {
  const people = new Set<number>();
  for (const answer of answers) {
    for (const person of peopleOf(answer)) people.add(person);
    if (people.size > groupSize && countPeople(people) > groupSize) break;
  }
  return people;
}
