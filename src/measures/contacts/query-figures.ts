import { compareText } from "../../chain/compare-text.js";
import { groupBy } from "../../chain/group-by.js";
import { keyOf } from "../../chain/key-of.js";
import type { Instant } from "../../events/time/instant.js";
import type { Contact } from "../../survey/contacts/contact.js";
import { type CensoredHours, censoredHours } from "../voice/censored-hours.js";
import { hoursBetween } from "../voice/hours-between.js";
import type { QueryFigures } from "./contact-figures.js";

/** How queries are answered, by handoff. */
export function queryFigures(contacts: readonly Contact[], until: Instant | null): readonly QueryFigures[] {
  if (until === null) return [];
  const asked = contacts.filter(({ kind, held }) => kind === "query" && held! <= until);
  const records = asked.some((query) => isAnswered(query, until));
  const groups = groupBy(asked, ({ from, to, service }) =>
    keyOf(from, to, ...(service === undefined ? [] : [service])),
  );
  return [...groups.values()]
    .map((own) => figuresOf(own, until, records))
    .sort(
      (a, b) =>
        compareText(a.from, b.from) ||
        compareText(a.to, b.to) ||
        Number(a.service === null) - Number(b.service === null) ||
        compareText(a.service ?? "", b.service ?? ""),
    );
}

function figuresOf(queries: readonly Contact[], until: Instant, records: boolean): QueryFigures {
  const { from, to, service = null } = queries[0]!;
  const answers = queries.filter((query) => isAnswered(query, until));
  const judged = answers.filter(({ correct }) => correct !== undefined).length;
  const correct = answers.filter((answer) => answer.correct === true).length;
  return {
    from,
    to,
    service,
    asked: queries.length,
    answered: records ? answers.length : null,
    answeredShare: records ? answers.length / queries.length : null,
    latency: records ? latencyOf(queries, until) : null,
    judged,
    correct,
    accuracy: judged === 0 ? null : correct / judged,
  };
}

/** An answer that was judged was given, also where nobody noted when. */
function isAnswered({ answered, correct }: Contact, until: Instant): boolean {
  return answered === undefined ? correct !== undefined : answered <= until;
}

function latencyOf(queries: readonly Contact[], until: Instant): CensoredHours {
  const timed = queries.filter(({ answered, correct }) => answered !== undefined || correct === undefined);
  return censoredHours(
    timed.map(({ held, answered = Number.POSITIVE_INFINITY }) => ({
      hours: hoursBetween(held!, Math.min(answered, until)),
      ended: answered <= until,
    })),
  );
}
