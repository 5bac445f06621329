import fc from "fast-check";
import { compareText } from "../../../src/chain/compare-text.js";
import type { EventTable } from "../../../src/events/event-table.js";

/** The events of a case in order, each `"party"` or `"activity:party"`. */
export type Trace = readonly string[];

/** The table of a log written as traces; the first is case 0001. */
export function tableOf(...traces: readonly Trace[]): EventTable {
  const events = traces.flat().map((event) => event.split(":"));
  const parties = sorted(events.map((parts) => parts.at(-1)!));
  const activities = sorted(events.flatMap((parts) => parts.slice(0, -1)));
  const start = Float64Array.from(events.keys());
  let count = 0;
  return {
    caseIds: traces.map((_, place) => String(place + 1).padStart(4, "0")),
    caseStart: Int32Array.from([0, ...traces.map(({ length }) => (count += length))]),
    parties,
    party: Int32Array.from(events, (parts) => parties.indexOf(parts.at(-1)!)),
    activities,
    activity: Int32Array.from(events, ([first, ...rest]) => (rest.length ? activities.indexOf(first!) : -1)),
    start,
    complete: start,
  };
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort(compareText);
}

/** Random logs of few parties and activities, so that everything happens; one event in six names no activity. */
export const someTraces: fc.Arbitrary<Trace[]> = fc.array(
  fc.array(
    fc
      .tuple(fc.constantFrom("a", "b", "c", "d", "e", ""), fc.constantFrom("P", "Q", "R", "S"))
      .map(([activity, party]) => (activity ? `${activity}:${party}` : party)),
    { minLength: 1, maxLength: 12 },
  ),
  { maxLength: 8 },
);

/** The same log with its parties called by other names, which stand in another order. */
export function renamed(traces: readonly Trace[]): Trace[] {
  return traces.map((trace) => trace.map((event) => event.replace(/[PQRS]$/, newName)));
}

/** What `renamed` calls a party. */
export function newName(party: string): string {
  return { P: "Zoë", Q: "__proto__", R: "1", S: "Ärzte" }[party] ?? party;
}
