import type { PartyFigures } from "../../measures/chain-figures.js";
import { type EstimateColumns, estimateColumns } from "./estimate-columns.js";
import { type PrincipleColumns, principleColumns } from "./principle-columns.js";

/** What is known of one party; see {@link PartyFigures}. */
export interface PartyRow extends EstimateColumns<"strength">, PrincipleColumns {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** The department it belongs to, below the level of departments. */
  readonly department: string | null;
  readonly departmentName: string | null;
  readonly distance: number | null;
  readonly basis: string;
  readonly status: string;
  readonly belowTarget: number | null;
  readonly serviceLevel: number | null;
  readonly loss: number;
  readonly dependence: number | null;
}

/** A row of the table `parties`. */
export function partyRow(party: PartyFigures, nameOf: (id: string) => string): PartyRow {
  const { id, kind, department, distance, basis, status, belowTarget, serviceLevel, loss, dependence } =
    party;
  return {
    id,
    name: nameOf(id),
    kind,
    department: department?.id ?? null,
    departmentName: department === null ? null : nameOf(department.id),
    distance,
    ...estimateColumns("strength", party.strength),
    basis,
    status,
    belowTarget,
    serviceLevel,
    loss,
    dependence,
    ...principleColumns(party.principles),
  };
}
