import type { Chain } from "../chain/chain.js";
import { groupBy } from "../chain/group-by.js";
import { type Level, levels } from "../chain/level.js";
import type { Detector } from "../detectors/detector.js";
import { standardDetectors } from "../detectors/standard-detectors.js";
import { checkMade } from "../input/check-made.js";
import { measureCare } from "../measures/care/measure-care.js";
import type { ContactFigures } from "../measures/contacts/contact-figures.js";
import type { LogFigures } from "../measures/log/measure-log.js";
import { measureChain } from "../measures/measure-chain.js";
import { checkStructure } from "../measures/structure/check-structure.js";
import type { StructureFigures } from "../measures/structure/structure-figures.js";
import type { VoiceFigures } from "../measures/voice/voice-figures.js";
import { admitAnswers } from "../privacy/admit-answers.js";
import { isGroupSize } from "../privacy/least-group-size.js";
import type { Ledger } from "../privacy/ledger.js";
import { contactsAtLevel } from "./contacts-at-level.js";
import type { Diagnosis, DiagnosisSettings } from "./diagnosis.js";
import { findSigns } from "./find-signs.js";
import { logAtLevel } from "./log-at-level.js";
import { logTotals } from "./log-totals.js";
import { unplacedEvidence } from "./unplaced-evidence.js";
import { voiceAtLevel } from "./voice-at-level.js";
import { weighSigns } from "./weigh-signs.js";

/** How to diagnose a chain. */
export interface DiagnoseOptions {
  /** The unit to look at; everything below it is rolled up first. Departments, so that no person is named. */
  readonly level?: Level;
  /** The strength that is good enough, between 0 and 1: three quarters of exchanges. */
  readonly target?: number;
  /** For so many handoffs and breaks the exact gain is worked out: each takes a run over the chain. */
  readonly gains?: number;
  /** What to look for. */
  readonly detectors?: readonly Detector[];
  /** What ranks breaks: what they cost, or what mending each alone gives back (of the first `gains`). */
  readonly rankBy?: "loss" | "gain";
  /**
   * Answers of fewer different people are used nowhere, nor what would let anybody work out the answers of fewer;
   * at least 3, unless `unsafe`. Five, as most surveys of employees promise.
   */
  readonly minGroupSize?: number;
  /** What the same readers were shown before; see {@link openLedger}. None where absent. */
  readonly ledger?: Ledger;
  /** Lets `minGroupSize` go below 3, where single answers can be told. For data that is not about people. */
  readonly unsafe?: boolean;
  /**
   * What `measureLog` made of the event log the chain came from; detectors that need cases are silent without
   * it. What it tells of a party is used where that party stands in the chain at the level diagnosed, and no
   * members were rolled up into it; its totals are always told.
   */
  readonly log?: LogFigures;
  /**
   * What `measureVoice` made of a register of faults, and `measureContacts` of one of contacts; detectors that need
   * them are silent without. Measure both at the level diagnosed: at another, only parties are told of that are
   * the same at both, such as departments without teams.
   */
  readonly voice?: VoiceFigures;
  readonly contacts?: ContactFigures;
  /** What `measureStructure` made of this chain, at this level; detectors of its shape are silent without. */
  readonly structure?: StructureFigures;
}

/**
 * Diagnoses a chain: what reaches its end customers, where it breaks and why, what each break costs them and
 * what mending it gives back. The chain is not changed; the same chain gives the same bytes, and in whatever order its
 * rows stand the same figures, to the last bit. Parties and handoffs stand in the order of the chain.
 *
 * @throws `RangeError` for an option out of its range, naming it; `TypeError` for what is no chain, or was not measured of
 * a log or register.
 *
 * @example
 * ```ts
 * const diagnosis = diagnose(readChain(document));
 * diagnosis.breaks[0]?.loss; // what the costliest break takes from the end customers
 * ```
 */
export function diagnose(
  chain: Chain,
  {
    level = "department",
    target = 0.75,
    gains = 25,
    detectors = standardDetectors,
    rankBy = "loss",
    minGroupSize = 5,
    unsafe = false,
    ledger,
    log,
    voice,
    contacts,
    structure,
  }: DiagnoseOptions = {},
): Diagnosis {
  const settings = { level, target, gains: Math.min(gains, Number.MAX_SAFE_INTEGER), rankBy, minGroupSize };
  checkSettings(settings, unsafe, detectors);
  checkMade("diagnose: chain", chain, "evidence", "readChain");
  checkMeasured({ log, voice, contacts });
  const admitted = admitAnswers(chain, { level, minGroupSize, ledger });
  const { withheld } = admitted;
  if (structure !== undefined) checkStructure(structure, level, admitted.chain);
  const shownLog = log === undefined ? null : logAtLevel(log, admitted.chain, chain, level);
  const levels = { chain: admitted.chain, before: chain, diagnosed: level };
  const measured = measureChain(admitted, target, gains);
  const care = measureCare(measured, admitted, level, target);
  const { signs, failed } = findSigns(detectors, {
    ...measured.figures,
    care,
    level,
    chain: admitted.chain,
    target,
    withheld,
    log: shownLog,
    voice: voice === undefined ? null : voiceAtLevel(voice, levels),
    contacts: contacts === undefined ? null : contactsAtLevel(contacts, levels),
    structure: structure ?? null,
  });
  return {
    settings,
    ...measured.figures,
    ...weighSigns(measured, signs, settings),
    care,
    log: log === undefined || shownLog === null ? null : logTotals(log, shownLog),
    withheld,
    unplaced: unplacedEvidence(measured, admitted.unplaced),
    failedDetectors: failed,
  };
}

function checkMeasured({ log, voice, contacts }: Record<"log" | "voice" | "contacts", unknown>): void {
  if (log !== undefined) checkMade("diagnose: log", log, "pushToFront", "measureLog");
  if (voice !== undefined) checkMade("diagnose: voice", voice, "bySubject", "measureVoice");
  if (contacts !== undefined) checkMade("diagnose: contacts", contacts, "pairs", "measureContacts");
}

function checkSettings(settings: DiagnosisSettings, unsafe: boolean, detectors: readonly Detector[]): void {
  const { level, target, gains, rankBy, minGroupSize } = settings;
  check(levels.includes(level), `level is ${level}; it must be one of ${levels.join(", ")}`);
  check(isNumber(target) && target > 0 && target < 1, `target is ${target}; it must lie between 0 and 1`);
  check(isNumber(gains) && gains >= 0, `gains is ${gains}; it must be 0 or more`);
  check(rankBy === "loss" || rankBy === "gain", `rankBy is ${rankBy}; it must be loss or gain`);
  check(
    isGroupSize(minGroupSize, unsafe),
    `minGroupSize is ${minGroupSize}; it must be a whole number of at least 3`,
  );
  for (const [id, { length }] of groupBy(detectors, (detector) => detector.id)) {
    check(length === 1, `detectors holds ${length} with the id ${id}; each id must stand once`);
  }
}

function isNumber(value: unknown): boolean {
  return typeof value === "number";
}

function check(holds: boolean, fault: string): void {
  if (!holds) throw new RangeError(`diagnose: ${fault}`);
}
