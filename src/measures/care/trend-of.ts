import { compareText } from "../../chain/compare-text.js";
import { groupBy } from "../../chain/group-by.js";
import { keyOf } from "../../chain/key-of.js";
import { subjectKey } from "../../chain/subject-key.js";
import { weightedMean } from "../../chain/weighted-mean.js";
import type { AdmittedQuestion } from "../../privacy/admit-question.js";
import { homogeneityTest } from "../parity/homogeneity-test.js";
import { mostPeople } from "../principles/indicator-share.js";
import type { Trend } from "./need-figures.js";

/** How answers changed from the first wave to the last, about what was asked about in both. */
export function trendOf(questions: readonly AdmittedQuestion[]): Trend | null {
  const dated = questions.filter(({ at }) => at !== null);
  const waves = [...groupBy(dated, ({ at }) => at!)].sort(([a], [b]) => compareText(a, b));
  const [first, last] = [waves[0], waves.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const [earlier, later] = [askedInBoth(first[1], last[1]), askedInBoth(last[1], first[1])];
  if (earlier.length === 0 || [...earlier, ...later].some(({ band }) => band !== null)) return null;
  const [before, after] = [votesIn(earlier), votesIn(later)];
  return {
    from: first[0],
    to: last[0],
    change: after.good / after.total - before.good / before.total,
    probability: homogeneityTest([before, after]).probability,
  };
}

function askedInBoth(
  questions: readonly AdmittedQuestion[],
  others: readonly AdmittedQuestion[],
): readonly AdmittedQuestion[] {
  const placeOf = ({ subject, flow }: AdmittedQuestion) => keyOf(subjectKey(subject), flow ?? "");
  const places = new Set(others.map(placeOf));
  return questions.filter((question) => places.has(placeOf(question)));
}

/** As many votes as people answered about the subject with most: the same may have answered about all. */
function votesIn(questions: readonly AdmittedQuestion[]) {
  const share = weightedMean(questions.map((one) => ({ mean: one.share, weight: one.people })))!.mean;
  const total = mostPeople(questions);
  return { good: share * total, total };
}
