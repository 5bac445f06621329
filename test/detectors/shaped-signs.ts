import { type ChainDocument, type Detector, type Level, readChain, type Sign } from "../../src/index.js";
import { measureStructure } from "../../src/measures/structure/measure-structure.js";
import { signsOf } from "./signs-of.js";

/** The signs that one detector gives of a chain whose structure was measured. */
export async function shapedSigns(
  document: ChainDocument,
  detector: Detector,
  level: Level = "department",
): Promise<readonly Sign[]> {
  const structure = await measureStructure(readChain(document), { level });
  return signsOf(document, detector, { structure, level });
}

/** Why signs were given. */
export function reasonsOf(signs: readonly Sign[]): readonly Sign["reason"][] {
  return signs.map(({ reason }) => reason);
}
