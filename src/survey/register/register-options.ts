import type { Chain } from "../../chain/chain.js";
import type { TimeOptions } from "../../events/time/time-reader.js";

/** How to read a register: a table with one happening a row, its times written as in event logs. */
export interface RegisterOptions extends TimeOptions {
  /** Whose parties and handoffs the register may name. */
  readonly chain: Chain;
  /** Texts that mean none, such as `-` or `NA`, in every column; blank ones always do. Default none. */
  readonly missing?: readonly string[] | undefined;
  /** What parts the fields of CSV, one character. Told by the header where absent: `,` `;` tab or `|`. */
  readonly delimiter?: string | undefined;
  /** What errors call the register. Default `"voice"` or `"contacts"`. */
  readonly name?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}
