import type { CustomerFigures } from "../../measures/chain-figures.js";
import { mostListed } from "../markdown-list.js";
import { markdownName } from "../markdown-name.js";
import type { MarkdownSection } from "../markdown-section.js";
import { markdownTable } from "../markdown-table.js";
import type { Messages } from "../messages.js";

/** What reaches each end customer, the weightiest first. */
export const customersSection: MarkdownSection = ({ customers }, { messages }) => {
  if (customers.length === 0) return [];
  const { title, columns, more } = messages.customers;
  const shown = [...customers].sort((a, b) => b.weight - a.weight).slice(0, mostListed);
  const left = customers.length - shown.length;
  const table = markdownTable(
    columns,
    shown.map((customer) => row(customer, messages)),
  );
  return [`## ${title}`, table, ...(left > 0 ? [more(left)] : [])];
};

function row(
  { id, serviceLevel, ceiling, weight, received }: CustomerFigures,
  { customers, percent, unknown }: Messages,
): readonly string[] {
  const level = serviceLevel === null ? customers.none(received === null) : percent(serviceLevel.mean);
  const { low, high } = serviceLevel ?? { low: null, high: null };
  return [
    markdownName(id),
    level,
    low === null || high === null ? customers.noInterval : customers.interval(low, high),
    ceiling === null ? unknown : percent(ceiling),
    percent(weight),
  ];
}
