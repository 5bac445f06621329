/**
 * A moment, as milliseconds since 1970-01-01 UTC, leap seconds left out. May have a fraction: today's times are
 * told apart to a quarter of a microsecond, and finer ones never change places.
 */
export type Instant = number;
