import { seededRandom } from "../seeded-random.js";

/** How a generated log is written. */
export interface GeneratedLogOptions {
  readonly teams?: number;
  readonly eventsPerCase?: number;
  readonly seed?: number;
}

/**
 * A log of so many events in CSV (case,team,activity,time), in chunks of bytes: cases run side by side, so that their
 * events are mixed in the file, in order of time. One field in forty is quoted.
 */
export function* generatedLog(
  events: number,
  { teams = 200, eventsPerCase = 10, seed = 1 }: GeneratedLogOptions = {},
): Iterable<Uint8Array> {
  const random = seededRandom(seed);
  const encoder = new TextEncoder();
  const open = Array.from({ length: 500 }, (_, place) => place);
  let nextCase = open.length;
  let rows = "case,team,activity,time\n";
  for (let event = 0; event < events; event += 1) {
    const place = Math.floor(random() * open.length);
    const of = open[place]!;
    const team = Math.floor(random() * teams);
    const name = random() < 0.025 ? `"team ${team}"` : `team ${team}`;
    rows += `case-${of},${name},step ${Math.floor(random() * 20)},${timeOf(event)}\n`;
    if (random() * eventsPerCase < 1) {
      open[place] = nextCase;
      nextCase += 1;
    }
    if (rows.length < 65_536) continue;
    yield encoder.encode(rows);
    rows = "";
  }
  yield encoder.encode(rows);
}

function timeOf(event: number): string {
  return new Date(Date.UTC(2024, 0, 1) + event * 7_000).toISOString().replace("Z", "+00:00");
}
