import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { adjacency } from "../../../src/measures/graph/adjacency.js";
import { articulationPoints } from "../../../src/measures/structure/connection/articulation-points.js";
import { bridges } from "../../../src/measures/structure/connection/bridges.js";
import { type DominatorTree, dominators } from "../../../src/measures/structure/connection/dominators.js";
import { lowPoints } from "../../../src/measures/structure/connection/low-points.js";
import { tiesAmong } from "../../../src/measures/structure/connection/ties.js";
import { weakComponents } from "../../../src/measures/structure/connection/weak-components.js";
import { cpuSeconds, median } from "../cpu-seconds.js";
import { organisation } from "../organisation.js";

/**
 * Prints how long the connection of a large organisation takes to measure beside python-igraph, in CPU seconds, turn by
 * turn: weaklink, igraph, weaklink, igraph... igraph answers from a process of its own. Both are timed with their rows
 * or graph *ready*, and *built* from the bare lists of givers and receivers (ties: made simple first); the lists that
 * igraph makes for Python are in its time. Both must find the same. `BENCH_PYTHON` names the Python to ask (default
 * `python3`).
 */
const [partyCount = 100_000, handoffCount = 1_000_000] = process.argv.slice(2).map(Number);
const rounds = 5;

/** Answers on every line of its input with the CPU seconds of one call and a number to compare the result by. */
const igraphScript = `
import sys, time, json
from array import array
try:
    import igraph
except ImportError:
    print("null", flush=True)
    sys.exit()
nodes, edges, root, path = int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
ends = array("i")
with open(path, "rb") as file:
    ends.fromfile(file, 2 * edges)
pairs = list(zip(ends[:edges], ends[edges:]))
GraphBase = igraph.GraphBase
def build():
    return GraphBase(nodes, pairs, True)
def simple():
    graph = GraphBase(nodes, pairs, False)
    graph.simplify()
    return graph
directed, undirected = build(), simple()
fresh = None
work = {
    "dominators": lambda: directed.dominator(root, mode="in"),
    "weak components": lambda: fresh.connected_components(mode="weak"),
    "articulation points": lambda: undirected.articulation_points(),
    "bridges": lambda: undirected.bridges(),
    "build": build,
    "build simple": simple,
}
check = {
    "dominators": lambda tree: sum(above for above in tree if above >= 0),
    "weak components": lambda of: len(set(of)),
    "articulation points": lambda points: sum(points),
    "bridges": lambda ties: len(ties),
}
print(json.dumps(igraph.__version__), flush=True)
for line in sys.stdin:
    name = line.strip()
    if name == "weak components":
        fresh = build()  # igraph remembers whether a graph is connected
    before = time.process_time()
    result = work[name]()
    seconds = time.process_time() - before
    print(json.dumps([seconds, check.get(name, lambda _: 0)(result)]), flush=True)
`;

const { parties, handoffs } = organisation(partyCount, handoffCount);
const places = new Map(parties.map(({ id }, place) => [id, place]));
const { giver, receiver } = inOrder(
  Int32Array.from(handoffs, ({ from }) => places.get(from)!),
  Int32Array.from(handoffs, ({ to }) => places.get(to)!),
);
const customer = partyCount - 1;
const leaving = adjacency(partyCount, giver, receiver);
const entering = adjacency(partyCount, receiver, giver);
const ties = tiesAmong(partyCount, giver, receiver);
const toward = dominators(entering, leaving);

/** A measure from rows that are ready and from bare lists, igraph's building beside it, and what to compare it by. */
interface Measure {
  readonly name: string;
  readonly ready: () => number;
  readonly whole: () => number;
  readonly build: "build" | "build simple";
}

const measures: readonly Measure[] = [
  {
    name: "dominators",
    ready: () => sumOf(toward([customer])),
    whole: () => {
      const back = adjacency(partyCount, receiver, giver);
      return sumOf(dominators(back, adjacency(partyCount, giver, receiver))([customer]));
    },
    build: "build",
  },
  {
    name: "weak components",
    ready: () => weakComponents(partyCount, giver, receiver).count,
    whole: () => weakComponents(partyCount, giver, receiver).count,
    build: "build",
  },
  {
    name: "articulation points",
    ready: () => total(articulationPoints(lowPoints(ties))),
    whole: () => total(articulationPoints(lowPoints(tiesAmong(partyCount, giver, receiver)))),
    build: "build simple",
  },
  {
    name: "bridges",
    ready: () => bridges(lowPoints(ties)).length,
    whole: () => bridges(lowPoints(tiesAmong(partyCount, giver, receiver))).length,
    build: "build simple",
  },
];

const igraph = await startIgraph();
console.log(
  `${partyCount} parties, ${handoffCount} handoffs, ${ties.count} ties; CPU seconds, median of ${rounds}.`,
);
console.log(igraph === undefined ? "igraph is not installed: no ratios." : `igraph ${igraph.version}.`);
console.log(
  "| measure | first call | ready | built | igraph ready | igraph built | ready ÷ ready | built ÷ built |",
);
console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
for (const measure of measures) await printMeasure(measure);
igraph?.close();

async function printMeasure({ name, ready, whole, build }: Measure): Promise<void> {
  const own: number[] = [];
  const built: number[] = [];
  const peer: number[] = [];
  const peerBuilt: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    let result = 0;
    own.push(cpuSeconds(() => (result = ready())));
    const answer = await igraph?.ask(name);
    built.push(cpuSeconds(whole));
    if (answer === undefined) continue;
    if (answer[1] !== result) throw new Error(`igraph finds ${answer[1]} and weaklink ${result}: ${name}`);
    peer.push(answer[0]);
    if (round < 2) peerBuilt.push(answer[0] + (await igraph!.ask(build))[0]);
  }
  const told = (figures: readonly number[]) => (figures.length === 0 ? "" : median(figures).toFixed(3));
  const ratio = (one: readonly number[], other: readonly number[]) =>
    other.length === 0 ? "" : (median(one) / median(other)).toFixed(2);
  const ratios = [ratio(own, peer), ratio(built, peerBuilt)];
  const cells = [name, own[0]!.toFixed(3), told(own), told(built), told(peer), told(peerBuilt), ...ratios];
  console.log(`| ${cells.join(" | ")} |`);
}

interface Igraph {
  readonly version: string;
  readonly ask: (name: string) => Promise<readonly [seconds: number, result: number]>;
  readonly close: () => void;
}

async function startIgraph(): Promise<Igraph | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "weaklink-bench-"));
  const file = join(folder, "ends");
  writeFileSync(file, Buffer.concat([giver, receiver].map((ends) => Buffer.from(ends.buffer))));
  const numbers = [partyCount, handoffCount, customer].map(String);
  const python = process.env.BENCH_PYTHON ?? "python3";
  const child: ChildProcess = spawn(python, ["-c", igraphScript, ...numbers, file], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const isMissing = once(child, "error").then(() => ({ value: "null" }));
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  const version: string | null = JSON.parse((await Promise.race([lines.next(), isMissing])).value ?? "null");
  rmSync(folder, { recursive: true });
  if (version === null) return undefined;
  const ask = async (name: string) => {
    child.stdin!.write(`${name}\n`);
    return JSON.parse((await lines.next()).value) as [number, number];
  };
  return { version, ask, close: () => child.stdin!.end() };
}

/** Handoffs in order of giver, then receiver, as a chain's index has them. */
function inOrder(from: Int32Array, to: Int32Array): { giver: Int32Array; receiver: Int32Array } {
  const byReceiver = adjacency(partyCount, to, from);
  const receivers = byReceiver.edge.map((edge) => to[edge]!);
  const rows = adjacency(partyCount, byReceiver.target, receivers);
  return { giver: rows.edge.map((edge) => byReceiver.target[edge]!), receiver: rows.target };
}

/** The sum of all immediate dominators, as igraph's answer is summed: without the customer's own. */
function sumOf({ immediate }: DominatorTree): number {
  let sum = 0;
  for (const party of immediate) if (party >= 0 && party < immediate.length) sum += party;
  return sum;
}

function total(numbers: Int32Array): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
