import type { Indicator } from "./indicator.js";

/** A level of the continuum of service that ends at the customer, and can be asked about its customer orientation. */
export type OrientationLevel = "organisation" | "managers" | "employees";

/** An indicator of how far a level of the organisation thinks and acts from the customer's side. */
export interface OrientationItem extends Indicator {
  readonly level: OrientationLevel;
  readonly label: string;
}

/**
 * What marks a customer-oriented organisation, its managers and its employees. No wording of a published
 * questionnaire; the labels fit the statement that `questionnaire` makes of a chain's own indicators ("serves us well
 * in this respect: ..."). {@link customerOrientation} gives them in the form in which a document takes them.
 */
export const customerOrientationItems = [
  {
    id: "organisation-shares-customer-view",
    level: "organisation",
    cause: "coordination",
    principle: "alignment",
    label: "everyone knows what makes customers content",
  },
  {
    id: "organisation-sees-whole-service",
    level: "organisation",
    cause: "coordination",
    principle: "alignment",
    label: "sees service as a whole, not by department",
  },
  {
    id: "organisation-does-it-properly",
    level: "organisation",
    cause: "coordination",
    principle: "training",
    label: "does properly what it does",
  },
  {
    id: "organisation-puts-faults-right",
    level: "organisation",
    cause: "care",
    aspect: "service",
    principle: "alignment",
    label: "puts complaints right, exactly and soon",
  },
  {
    id: "organisation-keeps-learning",
    level: "organisation",
    cause: "care",
    aspect: "service",
    principle: "training",
    label: "helps people go on learning",
  },
  {
    id: "organisation-adapts",
    level: "organisation",
    cause: "coordination",
    principle: "alignment",
    label: "adapts to change without a crisis",
  },
  {
    id: "manager-knows-customers",
    level: "managers",
    cause: "information",
    principle: "information",
    label: "knows the customers",
  },
  {
    id: "manager-makes-customers-matter",
    level: "managers",
    cause: "coordination",
    principle: "alignment",
    label: "makes customers matter to everyone",
  },
  {
    id: "manager-lends-a-hand",
    level: "managers",
    cause: "care",
    aspect: "service",
    principle: "alignment",
    label: "lends a hand in serving customers",
  },
  {
    id: "manager-respects-people",
    level: "managers",
    cause: "care",
    aspect: "attention",
    principle: "motivation",
    label: "shows respect for people",
  },
  {
    id: "manager-lets-people-win",
    level: "managers",
    cause: "care",
    aspect: "service",
    principle: "motivation",
    label: "lets people feel that they have won",
  },
  {
    id: "manager-stops-hurtful-talk",
    level: "managers",
    cause: "care",
    aspect: "attention",
    principle: "motivation",
    label: "stops talk that tears people down",
  },
  {
    id: "manager-welcomes-criticism",
    level: "managers",
    cause: "care",
    aspect: "attention",
    principle: "information",
    label: "welcomes criticism that helps",
  },
  {
    id: "manager-answers-criticism",
    level: "managers",
    cause: "information",
    principle: "information",
    label: "answers criticism in good time",
  },
  {
    id: "manager-admits-mistakes",
    level: "managers",
    cause: "coordination",
    principle: "alignment",
    label: "admits own mistakes",
  },
  {
    id: "employee-listens",
    level: "employees",
    cause: "care",
    aspect: "attention",
    principle: "information",
    label: "listens well",
  },
  {
    id: "employee-answers-properly",
    level: "employees",
    cause: "information",
    principle: "information",
    label: "gives answers that fit the question",
  },
  {
    id: "employee-takes-customers-place",
    level: "employees",
    cause: "care",
    aspect: "attention",
    principle: "training",
    label: "sees things from the customer's place",
  },
  {
    id: "employee-takes-customers-side",
    level: "employees",
    cause: "coordination",
    principle: "alignment",
    label: "takes the customer's side",
  },
  {
    id: "employee-exceeds-expectations",
    level: "employees",
    cause: "care",
    aspect: "service",
    principle: "motivation",
    label: "does more than was expected",
  },
  {
    id: "employee-welcomes-as-guest",
    level: "employees",
    cause: "care",
    aspect: "attention",
    principle: "motivation",
    label: "treats customers like guests of their own",
  },
  {
    id: "employee-serves-before-gain",
    level: "employees",
    cause: "coordination",
    principle: "alignment",
    label: "thinks of service before own gain",
  },
  {
    id: "employee-enjoys-people",
    level: "employees",
    cause: "care",
    aspect: "attention",
    principle: "motivation",
    label: "likes to deal with people",
  },
  {
    id: "employee-well-presented",
    level: "employees",
    cause: "care",
    aspect: "service",
    principle: "training",
    label: "well-kept and pleasant to talk to",
  },
] as const satisfies readonly OrientationItem[];

/**
 * The items of some levels, of all unless given, as indicators for a document's `indicators`, which knows no levels.
 * Evidence can then name them, and the questionnaire ask them.
 *
 * @example
 * ```ts
 * const indicators = customerOrientation("managers");
 * const chain = readChain({ ...document, indicators });
 * const rows = questionnaire(chain, { careItems: indicators.map(({ id }) => id) });
 * ```
 */
export function customerOrientation(...levels: readonly OrientationLevel[]): readonly Indicator[] {
  const wanted: readonly OrientationItem[] = customerOrientationItems;
  return wanted
    .filter(({ level }) => levels.length === 0 || levels.includes(level))
    .map(({ level, ...indicator }) => indicator);
}
