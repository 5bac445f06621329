import type { Placed, ShapedDocument } from "./check-shape.js";
import { describeValue } from "./describe-value.js";
import type { PartyRow } from "./document-schema.js";
import type { InputIssue } from "./input-issue.js";
import { isBlank } from "./is-blank.js";
import { issue } from "./issue.js";

/** What parties must hold together: ids unique and known, no loops of membership or lead. */
export function* checkParties({ parties, namedParties }: ShapedDocument): Iterable<InputIssue> {
  const first = new Map<string, Placed<PartyRow>>();
  for (const party of parties) {
    yield* checkParty(party, first, namedParties);
    if (!first.has(party.row.id)) first.set(party.row.id, party);
  }
  for (const party of parties) yield* checkUnit(party, first);
  yield* checkLoops(first, "memberOf", "member-cycle");
  yield* checkLoops(first, "manager", "manager-cycle");
}

type Parties = ReadonlyMap<string, Placed<PartyRow>>;

function* checkParty({ row, path }: Placed<PartyRow>, seen: Parties, named: ReadonlySet<string>) {
  if (isBlank(row.id)) yield issue("blank-id", `${path}.id`, row.id, "an id with something to read in it");
  const twin = seen.get(row.id);
  if (twin) yield issue("duplicate-id", `${path}.id`, row.id, `an id not used before (${twin.path})`);
  for (const field of ["memberOf", "manager"] as const) {
    const id = row[field];
    if (id === undefined || named.has(id)) continue;
    yield issue("unknown-id", `${path}.${field}`, id, "the id of a party");
  }
  if (row.kind === "customer" && row.strength !== undefined) {
    yield issue(
      "strength-on-customer",
      `${path}.strength`,
      row.strength,
      "none: customers are served, not rated",
    );
  }
}

function* checkUnit({ row, path }: Placed<PartyRow>, parties: Parties): Iterable<InputIssue> {
  const unit = row.memberOf === undefined ? undefined : parties.get(row.memberOf);
  if (unit?.row.kind !== "customer" || row.kind === "customer") return;
  yield issue("member-of-customer", `${path}.memberOf`, row.memberOf, "a unit that is not a customer");
}

/** One issue a loop, at its party that stands first in the document. */
function* checkLoops(parties: Parties, field: "memberOf" | "manager", code: InputIssue["code"]) {
  const settled = new Set<string>();
  for (const start of parties.keys()) {
    const way = new Set<string>();
    let id: string | undefined = start;
    while (id !== undefined && !settled.has(id) && !way.has(id)) {
      way.add(id);
      id = parties.get(id)?.row[field];
    }
    if (id !== undefined && way.has(id)) yield loopIssue(parties, [...way], id, field, code);
    for (const passed of way) settled.add(passed);
  }
}

function loopIssue(
  parties: Parties,
  way: readonly string[],
  entry: string,
  field: "memberOf" | "manager",
  code: InputIssue["code"],
): InputIssue {
  const loop = way.slice(way.indexOf(entry));
  const path = `${parties.get(entry)!.path}.${field}`;
  const members = loop.slice(0, 5).map(describeValue).join(", ");
  const rest = loop.length > 5 ? ` and ${loop.length - 5} more` : "";
  return issue(code, path, entry, `no loop, but this one leads back to itself through ${members}${rest}`);
}
