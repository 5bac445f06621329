import type { EvidenceFigures } from "./evidence.js";
import type { Flow, ObservedExchanges } from "./handoff.js";
import type { Indicator } from "./indicator.js";
import type { PartyKind } from "./party.js";

/** A party as written in a document. See {@link Party} for what each field means. */
export interface PartyInput {
  readonly id: string;
  readonly kind: PartyKind;
  readonly name?: string | undefined;
  readonly memberOf?: string | undefined;
  readonly manager?: string | undefined;
  readonly headcount?: number | undefined;
  readonly strength?: number | undefined;
  readonly weight?: number | undefined;
}

/** A handoff as written in a document. See {@link Handoff} for what each field means. */
export interface HandoffInput {
  readonly from: string;
  readonly to: string;
  readonly service?: string | undefined;
  readonly volume?: number | undefined;
  readonly need?: number | undefined;
  readonly flow?: Flow | undefined;
  readonly redundant?: boolean | undefined;
  readonly strength?: number | undefined;
  readonly observed?: ObservedExchanges | undefined;
}

/** What evidence is about, as written: without `service` it goes to the pair's only handoff. */
export type EvidenceInputPlace =
  | { readonly from: string; readonly to: string; readonly service?: string | undefined }
  | { readonly party: string };

/** Evidence as written in a document. See {@link Evidence}. */
export type EvidenceInput = EvidenceInputPlace &
  EvidenceFigures & {
    readonly indicator: string;
    readonly at?: string | undefined;
    readonly side?: "giver" | undefined;
  };

/**
 * The document a chain is read from: the JSON form of a map that people draw, with what they know about it.
 * `version` is 1 where given.
 */
export interface ChainDocument {
  readonly version?: 1;
  readonly parties: readonly PartyInput[];
  readonly handoffs: readonly HandoffInput[];
  readonly evidence?: readonly EvidenceInput[] | undefined;
  readonly indicators?: readonly Indicator[] | undefined;
}
