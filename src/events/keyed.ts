import type { EventValues } from "./take-event.js";

/** The keys that a reader is asked for, each once, and the way back from their values to the fields of events. */
export interface Keyed {
  readonly keys: readonly string[];
  readonly fieldsOf: (values: readonly (string | undefined)[]) => EventValues;
}

/** @param wanted - columns by place in `eventFields`, of which several may be the same. */
export function keyed(wanted: readonly (string | undefined)[]): Keyed {
  const keys = [...new Set(wanted.filter((column) => column !== undefined))];
  const places = wanted.map((column) => (column === undefined ? -1 : keys.indexOf(column)));
  return { keys, fieldsOf: (values) => places.map((place) => (place < 0 ? undefined : values[place])) };
}
