import { compareText } from "../chain/compare-text.js";
import { groupBy } from "../chain/group-by.js";
import { keyOf } from "../chain/key-of.js";
import { handoffSubject } from "../chain/subject.js";
import type { CustomerStructure } from "../measures/structure/structure-figures.js";
import type { Detector, View } from "./detector.js";

/** When a route is a detour. */
export interface UnnecessaryDetourOptions {
  /** So many times as many handoffs as by another route. */
  readonly times?: number;
  /** And at least so many handoffs more. */
  readonly more?: number;
  /** Share of the customer's deliveries that takes it, 0..1. */
  readonly share?: number;
}

/**
 * Routes that are far longer than another by which the same service reaches the same customer. Speaks where two of the
 * most travelled routes to a customer begin with the same party, part and join again, what joins is the same service
 * by either way, and between parting and joining one takes at least twice as many handoffs as the other and at least
 * three more, while at least one in twenty of the customer's deliveries takes it. The sign is about the handoff with
 * which the detour begins. A risk: every handoff too many is one more that can fail.
 *
 * Silent without `structure`; about routes from different origins, or that bring different or unnamed services, as
 * these are different work; and about routes that are not among the most travelled ones.
 *
 * Source: handoffs that add nothing are waste by Womack and Jones (1996), *Lean Thinking*; thresholds are weaklink's.
 *
 * @throws `RangeError` for an option out of its range, naming it.
 */
export function unnecessaryDetour({
  times = 2,
  more = 3,
  share = 0.05,
}: UnnecessaryDetourOptions = {}): Detector {
  if (!(times >= 1)) throw new RangeError(`unnecessaryDetour: times is ${times}; it must be 1 or more`);
  if (!(more >= 1)) throw new RangeError(`unnecessaryDetour: more is ${more}; it must be 1 or more`);
  if (!(share >= 0 && share <= 1))
    throw new RangeError(`unnecessaryDetour: share is ${share}; it must be from 0 to 1`);
  return {
    id: "unnecessary-detour",
    cause: "coordination",
    kind: "risk",
    question: "Which work takes far more handoffs than it needs?",
    *detect(view) {
      const isFar = ({ long, short, share: taken }: Detour) =>
        taken >= share && long.length - short.length >= more && hops(long) >= times * hops(short);
      const far = (view.structure?.customers ?? []).flatMap(partings).filter(isFar);
      if (far.length === 0) return;
      const servicesOf = servicesBetween(view);
      const real = far.filter(({ long, short }) => joinsAlike(long, short, servicesOf));
      const byStart = groupBy(real, ({ long: [from, to] }) => keyOf(from!, to!));
      for (const detours of byStart.values()) {
        const { long, short, share: taken, customer } = detours.reduce(first);
        const [from, to] = long as [string, string];
        const service = servicesOf(from, to).reduce((a, b) => (compareText(b, a) < 0 ? b : a));
        const lengths = { handoffs: hops(long), shortest: hops(short) };
        const where = { customer, joins: long.at(-1)!, via: long.slice(1, -1), share: taken };
        const customers = new Set(detours.map((detour) => detour.customer)).size;
        const reason = { code: "unnecessary-detour", ...lengths, ...where, customers };
        yield { subject: handoffSubject({ from, to, service }), reason, evidence: [] };
      }
    },
  };
}

/** Two ways between the same two parties on the way to a customer. */
interface Detour {
  readonly customer: string;
  /** Ids, where the two part and where they join included. */
  readonly long: readonly string[];
  readonly short: readonly string[];
  /** Share of the customer's deliveries that takes the long one. */
  readonly share: number;
}

type Route = CustomerStructure["routes"][number];

function hops(way: readonly string[]): number {
  return way.length - 1;
}

/** Every two routes to a customer from one origin, cut to where they part and join. */
function partings({ id, routes }: CustomerStructure): readonly Detour[] {
  return routes.flatMap((long) =>
    routes
      .filter((short) => short.parties.length < long.parties.length && short.parties[0] === long.parties[0])
      .map((short) => ({ customer: id, share: long.share, ...cut(long, short) })),
  );
}

function cut({ parties: long }: Route, { parties: short }: Route): Pick<Detour, "long" | "short"> {
  let before = 0;
  while (before + 1 < short.length && long[before + 1] === short[before + 1]) before += 1;
  let after = 0;
  while (after + before + 2 < short.length && long.at(-2 - after) === short.at(-2 - after)) after += 1;
  return { long: long.slice(before, long.length - after), short: short.slice(before, short.length - after) };
}

/** Whether what mostly arrives where the two join is the same named service by either way. */
function joinsAlike(
  long: readonly string[],
  short: readonly string[],
  servicesOf: (from: string, to: string) => readonly string[],
): boolean {
  if (servicesOf(long[0]!, long[1]!).length === 0) return false;
  const [one, other] = [long, short].map((way) => servicesOf(way.at(-2)!, way.at(-1)!));
  return one!.some((service) => service !== "" && other!.includes(service));
}

/** Names of what one party mostly delivers to another: the service of most volume, several where they tie. */
function servicesBetween({ handoffs }: View): (from: string, to: string) => readonly string[] {
  const deliveries = handoffs.filter(({ flow }) => flow === "delivery");
  const services = groupBy(deliveries, ({ from, to }) => keyOf(from, to));
  return (from, to) => {
    const between = services.get(keyOf(from, to)) ?? [];
    const most = between.reduce((largest, { volume }) => Math.max(largest, volume), 0);
    return between.filter(({ volume }) => volume === most).map(({ service }) => service);
  };
}

/** Of those that begin with the same handoff, the one that tells of the lesser customer; the longer of two. */
function first(a: Detour, b: Detour): Detour {
  const order =
    compareText(b.customer, a.customer) || a.long.length - b.long.length || b.short.length - a.short.length;
  return order < 0 ? b : a;
}
