/**
 * People who answered, as numbers: 0 and up for those with a name, below 0 for those without. Somebody without a
 * name may be one of the named, so of a group the larger count tells how many different people it certainly has.
 */
export type People = ReadonlySet<number>;

/** How many different people a group certainly has. */
export function countPeople(people: People): number {
  let named = 0;
  for (const person of people) if (person >= 0) named += 1;
  return Math.max(named, people.size - named);
}
