import type { PartyFigures } from "../../measures/chain-figures.js";
import { type Block, type ListItem, list, listItem } from "../block.js";
import { shownName } from "../shown-name.js";
import { causeFact } from "./cause-fact.js";
import { costFact } from "./cost-fact.js";
import type { PageStyle } from "./page-style.js";
import { principleFact } from "./principle-fact.js";
import { workedOut } from "./worked-out.js";

/** All that a page tells of one party. */
export function partyFacts(party: PartyFigures, style: PageStyle): readonly Block[] {
  const { messages, diagnosis } = style;
  const { labels, arrives, dependence } = messages.page.details;
  const made = party.causes.flatMap((figures) => workedOut(figures, "parties", diagnosis.priors, messages));
  return [
    list([
      ...department(party, style),
      ...(party.serviceLevel === null ? [] : [listItem(labels.arrives, arrives(party.serviceLevel))]),
      ...(party.dependence === null ? [] : [listItem(labels.dependence, dependence(party.dependence))]),
      ...(party.kind === "customer" ? [] : ownPart(party, style)),
      ...(made.length > 0 ? [listItem(labels.made, "", made)] : []),
      ...(party.kind === "customer" ? [] : principleFact(party.principles, messages)),
    ]),
  ];
}

function department({ department: unit }: PartyFigures, { messages }: PageStyle): readonly ListItem[] {
  return unit === null
    ? []
    : [listItem(messages.page.details.labels.department, shownName(unit.name ?? unit.id, messages))];
}

function ownPart(party: PartyFigures, style: PageStyle): readonly ListItem[] {
  const { strength, basis, causes, loss } = party;
  const { messages } = style;
  const { breaks, page } = messages;
  return [
    listItem(page.details.labels.own, breaks.strength(strength, basis, "party", null)),
    ...causes.map((figures) => causeFact(figures, "party", causes.length === 1, messages)),
    ...(loss > 0 ? [costFact("party", { loss, gain: null }, style)] : []),
  ];
}
