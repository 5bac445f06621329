import { heading, paragraph, shareBar, table } from "../block.js";
import type { LossRow } from "../messages/messages.js";
import { pointsLost } from "../points-lost.js";
import type { Section } from "../section.js";

const books = ["information", "coordination", "care", "declared", "assumed"] as const;

/** From here on a loss shows in points with one digit. */
const visible = 0.0005;

/** What is lost, by cause; the rows add up to ceiling − service level. */
export const lossesSection: Section = ({ overall, lossBy, breaks }, { messages }) => {
  const lost = pointsLost(overall);
  const { title, columns, rows, none, rounded, spread } = messages.losses;
  if (lost === null) return [];
  if (lost === 0) return [heading(2, title), paragraph(none)];
  const { residual } = overall;
  const losses: readonly (readonly [LossRow, number])[] = [
    ...books.map((book) => [book, lossBy[book]] as const),
    ...(Math.abs(residual) >= visible ? [["residual", residual] as const] : []),
    ["total", lost],
  ];
  const byCause = table(
    columns,
    losses.map(([of, loss]) => [rows[of], messages.points(loss), messages.percent(loss / lost)]),
    1,
    losses.map(([, loss]) => shareBar(loss / lost)),
  );
  const broken = breaks.reduce((sum, { loss }) => sum + loss, 0);
  return [
    heading(2, title),
    byCause,
    paragraph(rounded),
    ...(lost - broken >= visible ? [paragraph(spread(broken, lost - broken))] : []),
  ];
};
