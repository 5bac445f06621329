import type { CustomerFigures } from "../../measures/chain-figures.js";
import { type EstimateColumns, estimateColumns } from "./estimate-columns.js";

/** What reaches one end customer; see {@link CustomerFigures}. */
export interface CustomerRow extends EstimateColumns<"serviceLevel"> {
  readonly id: string;
  readonly name: string;
  readonly weight: number;
  readonly received: number | null;
  readonly ceiling: number | null;
}

/** A row of the table `customers`. */
export function customerRow(customer: CustomerFigures, nameOf: (id: string) => string): CustomerRow {
  const { id, weight, received, serviceLevel, ceiling } = customer;
  return {
    id,
    name: nameOf(id),
    weight,
    received,
    ...estimateColumns("serviceLevel", serviceLevel),
    ceiling,
  };
}
