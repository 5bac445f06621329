import type { Flow } from "../../chain/handoff.js";
import type { PartyKind } from "../../chain/party.js";
import type { Status } from "../../measures/chain-figures.js";

/** A figure of which a page says how it is made. */
export type ExplainedFigure =
  | "favourable"
  | "strength"
  | "belowTarget"
  | "serviceLevel"
  | "ceiling"
  | "loss"
  | "gain"
  | "interval"
  | "dependence"
  | "need"
  | "parity";

/** Words that only a page needs; all others it shares with the other reports. Names come ready to be set in. */
export interface PageMessages {
  /** Leads past the head of the page, for whoever reads with the keyboard or the ear. */
  readonly skip: string;
  readonly contents: string;
  /** `date`: a day, as the language writes it. */
  readonly asOf: (date: string) => string;
  /** Name the figures at the head of the page. */
  readonly tiles: Readonly<Record<"level" | "lost" | "breaks" | "risks" | "blindSpots", string>>;
  /** Each in a word or two. */
  readonly statuses: Readonly<Record<Status, string>>;
  readonly kinds: Readonly<Record<PartyKind, string>>;
  /** What a break costs, and what mending it alone gives back, in points. */
  readonly cost: string;
  readonly gain: string;
  readonly points: (points: string) => string;
  readonly map: PageMapMessages;
  readonly details: PageDetailMessages;
  readonly figures: PageFigureMessages;
}

/** Around the map. */
export interface PageMapMessages {
  readonly title: string;
  readonly hint: string;
  /** Heads what is known of the handoff or party that was chosen. */
  readonly chosen: string;
  readonly close: string;
  /** Names the choices of what to show. */
  readonly filters: Readonly<Record<"title" | "cause" | "customer" | "party" | "all" | "reset", string>>;
  /** Both figures as the language writes them. */
  readonly shown: (handoffs: string, all: string) => string;
}

/** What is known of one handoff or party. */
export interface PageDetailMessages {
  readonly title: string;
  readonly introduction: string;
  readonly handoffs: string;
  readonly parties: string;
  /** Of so many, only those stand here that the map shows or that are told as breaks. */
  readonly leftOut: (handoffs: number, parties: number) => string;
  readonly labels: Readonly<
    Record<
      | "flow"
      | "own"
      | "arrives"
      | "dependence"
      | "principles"
      | "made"
      | "department"
      | "serves"
      | "servedBy",
      string
    >
  >;
  /** Whether it was stated or worked out from the map. */
  readonly flow: (flow: Flow, isStated: boolean) => string;
  readonly volume: (exchanges: number) => string;
  /** Of what reaches the party or is done there. */
  readonly arrives: (share: number) => string;
  readonly dependence: (share: number) => string;
  /** Points lost there, of all. */
  readonly cost: (loss: number, lost: number) => string;
}

/** How every figure is made. Formulas and sources are not words: they stand beside these. */
export interface PageFigureMessages {
  readonly title: string;
  readonly introduction: string;
  readonly columns: readonly [figure: string, made: string, formula: string, source: string];
  readonly rows: Readonly<Record<ExplainedFigure, { readonly name: string; readonly made: string }>>;
  /** What evidence is pulled toward. */
  readonly priors: {
    readonly introduction: string;
    readonly columns: readonly [of: string, measured: string, mean: string, weight: string];
    readonly of: Readonly<Record<"handoffs" | "parties", string>>;
  };
}
