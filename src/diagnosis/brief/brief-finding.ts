import type { HandoffEnds } from "../../chain/handoff.js";
import type { Subject } from "../../chain/subject.js";
import type { Break, Finding } from "../diagnosis.js";
import { type Shortlist, shortlist } from "./shortlist.js";

/**
 * Where a brief's party stands in a finding: it gives, or gets, what the finding is about; it is about the party
 * itself (`own`); about one that it leads (`led`); or it lies on the way to it, an end customer (`way`).
 */
export type BriefSide = "giver" | "receiver" | "own" | "led" | "way";

/** A finding, as one party reads it. */
export interface BriefFinding extends Finding {
  readonly side: BriefSide;
  /** Ids of those with whom to talk about it: the other side of a handoff, or those that the party leads. */
  readonly others: readonly string[];
  /** How many signs there are beside `signs`. */
  readonly moreSigns: number;
}

/** A break, as one party reads it. */
export interface BriefBreak extends Omit<Break, keyof Finding>, BriefFinding {
  /** The first steps of the way to the end customer that it hurts most. */
  readonly route: readonly HandoffEnds[];
  /** How many steps there are beside `route`. */
  readonly moreSteps: number;
  /** Id of that end customer; `null` where no way leads to one. */
  readonly customer: string | null;
}

/** Whose findings are told. */
export interface BriefScope {
  readonly party: string;
  /** Whether it is an end customer. */
  readonly isCustomer: boolean;
  /** Those that it leads. */
  readonly led: ReadonlySet<string>;
}

/** The findings that are about a party, or about those that it leads, as they are ranked. */
export function briefFindings(
  findings: readonly Finding[],
  scope: BriefScope,
  most: number,
): Shortlist<BriefFinding> {
  const found = findings.flatMap((finding) => {
    const standing = standingIn(finding.subject, scope);
    return standing === null ? [] : [{ finding, standing }];
  });
  const { first, more } = shortlist(found, most);
  return { first: first.map(({ finding, standing }) => told(finding, standing, most)), more };
}

/** The breaks that a party can act on; of an end customer those that hurt it most of all customers. */
export function briefBreaks(
  breaks: readonly Break[],
  scope: BriefScope,
  most: number,
): Shortlist<BriefBreak> {
  const found = breaks.flatMap((one) => {
    const standing = standingIn(one.subject, scope) ?? onTheWay(one, scope);
    return standing === null ? [] : [{ one, standing }];
  });
  const { first, more } = shortlist(found, most);
  return { first: first.map(({ one, standing }) => toldBreak(one, standing, most)), more };
}

type Standing = Pick<BriefFinding, "side" | "others">;

function standingIn(subject: Subject, { party, led }: BriefScope): Standing | null {
  if (subject.type === "chain") return null;
  const ends = endsOf(subject);
  if (ends.every((id) => id === party)) return { side: "own", others: [] };
  if (ends[0] === party) return { side: "giver", others: ends.slice(1) };
  if (ends[1] === party) return { side: "receiver", others: ends.slice(0, 1) };
  return ends.some((id) => led.has(id)) ? { side: "led", others: ends } : null;
}

function endsOf(subject: Exclude<Subject, { readonly type: "chain" }>): readonly string[] {
  return subject.type === "party" ? [subject.id] : [subject.from, subject.to];
}

function onTheWay({ route }: Break, { party, isCustomer }: BriefScope): Standing | null {
  return isCustomer && route.at(-1)?.to === party ? { side: "way", others: [] } : null;
}

function told(finding: Finding, standing: Standing, most: number): BriefFinding {
  const { first, more } = shortlist(finding.signs, most);
  return { ...finding, ...standing, signs: first, moreSigns: more };
}

function toldBreak(found: Break, standing: Standing, most: number): BriefBreak {
  const { first, more } = shortlist(found.route, most);
  const customer = found.route.at(-1)?.to ?? null;
  return { ...found, ...told(found, standing, most), route: first, moreSteps: more, customer };
}
