import type { Cause } from "../../chain/indicator.js";
import type { PartyKind } from "../../chain/party.js";
import type { HandoffFigures, PartyFigures } from "../../measures/chain-figures.js";

/** Bands of strength that a map tells apart, strongest first; `unknown` where it is only assumed. */
export type StrengthBand = "strong" | "good" | "weak" | "weakest" | "unknown";

/** Words of the map. Names come ready to be set in. */
export interface MapMessages {
  readonly title: string;
  /** Heads the last column, the columns from which no way leads to a customer, and all others. */
  readonly columns: {
    readonly customers: string;
    readonly unreached: string;
    /** Expected handoffs to the end customer, at the nearest and at the furthest party of a column. */
    readonly distance: (nearest: number, furthest: number) => string;
  };
  /** A share of 0..1, short. */
  readonly share: (share: number) => string;
  /** The place of a break among all, 1 for the first. */
  readonly rank: (rank: number) => string;
  /** Beside a line; `service` may be empty, `strength` is `null` where it is only assumed. */
  readonly label: (service: string, strength: number | null) => string;
  /** All of a party or handoff in a line or two, for whoever points at it. */
  readonly party: (name: string, kind: PartyKind | null, figures: PartyFigures) => string;
  readonly handoff: (name: string, figures: HandoffFigures) => string;
  /** Parties that are not shown one by one, and handoffs of theirs that are drawn as one line. */
  readonly others: (parties: number) => string;
  readonly bundle: (handoffs: number) => string;
  readonly legend: {
    readonly strength: string;
    readonly bands: Readonly<Record<StrengthBand, (low: number, high: number) => string>>;
    readonly volume: (volume: number) => string;
    readonly request: string;
    readonly route: string;
    readonly level: string;
    readonly several: string;
    readonly causes: Readonly<Record<Cause | "none", string>>;
    readonly sure: string;
    readonly unsure: string;
  };
  readonly description: {
    readonly shown: (parties: number, handoffs: number) => string;
    readonly order: string;
    /** One of the marked breaks. */
    readonly break: (rank: number, name: string, cause: Cause | null, loss: number) => string;
    readonly route: (parties: readonly string[]) => string;
  };
  /** What is not in the picture; `unmarked`: breaks without a mark, of the whole chain or for want of room. */
  readonly leftOut: (parties: number, handoffs: number, unmarked: number) => string;
}
