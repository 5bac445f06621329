import type { CauseFigures, PriorFigures, SourceFigures } from "../../measures/chain-figures.js";
import type { Messages } from "../messages/messages.js";

const sources = ["observed", "rated"] as const;

/** How the strengths of a subject under one cause were worked out, source by source: (κ·μ + g) ÷ (κ + n). */
export function workedOut(
  figures: CauseFigures,
  of: PriorFigures["of"],
  priors: readonly PriorFigures[],
  messages: Messages,
): readonly string[] {
  const { cause } = figures;
  return sources.flatMap((source) => {
    const known = figures[source];
    const prior = priors.find((one) => one.of === of && one.cause === cause && one.source === source);
    if (known === null || prior === undefined) return [];
    return [`${messages.losses.rows[cause]}, ${messages.basis[source]}: ${formula(known, prior, messages)}`];
  });
}

/** Stands in an isolate: a formula is read from left to right in every language. */
function formula(
  { good, total, strength }: SourceFigures,
  { mean, weight }: PriorFigures,
  { figure, percent }: Messages,
): string {
  const [κ, μ, g, n] = [weight, mean, good, total].map(figure);
  return `\u2066(${κ} · ${μ} + ${g}) ÷ (${κ} + ${n}) = ${percent(strength.mean)}\u2069`;
}
