import { compareText } from "../chain/compare-text.js";
import { groupBy } from "../chain/group-by.js";
import type { Indicator } from "../chain/indicator.js";
import { indicatorsOf } from "../chain/indicators-of.js";
import type { Subject } from "../chain/subject.js";
import type { CauseFigures, HandoffFigures, PartyFigures, Status } from "../measures/chain-figures.js";
import type { MeasuredChain } from "../measures/measure-chain.js";
import { withHandoff, withParty } from "../measures/remeasure.js";
import { routesToCustomer } from "../measures/route-to-customer.js";
import type { Break, Diagnosis, DiagnosisSettings, Finding, Sign } from "./diagnosis.js";
import { remediesFor } from "./remedies-for.js";
import { subjectKey } from "./subject-key.js";

/** Gathers signs about one subject and cause into findings and ranks them by what they cost the end customer. */
export function weighSigns(
  measured: MeasuredChain,
  signs: readonly Sign[],
  { gains, rankBy }: DiagnosisSettings,
): Pick<Diagnosis, "breaks" | "risks" | "blindSpots"> {
  const figuresOf = lookUp(measured);
  const indicators = indicatorsOf(measured.index.chain);
  const findings = [...groupBy(signs, findingKey).values()].map((group) =>
    findingOf(group, figuresOf, indicators),
  );
  const ofKind = (kind: Sign["kind"]) =>
    findings.filter((finding) => finding.signs[0]!.kind === kind).sort(byLoss);
  const routeOf = routesToCustomer(measured.index, measured.levels);
  const breaks = ofKind("break").map((finding, rank) =>
    breakOf(finding, measured, figuresOf, routeOf, rank < gains),
  );
  return {
    breaks: rankBy === "loss" ? breaks : breaks.sort((a, b) => (b.gain ?? -1) - (a.gain ?? -1)),
    risks: ofKind("risk"),
    blindSpots: ofKind("blindSpot"),
  };
}

type FiguresOf = (subject: Subject) => HandoffFigures | PartyFigures | undefined;

function lookUp({ figures }: MeasuredChain): FiguresOf {
  const handoffs = new Map<string, HandoffFigures | PartyFigures>();
  for (const handoff of figures.handoffs) handoffs.set(subjectKey({ type: "handoff", ...handoff }), handoff);
  for (const party of figures.parties) handoffs.set(subjectKey({ type: "party", id: party.id }), party);
  return (subject) => handoffs.get(subjectKey(subject));
}

function findingKey({ kind, subject, cause }: Sign): string {
  return `${kind} ${cause} ${subjectKey(subject)}`;
}

function findingOf(
  signs: readonly Sign[],
  figuresOf: FiguresOf,
  indicators: ReadonlyMap<string, Indicator>,
): Finding {
  const { subject, cause } = signs[0]!;
  const figures = figuresOf(subject);
  const known = figures?.causes.find((of) => of.cause === cause);
  const seen = (known?.indicators ?? []).map((id) => indicators.get(id)!);
  return {
    subject,
    cause,
    loss: (cause === null ? figures?.loss : known?.loss) ?? 0,
    signs,
    remedies: remediesFor(cause, seen),
  };
}

function byLoss(a: Finding, b: Finding): number {
  return (
    b.loss - a.loss ||
    compareText(subjectKey(a.subject), subjectKey(b.subject)) ||
    compareText(`${a.cause}`, `${b.cause}`)
  );
}

function breakOf(
  finding: Finding,
  measured: MeasuredChain,
  figuresOf: FiguresOf,
  routeOf: (party: number) => readonly number[],
  exact: boolean,
): Break {
  const figures = figuresOf(finding.subject);
  const known = figures?.causes.find(({ cause }) => cause === finding.cause);
  const mended = figures ? strengthMended(figures.causes, known) : 1;
  return {
    ...finding,
    status:
      (known?.status === "sound" ? figures?.status : (known?.status ?? figures?.status)) ??
      ("unmeasured" as Status),
    belowTarget: (known ?? figures)?.belowTarget ?? null,
    gain: exact ? gainOf(measured, finding.subject, mended) : null,
    route: routeFrom(measured, finding.subject, routeOf),
  };
}

/** How strong a subject is with one cause mended: as strong as its next weakest. */
function strengthMended(causes: readonly CauseFigures[], mended: CauseFigures | undefined): number {
  const others = mended === undefined ? [] : causes.filter((cause) => cause !== mended);
  return others.reduce((weakest, { strength }) => Math.min(weakest, strength.mean), 1);
}

function gainOf({ index, levels }: MeasuredChain, subject: Subject, strength: number): number {
  if (subject.type === "chain") return 0;
  if (subject.type === "party")
    return rise(withParty(levels, index.partyNumber(subject.id), strength), levels.overall);
  const handoff = index.handoffNumber(subject.from, subject.to, subject.service);
  return rise(withHandoff(levels, index.receiver[handoff]!, handoff, strength), levels.overall);
}

function rise(level: number, before: number): number {
  return Math.max(0, level - before);
}

function routeFrom(
  { index }: MeasuredChain,
  subject: Subject,
  routeOf: (party: number) => readonly number[],
) {
  if (subject.type === "chain") return [];
  if (subject.type === "party") return endsOf(index, routeOf(index.partyNumber(subject.id)));
  const handoff = index.handoffNumber(subject.from, subject.to, subject.service);
  return endsOf(index, [handoff, ...routeOf(index.receiver[handoff]!)]);
}

function endsOf({ chain, handoffPlace }: MeasuredChain["index"], handoffs: readonly number[]) {
  return handoffs.map((handoff) => {
    const { from, to, service } = chain.handoffs[handoffPlace[handoff]!]!;
    return { from, to, service };
  });
}
