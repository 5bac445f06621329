import { groupBy } from "../chain/group-by.js";
import { causes } from "../chain/indicator.js";
import type { JudgedCell } from "../privacy/answer-door.js";
import { bandOf } from "../privacy/band-of.js";
import { countVotes } from "../privacy/count-votes.js";
import { type Rating, votersOf } from "../privacy/voters-of.js";
import { commonScale } from "./answer-summary.js";
import { cronbachAlpha } from "./cronbach-alpha.js";
import { intraclassCorrelation } from "./intraclass-correlation.js";
import { meanOf } from "./mean-of.js";
import type { CauseAgreement, GroupAgreement } from "./survey.js";
import { withinGroupAgreement } from "./within-group-agreement.js";

/** Tells of each cause whether its answers may be averaged, from the groups that may be shown. */
export function causeAgreement(cells: readonly JudgedCell[], isOpen: boolean): readonly CauseAgreement[] {
  const shown = cells.filter(({ side, shown }) => shown && side === "receiver");
  return causes.flatMap((cause): readonly CauseAgreement[] => {
    const groups = shown.filter((cell) => cell.cause === cause);
    if (groups.length === 0) return [];
    const agreements = groups.map((group) => groupAgreement(group, isOpen));
    const told = agreements.flatMap(({ agreement }) => agreement ?? []);
    return [
      {
        cause,
        alpha: cronbachAlpha(completeAnswers(groups)),
        correlation: intraclassCorrelation(groups.map(({ rows }) => votersOf(rows).map(meanShare))),
        agreement: median(told),
        groups: agreements,
      },
    ];
  });
}

function groupAgreement({ subject, rows, coarse }: JudgedCell, isOpen: boolean): GroupAgreement {
  const { good, total } = countVotes(rows);
  const ratings = votersOf(rows).flat();
  const scale = commonScale(ratings);
  const isBanded = !isOpen && bandOf(good / total, total, coarse) !== null;
  const options = scale === null ? 0 : scale[1] - scale[0] + 1;
  if (isBanded || !Number.isInteger(options) || options < 2) return { subject, agreement: null };
  const items = [...groupBy(ratings, ({ indicator }) => indicator).values()];
  return {
    subject,
    agreement: withinGroupAgreement(
      items.map((item) => item.map(({ rating }) => rating)),
      options,
    ),
  };
}

/** Of each person and subject one row with the answers to all indicators, of those who answered all. */
function completeAnswers(groups: readonly JudgedCell[]): readonly (readonly number[])[] {
  const indicators = [...new Set(groups.flatMap(({ rows }) => rows.map(({ indicator }) => indicator)))];
  return groups.flatMap(({ rows }) =>
    votersOf(rows).flatMap((own) => {
      const answers = groupBy(own, ({ indicator }) => indicator);
      return answers.size === indicators.length ? [indicators.map((id) => meanShare(answers.get(id)!))] : [];
    }),
  );
}

/** The mean of one person's answers, as a share of their scales. */
function meanShare(own: readonly Rating[]): number {
  return meanOf(own.map(({ rating, scale: [lowest, highest] }) => (rating - lowest) / (highest - lowest)));
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
