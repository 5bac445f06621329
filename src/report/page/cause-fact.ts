import type { Subject } from "../../chain/subject.js";
import type { CauseFigures } from "../../measures/chain-figures.js";
import { type ListItem, listItem } from "../block.js";
import { indicatorName } from "../indicator-name.js";
import type { Messages } from "../messages/messages.js";

/**
 * What is known of a subject under one cause: its strength, and what that rests on.
 *
 * @param isOnly - there is no other cause, so that its strength was told already.
 */
export function causeFact(
  figures: CauseFigures,
  subject: Subject["type"],
  isOnly: boolean,
  messages: Messages,
): ListItem {
  const { breaks, losses } = messages;
  const { cause, strength, basis, indicators } = figures;
  const told = isOnly ? "" : breaks.strength(strength, basis, subject, cause);
  return listItem(losses.rows[cause], told, [
    ...evidence(figures, subject, messages),
    ...(indicators.length > 0 ? [breaks.lookedAt(indicators.map((id) => indicatorName(id, messages)))] : []),
  ]);
}

function evidence(
  { observed, rated, indicators }: CauseFigures,
  subject: Subject["type"],
  { breaks }: Messages,
): readonly string[] {
  const counted = observed && {
    source: "observed" as const,
    good: observed.good,
    total: observed.total,
    strength: observed.strength.mean,
    indicators,
  };
  const answered = rated && {
    source: "rated" as const,
    good: rated.good,
    total: rated.total,
    strength: rated.strength.mean,
    indicators,
    ...(rated.band && { band: rated.band }),
  };
  return [
    ...(counted ? [breaks.evidence(counted, subject, null)] : []),
    ...(answered ? [breaks.evidence(answered, subject, rated?.rating ?? null)] : []),
  ];
}
