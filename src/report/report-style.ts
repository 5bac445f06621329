import type { Reason } from "../detectors/detector.js";
import type { Messages } from "./messages/messages.js";
import { type NamedParty, partyNames } from "./party-names.js";
import { shownName } from "./shown-name.js";

/** Words for reasons of somebody's own detectors, by code; plain text, which the report escapes. */
export type OwnReasons = Readonly<Record<string, (reason: Reason) => string>>;

/** How a report is written. */
export interface ReportStyle {
  readonly messages: Messages;
  readonly reasons: OwnReasons;
  /** So many breaks are told one by one. */
  readonly breaks: number;
  /** What a party is called, by its id, ready to be set in; any other text as it is. */
  readonly nameOf: (id: string) => string;
}

/** The style of a report about some parties. */
export function reportStyle(parties: readonly NamedParty[], style: Omit<ReportStyle, "nameOf">): ReportStyle {
  const named = partyNames(parties);
  return { ...style, nameOf: (id) => shownName(named(id), style.messages) };
}
