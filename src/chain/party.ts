/**
 * What a party of the chain can be. All but customers are *internal customers* of whoever serves them:
 * an outside supplier is owed the same care as an employee.
 */
export type PartyKind =
  | "organisation"
  | "department"
  | "team"
  | "role"
  | "employee"
  /** A shareholder: contributes means and is owed a return. */
  | "owner"
  /** Outside the organisation, before it. */
  | "supplier"
  /** The end customer, or a segment of them. */
  | "customer";

/** Every {@link PartyKind}, from the smallest unit of the organisation outwards. */
export const partyKinds = [
  "employee",
  "role",
  "team",
  "department",
  "organisation",
  "owner",
  "supplier",
  "customer",
] as const satisfies readonly PartyKind[];

/** A figure that was averaged from members into their unit, and what it weighs. */
export interface LiftedFigure {
  readonly mean: number;
  /** Volume for handoffs, headcount for parties. */
  readonly weight: number;
}

/** A link of the internal customer chain. */
export interface Party {
  /** Any non-blank text, unique in the chain; `__proto__`, `1` and `01` are ids like others. */
  readonly id: string;
  readonly kind: PartyKind;
  /** What people call it; the id where absent. */
  readonly name?: string;
  /** Id of the unit it belongs to. */
  readonly memberOf?: string;
  /** Id of the party that leads it. */
  readonly manager?: string;
  /** People in it, at least 0. Weighs members' figures when they are averaged into their unit. */
  readonly headcount?: number;
  /** Somebody's overall judgement of how well it does its own part, 0..1; used only where there is no evidence. */
  readonly strength?: number;
  /** A customer's weight among customers, at least 0; what it receives in deliveries where absent. */
  readonly weight?: number;
  /** Present after {@link rollUp}: the members' declared strengths, averaged by headcount. */
  readonly lifted?: LiftedFigure;
}
