import type { Chain } from "../chain/chain.js";
import type { Roster } from "./roster.js";

/** How to read a survey. */
export interface SurveyOptions {
  /** What was asked about: its parties, handoffs and indicators are the ones that answers may name. */
  readonly chain: Chain;
  /** Which party, or parties, every respondent belongs to; not needed where a column tells it. */
  readonly roster?: Roster | undefined;
  /** Lowest and highest answer possible where nothing else tells. Default `[1, 5]`. */
  readonly scale?: readonly [number, number] | undefined;
  /** The same by id of an indicator; what a row or a question says itself goes first. */
  readonly scales?: ReadonlyMap<string, readonly [number, number]> | undefined;
  /** Texts that mean no answer, such as `NA`; blank ones always do. Default none. */
  readonly missing?: readonly string[] | undefined;
  /** What parts the fields of CSV, one character. Told by the header where absent: `,` `;` tab or `|`. */
  readonly delimiter?: string | undefined;
  /** What errors call the survey. Default `"survey"`. */
  readonly name?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}
