import type { WithinTie } from "../../measures/chain-figures.js";
import { mostListed } from "../markdown-list.js";
import { markdownName } from "../markdown-name.js";
import type { MarkdownSection } from "../markdown-section.js";
import { markdownTable } from "../markdown-table.js";
import type { Messages } from "../messages.js";

/** Handoffs inside one unit, the weakest first; none where there are none. */
export const withinSection: MarkdownSection = ({ withinTies }, { messages }) => {
  if (withinTies.length === 0) return [];
  const { title, introduction, columns } = messages.within;
  const weakest = [...withinTies].sort((a, b) => strengthOf(a) - strengthOf(b)).slice(0, mostListed);
  const left = withinTies.length - weakest.length;
  return [
    `## ${title}`,
    introduction(withinTies.length),
    markdownTable(
      columns,
      weakest.map((tie) => row(tie, messages)),
      columns.length - 1,
    ),
    ...(left > 0 ? [messages.more(left)] : []),
  ];
};

/** Those of which nothing is known come last. */
function strengthOf({ strength }: WithinTie): number {
  return strength === null ? 2 : strength.mean;
}

function row({ party, service, strength, basis }: WithinTie, messages: Messages): readonly string[] {
  const { percent, unknown } = messages;
  return [
    markdownName(party),
    service === "" ? "" : markdownName(service),
    strength === null ? unknown : messages.basis[basis],
    strength === null ? unknown : percent(strength.mean),
  ];
}
