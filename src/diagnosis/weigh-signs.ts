import type { MeasuredChain } from "../measures/measure-chain.js";
import { routesToCustomer } from "../measures/service-level/routes-to-customer.js";
import type { Diagnosis, DiagnosisSettings, Sign } from "./diagnosis.js";
import { gatherFindings } from "./gather-findings.js";
import { weighBreak } from "./weigh-break.js";

/** Gathers signs into breaks, risks and blind spots, ranked by what they cost the end customer. */
export function weighSigns(
  measured: MeasuredChain,
  signs: readonly Sign[],
  { gains, rankBy }: DiagnosisSettings,
): Pick<Diagnosis, "breaks" | "risks" | "blindSpots"> {
  const route = routesToCustomer(measured.index, measured.levels);
  const breaks = gatherFindings(measured, signs, "break").map((finding, rank) =>
    weighBreak(measured, finding, route, rank < gains),
  );
  if (rankBy === "gain") breaks.sort((a, b) => (b.gain ?? -1) - (a.gain ?? -1));
  return {
    breaks,
    risks: gatherFindings(measured, signs, "risk"),
    blindSpots: gatherFindings(measured, signs, "blindSpot"),
  };
}
