import { withoutUndefined } from "../../input/without-undefined.js";
import { serviceTo } from "../own-party.js";
import type { RegisterCells } from "../register/register-cells.js";
import type { RegisterContext } from "../register/register-context.js";
import { type Contact, type ContactKind, contactKinds } from "./contact.js";
import type { ContactColumns } from "./contact-columns.js";

type ContactCells = RegisterCells<keyof ContactColumns>;

interface Answer {
  readonly answered: Contact["answered"] | undefined;
  readonly correct: Contact["correct"] | undefined;
}

/** Reads one contact; what is wrong with it goes to the cells, and it is then left out. */
export function readContact(cells: ContactCells, context: RegisterContext): Contact | undefined {
  const kind = kindOf(cells);
  const from = cells.needed("from", cells.party("from"), "the id of the giver");
  const to = cells.needed("to", cells.party("to"), "the id of the receiver");
  const [planned, held] = [cells.time("planned"), cells.time("held")];
  if (planned === undefined || kind === "query") cells.needed("held", held, whenHeld(kind));
  const answer: Answer = {
    answered: cells.timeFrom("answered", held),
    correct: cells.truth("correct"),
  };
  if (kind !== "query") refuseAnswer(cells, answer);
  const rest = withoutUndefined({ planned, held, everyDays: daysIn(cells), ...answer });
  if (kind === undefined || from === undefined || to === undefined) return undefined;
  if (from === to) {
    const found = "a party and itself";
    return cells.refuse("to", { code: "self-contact", found, expected: "two parties" });
  }
  const service = serviceOf(cells, { kind, from, to }, context);
  return { kind, from, to, ...rest, ...(service !== undefined && { service }) };
}

function kindOf(cells: ContactCells): ContactKind | undefined {
  const expected = `one of ${contactKinds.join(", ")}`;
  const text = cells.needed("kind", cells.text("kind"), expected);
  const kind = contactKinds.find((known) => known === text);
  if (text === undefined || kind !== undefined) return kind;
  return cells.refuse("kind", { code: "unknown-value", found: "no kind of contact", expected });
}

function whenHeld(kind: ContactKind | undefined): string {
  return kind === "query" ? "when it was asked" : "when it was held, or was to be";
}

function refuseAnswer(cells: ContactCells, { answered, correct }: Answer): void {
  if (answered === undefined && correct === undefined) return;
  const found = "an answer to what is no query";
  const field = answered === undefined ? "correct" : "answered";
  cells.refuse(field, { code: "answer-without-query", found, expected: "nothing" });
}

function daysIn(cells: ContactCells): number | undefined {
  const days = cells.number("everyDays");
  if (days === undefined || days > 0) return days;
  return cells.refuse("everyDays", {
    code: "out-of-range",
    found: "no days at all",
    expected: "days above 0",
  });
}

/**
 * A service must be one that the two hand off: of a query, the one that is asked to the one that asks, as the
 * answer is told of that handoff; of all else, either to the other. A query that names none goes to their only
 * one, if they have it.
 */
function serviceOf(
  cells: ContactCells,
  { kind, from, to }: Pick<Contact, "kind" | "from" | "to">,
  { place }: RegisterContext,
): string | undefined {
  const service = cells.text("service");
  if (service === undefined) {
    const only = place(from, to, undefined);
    return kind === "query" && "service" in only ? only.service : undefined;
  }
  const fields = { ends: "service", service: "service" } as const;
  const there = serviceTo(to, { rated: from, serves: undefined, service }, place);
  const isBack = kind !== "query" && !("service" in there);
  return (isBack ? cells.handoff(to, from, fields) : cells.handoff(from, to, fields))?.service;
}
