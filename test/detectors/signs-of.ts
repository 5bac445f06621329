import {
  type ChainDocument,
  type Detector,
  type DiagnoseOptions,
  diagnose,
  type EvidenceInput,
  type HandoffInput,
  type ObservedExchanges,
  readChain,
  type Sign,
} from "../../src/index.js";
import { english } from "../../src/report/languages/english.js";
import type { Random } from "../seeded-random.js";

/** The signs that one detector gives of a chain, none of them lost because it failed, and words for all of them. */
export function signsOf(
  document: ChainDocument,
  detector: Detector,
  options: DiagnoseOptions = {},
): readonly Sign[] {
  const found = diagnose(readChain(document), { gains: 0, ...options, detectors: [detector] });
  if (found.failedDetectors.length > 0) throw new Error(found.failedDetectors[0]!.message);
  const signs = [...found.breaks, ...found.risks, ...found.blindSpots].flatMap((finding) => finding.signs);
  const wordless = signs.filter(({ reason: { code } }) => !Object.hasOwn(english.reasons, code));
  if (wordless.length > 0) throw new Error(`no words for ${wordless[0]!.reason.code}`);
  return signs;
}

/** Whom signs are about: givers of handoffs, parties. */
export function subjectsOf(signs: readonly Sign[]): readonly string[] {
  const ids = signs.map(({ subject }) =>
    subject.type === "handoff" ? subject.from : subject.type === "party" ? subject.id : "",
  );
  return ids.sort();
}

/** A hub that is served by parties in a row of their own, each with what is known of its handoff, and serves a client. */
export function hub(
  known: Readonly<Record<string, ObservedExchanges | null>>,
  evidence: readonly EvidenceInput[] = [],
): ChainDocument {
  const givers = Object.entries(known);
  return {
    parties: [
      ...givers.map(([id]) => ({ id, kind: "department" as const })),
      { id: "hub", kind: "department" },
      { id: "client", kind: "customer" },
    ],
    handoffs: [
      ...givers.map(([from, observed]): HandoffInput => ({ from, to: "hub", ...(observed && { observed }) })),
      { from: "hub", to: "client" },
    ],
    evidence,
  };
}

/** How many of so many happen, each with the same chance. */
export function happening(total: number, chance: number, random: Random): number {
  let happened = 0;
  for (let nth = 0; nth < total; nth += 1) if (random() < chance) happened += 1;
  return happened;
}

/** Ids made to be mistaken for something else. */
export const hostileIds = [
  "__proto__",
  "constructor",
  "toString",
  "1",
  "01",
  "5:a",
  "a\u0000b",
  "\u202eevil",
];
