import { isBlank } from "../input/is-blank.js";
import type { ItemForms, ItemTexts } from "./item-texts/item-texts.js";

/** Who is asked about whom: what all questions of one block have in common. */
export interface QuestionPlace {
  /** Id of the party whose people answer. */
  readonly party: string;
  /** Id of the rated party: another one, itself (its own view), or `""` for the organisation's care. */
  readonly rated: string;
  /** Name of the rated service, `""` where it has none. */
  readonly service: string;
  /** In a giver's own view the id of the receiver, else `""`. */
  readonly serves: string;
}

/**
 * One question, flat, ready for a spreadsheet or a form tool. All rows of a questionnaire have the same keys
 * in the same order, those on request at the end. The empty ones are for the respondent's answers.
 */
export interface QuestionRow extends QuestionPlace {
  /** For a mark that tells people apart, the same for all answers of a person. */
  readonly respondent: "";
  /** Id of the indicator asked about. */
  readonly indicator: string;
  /** The statement to agree with, names of parties in it. */
  readonly item: string;
  /** The answer for "not at all". */
  readonly scaleLow: number;
  /** The answer for "fully". */
  readonly scaleHigh: number;
  readonly rating: "";
  /** On request: asks what would be expected of good service. */
  readonly expectedItem?: string;
  readonly expected?: "";
  /** On request: asks for importance, 0 to 100 points. */
  readonly importanceItem?: string;
  readonly importance?: "";
}

/** What every question of a questionnaire asks for. */
export interface QuestionColumns {
  readonly scale: readonly [number, number];
  readonly expectation: boolean;
  readonly importance: boolean;
}

/** Lays one question out as a row. */
export function question(
  { party, rated, service, serves }: QuestionPlace,
  indicator: string,
  item: string,
  { scale: [scaleLow, scaleHigh], expectation, importance }: QuestionColumns,
  texts: ItemTexts,
): QuestionRow {
  return {
    respondent: "",
    party,
    rated,
    service,
    serves,
    indicator,
    item,
    scaleLow,
    scaleHigh,
    rating: "",
    ...(expectation && { expectedItem: texts.expected, expected: "" }),
    ...(importance && { importanceItem: texts.importance, importance: "" }),
  };
}

/** What a statement calls parties: each by its name, and the organisation as the one who answers knows it. */
export interface StatementNames {
  /** What people call the party with an id. */
  readonly nameOf: (id: string) => string;
  /** The organisation, as the party with an id would call it. */
  readonly organisationOf: (id: string) => string;
}

/** The statement that asks a party about an indicator, in the form that suits what it rates. */
export function statement(
  { party, rated, service, serves }: QuestionPlace,
  forms: ItemForms,
  texts: ItemTexts,
  { nameOf, organisationOf }: StatementNames,
): string {
  if (rated === "") return forms.care(organisationOf(party));
  const said = serves === "" ? forms.received(setIn(nameOf(rated))) : forms.given(setIn(nameOf(serves)));
  return isBlank(service) ? said : texts.about(setIn(service), said);
}

/**
 * Makes a name safe inside a sentence of any direction: on one line, without marks that turn the direction of
 * reading, in an isolate, so that the words around it keep their order.
 */
export function setIn(name: string): string {
  return `\u2068${name.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, " ").trim()}\u2069`;
}
