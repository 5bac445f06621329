import type { Diagnosis } from "../diagnosis/diagnosis.js";
import { checkTold } from "./check-told.js";
import { breakRow } from "./tables/break-row.js";
import { causeRows } from "./tables/cause-rows.js";
import { customerRow } from "./tables/customer-row.js";
import type { DiagnosisTables } from "./tables/diagnosis-tables.js";
import { findingRow } from "./tables/finding-row.js";
import { handoffRow } from "./tables/handoff-row.js";
import { needRows } from "./tables/need-rows.js";
import { overallRow } from "./tables/overall-row.js";
import { partyRow } from "./tables/party-row.js";
import { unitNames } from "./unit-names.js";

/**
 * Lays a diagnosis out as flat tables: lists of rows that Observable Plot, Arquero, DuckDB, polars and {@link toCsv} take
 * as they are. A cell is a number, a text, `true`, `false` or `null`, never anything nested; all rows of a table have the
 * same columns in the same order, {@link diagnosisColumns}, which also tells their kinds where a table is empty or begins
 * with `null`.
 *
 * Rows stand in the diagnosis's order. Shares, losses and gains are 0..1. Beside the id of a party stands what it is
 * called: its name, with the id where several have the same, or the id alone. Tables join by `from`, `to` and `service`
 * (at a level above the document's, `flow` and `flowFrom` too) and by `id` = `party`. Several things in one cell are parted by a comma.
 *
 * @throws `TypeError` for what is no diagnosis.
 *
 * @example
 * ```ts
 * const { handoffs, causes } = toTables(diagnosis);
 * Plot.barX(causes, { x: "loss", y: "toName", fill: "cause" }).plot();
 * aq.from(handoffs).orderby(aq.desc("loss")).print();
 * writeFileSync("handoffs.csv", toCsv(handoffs));
 * ```
 */
export function toTables(diagnosis: Diagnosis): DiagnosisTables {
  checkTold("toTables", diagnosis, "a diagnosis");
  const nameOf = unitNames(diagnosis.parties);
  const { needs, coverage } = diagnosis.care;
  const tiers = new Map(coverage.needs.map(({ indicator, tier }) => [indicator, tier]));
  return {
    overall: [overallRow(diagnosis)],
    customers: diagnosis.customers.map((customer) => customerRow(customer, nameOf)),
    handoffs: diagnosis.handoffs.map((handoff) => handoffRow(handoff, nameOf)),
    causes: causeRows(diagnosis, nameOf),
    parties: diagnosis.parties.map((party) => partyRow(party, nameOf)),
    losses: Object.entries(diagnosis.lossBy).map(([by, loss]) => ({ by, loss })),
    breaks: diagnosis.breaks.map((found, place) => breakRow(found, place, nameOf)),
    risks: diagnosis.risks.map((found, place) => findingRow(found, place, nameOf)),
    blindSpots: diagnosis.blindSpots.map((found, place) => findingRow(found, place, nameOf)),
    needs: needs.flatMap((profile) => needRows(profile, tiers, nameOf)),
  };
}
