import { compareText } from "../../chain/compare-text.js";
import { groupBy } from "../../chain/group-by.js";
import { orderedSum } from "../../chain/ordered-sum.js";
import type { AdmittedQuestion } from "../../privacy/admit-question.js";
import { homogeneityTest } from "../parity/homogeneity-test.js";
import type { Trend } from "./need-figures.js";

/** How answers changed from the first wave to the last. */
export function trendOf(questions: readonly AdmittedQuestion[]): Trend | null {
  const dated = questions.filter(({ at }) => at !== null);
  const waves = [...groupBy(dated, ({ at }) => at!)].sort(([a], [b]) => compareText(a, b));
  const [first, last] = [waves[0], waves.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const ends = [first[1], last[1]];
  if (ends.flat().some(({ band }) => band !== null)) return null;
  const [before, after] = [votesIn(first[1]), votesIn(last[1])];
  return {
    from: first[0],
    to: last[0],
    change: after.good / after.total - before.good / before.total,
    probability: homogeneityTest([before, after]).probability,
  };
}

function votesIn(questions: readonly AdmittedQuestion[]) {
  return {
    good: orderedSum(questions.map(({ share, people }) => share * people)),
    total: orderedSum(questions.map(({ people }) => people)),
  };
}
