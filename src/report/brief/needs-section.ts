import type { Brief } from "../../diagnosis/brief/brief.js";
import { type BriefParty, partyInShort } from "../../diagnosis/brief/brief-party.js";
import type { NeedFigures, NeedProfile } from "../../measures/care/need-figures.js";
import { principles, type Scorecard } from "../../measures/principles/scorecard.js";
import { almostCertain } from "../../measures/status-of.js";
import { type Block, heading, list, paragraph } from "../block.js";
import { indicatorName } from "../indicator-name.js";
import { isClear } from "../is-clear.js";
import type { Messages } from "../messages/messages.js";
import type { ReportStyle } from "../report-style.js";
import { shownName } from "../shown-name.js";
import type { BriefSection } from "./brief-section.js";
import { filledTable } from "./filled-table.js";
import { shortened } from "./shortened.js";

/** What the party and those around it need and get: one table, and the party's own needs one by one. */
export const needsSection: BriefSection = (brief, style) => {
  const { messages } = style;
  const { around, needs } = brief;
  if (needs === null) return [];
  const known = around.first.filter(isKnown);
  const unknown = around.first.filter((party) => !isKnown(party));
  const unasked = unknown.filter((party) => party.withheld.length === 0);
  const withheld = unknown.filter((party) => party.withheld.length > 0);
  const own = ownLines(needs, style);
  return [
    heading(2, messages.brief.needs.title[around.first.length > 0 ? "around" : "alone"]),
    ...needTable(brief, needs, known, style),
    ...(own.length > 0 ? [list(own)] : []),
    ...(withheld.length > 0 ? [paragraph(messages.brief.needs.withheld(namesOf(withheld)))] : []),
    ...(unasked.length > 0 ? [paragraph(messages.brief.needs.unasked(namesOf(unasked)))] : []),
  ];

  function namesOf(parties: readonly BriefParty[]): readonly string[] {
    return parties.map(({ party }) => style.nameOf(party));
  }
};

function isKnown({ principles: card, told }: Pick<BriefParty, "principles" | "told">): boolean {
  return told > 0 || hasFigure(card);
}

function hasFigure(card: Scorecard): boolean {
  return principles.some((principle) => card[principle] !== null);
}

function needTable(
  { figures }: Brief,
  needs: NeedProfile,
  around: readonly BriefParty[],
  { messages, nameOf }: ReportStyle,
): readonly Block[] {
  const { columns, introduction } = messages.brief.needs;
  const own = [partyInShort(needs, figures.principles)].filter(isKnown);
  const rows = [
    ...own.map((party) => row(messages.brief.you, party, messages)),
    ...around.map((party) => row(nameOf(party.party), party, messages)),
  ];
  if (rows.length === 0) return [];
  const { names } = messages.care.principles;
  const header = [columns[0], columns[2], ...principles.map((principle) => names[principle]), columns[1]];
  return [paragraph(introduction), filledTable(header, rows, 2, messages.brief.blank)];
}

function row(name: string, { principles: card, told, met, unmet }: BriefParty, messages: Messages) {
  const { needs, blank } = messages.brief;
  const figures = principles.map((principle) => card[principle]);
  return [
    name,
    unmet.length > 0
      ? messages.series(shortened(unmet, (id) => indicatorName(id, messages), messages))
      : blank,
    ...figures.map((share) => (share === null ? blank : messages.percent(share))),
    told > 0 ? needs.met(met, told) : blank,
  ];
}

function ownLines({ needs, unasked }: NeedProfile, { messages }: ReportStyle): readonly string[] {
  const { own } = messages.brief.needs;
  const where = (met: boolean | null) => needs.filter((need) => need.met === met);
  const withStrength = (need: NeedFigures) => needText(need, messages);
  const lines = [
    [own.unmet, shortened(where(false).filter(isSure), withStrength, messages)],
    [
      own.unsure,
      shortened(
        where(false).filter((need) => !isSure(need)),
        withStrength,
        messages,
      ),
    ],
    [own.met, shortened(where(true), withStrength, messages)],
    [
      own.changed,
      shortened(
        needs.filter(({ trend }) => isClear(trend)),
        (need) => changeText(need, messages),
        messages,
      ),
    ],
    [own.withheld, shortened(where(null), ({ indicator }) => indicatorName(indicator, messages), messages)],
    [own.unasked, shortened(unasked, (id) => indicatorName(id, messages), messages)],
  ] as const;
  return lines.flatMap(([say, some]) => (some.length > 0 ? [say(some)] : []));
}

/** Whether a need is almost certainly unmet, or was judged to be. */
function isSure({ belowTarget }: NeedFigures): boolean {
  return belowTarget === null || belowTarget >= almostCertain;
}

function needText({ indicator, strength, exceeded }: NeedFigures, messages: Messages): string {
  const name = indicatorName(indicator, messages);
  return strength === null ? name : messages.brief.needs.need(name, strength, exceeded);
}

function changeText({ indicator, trend }: NeedFigures, messages: Messages): string {
  const { change, from, to } = trend!;
  const name = indicatorName(indicator, messages);
  return messages.brief.needs.change(name, change, shownName(from, messages), shownName(to, messages));
}
