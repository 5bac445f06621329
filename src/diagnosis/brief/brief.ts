import type { Cause } from "../../chain/indicator.js";
import { orderedSum } from "../../chain/ordered-sum.js";
import { partySubject } from "../../chain/subject.js";
import { describeValue } from "../../input/describe-value.js";
import { nearestName } from "../../input/nearest-name.js";
import type { NeedProfile } from "../../measures/care/need-figures.js";
import type {
  CustomerFigures,
  HandoffFigures,
  OverallFigures,
  PartyFigures,
} from "../../measures/chain-figures.js";
import type { Diagnosis, DiagnosisSettings } from "../diagnosis.js";
import { type BriefBreak, type BriefFinding, briefBreaks, briefFindings } from "./brief-finding.js";
import { type BriefHandoff, type BriefTie, briefHandoffs, briefTies } from "./brief-handoff.js";
import { type BriefParty, partiesAround } from "./brief-party.js";
import { type BriefManager, type BriefSpan, briefManager, briefSpan } from "./brief-span.js";
import { type NamedParty, namedParties } from "./named-parties.js";
import type { Shortlist } from "./shortlist.js";
import { withheldCauses } from "./withheld-causes.js";

/**
 * What a diagnosis tells one department, team, supplier, manager or end customer: plain, readonly, ready for JSON.
 * Shares, losses and points are 0..1, as in the diagnosis; what costs most stands first in every list.
 */
export interface Brief {
  /** Id of the party that it is for. */
  readonly party: string;
  readonly settings: DiagnosisSettings;
  /** What reaches the end customers altogether. */
  readonly overall: OverallFigures;
  /** Without the dependence where it is a supplier or an end customer. */
  readonly figures: PartyFigures;
  /** What reaches the party where it is an end customer, else `null`. */
  readonly customer: CustomerFigures | null;
  /** Points of the overall service level that are lost over all it gives, over all it gets, and in its own part. */
  readonly lost: Readonly<Record<"given" | "received" | "own", number>>;
  /** What it gives others, and gets from others. */
  readonly serves: Shortlist<BriefHandoff>;
  readonly servedBy: Shortlist<BriefHandoff>;
  /** Handoffs inside it, after rolling up; the weakest first. */
  readonly within: Shortlist<BriefTie>;
  /** What it needs and gets; `null` of an end customer. */
  readonly needs: NeedProfile | null;
  /** Causes about which people answered of the party as a whole and nothing may be told. */
  readonly withheld: readonly Cause[];
  /** What those need and get with whom it has the handoffs listed: those it serves first; no end customers. */
  readonly around: Shortlist<BriefParty>;
  /** Those that it leads; `null` where it leads nobody. */
  readonly leads: BriefSpan | null;
  /** Who leads it; `null` where nobody does. */
  readonly ledBy: BriefManager | null;
  /**
   * What it, or those that it leads, can act on together with the other side, ranked as in the diagnosis; of an end
   * customer the breaks that hurt it more than other customers.
   */
  readonly breaks: Shortlist<BriefBreak>;
  readonly risks: Shortlist<BriefFinding>;
  readonly blindSpots: Shortlist<BriefFinding>;
  /** What the parties are called whose ids stand above, in the order of their ids. */
  readonly named: readonly NamedParty[];
}

/** How long a brief may be. */
export interface BriefOptions {
  /** The most entries of each list, at least 0; of the rest the brief says how many there are. Seven: one page. */
  readonly most?: number;
}

/**
 * What one party of a diagnosis has to know: whom it serves and who serves it, what it and those around it need and
 * get, what is lost between them on the way to the end customers, and what to do first. The brief of a manager also
 * covers those that it leads. {@link toMarkdown} makes a page of it.
 *
 * It is made of the diagnosis and nothing else, so it holds no answer that the diagnosis keeps back: a group with too
 * few people finds what others say of its service, and nothing of what its own people said. Suppliers and
 * end customers are not told what goes on inside: what others need, or how much depends on them. The order of the
 * document's rows does not change it, and its lists are short, however many handoffs the party has.
 *
 * @param party - id of a party at the level diagnosed, end customers included.
 * @throws `RangeError` for a party that is not in the diagnosis, naming the nearest that is, and for an option out of
 * its range.
 *
 * @example
 * ```ts
 * const page = toMarkdown(brief(diagnose(chain), "sales"));
 * ```
 */
export function brief(diagnosis: Diagnosis, party: string, { most = 7 }: BriefOptions = {}): Brief {
  if (!(most >= 0)) throw new RangeError(`brief: most is ${most}; it must be 0 or more`);
  const figures = diagnosis.parties.find(({ id }) => id === party);
  if (figures === undefined) throw new RangeError(`brief: ${noSuchParty(diagnosis, party)}`);
  const { handoffs, care } = diagnosis;
  const withheldOf = withheldCauses(diagnosis.withheld);
  const given = handoffs.filter(({ from }) => from === party);
  const received = handoffs.filter(({ to }) => to === party);
  const serves = briefHandoffs(given, withheldOf, most);
  const servedBy = briefHandoffs(received, withheldOf, most);
  const isOutside = figures.kind === "supplier" || figures.kind === "customer";
  const neighbours = isOutside ? [] : [...given.map(({ to }) => to), ...received.map(({ from }) => from)];
  const customer = diagnosis.customers.find(({ id }) => id === party) ?? null;
  const span = care.continuum.spans.find(({ manager }) => manager === party);
  const scope = { party, isCustomer: customer !== null, led: new Set(span?.led) };
  const told: Omit<Brief, "named"> = {
    party,
    settings: diagnosis.settings,
    overall: diagnosis.overall,
    figures: isOutside ? { ...figures, dependence: null } : figures,
    customer,
    lost: { given: lossOver(given), received: lossOver(received), own: figures.loss },
    serves,
    servedBy,
    within: briefTies(
      diagnosis.withinTies.filter((tie) => tie.party === party),
      withheldOf,
      most,
    ),
    needs: care.needs.find((profile) => profile.party === party) ?? null,
    withheld: withheldOf(partySubject({ id: party })),
    around: partiesAround(
      diagnosis,
      neighbours,
      [...serves.first.map(({ to }) => to), ...servedBy.first.map(({ from }) => from)].filter((id) =>
        neighbours.includes(id),
      ),
    ),
    leads: span === undefined ? null : briefSpan(diagnosis, span, most),
    ledBy: briefManager(diagnosis, party),
    breaks: briefBreaks(diagnosis.breaks, scope, most),
    risks: briefFindings(diagnosis.risks, scope, most),
    blindSpots: briefFindings(diagnosis.blindSpots, scope, most),
  };
  return { ...told, named: namedParties(told, diagnosis.parties) };
}

function noSuchParty({ parties, settings }: Diagnosis, party: unknown): string {
  const ids = parties.map(({ id }) => id);
  const nearest = typeof party === "string" ? nearestName(party, ids) : undefined;
  const hint = nearest === undefined ? "" : `; did you mean ${describeValue(nearest)}?`;
  const found = `${describeValue(party)} is none of the ${ids.length} parties of this diagnosis`;
  return `${found}, which looks at the chain by ${settings.level}${hint}`;
}

function lossOver(handoffs: readonly HandoffFigures[]): number {
  return orderedSum(handoffs.map(({ loss }) => loss));
}
