import type { Brief } from "../../diagnosis/brief/brief.js";
import { heading, list } from "../block.js";
import type { BriefSection } from "./brief-section.js";

/** How to read the page, and what was kept back. */
export const briefReadingSection: BriefSection = (brief, { messages }) => {
  const { title, lines } = messages.brief.reading;
  const { settings } = brief;
  return [
    heading(2, title),
    list([
      ...lines(settings),
      ...(isAnythingWithheld(brief) ? [messages.grounds.withheld(settings.minGroupSize)] : []),
    ]),
  ];
};

function isAnythingWithheld({ withheld, serves, servedBy, within, needs, around }: Brief): boolean {
  const causes = [serves, servedBy, within].flatMap(({ first }) => first.flatMap((one) => one.withheld));
  const others = around.first.flatMap((party) => party.withheld);
  const own = (needs?.needs ?? []).filter(({ met }) => met === null);
  return [withheld, causes, others, own].some(({ length }) => length > 0);
}
