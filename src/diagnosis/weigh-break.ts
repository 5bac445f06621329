import type { HandoffEnds } from "../chain/handoff.js";
import type { Subject } from "../chain/subject.js";
import type { CauseFigures, HandoffFigures, PartyFigures, Status } from "../measures/chain-figures.js";
import type { MeasuredChain } from "../measures/measure-chain.js";
import { levelWithHandoff } from "../measures/service-level/level-with-handoff.js";
import { levelWithParty } from "../measures/service-level/level-with-party.js";
import type { RouteOf } from "../measures/service-level/routes-to-customer.js";
import type { Break, Finding } from "./diagnosis.js";

/**
 * Weighs a finding that costs service now: how sure it is, what mending it gives back, and over which
 * handoffs it reaches the end customer.
 *
 * @param route - the way of a party, by number, to a customer.
 * @param exact - whether to work out the gain, which takes a run over the chain.
 */
export function weighBreak(measured: MeasuredChain, finding: Finding, route: RouteOf, exact: boolean): Break {
  const { subject, cause } = finding;
  const figures = measured.figuresOf(subject);
  const where: Subject = figures === undefined ? { type: "chain" } : subject;
  const known = figures?.causes.find((of) => of.cause === cause);
  const standing = cause === null ? figures : known;
  const mended = strengthMended(figures, standing);
  return {
    ...finding,
    status: statusOf(figures, standing),
    belowTarget: standing?.belowTarget ?? null,
    gain: exact ? Math.max(0, levelWith(measured, where, mended) - measured.levels.overall) : null,
    route: routeFrom(measured, where, route),
  };
}

/** What is known of a subject, or of one cause of it. */
type Standing = HandoffFigures | PartyFigures | CauseFigures;

/** A cause stands where its own evidence puts it, or is one of those for which a sound subject is costly. */
function statusOf(
  figures: HandoffFigures | PartyFigures | undefined,
  standing: Standing | undefined,
): Status {
  if (standing === undefined) return "unmeasured";
  return standing.status === "sound" && figures?.status === "costly" ? "costly" : standing.status;
}

/**
 * How strong a subject is with what stands mended: as strong as its next weakest cause; whole where it is mended
 * whole. A cause that nobody measured is in no strength, so that to mend it changes none.
 */
function strengthMended(
  figures: HandoffFigures | PartyFigures | undefined,
  mended: Standing | undefined,
): number {
  if (figures === undefined || mended === figures) return 1;
  if (mended === undefined) return figures.strength.mean;
  const others = figures.causes.filter((cause) => cause !== mended);
  return others.reduce((weakest, { strength }) => Math.min(weakest, strength.mean), 1);
}

function levelWith({ index, levels }: MeasuredChain, subject: Subject, strength: number): number {
  if (subject.type === "chain") return levels.overall;
  if (subject.type === "party") return levelWithParty(levels, index.partyNumber(subject.id), strength);
  const handoff = index.handoffNumber(subject.from, subject.to, subject.service);
  return levelWithHandoff(levels, index.receiver[handoff]!, handoff, strength);
}

function routeFrom({ index }: MeasuredChain, subject: Subject, route: RouteOf): readonly HandoffEnds[] {
  if (subject.type === "chain") return [];
  if (subject.type === "party") return (route(index.partyNumber(subject.id)) ?? []).map(endsOf);
  const handoff = index.handoffNumber(subject.from, subject.to, subject.service);
  const onward = route(index.receiver[handoff]!);
  return onward === undefined ? [] : [handoff, ...onward].map(endsOf);

  function endsOf(number: number): HandoffEnds {
    const { from, to, service } = index.chain.handoffs[index.handoffPlace[number]!]!;
    return { from, to, service };
  }
}
