import { principles, type Scorecard } from "../../measures/principles/scorecard.js";
import { type ListItem, listItem } from "../block.js";
import type { Messages } from "../messages/messages.js";

/** The four principles in a line, as far as somebody looked; nothing where nobody did. */
export function principleFact(card: Scorecard, { care, page, percent }: Messages): readonly ListItem[] {
  const known = principles.flatMap((principle) => {
    const share = card[principle];
    return share === null ? [] : [`${care.principles.names[principle]} ${percent(share)}`];
  });
  return known.length > 0 ? [listItem(page.details.labels.principles, known.join(" · "))] : [];
}
