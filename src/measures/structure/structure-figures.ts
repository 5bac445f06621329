import type { Flow } from "../../chain/handoff.js";
import type { Level } from "../../chain/level.js";

/** Where one party stands in the chain. */
export interface PartyStructure {
  readonly id: string;
  /**
   * Line of sight: fewest handoffs of deliveries until an end customer is reached; 0 of a customer, `null` where no way
   * leads to one.
   */
  readonly hops: number | null;
  /** Number of the part of the chain that it hangs together with, by ties of any kind; 0 of the largest. */
  readonly part: number;
  /** How many parties, itself included, stand on a loop of handoffs with it; 1 where it stands on none. */
  readonly loop: number;
  /** Whether the parties that are now tied to each other would fall apart without it (articulation point). */
  readonly cut: boolean;
  /**
   * How many parties can reach end customers by deliveries only through it (dominance toward all customers), itself
   * left out.
   */
  readonly dominates: number;
  /** Deliveries' shortest ways that lead over it, estimated where sources were drawn; see `betweenness` of the whole. */
  readonly betweenness: number;
  /** Volume given and received for each of its people; `null` where nobody said how many these are. */
  readonly givenPerHead: number | null;
  readonly receivedPerHead: number | null;
  /** Herfindahl-Hirschman index of the shares of its givers in what it is delivered, 0..1; `null` where nothing is. */
  readonly concentration: number | null;
  /** Burt's constraint: how far all its ties lead to parties that are tied to each other; `null` without ties. */
  readonly constraint: number | null;
  /** Number of its community; see `communities` of the whole. */
  readonly community: number;
}

/** Two parties that hand off to each other, either way, and whose tie matters to the whole. */
export interface TieStructure {
  /** The two ids, in code-unit order. */
  readonly parties: readonly [string, string];
  /** Whether they would fall apart without it (bridge). */
  readonly bridge: boolean;
  /** Deliveries' shortest ways that lead over it, both ways together. */
  readonly betweenness: number;
}

/** What one party receives under one name and flow. */
export interface ServiceStructure {
  readonly party: string;
  readonly service: string;
  readonly flow: Flow;
  /** Ids of those who give it, in code-unit order. */
  readonly givers: readonly string[];
  readonly redundant: boolean;
  /** Whether `need` of it was stated. */
  readonly needed: boolean;
  /** Whether the volumes of its handoffs were stated, so that the shares of its givers are known. */
  readonly sharesStated: boolean;
  /** Parties upstream, none of the givers among them, through which all that all givers are supplied with has to come. */
  readonly sharedUpstream: readonly string[];
}

/** How deliveries reach one end customer. */
export interface CustomerStructure {
  readonly id: string;
  /** How many parties a delivery touches on its way, expected by volume; `null` where none comes. */
  readonly touched: number | null;
  /** Parties that every delivery to it has to pass, those nearest to it first. */
  readonly passes: readonly string[];
  /** The most travelled routes, the customer last; shares of its deliveries. */
  readonly routes: readonly { readonly parties: readonly string[]; readonly share: number }[];
}

/** How far one unit keeps to itself. */
export interface UnitStructure {
  readonly unit: string;
  readonly parties: number;
  /** Ties of its parties to others, and among themselves. */
  readonly external: number;
  readonly internal: number;
  /** E-I index, -1 (all inside) to 1 (all outside); `null` without ties. */
  readonly index: number | null;
  /** What chance alone would make of it, the sizes of units kept; and how likely an index as low or lower is. */
  readonly expected: number | null;
  readonly probability: number | null;
}

/** What `betweenness` was worked out from. */
export interface BetweennessGround {
  /** Parties from which shortest ways were looked for; all of them, or as many as were drawn. */
  readonly sources: number;
  readonly exact: boolean;
  /**
   * How far any party's figure may be off, with 95 % confidence for all at once, as a share of the most that any
   * could have; 0 where exact.
   */
  readonly error: number;
}

/** The shape of a chain, at one level. Plain data; parties and ties in the document's order unless said otherwise. */
export interface StructureFigures {
  readonly level: Level;
  readonly parties: readonly PartyStructure[];
  /** Bridges, and the hundred ties with the most betweenness; by ids. */
  readonly ties: readonly TieStructure[];
  readonly services: readonly ServiceStructure[];
  readonly customers: readonly CustomerStructure[];
  /** Units of this level as formal groups of the parties below it; empty where nothing is stated below. */
  readonly units: readonly UnitStructure[];
  /** How many connected parts, and how far ties are returned (D15): of all ties those that go both ways, 0..1. */
  readonly parts: number;
  readonly reciprocity: number | null;
  readonly betweenness: BetweennessGround;
  readonly communities: {
    readonly count: number;
    readonly modularity: number | null;
    /** Agreement of communities with the units one level up, by the adjusted Rand index; `null` without such units. */
    readonly agreement: number | null;
  };
}
