import type { LedParty } from "../../diagnosis/brief/brief-span.js";
import { heading, paragraph } from "../block.js";
import { indicatorName } from "../indicator-name.js";
import type { ReportStyle } from "../report-style.js";
import type { BriefSection } from "./brief-section.js";
import { filledTable } from "./filled-table.js";
import { shortened } from "./shortened.js";

/** Those that the party leads; none where it leads nobody. */
export const leadsSection: BriefSection = ({ leads, overall }, style) => {
  if (leads === null) return [];
  const { title, introduction, columns } = style.messages.brief.leads;
  const isLossKnown = overall.serviceLevel !== null;
  const rows = leads.parties.first.map((led) => row(led, isLossKnown, style));
  const { more } = leads.parties;
  return [
    heading(2, title),
    paragraph(introduction(leads)),
    filledTable(columns, rows, 2, style.messages.brief.blank),
    ...(more > 0 ? [paragraph(style.messages.brief.more(more))] : []),
  ];
};

function row(
  { party, unmet, met, told, given, loss }: LedParty,
  isLossKnown: boolean,
  { messages, nameOf }: ReportStyle,
): readonly string[] {
  const { blank, needs } = messages.brief;
  return [
    nameOf(party),
    unmet.length > 0
      ? messages.series(shortened(unmet, (id) => indicatorName(id, messages), messages))
      : blank,
    told > 0 ? needs.met(met, told) : blank,
    given === null ? blank : messages.percent(given),
    isLossKnown ? messages.points(loss) : blank,
  ];
}
