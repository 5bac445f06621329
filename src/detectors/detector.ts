import type { Chain } from "../chain/chain.js";
import type { Source } from "../chain/evidence.js";
import type { Cause } from "../chain/indicator.js";
import type { Level } from "../chain/level.js";
import type { Subject } from "../chain/subject.js";
import type { CareFigures } from "../measures/care/measure-care.js";
import type { ChainFigures } from "../measures/chain-figures.js";
import type { ContactFigures } from "../measures/contacts/contact-figures.js";
import type { LogFigures } from "../measures/log/measure-log.js";
import type { StructureFigures } from "../measures/structure/structure-figures.js";
import type { VoiceFigures } from "../measures/voice/voice-figures.js";
import type { Cell } from "../privacy/admit-answers.js";

/**
 * What a sign stands for: a `break` costs service now; a `risk` costs nothing yet but would cost much; a
 * `blindSpot` is what nobody measured, asked or declared.
 */
export type FindingKind = "break" | "risk" | "blindSpot";

/** What a detector looks at, all readonly: the chain at the level diagnosed, and every figure of it. */
export interface View extends ChainFigures {
  /** Without people's answers: these are in the figures, as far as they may be used. */
  readonly chain: Chain;
  /** How the internal customers fare: needs, parity, the continuum of service, what is given in return. */
  readonly care: CareFigures;
  /** The level diagnosed. */
  readonly level: Level;
  /** The strength that is good enough. */
  readonly target: number;
  /** Where people were asked, but their answers may not be used: too few answered, or these could be worked out. */
  readonly withheld: readonly Cell[];
  /**
   * What the event log shows that the chain came from; `null` where there was none. Its totals are of the whole
   * log. Its lists hold only parties of the chain at the level diagnosed into which no members were rolled up,
   * and people only at the level of employees.
   */
  readonly log: LogFigures | null;
  /**
   * What registers of faults and of contacts show; `null` where none was handed in. Their lists hold only parties
   * of the chain at the level diagnosed that are the same at the level at which the register was measured.
   */
  readonly voice: VoiceFigures | null;
  readonly contacts: ContactFigures | null;
  /** The shape of the chain; `null` where `measureStructure`'s figures were not handed in. */
  readonly structure: StructureFigures | null;
}

/**
 * Why a sign was given: a code that reports put into words, and the figures that go with it. Parties stand in it by
 * their ids.
 */
export type Reason = { readonly code: string } & {
  readonly [figure: string]: string | number | null | readonly string[];
};

/** A piece of what a sign rests on, for whoever wants to check it. */
export interface SignEvidence {
  readonly source: Source | "declared";
  /** Exchanges or respondents that found it good, of how many; absent for estimates. */
  readonly good?: number;
  readonly total?: number;
  /** Where answers are told in bands, the share of favourable ones; `good` is then its middle, times `total`. */
  readonly band?: readonly [number, number];
  /** The strength this source gives. */
  readonly strength: number;
  readonly indicators: readonly string[];
}

/** What a detector saw. */
export interface Sighting {
  readonly subject: Subject;
  readonly reason: Reason;
  readonly evidence: readonly SignEvidence[];
  /** Where one detector tells causes apart; its own `cause` where absent. */
  readonly cause?: Cause | null;
}

/**
 * One kind of break, risk or blind spot. A detector reads the view and yields what it sees. It never sorts,
 * logs, writes prose or throws; where evidence is thin it is silent. What its sightings cost, in which order
 * they matter and how they are told is decided elsewhere, the same for all.
 *
 * Write your own as a factory with its options, and hand it in beside the standard ones:
 *
 * @example
 * ```ts
 * const stuckHandoff = (hours = 8): Detector => ({
 *   id: "stuck-handoff",
 *   cause: "coordination",
 *   kind: "risk",
 *   question: "Where does work lie stuck?",
 *   *detect({ handoffs }) {
 *     for (const handoff of handoffs) {
 *       const median = handoff.observed?.waitHours?.median ?? 0;
 *       if (median > hours) {
 *         yield { subject: handoffSubject(handoff), reason: { code: "stuck", median, hours }, evidence: [] };
 *       }
 *     }
 *   },
 * });
 *
 * diagnose(chain, { detectors: [...standardDetectors, stuckHandoff(24)] });
 * ```
 */
export interface Detector {
  /** Unique among the detectors of one diagnosis. */
  readonly id: string;
  /** `null` where what it sees has no one cause. */
  readonly cause: Cause | null;
  readonly kind: FindingKind;
  /** What it asks of the chain, for people. */
  readonly question: string;
  /** Looks at the view and yields what it sees, in any order. */
  readonly detect: (view: View) => Iterable<Sighting>;
}
