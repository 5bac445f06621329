/**
 * Many lists of numbers that grow at different times, packed in one flat array. A list that outgrows its room
 * moves to the end of the array with twice the room; what it leaves behind is not reused before `clearLists`.
 */
export interface GrowingLists {
  /** Where each list begins in `item` and `weight`. */
  readonly start: Int32Array;
  readonly length: Int32Array;
  readonly room: Int32Array;
  /** Replaced when the array grows: read it anew after `makeRoom`. */
  item: Int32Array;
  /** A figure beside each item; empty where the lists carry none. */
  weight: Float64Array;
  used: number;
}

/** Lists without room yet; `weighted` lists hold a figure beside each item. */
export function growingLists(listCount: number, slots: number, weighted: boolean): GrowingLists {
  return {
    start: new Int32Array(listCount),
    length: new Int32Array(listCount),
    room: new Int32Array(listCount),
    item: new Int32Array(slots),
    weight: new Float64Array(weighted ? slots : 0),
    used: 0,
  };
}

/** Forgets the contents of all lists; `openList` each before its next use. */
export function clearLists(lists: GrowingLists): void {
  lists.used = 0;
}

/** Gives a list room at the end of the array and makes it empty. */
export function openList(lists: GrowingLists, list: number, room: number): void {
  lists.start[list] = claim(lists, room);
  lists.length[list] = 0;
  lists.room[list] = room;
}

/** Makes sure that a list can hold `room` items in all, moving it if it must. */
export function makeRoom(lists: GrowingLists, list: number, room: number): void {
  if (room <= lists.room[list]) return;
  const ample = 2 * room;
  const moved = claim(lists, ample);
  const start = lists.start[list];
  lists.item.copyWithin(moved, start, start + lists.length[list]);
  lists.weight.copyWithin(moved, start, start + lists.length[list]);
  lists.start[list] = moved;
  lists.room[list] = ample;
}

function claim(lists: GrowingLists, room: number): number {
  const start = lists.used;
  lists.used += room;
  if (lists.used > lists.item.length) enlarge(lists);
  return start;
}

function enlarge(lists: GrowingLists): void {
  const slots = 2 * lists.used;
  const item = new Int32Array(slots);
  item.set(lists.item);
  if (lists.weight.length > 0) {
    const weight = new Float64Array(slots);
    weight.set(lists.weight);
    lists.weight = weight;
  }
  lists.item = item;
}
