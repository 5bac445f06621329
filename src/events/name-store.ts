/**
 * Numbers names in the order in which they first appear, straight from their UTF-8 bytes, so that a million rows
 * make no million texts. Plain data that functions change, as it stands in the innermost loop over a log.
 */
export interface NameStore {
  count: number;
  /** The names' bytes, one after the other; `start[n]` to `start[n + 1]` are those of name `n`. */
  bytes: Uint8Array;
  start: Int32Array;
  /** Number + 1 of a name by its hash; 0 for a free slot. A power of two long and at most half full. */
  slots: Int32Array;
  /** The hash of every name. */
  hash: Int32Array;
  /** 1 for names that mean none. */
  missing: Uint8Array;
  readonly isMissing: (name: string) => boolean;
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** @param isMissing - tells names that mean none; asked once for every name. */
export function nameStore(isMissing: (name: string) => boolean): NameStore {
  return {
    count: 0,
    bytes: new Uint8Array(1024),
    start: new Int32Array(65),
    slots: new Int32Array(128),
    hash: new Int32Array(64),
    missing: new Uint8Array(64),
    isMissing,
  };
}

/** The number of the name that stands in `bytes` from `from` to `to`. */
export function nameNumber(store: NameStore, bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  hash ^= hash >>> 15;
  const { slots } = store;
  const mask = slots.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const number = slots[slot]! - 1;
    if (number < 0) return addName(store, bytes, from, to, hash);
    if (store.hash[number] === hash && isName(store, number, bytes, from, to)) return number;
  }
}

function isName(store: NameStore, number: number, bytes: Uint8Array, from: number, to: number): boolean {
  const start = store.start[number]!;
  if (store.start[number + 1]! - start !== to - from) return false;
  const known = store.bytes;
  for (let at = from; at < to; at += 1) if (known[start + at - from] !== bytes[at]) return false;
  return true;
}

function addName(store: NameStore, bytes: Uint8Array, from: number, to: number, hash: number): number {
  const number = store.count;
  const start = store.start[number]!;
  const end = start + to - from;
  if (end > store.bytes.length) store.bytes = grown(store.bytes, new Uint8Array(2 * end));
  if (number === store.hash.length) growNumbers(store);
  store.bytes.set(bytes.subarray(from, to), start);
  store.start[number + 1] = end;
  store.hash[number] = hash;
  store.count = number + 1;
  store.missing[number] = store.isMissing(nameAt(store, number)) ? 1 : 0;
  if (2 * store.count > store.slots.length) spreadOut(store);
  else fillSlot(store.slots, hash, number);
  return number;
}

function growNumbers(store: NameStore): void {
  const size = 2 * store.hash.length;
  store.start = grown(store.start, new Int32Array(size + 1));
  store.hash = grown(store.hash, new Int32Array(size));
  store.missing = grown(store.missing, new Uint8Array(size));
}

function grown<Numbers extends Int32Array | Uint8Array>(numbers: Numbers, larger: Numbers): Numbers {
  larger.set(numbers);
  return larger;
}

function spreadOut(store: NameStore): void {
  store.slots = new Int32Array(2 * store.slots.length);
  for (let number = 0; number < store.count; number += 1) fillSlot(store.slots, store.hash[number]!, number);
}

function fillSlot(slots: Int32Array, hash: number, number: number): void {
  const mask = slots.length - 1;
  let slot = hash & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = number + 1;
}

/** A name by its number. */
export function nameAt({ bytes, start }: NameStore, number: number): string {
  return decoder.decode(bytes.subarray(start[number], start[number + 1]));
}

/** All names, by number. */
export function namesOf(store: NameStore): readonly string[] {
  return Array.from({ length: store.count }, (_, number) => nameAt(store, number));
}
