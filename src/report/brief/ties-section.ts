import { heading, paragraph, table } from "../block.js";
import { shownName } from "../shown-name.js";
import type { BriefSection } from "./brief-section.js";
import { strengthCell } from "./strength-cell.js";

/** What the people of the party hand one another; none where the map shows nothing. */
export const tiesSection: BriefSection = ({ within: { first, more } }, { messages }) => {
  if (first.length + more === 0) return [];
  const { within, known, blank } = messages.brief;
  const rows = first.map(({ service, basis, strength, withheld }) => [
    service === "" ? blank : shownName(service, messages),
    known(strength === null ? messages.unknown : messages.basis[basis], withheld),
    strength === null ? blank : strengthCell(strength, messages),
  ]);
  return [
    heading(2, within.title),
    table(within.columns, rows, within.columns.length - 1),
    ...(more > 0 ? [paragraph(messages.more(more))] : []),
  ];
};
