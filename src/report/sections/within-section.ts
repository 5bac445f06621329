import { compareText } from "../../chain/compare-text.js";
import type { WithinTie } from "../../measures/chain-figures.js";
import { heading, paragraph, table } from "../block.js";
import type { ReportStyle } from "../report-style.js";
import type { Section } from "../section.js";
import { mostListed } from "../short-list.js";
import { shownName } from "../shown-name.js";

/** Handoffs inside one unit, the weakest first; none where there are none. */
export const withinSection: Section = ({ withinTies }, style) => {
  if (withinTies.length === 0) return [];
  const { title, introduction, columns } = style.messages.within;
  const weakest = [...withinTies]
    .sort(
      (a, b) =>
        strengthOf(a) - strengthOf(b) || compareText(a.party, b.party) || compareText(a.service, b.service),
    )
    .slice(0, mostListed);
  const left = withinTies.length - weakest.length;
  return [
    heading(2, title),
    paragraph(introduction(withinTies.length)),
    table(
      columns,
      weakest.map((tie) => row(tie, style)),
      columns.length - 1,
    ),
    ...(left > 0 ? [paragraph(style.messages.more(left))] : []),
  ];
};

/** Those of which nothing is known come last. */
function strengthOf({ strength }: WithinTie): number {
  return strength === null ? 2 : strength.mean;
}

function row(
  { party, service, strength, basis }: WithinTie,
  { messages, nameOf }: ReportStyle,
): readonly string[] {
  const { percent, unknown } = messages;
  return [
    nameOf(party),
    shownName(service, messages),
    strength === null ? unknown : messages.basis[basis],
    strength === null ? unknown : percent(strength.mean),
  ];
}
