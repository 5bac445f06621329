import type { Flow } from "../../chain/handoff.js";
import type { Level } from "../../chain/level.js";

/** Where one party stands in the chain. */
export interface PartyStructure {
  readonly id: string;
  /**
   * Line of sight: fewest handoffs of deliveries until an end customer is reached; 0 of a customer, `null` where no way
   * leads to one. A unit that receives for its members hands on to those that give in a step of its own.
   */
  readonly hops: number | null;
  /**
   * Number of the part of the chain that it hangs together with, by ties of any kind; 0 of the largest. A party without
   * ties is a part by itself.
   */
  readonly part: number;
  /**
   * How many parties, itself included, stand on a loop of handoffs with it, requests and what customers give included;
   * 1 where it stands on none: nothing of what it gives comes back to it.
   */
  readonly loop: number;
  /** Whether the parties that are now tied to each other would fall apart without it (articulation point). */
  readonly cut: boolean;
  /**
   * How many parties can reach end customers by deliveries only through it (dominance toward all customers), itself
   * left out; 0 of a customer. Ways as in `hops`.
   */
  readonly dominates: number;
  /**
   * Over all ordered pairs of other parties, the shares of their shortest ways of deliveries, in handoffs as stated,
   * that lead over it; estimated where sources were drawn, see `betweenness` of the whole.
   */
  readonly betweenness: number;
  /** Volume given and received for each of its people; `null` where nobody said how many these are. */
  readonly givenPerHead: number | null;
  readonly receivedPerHead: number | null;
  /**
   * Herfindahl-Hirschman index of the shares of its givers in the volume that it is delivered, above 0, 1 where one
   * gives all; `null` where nothing is.
   */
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
  /** Whether a `need` of it above 0 was stated. */
  readonly needed: boolean;
  /**
   * Whether the shares of its givers are known: one gives all, or volumes were stated, counted or rolled up. A chain
   * does not keep which were stated; none is taken to be where all are the mean of what the receiver gets, with which
   * missing ones are filled.
   */
  readonly sharesStated: boolean;
  /**
   * Parties upstream, none of the givers among them, through which all that all givers are supplied with has to come:
   * the nearest first, at most ten. Empty where one gives all, or a giver is supplied with nothing.
   */
  readonly sharedUpstream: readonly string[];
}

/** How deliveries reach one end customer. */
export interface CustomerStructure {
  readonly id: string;
  /**
   * How many parties a delivery touches on its way, the customer left out, expected by volume; `null` where none comes
   * from anywhere but a closed loop.
   */
  readonly touched: number | null;
  /** Parties that every delivery to it has to pass, those nearest to it first, at most a hundred. */
  readonly passes: readonly string[];
  /**
   * The most travelled routes, the customer last, at most ten; shares of its deliveries. Fewer, or none, where ways are
   * thousands of handoffs long or very many loops lie on them.
   */
  readonly routes: readonly { readonly parties: readonly string[]; readonly share: number }[];
}

/** How far the parties of one unit keep to themselves, by ties between any two that the chain states below it. */
export interface UnitStructure {
  readonly unit: string;
  /** Parties in it, at whatever level below; the unit itself where something is stated in its own name. */
  readonly parties: number;
  /** Ties of its parties to those of other units, and among themselves. */
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
   * How far the figure of any party or tie may be off, with 95 % confidence for all at once, as a share of all ordered
   * pairs, n(n - 1) of n parties; 0 where exact.
   */
  readonly error: number;
}

/**
 * The shape of a chain, at one level. Plain data; parties and customers in the document's order, everything else by ids
 * in code-unit order. Who reaches customers and who is supplied through whom (`hops`, `dominates`, `sharedUpstream`,
 * `passes`) counts units that receive for their members in; all else goes by handoffs as stated. Everything is of the
 * chain at the level, but for `units`, whose ties are those below it.
 */
export interface StructureFigures {
  readonly level: Level;
  /** Fingerprint of the parties and handoffs it was measured of, at this level. */
  readonly chain: string;
  readonly parties: readonly PartyStructure[];
  /** Bridges, and the hundred ties with the most betweenness. */
  readonly ties: readonly TieStructure[];
  /** By receiver, then by the first of the givers. */
  readonly services: readonly ServiceStructure[];
  readonly customers: readonly CustomerStructure[];
  /** Units with members below this level, as formal groups of these; empty where nothing is stated below. */
  readonly units: readonly UnitStructure[];
  /** How many connected parts of two parties or more. */
  readonly parts: number;
  /** Of all pairs of a giver and its receiver the share in which the receiver gives something, too; `null` of none. */
  readonly reciprocity: number | null;
  readonly betweenness: BetweennessGround;
  readonly communities: {
    /** A party without ties is a community by itself. */
    readonly count: number;
    /** Newman's, -0.5..1; `null` where nothing passes over any tie. */
    readonly modularity: number | null;
    /**
     * Agreement of communities with the units one level up, by the adjusted Rand index: 1 the same, 0 as by chance;
     * `null` without two such units, or where it means nothing.
     */
    readonly agreement: number | null;
  };
}
