import type { MarkdownSection } from "../markdown-section.js";
import { markdownTable } from "../markdown-table.js";
import type { LossRow } from "../messages.js";
import { pointsLost } from "../points-lost.js";

const books = ["information", "coordination", "care", "declared", "assumed"] as const;

/** From here on a loss shows in points with one digit. */
const visible = 0.0005;

/** What is lost, by cause; the rows add up to ceiling − service level. */
export const lossesSection: MarkdownSection = ({ overall, lossBy, breaks }, { messages }) => {
  const lost = pointsLost(overall);
  const { title, columns, rows, none, rounded, spread } = messages.losses;
  if (lost === null) return [];
  if (lost === 0) return [`## ${title}`, none];
  const row = (of: LossRow, loss: number) => [rows[of], messages.points(loss), messages.percent(loss / lost)];
  const { residual } = overall;
  const table = markdownTable(columns, [
    ...books.map((book) => row(book, lossBy[book])),
    ...(Math.abs(residual) >= visible ? [row("residual", residual)] : []),
    row("total", lost),
  ]);
  const broken = breaks.reduce((sum, { loss }) => sum + loss, 0);
  return [
    `## ${title}`,
    table,
    rounded,
    ...(lost - broken >= visible ? [spread(broken, lost - broken)] : []),
  ];
};
