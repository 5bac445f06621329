import type { EvidencePlace } from "../../chain/evidence.js";
import { withoutUndefined } from "../../input/without-undefined.js";
import type { RegisterCells } from "../register/register-cells.js";
import type { Fault } from "./fault.js";
import type { VoiceColumns } from "./voice-columns.js";

type VoiceCells = RegisterCells<keyof VoiceColumns>;

/** Reads one raising; what is wrong with it goes to the cells, and it is then left out. */
export function readFault(cells: VoiceCells): Fault | undefined {
  const fault = cells.needed("fault", cells.text("fault"), "what names the fault");
  const by = cells.needed("by", cells.party("by"), "the id of the party that raised it");
  const about = aboutOf(cells);
  const raised = cells.needed("raised", cells.time("raised"), "when it was raised");
  const rest = withoutUndefined({
    about,
    answered: cells.timeFrom("answered", raised),
    resolved: cells.timeFrom("resolved", raised),
    duty: cells.party("duty"),
    voiceDuty: cells.truth("voiceDuty"),
    told: cells.party("told"),
  });
  if (fault === undefined || by === undefined || raised === undefined) return undefined;
  return { fault, by, raised, ...rest };
}

function aboutOf(cells: VoiceCells): EvidencePlace | undefined {
  const [party, from, to] = [cells.party("party"), cells.party("from"), cells.party("to")];
  const service = cells.text("service");
  const isHandoff = (from ?? to ?? service) !== undefined;
  if (party !== undefined && isHandoff) {
    const found = "a party beside from, to or service";
    return cells.refuse("party", { code: "mixed-subject", found, expected: "a party, or a handoff" });
  }
  if (party !== undefined) return { party };
  if (!isHandoff) return undefined;
  const giver = cells.needed("from", from, "the id of the giver");
  const receiver = cells.needed("to", to, "the id of the receiver");
  if (giver === undefined || receiver === undefined) return undefined;
  return cells.handoff(giver, receiver, { ends: "from", service: "service" });
}
