import { compareText } from "../chain/compare-text.js";
import { groupBy } from "../chain/group-by.js";
import { keyOf } from "../chain/key-of.js";
import { partySubject } from "../chain/subject.js";
import type { ServiceStructure } from "../measures/structure/structure-figures.js";
import type { Detector, View } from "./detector.js";
import { wholesAmong } from "./own-units.js";

/** When a shared upstream party takes redundancy away. */
export interface FalseRedundancyOptions {
  /** What the upstream party gives counts if its stated need is so much or more, or if none was stated; 0..1. */
  readonly need?: number;
}

/**
 * Services declared redundant whose providers all get their supply through one party: if that one stops, all of them
 * do. The sign is about the upstream party, the nearest where there are several, and counts the services that it
 * makes redundant in name only. A risk.
 *
 * Silent without `structure`; about an upstream party of which all that it gives has a stated need below `need` (a
 * half), as those who get it can do without; and about the organisation, its owners and other units to which
 * providers belong: that colleagues have the same employer is no false redundancy.
 *
 * Source: common cause failures of redundant parts, NUREG/CR-4780 (Mosleh and others, 1988), here by shared dominators
 * of supply.
 *
 * @throws `RangeError` for an option out of its range, naming it.
 */
export function falseRedundancy({ need = 0.5 }: FalseRedundancyOptions = {}): Detector {
  if (!(need >= 0 && need <= 1))
    throw new RangeError(`falseRedundancy: need is ${need}; it must be from 0 to 1`);
  return {
    id: "false-redundancy",
    cause: null,
    kind: "risk",
    question: "Which providers look redundant and hang on the same party?",
    *detect(view) {
      const redundant = (view.structure?.services ?? []).filter(
        ({ redundant, givers, sharedUpstream }) =>
          redundant && givers.length > 1 && sharedUpstream.length > 0,
      );
      if (redundant.length === 0) return;
      const matters = upstreamThatMatters(view, need);
      const byUpstream = groupBy(redundant, ({ sharedUpstream }) => sharedUpstream.find(matters));
      for (const [upstream, services] of byUpstream) {
        if (upstream === undefined) continue;
        const { party, service, givers } = services.reduce(first);
        const example = { receiver: party, service, providers: givers };
        const reason = { code: "false-redundancy", services: services.length, ...example };
        yield { subject: partySubject({ id: upstream }), reason, evidence: [] };
      }
    },
  };
}

/** Tells of a party whether others stop without it: it is no employer, and gives something that is needed. */
function upstreamThatMatters({ chain }: View, need: number): (id: string) => boolean {
  const employers = new Set(wholesAmong(chain.parties));
  for (const { id, kind } of chain.parties)
    if (kind === "organisation" || kind === "owner") employers.add(id);
  const needed = new Set(chain.handoffs.filter((of) => (of.need ?? 1) >= need).map(({ from }) => from));
  return (id) => needed.has(id) && !employers.has(id);
}

function first(a: ServiceStructure, b: ServiceStructure): ServiceStructure {
  const textOf = ({ party, service, flow }: ServiceStructure) => keyOf(party, service, flow);
  return compareText(textOf(b), textOf(a)) < 0 ? b : a;
}
