import type { Brief } from "../../diagnosis/brief/brief.js";
import { type Block, heading } from "../block.js";
import type { ReportStyle } from "../report-style.js";
import { actionsSection } from "./actions-section.js";
import { briefReadingSection } from "./brief-reading-section.js";
import type { BriefSection } from "./brief-section.js";
import { handoffsSection } from "./handoffs-section.js";
import { leadsSection } from "./leads-section.js";
import { needsSection } from "./needs-section.js";
import { placeSection } from "./place-section.js";
import { blindSpotsSection, risksSection } from "./risks-section.js";
import { tiesSection } from "./ties-section.js";

const sections: readonly BriefSection[] = [
  placeSection,
  handoffsSection("serves"),
  handoffsSection("servedBy"),
  tiesSection,
  leadsSection,
  actionsSection,
  needsSection,
  risksSection,
  blindSpotsSection,
  briefReadingSection,
];

/** The blocks of a page for the people of one party. */
export function briefPage(brief: Brief, style: ReportStyle): readonly Block[] {
  const title = heading(1, style.messages.brief.title(style.nameOf(brief.party)));
  return [title, ...sections.flatMap((section) => section(brief, style))];
}
