import type { ExplainedFigure } from "../messages/page-messages.js";

/** How a figure is worked out, and after whom; `–` where it is plain counting. */
export interface FigureSource {
  readonly formula: string;
  readonly source: string;
}

/** Formulas and sources of the figures, which are the same in every language. */
export const figureSources: Readonly<Record<ExplainedFigure, FigureSource>> = {
  favourable: {
    formula: "r ≥ e; r ≥ low + ¾ · (high − low)",
    source: "Percent favourable, as surveys report it",
  },
  strength: {
    formula: "p = (κ·μ + g) ÷ (κ + n)",
    source: "Beta-binomial with moment estimates: Kleinman (1973), J. Am. Stat. Assoc. 68",
  },
  belowTarget: {
    formula: "P(p < target), p ~ Beta(κ·μ + g, κ·(1 − μ) + n − g)",
    source: "Beta distribution of the strength",
  },
  serviceLevel: {
    formula: "S(v) = s(v) · Π (1 − need · (1 − A)) · mean(p · u)",
    source: "Rolled throughput yield, from a line to a network",
  },
  ceiling: { formula: "S(p = 1, s = 1)", source: "–" },
  loss: {
    formula: "(1 − p) ∫₀¹ ∂S/∂p (p + t·(1 − p)) dt",
    source: "Aumann & Shapley (1974), Values of Non-Atomic Games",
  },
  gain: { formula: "S(p = 1) − S", source: "–" },
  interval: { formula: "logit S ± 1.96 · √ Σ (∂ logit S/∂p)² · var p", source: "Delta method" },
  dependence: { formula: "1 − S(s = 0) ÷ S", source: "Birnbaum (1969), importance of components" },
  need: { formula: "(1/k) · Σ gᵢ ÷ nᵢ", source: "–" },
  parity: {
    formula: "P(|d*| ≥ |d|) · (k − i + 1)",
    source: "Fisher (1935); Holm (1979), Scand. J. Stat. 6; Cliff (1993), Psychol. Bull. 114",
  },
};
