import { compareText } from "../../chain/compare-text.js";
import type { CustomerFigures } from "../../measures/chain-figures.js";
import { heading, paragraph, table } from "../block.js";
import { intervalText } from "../interval-text.js";
import type { ReportStyle } from "../report-style.js";
import type { Section } from "../section.js";
import { mostListed } from "../short-list.js";

/** What reaches each end customer, the weightiest first. */
export const customersSection: Section = ({ customers }, style) => {
  if (customers.length === 0) return [];
  const { title, columns, more } = style.messages.customers;
  const shown = [...customers]
    .sort((a, b) => b.weight - a.weight || compareText(a.id, b.id))
    .slice(0, mostListed);
  const left = customers.length - shown.length;
  const rows = table(
    columns,
    shown.map((customer) => row(customer, style)),
    1,
    shown.map(({ serviceLevel }) => serviceLevel),
  );
  return [heading(2, title), rows, ...(left > 0 ? [paragraph(more(left))] : [])];
};

function row(
  { id, serviceLevel, ceiling, weight, received }: CustomerFigures,
  { messages, nameOf }: ReportStyle,
): readonly string[] {
  const { customers, percent, unknown } = messages;
  const level = serviceLevel === null ? customers.none(received === null) : percent(serviceLevel.mean);
  return [
    nameOf(id),
    level,
    intervalText(serviceLevel, messages),
    ceiling === null ? unknown : percent(ceiling),
    percent(weight),
  ];
}
