import type { Break, Diagnosis } from "../../diagnosis/diagnosis.js";
import type { NumberedDiagnosis } from "../map/numbered-diagnosis.js";
import type { ReportStyle } from "../report-style.js";
import type { CustomersAhead } from "./customers-ahead.js";
import type { Deliveries } from "./deliveries.js";

/** How the page of a diagnosis is written. */
export interface PageStyle extends ReportStyle {
  readonly diagnosis: Diagnosis;
  /** The numbers by which the map and the page name handoffs and parties. */
  readonly numbered: NumberedDiagnosis;
  readonly deliveries: Deliveries;
  /** The customers that readers can choose. */
  readonly ahead: CustomersAhead;
  /** The first break of a handoff, by its number. */
  readonly breakOf: (handoff: number) => Break | undefined;
  /** Numbers of the handoffs and parties that are told one by one, ascending. */
  readonly told: { readonly handoffs: readonly number[]; readonly parties: readonly number[] };
}
