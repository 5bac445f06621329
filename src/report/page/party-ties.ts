import { html, type Markup } from "../markup/markup.js";
import { shownName } from "../shown-name.js";
import type { PageStyle } from "./page-style.js";

/** The most handoffs that are listed of one party, on either side. */
const mostTies = 12;

/** Whom a party serves and who serves it, as far as the page tells of these handoffs. */
export function partyTies(party: number, style: PageStyle): Markup {
  const { labels } = style.messages.page.details;
  const { giver, receiver } = style.numbered;
  return html`<dl>${ties(labels.servedBy, receiver, giver)}${ties(labels.serves, giver, receiver)}</dl>`;

  function ties(label: string, own: Int32Array, other: Int32Array): Markup | false {
    const handoffs = style.told.handoffs.filter((handoff) => own[handoff] === party);
    if (handoffs.length === 0) return false;
    const lines = handoffs.slice(0, mostTies).map((handoff) => tie(handoff, other[handoff]!));
    const left = handoffs.length - lines.length;
    return html`<dt>${label}<dd><ul>${lines}${left > 0 && html`<li>${style.messages.more(left)}`}</ul>`;
  }

  function tie(handoff: number, other: number): Markup {
    const { messages, nameOf, numbered } = style;
    const { service, strength } = numbered.handoffs[handoff]!;
    const words = [
      nameOf(numbered.parties[other]!.id),
      shownName(service, messages),
      messages.percent(strength.mean),
    ];
    return html`<li><a href="#handoff-${handoff}">${words.filter((word) => word !== "").join(" · ")}</a>`;
  }
}
