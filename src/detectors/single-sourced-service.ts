import { groupBy } from "../chain/group-by.js";
import { keyOf } from "../chain/key-of.js";
import type { Party } from "../chain/party.js";
import { handoffSubject } from "../chain/subject.js";
import type { Detector, Sighting, View } from "./detector.js";
import { type HandoffWithTerms, handoffsWithTerms } from "./handoffs-with-terms.js";
import { toldTogether } from "./told-together.js";

/** When a single source is a risk. */
export interface SingleSourceOptions {
  /** How much of the receiver's service depends on it, as stated, from which on it is needed; 0..1. */
  readonly need?: number;
  /** Share of the service level that goes if the giver stops, from which on it matters to customers; 0..1. */
  readonly dependence?: number;
}

/**
 * Needed services that come from one supplier or one person alone. Speaks where the stated `need` is a half
 * or more, nobody else gives the service (a redundant standby would), and the giver's stop would take `dependence`
 * (.05) of the service level or more: as much as makes a sound handoff costly. A risk: it costs nothing while the
 * giver gives.
 *
 * Silent about departments, teams and roles of several people or of unknown size: each is the only one of its kind, and inside it
 * one can stand in for another; whether customers hang on it is told by `singlePointOfFailure`. Silent, too, where no
 * need was stated or the giver's dependence was not worked out. Where it holds of more than five services and more
 * than half of those looked at, one sign says so of the chain.
 *
 * Source: Kraljic (1983), "Purchasing must become supply management", Harvard Business Review 61; thresholds are
 * weaklink's.
 *
 * @throws `RangeError` for an option out of its range, naming it.
 */
export function singleSourcedService({ need = 0.5, dependence = 0.05 }: SingleSourceOptions = {}): Detector {
  if (!(need > 0 && need <= 1))
    throw new RangeError(`singleSourcedService: need is ${need}; it must be above 0, at most 1`);
  if (!(dependence >= 0 && dependence <= 1))
    throw new RangeError(`singleSourcedService: dependence is ${dependence}; it must be from 0 to 1`);
  return {
    id: "single-sourced-service",
    cause: null,
    kind: "risk",
    question: "Which needed services come from a single source?",
    *detect(view) {
      const dependenceOf = new Map(view.parties.map((party) => [party.id, party.dependence]));
      const services = neededServices(view, need);
      const found = services.flatMap((givers): readonly Sighting[] => {
        const [{ figures, stated }, ...others] = givers as [HandoffWithTerms, ...HandoffWithTerms[]];
        const depends = dependenceOf.get(figures.from) ?? null;
        if (others.length > 0 || depends === null || depends < dependence) return [];
        const { volume } = figures;
        const reason = {
          code: "single-sourced-service",
          need: stated.need ?? 0,
          volume,
          dependence: depends,
        };
        return [{ subject: handoffSubject(figures), reason, evidence: [] }];
      });
      yield* toldTogether(found, services.length);
    },
  };
}

/** The handoffs of every service that is needed so much, where one of its givers is a single source by its kind. */
function neededServices(view: View, least: number): readonly (readonly HandoffWithTerms[])[] {
  const single = new Set(view.chain.parties.filter(isSingle).map(({ id }) => id));
  const needed = handoffsWithTerms(view).filter(({ stated }) => (stated.need ?? 0) >= least && gives(stated));
  const services = groupBy(needed, ({ figures: { to, service, flow } }) => keyOf(to, service, flow));
  return [...services.values()].filter((givers) => givers.some(({ figures }) => single.has(figures.from)));
}

/** What has no volume gives nothing, unless it stands by. */
function gives({ volume, redundant }: HandoffWithTerms["stated"]): boolean {
  return volume > 0 || redundant;
}

/** An outside supplier, a person, or a unit or role of one. */
function isSingle({ kind, headcount }: Party): boolean {
  if (kind === "supplier") return true;
  const people = headcount ?? (kind === "employee" ? 1 : null);
  return people !== null && people <= 1 && kind !== "customer" && kind !== "owner";
}
