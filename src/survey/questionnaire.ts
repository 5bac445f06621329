import type { Chain } from "../chain/chain.js";
import { compareText } from "../chain/compare-text.js";
import type { Handoff } from "../chain/handoff.js";
import type { Indicator } from "../chain/indicator.js";
import type { indicatorCatalogue } from "../chain/indicator-catalogue.js";
import { indicatorsOf } from "../chain/indicators-of.js";
import { placeKey } from "../chain/place-key.js";
import { describeValue } from "../input/describe-value.js";
import { isBlank } from "../input/is-blank.js";
import { nearestName } from "../input/nearest-name.js";
import { type ItemLanguage, itemLanguages } from "./item-texts/item-languages.js";
import type { ItemForms, ItemTexts } from "./item-texts/item-texts.js";
import { linesOfMembership } from "./lines-of-membership.js";
import {
  type QuestionPlace,
  type QuestionRow,
  question,
  type StatementNames,
  setIn,
  statement,
} from "./question.js";

/** What to ask, and how. */
export interface QuestionnaireOptions {
  /** English (`en`), Vietnamese (`vi`), Persian (`fa`) or Arabic (`ar`). */
  readonly language?: ItemLanguage;
  /**
   * Ids of the indicators under which receivers rate who serves them, in the order asked; of the catalogue or
   * the chain's own. Eight, some of each cause: whoever five parties serve has not quite fifty to answer.
   */
  readonly handoffItems?: readonly string[];
  /** Ids of the indicators under which every party rates what the organisation does for it; nine of care. */
  readonly careItems?: readonly string[];
  /** The answers for "not at all" and "fully". */
  readonly scale?: readonly [number, number];
  /** Asks beside each item what would be expected of good service. */
  readonly expectation?: boolean;
  /** Asks beside each item how important it is, in points from 0 to 100. */
  readonly importance?: boolean;
  /** Asks the givers, too, what they think of their own service, under the same items. */
  readonly givers?: boolean;
}

type CatalogueId = (typeof indicatorCatalogue)[number]["id"];

const usualHandoffItems: readonly CatalogueId[] = [
  "accurate-communication",
  "timely-communication",
  "questions-answered",
  "clear-roles",
  "problem-solving",
  "on-time",
  "ready-support",
  "respect",
];

const usualCareItems: readonly CatalogueId[] = [
  "training",
  "recognition-and-reward",
  "job-security",
  "fair-pay",
  "health",
  "healthy-culture",
  "fairness",
  "being-asked",
  "being-heard",
];

/**
 * Derives from the chain who is to be asked about whom, and writes the questions:
 * - every receiver rates every giver, service by service, over deliveries and requests alike. End customers
 *   are neither asked nor rated here, and nobody rates itself or a unit that it is part of, nor a unit its
 *   own part;
 * - every party but end customers that stands at an end of a handoff rates what the organisation does for it;
 *   suppliers and owners, too, who are owed the same care. There `rated` is `""`;
 * - with `givers`, every giver also rates its own service to each receiver (`rated` is the giver itself).
 *
 * The chain is taken at the level it stands at: `rollUp` it first to ask departments instead of people. Rows
 * are sorted by `party`, `rated`, `service` and `serves`, inside these in the order of the items, whatever
 * the order of the chain's rows. Items named twice are asked once. A chain without handoffs gives no rows.
 *
 * Statements are our own wording, to be agreed with on the scale. Names stand in them by `name` (the id where
 * there is none), services and own indicators as the chain writes them, each in an isolate (U+2068, U+2069),
 * so that names of any script keep their place; control characters and marks of direction in them become
 * spaces. The other columns hold ids letter for letter, under the names that `readSurvey` looks for by
 * itself.
 *
 * @throws `RangeError` for a language or an indicator that is not known, naming it, and for a scale whose
 * ends are not two finite numbers, the lower first.
 *
 * @example
 * ```ts
 * const rows = questionnaire(readChain(document), { language: "vi", expectation: true });
 * const file = toCsv(rows); // one question a row, to be answered in a spreadsheet
 * ```
 */
export function questionnaire(
  chain: Chain,
  {
    language = "en",
    handoffItems = usualHandoffItems,
    careItems = usualCareItems,
    scale = [1, 5],
    expectation = false,
    importance = false,
    givers = false,
  }: QuestionnaireOptions = {},
): readonly QuestionRow[] {
  checkScale(scale);
  const texts = textsIn(language);
  const indicators = indicatorsOf(chain);
  const handoffForms = formsOf(handoffItems, "handoffItems", indicators, texts);
  const careForms = formsOf(careItems, "careItems", indicators, texts);
  const names = namesOf(chain, texts);
  return placesOf(chain, givers)
    .toSorted(comparePlaces)
    .flatMap((place) =>
      Array.from(place.rated === "" ? careForms : handoffForms, ([indicator, forms]) => {
        const item = statement(place, forms, texts, names);
        return question(place, indicator, item, { scale, expectation, importance }, texts);
      }),
    );
}

function placesOf(chain: Chain, givers: boolean): readonly QuestionPlace[] {
  const customers = new Set(chain.parties.filter(({ kind }) => kind === "customer").map(({ id }) => id));
  const ends = new Set(chain.handoffs.flatMap(({ from, to }) => [from, to]));
  const cared = [...ends].filter((id) => !customers.has(id));
  const rated = ratedHandoffs(chain, customers);
  return [
    ...cared.map((party) => ({ party, rated: "", service: "", serves: "" })),
    ...rated.map(({ from, to, service }) => ({ party: to, rated: from, service, serves: "" })),
    ...(givers ? rated : []).map(({ from, to, service }) => ({
      party: from,
      rated: from,
      service,
      serves: to,
    })),
  ];
}

/**
 * Those between internal customers, none of them a part of the other; one of each giver, receiver and
 * service, as a rolled up chain may hold two, of different flows.
 */
function ratedHandoffs({ parties, handoffs }: Chain, customers: ReadonlySet<string>): readonly Handoff[] {
  const isInLine = linesOfMembership(parties);
  const rated = handoffs.filter(
    ({ from, to }) => !customers.has(from) && !customers.has(to) && !isInLine(from, to),
  );
  return [...new Map(rated.map((handoff) => [placeKey(handoff), handoff])).values()];
}

function comparePlaces(a: QuestionPlace, b: QuestionPlace): number {
  return (
    compareText(a.party, b.party) ||
    compareText(a.rated, b.rated) ||
    compareText(a.service, b.service) ||
    compareText(a.serves, b.serves)
  );
}

function namesOf({ parties }: Chain, texts: ItemTexts): StatementNames {
  const partyOf = new Map(parties.map((party) => [party.id, party]));
  return {
    nameOf: (id) => textOr(id, partyOf.get(id)!.name),
    organisationOf: (id) => {
      const { kind } = partyOf.get(id)!;
      return kind === "supplier" || kind === "owner" ? texts.theirOrganisation : texts.ourOrganisation;
    },
  };
}

/** The wording of each item, by indicator, in the order asked. */
function formsOf(
  items: readonly string[],
  option: string,
  indicators: ReadonlyMap<string, Indicator>,
  texts: ItemTexts,
): ReadonlyMap<string, ItemForms> {
  const written = new Map<string, ItemForms>(Object.entries(texts.items));
  return new Map(
    items.map((item) => {
      const indicator = indicators.get(item);
      if (indicator === undefined) throw unknownIndicator(item, option, [...indicators.keys()]);
      return [item, written.get(item) ?? texts.ownIndicator(setIn(textOr(item, indicator.label)))];
    }),
  );
}

function unknownIndicator(item: string, option: string, known: readonly string[]): RangeError {
  const nearest = typeof item === "string" ? nearestName(item, known) : undefined;
  const hint = nearest === undefined ? "" : `; did you mean ${describeValue(nearest)}?`;
  return new RangeError(
    `questionnaire: ${option} names ${describeValue(item)}; no indicator of the chain or catalogue${hint}`,
  );
}

function textsIn(language: ItemLanguage): ItemTexts {
  const texts = itemLanguages.get(language);
  if (texts !== undefined) return texts;
  const known = [...itemLanguages.keys()].join(", ");
  throw new RangeError(`questionnaire: language is ${describeValue(language)}; it must be one of ${known}`);
}

function checkScale(scale: readonly [number, number]): void {
  if (scale.length === 2 && scale.every(Number.isFinite) && scale[0] < scale[1]) return;
  throw new RangeError("questionnaire: scale must be two finite numbers, the lower first");
}

function textOr(id: string, text: string | undefined): string {
  return text === undefined || isBlank(text) ? id : text;
}
