import type { Diagnosis, Subject } from "../src/index.js";

type Row = { readonly [field: string]: unknown };

/** A diagnosis with its lists in the order of ids, to be compared whatever the order of the document. */
export function canonical(diagnosis: Diagnosis): Row {
  const { customers, handoffs, parties, withinTies, withheld, care } = diagnosis;
  return {
    ...diagnosis,
    care: { ...care, needs: sorted(care.needs, ({ party }) => party) },
    customers: sorted(customers, ({ id }) => id),
    handoffs: sorted(handoffs, ({ from, to, service, flowFrom, flow }) =>
      JSON.stringify([from, to, service, flowFrom, flow]),
    ),
    parties: sorted(parties, ({ id }) => id),
    withinTies: sorted(withinTies, (tie) => JSON.stringify(tie)),
    withheld: sorted(withheld, (cell) => JSON.stringify(cell)),
  };
}

/** The figures of a diagnosis by what they are about, ids put through `idOf`; without what ties settle by id. */
export function figuresOf(diagnosis: Diagnosis, idOf: (id: string) => string = (id) => id): Row {
  const { overall, customers, handoffs, parties, withinTies, lossBy, breaks, closedLoops } = diagnosis;
  return {
    overall,
    lossBy,
    customers: keyed(customers, ({ id }) => idOf(id)),
    parties: keyed(parties, ({ id }) => idOf(id)),
    handoffs: keyed(handoffs, ({ from, to, service, flow, flowFrom }) =>
      JSON.stringify([idOf(from), idOf(to), service, flowFrom === "declared" ? flow : null]),
    ),
    withinTies: withinTies.map((tie) => JSON.stringify({ ...tie, party: idOf(tie.party) })).length,
    closedLoops: closedLoops.map((loop) => JSON.stringify(loop.map(idOf).sort())).sort(),
    breaks: keyed(
      breaks.map(({ subject, cause, status, belowTarget, loss, gain }) => ({
        ...{ subject, cause, status, belowTarget, loss, gain },
      })),
      ({ subject, cause }) => JSON.stringify([cause, relabelled(subject, idOf)]),
    ),
  };
}

function relabelled(subject: Subject, idOf: (id: string) => string): Subject {
  if (subject.type === "party") return { ...subject, id: idOf(subject.id) };
  return subject.type === "handoff"
    ? { ...subject, from: idOf(subject.from), to: idOf(subject.to) }
    : subject;
}

function keyed<Item extends object>(items: readonly Item[], keyOf: (item: Item) => string): Row {
  const entries = items.map((item): [string, Row] => {
    const { id, from, to, subject, ...figures } = item as Row;
    return [keyOf(item), figures];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

function sorted<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const keys = new Map(items.map((item) => [item, keyOf(item)]));
  return [...items].sort((a, b) => (keys.get(a)! < keys.get(b)! ? -1 : keys.get(a)! > keys.get(b)! ? 1 : 0));
}

/** The first place where two results differ by more than a tolerance, relative above 1; `undefined` where none does. */
export function firstDifference(
  one: unknown,
  other: unknown,
  tolerance: number,
  path = "",
): string | undefined {
  if (typeof one === "number" && typeof other === "number") {
    const close = Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(one));
    return close ? undefined : `${path}: ${one} and ${other}`;
  }
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) {
    return Object.is(one, other) ? undefined : `${path}: ${one} and ${other}`;
  }
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const key of keys) {
    const found = firstDifference((one as Row)[key], (other as Row)[key], tolerance, `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
