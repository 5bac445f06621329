import { dayLength, daysFromCivil, daysOfCycle } from "./civil-date.js";
import type { Instant } from "./instant.js";
import type { OffsetStretch, TimeZone } from "./time-zone.js";
import type { ZoneClock } from "./zone-clock.js";

/** What is known of a span of time: its offset, and the one change within it. */
interface OffsetSpan {
  readonly before: number;
  /** Infinite where nothing changes. */
  readonly change: Instant;
  readonly after: number;
}

/**
 * Shorter than any time that ever lay between two changes of clocks (four days, Freetown 1939), so that a span
 * holds one at most; and a divisor of the cycle of the calendar.
 */
const spanLength = 3 * dayLength;
const spansOfCycle = daysOfCycle / 3;

/** Before it no place had changed its clocks, nor within it. */
const firstSpan = spanOf(daysFromCivil(1800, 1, 1) * dayLength);

/** The last rules that are no yearly ones end in 2087; from here on offsets repeat with the calendar. */
const firstRepeated = spanOf(daysFromCivil(2100, 1, 1) * dayLength) + spansOfCycle;

/** The offsets of a zone, from as few readings of its clock as will do, each kept. */
export function zoneOffsets(clock: ZoneClock): Pick<TimeZone, "offsetAt" | "stretches"> {
  const known = new Map<number, OffsetSpan>();
  const spanAt = (place: number): OffsetSpan => {
    if (place < firstSpan) return spanAt(firstSpan);
    if (place >= firstRepeated) return repeatedSpan(place, spanAt);
    const span = known.get(place) ?? findSpan(place, clock);
    known.set(place, span);
    return span;
  };
  return {
    offsetAt: (instant) => {
      const span = known.get(spanOf(instant)) ?? spanAt(spanOf(instant));
      return instant < span.change ? span.before : span.after;
    },
    stretches: (from, to) => stretchesOf(from, to, spanAt),
  };
}

function spanOf(instant: Instant): number {
  return Math.floor(instant / spanLength);
}

function findSpan(place: number, clock: ZoneClock): OffsetSpan {
  const from = place * spanLength;
  const before = clock(from);
  const after = clock(from + spanLength);
  const change = before === after ? Number.POSITIVE_INFINITY : findChange(from, before, clock);
  return { before, change, after };
}

function repeatedSpan(place: number, spanAt: (place: number) => OffsetSpan): OffsetSpan {
  const cycles = Math.floor((place - firstRepeated) / spansOfCycle) + 1;
  const { before, change, after } = spanAt(place - cycles * spansOfCycle);
  return { before, change: change + cycles * daysOfCycle * dayLength, after };
}

/** The first second after `from`, within a span, whose offset is another; by halving. */
function findChange(from: Instant, before: number, clock: ZoneClock): Instant {
  let [low, high] = [0, spanLength / 1000];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (clock(from + middle * 1000) === before) low = middle;
    else high = middle;
  }
  return from + high * 1000;
}

function stretchesOf(from: Instant, to: Instant, spanAt: (place: number) => OffsetSpan): OffsetStretch[] {
  const stretches: OffsetStretch[] = [];
  let start = from;
  for (let place = spanOf(from); place * spanLength < to; place++) {
    const { before, change, after } = spanAt(place);
    if (before === after || change <= from || change >= to) continue;
    stretches.push({ from: start, to: change, offset: before });
    start = change;
  }
  const last = spanAt(spanOf(start));
  stretches.push({ from: start, to, offset: start < last.change ? last.before : last.after });
  return stretches;
}
