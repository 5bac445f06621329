import type { Cause } from "../../chain/indicator.js";
import type { Brief } from "../../diagnosis/brief/brief.js";
import type { BriefManager, BriefSpan } from "../../diagnosis/brief/brief-span.js";
import type { DiagnosisSettings } from "../../diagnosis/diagnosis.js";
import type { CustomerFigures } from "../../measures/chain-figures.js";
import type { Estimate } from "../../measures/service-level/level-interval.js";
import type { Exceeded } from "../../privacy/exceeded-of.js";

/** To whom a brief speaks: to those who serve on the way to the end customers, or to an end customer. */
export type BriefReader = "internal" | "customer";

/** Words that differ with whom they are spoken to. */
export type ByReader<Words> = Readonly<Record<BriefReader, Words>>;

/** Words of a brief, which speaks to the people of one party. Names come ready to be set in. */
export interface BriefMessages {
  readonly title: (name: string) => string;
  /** Says of a list that is in order of what is lost that it goes on. */
  readonly more: (count: number) => string;
  readonly place: BriefPlaceMessages;
  readonly serves: BriefHandoffMessages;
  readonly servedBy: BriefHandoffMessages;
  readonly within: { readonly title: string; readonly columns: readonly string[] };
  /** What a figure rests on, and the causes about which answers are kept back. */
  readonly known: (basis: string, withheld: readonly Cause[]) => string;
  /** The party itself, among others. */
  readonly you: string;
  /** Stands for a figure that nobody knows. */
  readonly blank: string;
  readonly needs: BriefNeedMessages;
  readonly leads: BriefLeadMessages;
  readonly actions: BriefActionMessages;
  readonly risks: BriefFindingMessages;
  readonly blindSpots: BriefFindingMessages;
  readonly reading: {
    readonly title: string;
    readonly lines: (settings: DiagnosisSettings) => readonly string[];
  };
}

/** Where the party stands in the chain. */
export interface BriefPlaceMessages {
  /** The map shows no handoff of it. */
  readonly isolated: string;
  /** There is no service level. */
  readonly noLevel: string;
  readonly reaches: (customer: CustomerFigures) => string;
  readonly dependence: (share: number) => string;
  readonly passedOn: (share: number) => string;
  readonly own: (cause: Cause, strength: Estimate, basis: string) => string;
  /** Follows how many points are lost: those over what it gives, over what it gets, and in its own part. */
  readonly lost: (lost: Brief["lost"]) => string;
  readonly withheld: (causes: readonly Cause[]) => string;
  readonly ledBy: (name: string, manager: BriefManager) => string;
}

/** A table of handoffs. */
export interface BriefHandoffMessages {
  readonly title: ByReader<string>;
  readonly columns: readonly string[];
  readonly none: string;
}

/** What the party and those around it need and get. */
export interface BriefNeedMessages {
  /** `alone`: of those around it nothing is told. */
  readonly title: Readonly<Record<"around" | "alone", string>>;
  readonly introduction: string;
  /** Heads of the columns before and after those of the four principles. */
  readonly columns: readonly [party: string, met: string, unmet: string];
  readonly met: (met: number, told: number) => string;
  /** Stands at the end of a list of needs that goes on. */
  readonly others: (count: number) => string;
  /** Those around it whom nobody has asked, and those whose answers are all kept back. */
  readonly unasked: (names: readonly string[]) => string;
  readonly withheld: (names: readonly string[]) => string;
  /** The party's own needs. */
  readonly own: Readonly<
    Record<
      "unmet" | "unsure" | "met" | "changed" | "withheld" | "unasked",
      (needs: readonly string[]) => string
    >
  >;
  readonly need: (name: string, strength: Estimate, exceeded: Exceeded | null) => string;
  /** `change`: in the share of favourable answers, between two waves. */
  readonly change: (name: string, change: number, from: string, to: string) => string;
}

/** Those that the party leads. */
export interface BriefLeadMessages {
  readonly title: string;
  readonly introduction: (span: BriefSpan) => string;
  readonly columns: readonly string[];
}

/** What to do first. */
export interface BriefActionMessages {
  readonly title: ByReader<string>;
  readonly none: ByReader<string>;
  readonly more: (count: number) => string;
  /** Names what a finding is about by where the party stands in it. */
  readonly giver: (to: string, service: string) => string;
  readonly receiver: (from: string, service: string) => string;
  /** What the party gets from the organisation, and what it does itself. */
  readonly care: string;
  readonly part: string;
  /** `lost` is `null` where there is no service level; `gain` where it was not worked out. */
  readonly cost: (loss: number, lost: number | null, gain: number | null) => string;
  /** The way to the end customer: its first parties, so many left out, and the customer. */
  readonly route: (parties: readonly string[], leftOut: number, customer: string) => string;
  /** Heads what to do; `between`: those who can do it, none where nobody is to be named. */
  readonly remedies: (between: readonly string[]) => string;
}

/** What to keep an eye on, or what nobody knows yet. */
export interface BriefFindingMessages {
  readonly title: string;
}
