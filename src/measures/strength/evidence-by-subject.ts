import type { Evidence } from "../../chain/evidence.js";

/**
 * Gathers evidence by its subject's number, lowest first, by counting sort.
 *
 * @param subjects - the subject of every piece of evidence, a number below `count`; -1 leaves it out.
 */
export function* evidenceBySubject(
  evidence: readonly Evidence[],
  subjects: Int32Array,
  count: number,
): Iterable<{ readonly subject: number; readonly rows: readonly Evidence[] }> {
  const end = new Int32Array(count + 1);
  for (const subject of subjects) if (subject >= 0) end[subject + 1]! += 1;
  for (let subject = 0; subject < count; subject += 1) end[subject + 1]! += end[subject]!;
  const places = new Int32Array(end[count]!);
  subjects.forEach((subject, place) => {
    if (subject < 0) return;
    places[end[subject]!] = place;
    end[subject]! += 1;
  });
  for (let start = 0; start < places.length; ) {
    const subject = subjects[places[start]!]!;
    const rows: Evidence[] = [];
    for (; start < end[subject]!; start += 1) rows.push(evidence[places[start]!]!);
    yield { subject, rows };
  }
}
