import { groupBy } from "../../chain/group-by.js";
import type { Cause } from "../../chain/indicator.js";
import type { Subject } from "../../chain/subject.js";
import { subjectKey } from "../../chain/subject-key.js";
import type { HandoffFigures } from "../../measures/chain-figures.js";
import { html, type Markup, svg } from "../markup/markup.js";
import type { Messages } from "../messages/messages.js";
import { subjectName } from "../subject-name.js";
import { detailId } from "./detail-id.js";
import { handoffFacts } from "./handoff-facts.js";
import { type PageSection, pageSection } from "./page-section.js";
import type { PageStyle } from "./page-style.js";
import { partyFacts } from "./party-facts.js";
import { partyTies } from "./party-ties.js";
import { writeHtml } from "./write-html.js";

/** The handoffs and parties of the map one by one, closed until the reader opens them. */
export function detailsPart(style: PageStyle): PageSection {
  const { messages, numbered, told } = style;
  const { details } = messages.page;
  const causesOf = causesOfBreaks(style);
  const left = [
    numbered.handoffs.length - told.handoffs.length,
    numbered.parties.length - told.parties.length,
  ] as const;
  const handoffs = told.handoffs.map((number) => handoffDetail(number, style, causesOf));
  const parties = told.parties.map((number) => partyDetail(number, style, causesOf));
  return pageSection(
    "details",
    details.title,
    html`<p>${details.introduction}${left[0] + left[1] > 0 && ` ${details.leftOut(...left)}`}</p>${group(details.handoffs, handoffs)}${group(details.parties, parties)}`,
  );
}

function group(title: string, details: readonly Markup[]): Markup | false {
  return details.length > 0 && html`<h3>${title}</h3>${details}`;
}

type CausesOf = (subject: Subject) => readonly (Cause | "none")[];

function causesOfBreaks({ diagnosis }: PageStyle): CausesOf {
  const breaks = groupBy(diagnosis.breaks, ({ subject }) => subjectKey(subject));
  return (subject) => (breaks.get(subjectKey(subject)) ?? []).map(({ cause }) => cause ?? "none");
}

function handoffDetail(number: number, style: PageStyle, causesOf: CausesOf): Markup {
  const { numbered, messages } = style;
  const handoff = numbered.handoffs[number]!;
  const subject = { type: "handoff", ...handoff } as const;
  const [from, to] = [numbered.giver[number]!, numbered.receiver[number]!];
  return detail(subject, style, {
    note: noteOf(handoff, messages),
    parties: [from, to],
    causes: causesOf(subject),
    customers: style.ahead.of(to),
    facts: writeHtml(handoffFacts(number, style)),
  });
}

function partyDetail(number: number, style: PageStyle, causesOf: CausesOf): Markup {
  const party = style.numbered.parties[number]!;
  const subject = { type: "party", id: party.id } as const;
  return detail(subject, style, {
    note: style.messages.page.kinds[party.kind],
    parties: [number],
    causes: causesOf(subject),
    customers: style.ahead.of(number),
    facts: html`${writeHtml(partyFacts(party, style))}${partyTies(number, style)}`,
  });
}

/** Its strength, and its status where that says more. */
function noteOf({ strength, status }: HandoffFigures, { percent, page }: Messages): string {
  return status === "sound" ? percent(strength.mean) : `${percent(strength.mean)} · ${page.statuses[status]}`;
}

interface Detail {
  readonly note: string;
  /** Numbers, by which the reader's choices show and hide it. */
  readonly parties: readonly number[];
  readonly causes: readonly string[];
  readonly customers: readonly number[];
  readonly facts: Markup;
}

function detail(
  subject: Subject,
  style: PageStyle,
  { note, parties, causes, customers, facts }: Detail,
): Markup {
  const marks = [
    svg` data-parties="${parties.join(" ")}"`,
    causes.length > 0 && svg` data-causes="${causes.join(" ")}"`,
    customers.length > 0 && svg` data-customers="${customers.join(" ")}"`,
  ];
  return html`<details id="${detailId(subject, style.numbered)!}"${marks}><summary>${subjectName(subject, style)} <span class="note">${note}</span></summary>${facts}</details>`;
}
