/** Where the values of asked-for keys go: places in an event's values, by the key that the file has. */
export interface XesKeys {
  readonly count: number;
  readonly ofEvent: ReadonlyMap<string, readonly number[]>;
  readonly ofTrace: ReadonlyMap<string, readonly number[]>;
}

const prefix = "case:";

/** Sorts keys into those of events and, by their prefix `case:`, those of traces. */
export function xesKeys(keys: readonly string[]): XesKeys {
  const ofEvent = new Map<string, number[]>();
  const ofTrace = new Map<string, number[]>();
  for (const [place, key] of keys.entries()) {
    const isOfTrace = key.startsWith(prefix);
    const places = isOfTrace ? ofTrace : ofEvent;
    const name = isOfTrace ? key.slice(prefix.length) : key;
    places.set(name, [...(places.get(name) ?? []), place]);
  }
  return { count: keys.length, ofEvent, ofTrace };
}
