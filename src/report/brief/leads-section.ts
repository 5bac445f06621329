import type { LedParty } from "../../diagnosis/brief/brief-span.js";
import { indicatorName } from "../indicator-name.js";
import { markdownName } from "../markdown-name.js";
import type { Messages } from "../messages.js";
import type { BriefSection } from "./brief-section.js";
import { filledTable } from "./filled-table.js";
import { shortened } from "./shortened.js";

/** Those that the party leads; none where it leads nobody. */
export const leadsSection: BriefSection = ({ leads, overall }, { messages }) => {
  if (leads === null) return [];
  const { title, introduction, columns } = messages.brief.leads;
  const isLossKnown = overall.serviceLevel !== null;
  const rows = leads.parties.first.map((led) => row(led, isLossKnown, messages));
  const { more } = leads.parties;
  return [
    `## ${title}`,
    introduction(leads),
    filledTable(columns, rows, 2, messages.brief.blank),
    ...(more > 0 ? [messages.brief.more(more)] : []),
  ];
};

function row(
  { party, unmet, met, told, given, loss }: LedParty,
  isLossKnown: boolean,
  messages: Messages,
): readonly string[] {
  const { blank, needs } = messages.brief;
  return [
    markdownName(party),
    unmet.length > 0 ? shortened(unmet, (id) => indicatorName(id, messages), messages).join(", ") : blank,
    told > 0 ? needs.met(met, told) : blank,
    given === null ? blank : messages.percent(given),
    isLossKnown ? messages.points(loss) : blank,
  ];
}
