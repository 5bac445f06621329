import { execFileSync } from "node:child_process";
import { buildSync } from "esbuild";
import type { Chain } from "../../../src/index.js";
import { measureStructure } from "../../../src/measures/structure/measure-structure.js";
import type { StructureFigures } from "../../../src/measures/structure/structure-figures.js";
import { organisation } from "../organisation.js";

/**
 * Prints what `measureStructure` takes, stage by stage, in CPU seconds and in memory: the most of the whole process
 * that was seen in a stage, the chain itself (`before`) included; and how far betweenness may be off at most. Each chain is measured in a process of its own.
 * Arguments: which of `10k`, `100k`, `teams` and `path` to run, all by default.
 */
const chains: Readonly<Record<string, readonly [told: string, chain: () => Chain]>> = {
  "10k": ["10,000 parties / 80,000 handoffs", () => organisationChain(10_000, 80_000)],
  "100k": ["100,000 / 1,000,000", () => organisationChain(100_000, 1_000_000)],
  teams: ["100,000 teams / 1,000,000, in 10,000 departments", () => teams(100_000, 1_000_000)],
  path: ["a path of 1,000,000", () => path(1_000_000)],
};

const [first, second] = process.argv.slice(2);
if (first === "measure") await printMeasured(chains[second!]![1]());
else runAll(process.argv.slice(2));

/** One row of the table. */
interface StageFigures {
  readonly stage: string;
  seconds: number;
  /** MiB. */
  memory: number;
}

function runAll(chosen: readonly string[]): void {
  const outfile = new URL("../../../node_modules/.cache/weaklink-bench/structure.mjs", import.meta.url)
    .pathname;
  buildSync({
    entryPoints: [new URL(import.meta.url).pathname],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["esbuild"],
    logLevel: "error",
  });
  for (const [name, [told]] of Object.entries(chains)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    const heap = "--max-old-space-size=12000";
    const found = JSON.parse(execFileSync(process.execPath, [heap, outfile, "measure", name]).toString());
    printTable(told, found as Measured);
  }
}

/** What a process of its own finds. */
interface Measured {
  readonly stages: readonly StageFigures[];
  readonly betweenness: StructureFigures["betweenness"];
}

function printTable(told: string, { stages, betweenness }: Measured): void {
  const seconds = stages.slice(1).reduce((sum, stage) => sum + stage.seconds, 0);
  const { sources, error } = betweenness;
  console.log(
    `\n${told}: ${seconds.toFixed(2)} CPU s; ${sources} sources, off by ${(100 * error).toFixed(1)} %`,
  );
  console.log(`\n| stage | CPU s | MiB |\n| --- | ---: | ---: |`);
  for (const { stage, seconds: each, memory } of stages) {
    console.log(`| ${stage} | ${each.toFixed(2)} | ${memory.toFixed(0)} |`);
  }
}

/** Looks at the clock and at memory whenever progress is told. */
async function printMeasured(chain: Chain): Promise<void> {
  const stages: StageFigures[] = [{ stage: "before", seconds: 0, memory: 0 }];
  let before = process.cpuUsage();
  const look = (stage: string) => {
    const { user, system } = process.cpuUsage(before);
    before = process.cpuUsage();
    const last = stages.at(-1)!;
    const at = { stage, seconds: 0, memory: 0 };
    last.seconds += (user + system) / 1e6;
    last.memory = Math.max(last.memory, process.memoryUsage().rss / 2 ** 20);
    if (last.stage !== stage) stages.push(at);
  };
  look("before");
  const { betweenness } = await measureStructure(chain, { onProgress: ({ stage }) => look(stage) });
  look("parties");
  console.log(JSON.stringify({ stages, betweenness }));
}

/** A chain as it is read, without evidence. */
function chainOf({
  parties,
  handoffs,
}: Pick<ReturnType<typeof organisation>, "parties" | "handoffs">): Chain {
  return {
    parties: parties as Chain["parties"],
    handoffs: handoffs.map((handoff) => ({
      service: "",
      volume: 1,
      redundant: false,
      ...handoff,
    })) as Chain["handoffs"],
    evidence: [],
    indicators: [],
  };
}

function organisationChain(parties: number, handoffs: number): Chain {
  return chainOf(organisation(parties, handoffs));
}

/** The same with every ten departments in a row as teams of one. */
function teams(partyCount: number, handoffCount: number): Chain {
  const { parties, handoffs } = organisation(partyCount, handoffCount);
  const units = new Set<string>();
  const members = parties.map((party, place) => {
    if (party.kind !== "department") return party;
    const memberOf = `department ${Math.floor(place / 10)}`;
    units.add(memberOf);
    return { ...party, kind: "team" as const, memberOf };
  });
  const departments = Array.from(units, (id) => ({ id, kind: "department" as const }));
  return chainOf({ parties: [...members, ...departments], handoffs });
}

function path(length: number): Chain {
  const kind = (place: number) => (place < length - 1 ? "department" : "customer");
  return chainOf({
    parties: Array.from({ length }, (_, place) => ({ id: `p${place}`, kind: kind(place) })),
    handoffs: Array.from({ length: length - 1 }, (_, place) => ({ from: `p${place}`, to: `p${place + 1}` })),
  });
}
