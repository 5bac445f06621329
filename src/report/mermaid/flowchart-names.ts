import { isolated } from "../isolated.js";
import type { NumberedDiagnosis } from "../map/numbered-diagnosis.js";
import { shortenText } from "../shorten-text.js";
import { showUnseen } from "../show-unseen.js";
import { unitNames } from "../unit-names.js";

/** What parties, departments and services are called in a flowchart. */
export interface FlowchartNames {
  readonly ofParty: (id: string) => string;
  readonly ofService: (service: string) => string;
}

/** Longest name of a party and of a service: a chart's text may only be so long altogether. */
const longestParty = 48;
const longestService = 32;

/** Names with nothing unseen in them, shortened as they then stand, isolated where directions could mix. */
export function flowchartNames({ parties }: NumberedDiagnosis, direction: "ltr" | "rtl"): FlowchartNames {
  const nameOf = unitNames(parties);
  const shown = (text: string, longest: number) =>
    isolated(shortenText(showUnseen(text), longest), direction);
  return {
    ofParty: (id) => shown(nameOf(id), longestParty),
    ofService: (service) => shown(service, longestService),
  };
}
