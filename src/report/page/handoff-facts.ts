import type { HandoffFigures } from "../../measures/chain-figures.js";
import { type Block, type ListItem, list, listItem } from "../block.js";
import { routeText } from "../route-text.js";
import { causeFact } from "./cause-fact.js";
import { costFact } from "./cost-fact.js";
import type { PageStyle } from "./page-style.js";
import { principleFact } from "./principle-fact.js";
import { wayToCustomer } from "./way-to-customer.js";
import { workedOut } from "./worked-out.js";

/** All that a page tells of one handoff. */
export function handoffFacts(number: number, style: PageStyle): readonly Block[] {
  const { messages, diagnosis, numbered } = style;
  const handoff = numbered.handoffs[number]!;
  const { breaks, page } = messages;
  const { labels } = page.details;
  const { causes, strength, basis, status, belowTarget } = handoff;
  return [
    list([
      ...(isPlain(status)
        ? []
        : [listItem(breaks.labels.status, breaks.status(status, belowTarget, diagnosis.settings.target))]),
      listItem(breaks.labels.strength, breaks.strength(strength, basis, "handoff", null)),
      ...causes.map((figures) => causeFact(figures, "handoff", causes.length === 1, messages)),
      ...made(handoff, style),
      costFact("handoff", handoff, style),
      listItem(breaks.labels.route, routeOf(number, style)),
      listItem(labels.flow, flow(handoff, style)),
      ...principleFact(handoff.principles, messages),
    ]),
  ];
}

/** Of these there is no more to say than stands beside the name. */
function isPlain(status: HandoffFigures["status"]): boolean {
  return status === "sound" || status === "unmeasured";
}

/** The way of its break where it has one, else the shortest. */
function routeOf(number: number, style: PageStyle): string {
  const { numbered, deliveries, messages, breakOf } = style;
  const { parties, giver, receiver } = numbered;
  const steps = breakOf(number)?.route ?? [];
  const shortest = wayToCustomer(receiver[number]!, numbered, deliveries);
  if (shortest.length === 0) return messages.breaks.noRoute;
  const ids = [giver[number]!, ...shortest].map((party) => parties[party]!.id);
  const way = steps.length > 0 ? [steps[0]!.from, ...steps.map(({ to }) => to)] : ids;
  return routeText(way, style);
}

function made({ causes }: HandoffFigures, { messages, diagnosis }: PageStyle): readonly ListItem[] {
  const lines = causes.flatMap((figures) => workedOut(figures, "handoffs", diagnosis.priors, messages));
  return lines.length > 0 ? [listItem(messages.page.details.labels.made, "", lines)] : [];
}

function flow(handoff: HandoffFigures, { messages }: PageStyle): string {
  const { details } = messages.page;
  const seen = handoff.observed === null ? [] : [messages.breaks.seen(handoff.observed)];
  const kind = details.flow(handoff.flow, handoff.flowFrom === "declared");
  return [kind, details.volume(handoff.volume), ...seen].join(" ");
}
