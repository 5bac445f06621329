import type { CareCoverage, NeedProfile } from "../../measures/care/need-figures.js";
import type { ContinuumFigures } from "../../measures/continuum/continuum-figures.js";
import type { ParityComparison, ParityGroup, ParityGroups } from "../../measures/parity/parity-figures.js";
import { principles, type Scorecard } from "../../measures/principles/scorecard.js";
import { type Block, heading, list, paragraph, shareBar, table } from "../block.js";
import { indicatorName } from "../indicator-name.js";
import { isClear } from "../is-clear.js";
import type { ComparedGroup } from "../messages/care-messages.js";
import type { Messages } from "../messages/messages.js";
import type { ReportStyle } from "../report-style.js";
import type { Section } from "../section.js";
import { mostListed } from "../short-list.js";
import { shownName } from "../shown-name.js";

/** How the internal customers fare: needs, principles, the continuum and parity, each where somebody looked. */
export const careSection: Section = ({ care, overall }, style) => {
  const { messages } = style;
  const { coverage, continuum, parity } = care;
  if (coverage.parties === 0) return [];
  return [
    heading(2, messages.care.title),
    paragraph(messages.care.coverage(coverage)),
    ...needTable(coverage, messages),
    ...principleTable(overall.principles, messages),
    ...linesOf([
      ...trendLines(care.needs, style),
      ...continuumLines(continuum, messages),
      ...parity.comparisons.map(parityLine),
    ]),
  ];

  function parityLine(comparison: ParityComparison): string {
    const [worst, best] = [comparison.groups[0]!, comparison.groups.at(-1)!];
    const named = (group: ParityGroup) =>
      `${messages.percent(group.share)} (${groupName(group, comparison.between, style)})`;
    return messages.care.parity(comparison, named(worst), named(best));
  }
};

/** Of units their name. */
function groupName({ name }: ParityGroup, between: ParityGroups, { messages, nameOf }: ReportStyle): string {
  return between === "units" ? nameOf(name) : messages.care.groups[name as ComparedGroup];
}

function linesOf(lines: readonly string[]): readonly Block[] {
  return lines.length > 0 ? [list(lines)] : [];
}

/** Needs of which anything may be told; how many there are besides, stands below. */
function needTable({ needs }: CareCoverage, messages: Messages): readonly Block[] {
  const { care, figure } = messages;
  const told = needs.filter((need) => need.told > 0);
  const rows = told.map(({ indicator, asked, told: parties, met }) => [
    indicatorName(indicator, messages),
    ...[asked, parties, met].map(figure),
  ]);
  const asked = needs.filter((need) => need.asked > 0).length;
  if (asked === 0) return [];
  return [
    ...(told.length > 0
      ? [
          table(
            care.needColumns,
            rows,
            1,
            told.map(({ told: parties, met }) => shareBar(met / parties)),
          ),
        ]
      : []),
    paragraph(care.otherNeeds(asked - told.length, needs.length - asked)),
  ];
}

/** Changes since the first wave that chance hardly brings about, the first of many. */
function trendLines(profiles: readonly NeedProfile[], { messages, nameOf }: ReportStyle): readonly string[] {
  const lines = profiles.flatMap(({ party, needs }) =>
    needs.flatMap(({ indicator, trend }) => {
      if (!isClear(trend)) return [];
      const [from, to] = [shownName(trend.from, messages), shownName(trend.to, messages)];
      const need = indicatorName(indicator, messages);
      return [messages.care.trend({ party: nameOf(party), need, trend: { ...trend, from, to } })];
    }),
  );
  const left = lines.length - mostListed;
  return left > 0 ? [...lines.slice(0, mostListed), messages.more(left)] : lines;
}

function principleTable(card: Scorecard, { care, percent }: Messages): readonly Block[] {
  if (principles.every((principle) => card[principle] === null)) return [];
  const { introduction, columns, names } = care.principles;
  const rows = principles.map((principle) => {
    const share = card[principle];
    return [names[principle], share === null ? "–" : percent(share)];
  });
  const bars = principles.map((principle) => barOf(card[principle]));
  return [paragraph(introduction), table(columns, rows, 1, bars)];
}

function barOf(share: number | null) {
  return share === null ? null : shareBar(share);
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
