import type { BriefHandoff } from "../../diagnosis/brief/brief-handoff.js";
import { heading, paragraph } from "../block.js";
import type { Messages } from "../messages/messages.js";
import { shownName } from "../shown-name.js";
import { type BriefSection, readerOf } from "./brief-section.js";
import { filledTable } from "./filled-table.js";
import { strengthCell } from "./strength-cell.js";

/** Whom the party serves, or who serves it, with what and how well; where most is lost first. */
export function handoffsSection(which: "serves" | "servedBy"): BriefSection {
  return (brief, { messages, nameOf }) => {
    const { first, more } = brief[which];
    const { title, columns, none } = messages.brief[which];
    const head = heading(2, title[readerOf(brief)]);
    if (first.length + more === 0) return [head, paragraph(none)];
    const isLossKnown = brief.overall.serviceLevel !== null;
    const rows = first.map((handoff) => [
      nameOf(which === "serves" ? handoff.to : handoff.from),
      ...row(handoff, isLossKnown, messages),
    ]);
    return [
      head,
      filledTable(columns, rows, columns.length - 2, messages.brief.blank),
      ...(more > 0 ? [paragraph(messages.brief.more(more))] : []),
    ];
  };
}

function row(
  { service, basis, strength, withheld, loss }: BriefHandoff,
  isLossKnown: boolean,
  messages: Messages,
): readonly string[] {
  const { known, blank } = messages.brief;
  return [
    service === "" ? blank : shownName(service, messages),
    known(messages.basis[basis], withheld),
    strengthCell(strength, messages),
    isLossKnown ? messages.points(loss) : blank,
  ];
}
