import type { Status } from "../../measures/chain-figures.js";
import type { Flowchart } from "./flowchart.js";

/** Looks that stand out on white paper as on black. */
const looks = {
  broken: "stroke:#c8400f,stroke-width:4px",
  suspect: "stroke:#d2700a,stroke-width:2px",
  folded: "stroke-dasharray:3 3",
} as const;

type Look = keyof typeof looks;

/** The looks of boxes and lines that are not as most are. */
export function writeStyles({ content }: Flowchart): readonly string[] {
  const { nodes, lines, numbered } = content;
  const ofNodes = nodes.map(({ party }) => (party < 0 ? "folded" : lookOf(numbered.parties[party]!)));
  const ofLines = lines.map(({ handoff }) => (handoff < 0 ? "folded" : lookOf(numbered.handoffs[handoff]!)));
  return (Object.keys(looks) as Look[]).flatMap((look) => [
    ...withNumbers(ofNodes, look, (numbers) => [
      `  classDef ${look} ${looks[look]}`,
      `  class ${numbers.map((number) => `n${number}`).join(",")} ${look}`,
    ]),
    ...withNumbers(ofLines, look, (numbers) => [`  linkStyle ${numbers.join(",")} ${looks[look]}`]),
  ]);
}

function lookOf({ status }: { readonly status: Status }): Look | null {
  return status === "broken" || status === "suspect" ? status : null;
}

function withNumbers(
  all: readonly (Look | null)[],
  look: Look,
  write: (numbers: readonly number[]) => readonly string[],
): readonly string[] {
  const numbers = [...all.keys()].filter((number) => all[number] === look);
  return numbers.length === 0 ? [] : write(numbers);
}
