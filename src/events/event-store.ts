import { isBlank } from "../input/is-blank.js";
import { type NameStore, nameStore } from "./name-store.js";

/** Events in a block, in the order of the file. */
const blockLength = 65_536;

/** Some events, as flat columns; -1 where an event has no such name. */
export interface EventBlock {
  readonly case: Int32Array;
  /** Number of the actor: of the party, or of a member of it. */
  readonly actor: Int32Array;
  readonly activity: Int32Array;
  readonly start: Float64Array;
  /** The same array as `start` where the log has one time. */
  readonly complete: Float64Array;
  /** Empty where the log has no such column. */
  readonly customer: Int32Array;
  readonly outcome: Int32Array;
}

/** Which optional columns a log has. */
export interface StoredColumns {
  readonly complete: boolean;
  readonly customer: boolean;
  readonly outcome: boolean;
}

/** The events of a log while it is read, and the names in it. */
export interface EventStore {
  readonly names: Readonly<
    Record<"case" | "party" | "member" | "activity" | "customer" | "outcome", NameStore>
  >;
  /** Party and member (-1: none) of every actor, and the actor of every pair of them. */
  readonly actors: { readonly party: number; readonly member: number }[];
  readonly actorOf: Map<number, number>;
  readonly columns: StoredColumns;
  readonly blocks: EventBlock[];
  /** Events in the last block. */
  filled: number;
  withoutParty: number;
}

/** @param missing - values that mean none, beside blank ones. */
export function eventStore(columns: StoredColumns, missing: readonly string[]): EventStore {
  const none = new Set(missing);
  const names = () => nameStore((name) => isBlank(name) || none.has(name));
  return {
    names: {
      case: names(),
      party: names(),
      member: names(),
      activity: names(),
      customer: names(),
      outcome: names(),
    },
    actors: [],
    actorOf: new Map(),
    columns,
    blocks: [],
    filled: blockLength,
    withoutParty: 0,
  };
}

/** The block that takes the next event, at `filled`, which the caller counts up. */
export function openBlock(store: EventStore): EventBlock {
  if (store.filled < blockLength) return store.blocks[store.blocks.length - 1]!;
  const { columns } = store;
  const start = new Float64Array(blockLength);
  const block = {
    case: new Int32Array(blockLength),
    actor: new Int32Array(blockLength),
    activity: new Int32Array(blockLength),
    start,
    complete: columns.complete ? new Float64Array(blockLength) : start,
    customer: new Int32Array(columns.customer ? blockLength : 0),
    outcome: new Int32Array(columns.outcome ? blockLength : 0),
  };
  store.blocks.push(block);
  store.filled = 0;
  return block;
}

/** The number of a member (-1: nobody in particular) of a party. */
export function actorNumber(store: EventStore, party: number, member: number): number {
  const pair = party * 2 ** 26 + member + 1;
  const known = store.actorOf.get(pair);
  if (known !== undefined) return known;
  store.actorOf.set(pair, store.actors.length);
  return store.actors.push({ party, member }) - 1;
}

/** How many events there are so far. */
export function eventCount({ blocks, filled }: EventStore): number {
  return blocks.length === 0 ? 0 : (blocks.length - 1) * blockLength + filled;
}
