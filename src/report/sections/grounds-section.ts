import type { Diagnosis } from "../../diagnosis/diagnosis.js";
import type { Basis } from "../../measures/strength/measure-strength.js";
import { type Block, heading, paragraph, table } from "../block.js";
import type { Messages } from "../messages/messages.js";
import type { ReportStyle } from "../report-style.js";
import type { Section } from "../section.js";
import { shortList } from "../short-list.js";
import { shortenText } from "../shorten-text.js";
import { showUnseen } from "../show-unseen.js";
import { shownName } from "../shown-name.js";
import { subjectName } from "../subject-name.js";

const bases: readonly Basis[] = ["observed", "rated", "judged", "declared", "assumed"];

/** The most characters of what a failed detector said. */
const longestMessage = 200;

/** What the report rests on, what was left out, and how the diagnosis was made. */
export const groundsSection: Section = (diagnosis, style) => [
  heading(2, style.messages.grounds.title),
  ...basisBlocks(diagnosis, style.messages),
  ...withheldBlocks(diagnosis, style.messages),
  ...unplacedBlocks(diagnosis, style),
  ...failureBlocks(diagnosis, style.messages),
  paragraph(style.messages.grounds.settings(diagnosis.settings)),
];

function basisBlocks({ handoffs, parties, customers }: Diagnosis, messages: Messages): readonly Block[] {
  if (handoffs.length === 0) return [];
  const { grounds, basis, figure } = messages;
  const rows = bases.map((of) => [basis[of], figure(handoffs.filter((known) => known.basis === of).length)]);
  const stated = handoffs.filter(({ flowFrom }) => flowFrom === "declared").length;
  const known = parties.filter((party) => party.basis !== "assumed").length;
  return [
    table(grounds.columns, rows),
    paragraph(grounds.parties(known, parties.length - customers.length)),
    paragraph(grounds.flows(stated, handoffs.length)),
  ];
}

/** The rule only; what the answers are about stands among the blind spots. */
function withheldBlocks({ withheld, settings }: Diagnosis, { grounds }: Messages): readonly Block[] {
  return withheld.length === 0 ? [] : [paragraph(grounds.withheld(settings.minGroupSize))];
}

function unplacedBlocks({ unplaced }: Diagnosis, style: ReportStyle): readonly Block[] {
  if (unplaced.length === 0) return [];
  const line = (subject: Diagnosis["unplaced"][number]) => subjectName(subject, style);
  const { grounds, more } = style.messages;
  return [paragraph(grounds.unplaced(unplaced.length)), shortList(unplaced, line, more)];
}

function failureBlocks({ failedDetectors }: Diagnosis, messages: Messages): readonly Block[] {
  const { grounds, more } = messages;
  if (failedDetectors.length === 0) return [];
  const line = ({ detector, message }: Diagnosis["failedDetectors"][number]) =>
    grounds.failure(shownName(detector, messages), showUnseen(shortenText(message, longestMessage)));
  return [paragraph(grounds.failed(failedDetectors.length)), shortList(failedDetectors, line, more)];
}
