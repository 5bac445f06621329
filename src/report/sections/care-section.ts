import type { CareCoverage, NeedProfile } from "../../measures/care/need-figures.js";
import type { ContinuumFigures } from "../../measures/continuum/continuum-figures.js";
import type { ParityComparison, ParityGroup } from "../../measures/parity/parity-figures.js";
import { principles, type Scorecard } from "../../measures/principles/scorecard.js";
import { indicatorName } from "../indicator-name.js";
import { isClear } from "../is-clear.js";
import { markdownList, mostListed } from "../markdown-list.js";
import { markdownName } from "../markdown-name.js";
import type { MarkdownSection } from "../markdown-section.js";
import { markdownTable } from "../markdown-table.js";
import type { Messages } from "../messages.js";

/** How the internal customers fare: needs, principles, the continuum and parity, each where somebody looked. */
export const careSection: MarkdownSection = ({ care, overall }, { messages }) => {
  const { coverage, continuum, parity } = care;
  if (coverage.parties === 0) return [];
  return [
    `## ${messages.care.title}`,
    messages.care.coverage(coverage),
    ...needTable(coverage, messages),
    ...principleTable(overall.principles, messages),
    ...linesOf([
      ...trendLines(care.needs, messages),
      ...continuumLines(continuum, messages),
      ...parity.comparisons.map(parityLine),
    ]),
  ];

  function parityLine(comparison: ParityComparison): string {
    const [worst, best] = [comparison.groups[0]!, comparison.groups.at(-1)!];
    return messages.care.parity(comparison, groupName(worst), groupName(best));
  }

  function groupName({ name, share }: ParityGroup): string {
    return `${messages.percent(share)} (${markdownName(name)})`;
  }
};

function linesOf(lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? [markdownList(lines)] : [];
}

/** Needs of which anything may be told; how many there are besides, stands below. */
function needTable({ needs }: CareCoverage, messages: Messages): readonly string[] {
  const { care, figure } = messages;
  const told = needs.filter((need) => need.told > 0);
  const rows = told.map(({ indicator, asked, told: parties, met }) => [
    indicatorName(indicator, messages),
    ...[asked, parties, met].map(figure),
  ]);
  const asked = needs.filter((need) => need.asked > 0).length;
  if (asked === 0) return [];
  return [
    ...(told.length > 0 ? [markdownTable(care.needColumns, rows)] : []),
    care.otherNeeds(asked - told.length, needs.length - asked),
  ];
}

/** Changes since the first wave that chance hardly brings about, the first of many. */
function trendLines(profiles: readonly NeedProfile[], messages: Messages): readonly string[] {
  const lines = profiles.flatMap(({ party, needs }) =>
    needs.flatMap(({ indicator, trend }) => {
      if (!isClear(trend)) return [];
      const [from, to] = [markdownName(trend.from), markdownName(trend.to)];
      const need = indicatorName(indicator, messages);
      return [messages.care.trend({ party: markdownName(party), need, trend: { ...trend, from, to } })];
    }),
  );
  const left = lines.length - mostListed;
  return left > 0 ? [...lines.slice(0, mostListed), messages.more(left)] : lines;
}

function principleTable(card: Scorecard, { care, percent }: Messages): readonly string[] {
  if (principles.every((principle) => card[principle] === null)) return [];
  const { introduction, columns, names } = care.principles;
  const rows = principles.map((principle) => {
    const share = card[principle];
    return [names[principle], share === null ? "–" : percent(share)];
  });
  return [introduction, markdownTable(columns, rows)];
}

/** Nothing where no level before the customer was looked at: the customers' own table says the rest. */
function continuumLines(
  { levels, weakest, unmeasured }: ContinuumFigures,
  { care }: Messages,
): readonly string[] {
  const asked = levels.filter(({ level, strength }) => level !== "customer" && strength !== null);
  if (asked.length === 0) return [];
  const told = care.continuum(levels, weakest);
  return [unmeasured.length > 0 ? `${told} ${care.unmeasuredLevels(unmeasured)}` : told];
}
