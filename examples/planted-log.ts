/**
 * The ticket log of a service organisation that does not exist, made from a seed with breaks planted in it, so that
 * one can see whether what is broken is found. Eight teams hand tickets on over 25 handoffs; some tickets come back,
 * and some travel in circles.
 */

/** What is broken at a handoff: what arrives lacks something, or it arrives late and is done twice. */
export type PlantedCause = "information" | "coordination";

export interface PlantedBreak {
  readonly from: string;
  readonly to: string;
  readonly cause: PlantedCause;
}

/** How often and by how much things go wrong over a handoff. */
export interface Trouble {
  /** Share of exchanges that are sent straight back. */
  readonly returned: number;
  /** So many times the wait that the handoff would have. */
  readonly slower: number;
  /** Share of exchanges after which the receiver does the giver's last step again. */
  readonly redone: number;
}

/** What goes wrong over a handoff broken by a cause, where it differs from the usual. */
export type Effects = Readonly<Record<PlantedCause, Partial<Trouble>>>;

export interface PlantedLogOptions {
  readonly seed?: number;
  readonly cases?: number;
  /** How many handoffs to break by each cause, 25 at most in all. */
  readonly plant?: Readonly<Partial<Record<PlantedCause, number>>>;
  readonly effects?: Effects;
}

export interface PlantedLog {
  /** Columns `case`, `team`, `activity` and `time`, in order of time. */
  readonly csv: string;
  readonly planted: readonly PlantedBreak[];
}

/** Hours within which a team is to take a ticket over; usually 85 of 100 exchanges keep to it. */
export const promisedHours = 8;

const usual: Trouble = { returned: 0.03, slower: 1, redone: 0.03 };

/** Nearly half comes back; or the wait is six times as long, so that 56 of 100 are in time, and a quarter is done twice. */
const clearBreaks: Effects = {
  information: { returned: 0.45 },
  coordination: { slower: 6, redone: 0.25 },
};

/**
 * Standard deviations on the log scale: of the waits over one handoff, which are lognormal, and of the handoffs'
 * medians. In logs of a municipality, a software firm and a university the first is 2 or more for most handoffs.
 */
const spread = { waits: 2, medians: 0.3 };

/** So far below the promise that 85 of 100 keep it: 1.036 standard deviations of all waits. */
const usualMedian = promisedHours / Math.exp(1.036 * Math.hypot(spread.waits, spread.medians));

/** What chance decides of a ticket, as shares. */
const shares = {
  /** Of tickets that come in at the service desk; the others come to billing, with an invoice in hand. */
  intakeAtDesk: 0.75,
  /** Of visits to a team after which the ticket is closed. */
  closed: 0.28,
  /** Of returned tickets that their giver sends to the same team again; an eighth to a half in the logs named above. */
  sentAgain: 0.125,
  /** Of visits in which the team takes its second step, and of those in which it takes its third. */
  furtherStep: 0.5,
};

interface Team {
  /** Its steps; the first is to look at what came. */
  readonly does: readonly string[];
  readonly handsTo: readonly string[];
}

const teams: Readonly<Record<string, Team>> = {
  "service desk": {
    does: ["take the call", "look for a known answer", "advise the customer"],
    handsTo: ["accounts", "billing", "network", "software"],
  },
  accounts: {
    does: ["read the contract", "correct the account", "confirm the change"],
    handsTo: ["service desk", "billing", "software"],
  },
  billing: {
    does: ["read the invoice", "check the payments", "issue a credit"],
    handsTo: ["service desk", "accounts", "purchasing"],
  },
  network: {
    does: ["measure the line", "reset the line", "reroute the line"],
    handsTo: ["service desk", "hardware", "field service"],
  },
  software: {
    does: ["reproduce the fault", "write a fix", "release the fix"],
    handsTo: ["accounts", "network", "hardware"],
  },
  hardware: {
    does: ["inspect the device", "repair the device", "test the device"],
    handsTo: ["software", "field service", "purchasing"],
  },
  "field service": {
    does: ["plan a visit", "visit the customer", "write up the visit"],
    handsTo: ["service desk", "network", "hardware"],
  },
  purchasing: {
    does: ["ask for offers", "order the part", "receive the part"],
    handsTo: ["billing", "hardware", "field service"],
  },
};

const hour = 3_600_000;
const opened = Date.UTC(2024, 0, 8);
const daysOpen = 90;

/** Numbers from 0 up to 1. */
type Random = () => number;

interface Route extends Trouble {
  readonly from: string;
  readonly to: string;
  /** How much of what its giver hands on goes this way; 0 where tickets only come back over it. */
  readonly weight: number;
  /** Hours. */
  readonly medianWait: number;
}

/** The route from one team to another. */
type RouteOf = (from: string, to: string) => Route;

interface Step {
  readonly ticket: string;
  readonly team: string;
  readonly activity: string;
  /** Milliseconds since 1970-01-01 UTC, as all times here. */
  readonly at: number;
}

/** A ticket on its way. */
interface Ticket {
  readonly id: string;
  readonly steps: Step[];
  now: number;
}

/** Makes a log: the same seed, the same log. */
export function plantedLog({
  seed = 1,
  cases = 3_000,
  plant = {},
  effects = clearBreaks,
}: PlantedLogOptions = {}): PlantedLog {
  const random = seeded(seed);
  const planted = breaksToPlant(plant, random);
  const routeOf = routes(planted, effects, random);
  const ids = Array.from({ length: cases }, (_, number) => `T${10_001 + number}`);
  return { csv: csvOf(ids.flatMap((id) => stepsOf(id, routeOf, random))), planted };
}

/** Steps of one length round a ring of 2³² places; of each place the bits are stirred. */
function seeded(seed: number): Random {
  let place = seed;
  return () => {
    place = (place + 0x9e3779b9) | 0;
    const once = Math.imul(place ^ (place >>> 16), 0x85ebca6b);
    const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
    return ((twice ^ (twice >>> 16)) >>> 0) / 2 ** 32;
  };
}

/** A number of the lognormal distribution, by Box and Muller. */
function lognormal(median: number, deviation: number, random: Random): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return median * Math.exp(deviation * normal);
}

function breaksToPlant(
  { information = 0, coordination = 0 }: Readonly<Partial<Record<PlantedCause, number>>>,
  random: Random,
): readonly PlantedBreak[] {
  const sound = Object.entries(teams).flatMap(([from, { handsTo }]) => handsTo.map((to) => ({ from, to })));
  const draw = () => sound.splice(Math.floor(random() * sound.length), 1);
  const broken = (cause: PlantedCause, count: number) =>
    Array.from({ length: count }, draw).flatMap(([ends]) => (ends ? [{ ...ends, cause }] : []));
  return [...broken("information", information), ...broken("coordination", coordination)];
}

function routes(planted: readonly PlantedBreak[], effects: Effects, random: Random): RouteOf {
  const table = new Map<string, Route>();
  for (const [from, { handsTo }] of Object.entries(teams)) {
    for (const to of Object.keys(teams)) {
      const broken = planted.find((one) => one.from === from && one.to === to);
      const trouble = { ...usual, ...(broken && effects[broken.cause]) };
      const medianWait = trouble.slower * lognormal(usualMedian, spread.medians, random);
      const weight = handsTo.includes(to) ? 0.6 + 0.8 * random() : 0;
      table.set(`${from} → ${to}`, { ...trouble, from, to, weight, medianWait });
    }
  }
  return (from, to) => table.get(`${from} → ${to}`)!;
}

/** What happens to a ticket, from its customer's call until it is closed. */
function stepsOf(id: string, routeOf: RouteOf, random: Random): readonly Step[] {
  const ticket: Ticket = { id, steps: [], now: opened + random() * daysOpen * 24 * hour };
  let at = random() < shares.intakeAtDesk ? "service desk" : "billing";
  let before = "";
  work(ticket, at, random);
  while (random() >= shares.closed) {
    const route = onward(at, before, routeOf, random);
    at = handOver(ticket, route, routeOf, random);
    before = at === route.to ? route.from : route.to;
  }
  return ticket.steps;
}

/** Where a team hands a ticket on to: anywhere but where it came from, for that is what returns do. */
function onward(from: string, before: string, routeOf: RouteOf, random: Random): Route {
  const ways = teams[from]!.handsTo.filter((to) => to !== before).map((to) => routeOf(from, to));
  let left = random() * ways.reduce((sum, { weight }) => sum + weight, 0);
  for (const way of ways) {
    left -= way.weight;
    if (left < 0) return way;
  }
  return ways[0]!;
}

/** Hands a ticket over, again where it comes back and its giver insists, and tells which of the two then has it. */
function handOver(ticket: Ticket, route: Route, routeOf: RouteOf, random: Random): string {
  const { from, to } = route;
  for (;;) {
    const { activity } = ticket.steps.at(-1)!;
    wait(ticket, route, random);
    if (random() >= route.returned) {
      if (random() < route.redone) take(ticket, to, activity, random);
      work(ticket, to, random);
      return to;
    }
    take(ticket, to, teams[to]!.does[0]!, random);
    wait(ticket, routeOf(to, from), random);
    work(ticket, from, random);
    if (random() >= shares.sentAgain) return from;
  }
}

function wait(ticket: Ticket, { medianWait }: Route, random: Random): void {
  ticket.now += lognormal(medianWait, spread.waits, random) * hour;
}

function work(ticket: Ticket, team: string, random: Random): void {
  const [look, ...further] = teams[team]!.does;
  take(ticket, team, look!, random);
  for (const activity of further) if (random() < shares.furtherStep) take(ticket, team, activity, random);
}

/** A step, noted at once where the ticket has just arrived, else some time after the team's step before. */
function take(ticket: Ticket, team: string, activity: string, random: Random): void {
  const { id, steps } = ticket;
  if (steps.at(-1)?.team === team) ticket.now += (0.1 + random()) * hour;
  steps.push({ ticket: id, team, activity, at: ticket.now });
}

function csvOf(steps: readonly Step[]): string {
  const rows = [...steps]
    .sort((a, b) => a.at - b.at)
    .map(({ ticket, team, activity, at }) => `${ticket},${team},${activity},${noted(at)}`);
  return `${["case,team,activity,time", ...rows].join("\n")}\n`;
}

/** As a system set to Central European winter time notes it. */
function noted(at: number): string {
  return `${new Date(at + hour).toISOString().slice(0, 19)}+01:00`;
}
