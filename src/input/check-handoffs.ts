import { keyOf } from "../chain/key-of.js";
import type { Placed, ShapedDocument } from "./check-shape.js";
import { describeValue } from "./describe-value.js";
import type { HandoffRow } from "./document-schema.js";
import type { InputIssue } from "./input-issue.js";
import { issue } from "./issue.js";

/** What handoffs must hold together: known ends, no pair and service twice, one need and redundancy a service. */
export function* checkHandoffs({ handoffs, namedParties }: ShapedDocument): Iterable<InputIssue> {
  const seen = new Map<string, Placed<HandoffRow>>();
  const services = new Map<string, Placed<HandoffRow>>();
  for (const handoff of handoffs) {
    const { from, to, service = "" } = handoff.row;
    yield* checkHandoff(handoff, namedParties);
    yield* checkTwin(handoff, first(seen, keyOf(from, to, service), handoff));
    yield* checkTerms(handoff, first(services, keyOf(to, service), handoff));
  }
}

function first(
  seen: Map<string, Placed<HandoffRow>>,
  key: string,
  handoff: Placed<HandoffRow>,
): Placed<HandoffRow> {
  const before = seen.get(key);
  if (before === undefined) seen.set(key, handoff);
  return before ?? handoff;
}

function* checkHandoff({ row, path }: Placed<HandoffRow>, named: ReadonlySet<string>): Iterable<InputIssue> {
  for (const end of ["from", "to"] as const) {
    if (!named.has(row[end])) yield issue("unknown-id", `${path}.${end}`, row[end], "the id of a party");
  }
  if (row.from === row.to) yield issue("self-handoff", `${path}.to`, row.to, "another party than the giver");
  const { exchanges = 0, returned = 0 } = row.observed ?? {};
  if (returned > exchanges) {
    yield issue(
      "returned-over-exchanges",
      `${path}.observed.returned`,
      returned,
      `at most the ${exchanges} exchanges`,
    );
  }
}

function* checkTwin({ row, path }: Placed<HandoffRow>, before: Placed<HandoffRow>): Iterable<InputIssue> {
  if (before.row === row) return;
  const found = `${row.from} → ${row.to} ${row.service ?? ""}`.trim();
  yield issue(
    "duplicate-handoff",
    path,
    found,
    `each service once between two parties (first at ${before.path})`,
  );
}

/** Needs and redundancy belong to a service of a receiver, so all its providers state the same. */
function* checkTerms({ row, path }: Placed<HandoffRow>, before: Placed<HandoffRow>): Iterable<InputIssue> {
  const like = (value: unknown) => `${describeValue(value)} as at ${before.path}: one service, one receiver`;
  if (row.need !== before.row.need)
    yield issue("mixed-need", `${path}.need`, row.need, like(before.row.need));
  if ((row.redundant ?? false) !== (before.row.redundant ?? false)) {
    yield issue("mixed-redundancy", `${path}.redundant`, row.redundant, like(before.row.redundant));
  }
}
