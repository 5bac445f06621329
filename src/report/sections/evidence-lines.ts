import type { SignEvidence } from "../../detectors/detector.js";
import type { Break } from "../../diagnosis/diagnosis.js";
import type { CauseFigures } from "../../measures/chain-figures.js";
import { type ListItem, listItem } from "../block.js";
import { indicatorName } from "../indicator-name.js";
import type { KnownFigures } from "../known-figures.js";
import type { Messages } from "../messages/messages.js";
import { mostListed } from "../short-list.js";

/** What a break rests on, source by source, and which source speaks where there are two. */
export function evidenceLines(found: Break, known: KnownFigures, messages: Messages): readonly ListItem[] {
  const { breaks } = messages;
  const evidence = found.signs.flatMap((sign) => sign.evidence);
  const pieces = evidence.map((piece) => breaks.evidence(piece, found.subject.type, ratingOf(piece, known)));
  const sentences = new Set([
    ...pieces,
    ...speaker(known.cause, messages),
    ...lookedAt(evidence, messages),
    ...seen(known, messages),
  ]);
  return sentences.size === 0 ? [] : [listItem(breaks.labels.evidence, [...sentences].join(" "))];
}

/** The mean answer, where the piece is about the very answers that the figures hold. */
function ratingOf({ source, total }: SignEvidence, { subject, cause }: KnownFigures) {
  const answers = (cause ? [cause] : (subject?.causes ?? [])).flatMap(({ rated }) => rated ?? []);
  return source === "rated" ? (answers.find((rated) => rated.total === total)?.rating ?? null) : null;
}

function seen({ subject }: KnownFigures, { breaks }: Messages): readonly string[] {
  const observed = subject && "observed" in subject ? subject.observed : null;
  return observed === null ? [] : [breaks.seen(observed)];
}

function speaker(cause: CauseFigures | undefined, { breaks }: Messages): readonly string[] {
  if (!cause?.observed || !cause.rated || cause.basis === "judged") return [];
  const [one, other] = [cause.observed.strength, cause.rated.strength];
  const disagree = one.high! < other.low! || other.high! < one.low!;
  return [breaks.speaks(cause.basis, disagree)];
}

function lookedAt(evidence: readonly SignEvidence[], messages: Messages): readonly string[] {
  const indicators = [...new Set(evidence.flatMap((piece) => piece.indicators))];
  if (indicators.length === 0) return [];
  const names = indicators.slice(0, mostListed).map((id) => indicatorName(id, messages));
  const left = indicators.length - names.length;
  return [messages.breaks.lookedAt(left > 0 ? [...names, "…"] : names)];
}
