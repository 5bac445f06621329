import type { Diagnosis } from "../../diagnosis/diagnosis.js";
import type { Basis } from "../../measures/strength/measure-strength.js";
import { escapeMarkdown } from "../escape-markdown.js";
import { shortList } from "../markdown-list.js";
import { markdownName, subjectName } from "../markdown-name.js";
import type { MarkdownSection } from "../markdown-section.js";
import { markdownTable } from "../markdown-table.js";
import type { Messages } from "../messages.js";
import { shortenText } from "../shorten-text.js";

const bases: readonly Basis[] = ["observed", "rated", "judged", "declared", "assumed"];

/** The most characters of what a failed detector said. */
const longestMessage = 200;

/** What the report rests on, what was left out, and how the diagnosis was made. */
export const groundsSection: MarkdownSection = (diagnosis, { messages }) => [
  `## ${messages.grounds.title}`,
  ...basisBlocks(diagnosis, messages),
  ...withheldBlocks(diagnosis, messages),
  ...unplacedBlocks(diagnosis, messages),
  ...failureBlocks(diagnosis, messages),
  messages.grounds.settings(diagnosis.settings),
];

function basisBlocks({ handoffs, parties, customers }: Diagnosis, messages: Messages): readonly string[] {
  if (handoffs.length === 0) return [];
  const { grounds, basis, figure } = messages;
  const rows = bases.map((of) => [basis[of], figure(handoffs.filter((known) => known.basis === of).length)]);
  const stated = handoffs.filter(({ flowFrom }) => flowFrom === "declared").length;
  const known = parties.filter((party) => party.basis !== "assumed").length;
  return [
    markdownTable(grounds.columns, rows),
    grounds.parties(known, parties.length - customers.length),
    grounds.flows(stated, handoffs.length),
  ];
}

/** The rule only; what the answers are about stands among the blind spots. */
function withheldBlocks({ withheld, settings }: Diagnosis, { grounds }: Messages): readonly string[] {
  return withheld.length === 0 ? [] : [grounds.withheld(settings.minGroupSize)];
}

function unplacedBlocks({ unplaced }: Diagnosis, messages: Messages): readonly string[] {
  if (unplaced.length === 0) return [];
  const line = (subject: Diagnosis["unplaced"][number]) => subjectName(subject, messages);
  return [messages.grounds.unplaced(unplaced.length), shortList(unplaced, line, messages.more)];
}

function failureBlocks({ failedDetectors }: Diagnosis, { grounds, more }: Messages): readonly string[] {
  if (failedDetectors.length === 0) return [];
  const line = ({ detector, message }: Diagnosis["failedDetectors"][number]) =>
    grounds.failure(markdownName(detector), escapeMarkdown(shortenText(message, longestMessage)));
  return [grounds.failed(failedDetectors.length), shortList(failedDetectors, line, more)];
}
