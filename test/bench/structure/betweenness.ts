import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DirectedGraph } from "graphology";
import nodeBetweenness from "graphology-metrics/centrality/betweenness.js";
import edgeBetweenness from "graphology-metrics/centrality/edge-betweenness.js";
import { type Adjacency, adjacency } from "../../../src/measures/graph/adjacency.js";
import { betweenness } from "../../../src/measures/structure/betweenness/betweenness.js";
import { betweennessRange } from "../../../src/measures/structure/betweenness/betweenness-range.js";
import { drawSources } from "../../../src/measures/structure/betweenness/draw-sources.js";
import { seededRandom } from "../../seeded-random.js";
import { cpuSeconds, median } from "../cpu-seconds.js";
import { organisation } from "../organisation.js";

/**
 * Prints how long betweenness takes beside graphology-metrics, python-igraph, networkit (one thread) and networkx, in
 * CPU seconds of the call alone, turn by turn, graphs ready in every tool; all must find the same sum. The Python tools
 * answer from a process of their own; `BENCH_PYTHON` names the Python to ask (default `python3`). Arguments: which of
 * `1k`, `sampled`, `10k`, `100k` and `cover` to run, all by default.
 */
const pythonScript = `
import sys, time, json
from array import array
nodes, edges, path, wanted = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4:]
ends, costs = array("i"), array("d")
with open(path, "rb") as file:
    costs.fromfile(file, edges)
    ends.fromfile(file, 2 * edges)
pairs = list(zip(ends[:edges], ends[edges:]))
costs = list(costs)
tools = {}
try:
    if "igraph" not in wanted: raise ImportError
    import igraph
    graph = igraph.Graph(nodes, pairs, directed=True)
    def by_igraph(kind, cost, sources):
        weights = costs if cost else None
        if kind == "edge":
            return graph.edge_betweenness(directed=True, weights=weights, sources=sources)
        return graph.betweenness(directed=True, weights=weights, sources=sources)
    tools["igraph"] = by_igraph
except ImportError:
    pass
try:
    if "networkit" not in wanted: raise ImportError
    import networkit
    networkit.setNumberOfThreads(1)
    kits = {}
    for cost in (False, True):
        kits[cost] = networkit.Graph(nodes, cost, True)
        for (giver, receiver), weight in zip(pairs, costs):
            kits[cost].addEdge(giver, receiver, weight if cost else 1.0)
        kits[cost].indexEdges()
    def by_networkit(kind, cost, sources):
        centrality = networkit.centrality.Betweenness(kits[cost], False, kind == "edge")
        centrality.run()
        return centrality.edgeScores() if kind == "edge" else centrality.scores()
    tools["networkit"] = by_networkit
except ImportError:
    pass
try:
    if "networkx" not in wanted: raise ImportError
    import networkx
    digraph = networkx.DiGraph()
    digraph.add_nodes_from(range(nodes))
    digraph.add_weighted_edges_from(((a, b, c) for (a, b), c in zip(pairs, costs)), weight="cost")
    def by_networkx(kind, cost, sources):
        weight = "cost" if cost else None
        measure = networkx.edge_betweenness_centrality if kind == "edge" else networkx.betweenness_centrality
        return list(measure(digraph, normalized=False, weight=weight).values())
    tools["networkx"] = by_networkx
except ImportError:
    pass
print(json.dumps(list(tools)), flush=True)
for line in sys.stdin:
    name, kind, cost, sources = json.loads(line)
    before = time.process_time()
    result = tools[name](kind, cost, sources)
    seconds = time.process_time() - before
    print(json.dumps([seconds, sum(result)]), flush=True)
`;

/** One thing to measure. */
interface Task {
  readonly kind: "node" | "edge";
  readonly cost: boolean;
  /** Sources to take; all of them where left out. */
  readonly sources?: number;
  /** How often each tool is asked; 0 is not at all. */
  readonly rounds: Readonly<Record<string, number>>;
}

/** Seconds and the sum of all figures, to compare results by. */
type Answer = readonly [seconds: number, sum: number];

const often = { weaklink: 5, graphology: 5, igraph: 5, networkit: 5, networkx: 1 };
const sections: Readonly<Record<string, readonly [number, number, readonly Task[]]>> = {
  "1k": [
    1_000,
    8_000,
    [
      { kind: "node", cost: false, rounds: often },
      { kind: "node", cost: true, rounds: { ...often, networkx: 0 } },
      { kind: "edge", cost: false, rounds: often },
      { kind: "edge", cost: true, rounds: { ...often, networkit: 0, networkx: 0 } },
    ],
  ],
  sampled: [
    10_000,
    80_000,
    [
      { kind: "node", cost: false, sources: 256, rounds: { weaklink: 5, igraph: 5 } },
      { kind: "node", cost: true, sources: 256, rounds: { weaklink: 3, igraph: 3 } },
      { kind: "edge", cost: false, sources: 256, rounds: { weaklink: 3, igraph: 3 } },
    ],
  ],
  "10k": [10_000, 80_000, [{ kind: "node", cost: false, rounds: { weaklink: 1, graphology: 1, igraph: 1 } }]],
  "100k": [
    100_000,
    1_000_000,
    [
      { kind: "node", cost: false, sources: 256, rounds: { weaklink: 1, igraph: 1 } },
      { kind: "edge", cost: false, sources: 256, rounds: { weaklink: 1 } },
    ],
  ],
};

const chosen = process.argv.slice(2);
console.log(
  "| parties / handoffs | what | sources | weaklink CPU s | graphology-metrics | igraph | networkit | networkx |",
);
console.log("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
for (const [name, [parties, handoffs, tasks]] of Object.entries(sections)) {
  if (chosen.length === 0 || chosen.includes(name)) await runSection(parties, handoffs, tasks);
}
if (chosen.length === 0 || chosen.includes("cover")) printCover();

/** A simple graph as every tool gets it. */
interface BenchGraph {
  readonly nodeCount: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly cost: Float64Array;
  readonly rows: Adjacency;
}

async function runSection(parties: number, handoffs: number, tasks: readonly Task[]): Promise<void> {
  const graph = simpleOrganisation(parties, handoffs);
  const wantsGraphology = tasks.some(({ rounds }) => rounds.graphology !== undefined);
  const other = wantsGraphology ? graphologyOf(graph) : undefined;
  const folder = mkdtempSync(join(tmpdir(), "weaklink-bench-"));
  const wanted = new Set(tasks.flatMap(({ rounds }) => Object.keys(rounds)));
  const python = await startPython(graph, join(folder, "graph"), [...wanted]);
  const ask = (tool: string, task: Task): Promise<Answer> | Answer => {
    if (tool === "weaklink") return byWeaklink(graph, task);
    return tool === "graphology"
      ? byGraphology(other!, task)
      : python.ask(tool, task, sourcesOf(graph, task));
  };
  const tools = ["weaklink", "graphology", ...python.tools];
  for (const task of tasks) printTask(graph, task, await answersOf(task, tools, ask), python.tools);
  python.process?.kill();
  rmSync(folder, { recursive: true });
}

/** The first handoff of each pair of an organisation, in order of giver and receiver; costs that rarely tie. */
function simpleOrganisation(nodeCount: number, edgeCount: number): BenchGraph {
  const keys = new Set<number>();
  for (const { from, to } of organisation(nodeCount, Math.floor(edgeCount * 1.15)).handoffs) {
    keys.add(Number(from.slice(1)) * nodeCount + Number(to.slice(1)));
    if (keys.size === edgeCount) break;
  }
  const ordered = Float64Array.from(keys).sort();
  const from = Int32Array.from(ordered, (key) => Math.floor(key / nodeCount));
  const to = Int32Array.from(ordered, (key) => key % nodeCount);
  const random = seededRandom(1);
  const cost = Float64Array.from(ordered, () => 0.1 + random() * 10);
  return { nodeCount, from, to, cost, rows: adjacency(nodeCount, from, to) };
}

function graphologyOf({ nodeCount, from, to, cost }: BenchGraph): DirectedGraph {
  const graph = new DirectedGraph();
  for (let node = 0; node < nodeCount; node++) graph.addNode(`n${node}`);
  for (const [edge, giver] of from.entries()) {
    graph.addEdgeWithKey(`e${edge}`, `n${giver}`, `n${to[edge]}`, { cost: cost[edge] });
  }
  return graph;
}

function sourcesOf({ nodeCount }: BenchGraph, { sources }: Task): readonly number[] | null {
  return sources === undefined ? null : [...drawSources(nodeCount, sources, 1)];
}

function byWeaklink({ nodeCount, rows, cost }: BenchGraph, task: Task): Answer {
  const edges = task.kind === "edge";
  let found: Float64Array = new Float64Array(0);
  const seconds = cpuSeconds(() => {
    found = betweenness(rows, {
      cost: task.cost ? cost : undefined,
      sources: task.sources,
      edges,
    })[task.kind];
  });
  const scale = (task.sources ?? nodeCount) / nodeCount;
  return [seconds, scale * found.reduce((sum, value) => sum + value, 0)];
}

function byGraphology(graph: DirectedGraph, { kind, cost }: Task): Answer {
  const measure = kind === "edge" ? edgeBetweenness : nodeBetweenness;
  let found: Readonly<Record<string, number>> = {};
  const seconds = cpuSeconds(() => {
    found = measure(graph, { getEdgeWeight: cost ? "cost" : null, normalized: false });
  });
  return [seconds, Object.values(found).reduce((sum, value) => sum + value, 0)];
}

/** Asks the tools in turn, round after round. */
async function answersOf(
  task: Task,
  tools: readonly string[],
  ask: (tool: string, task: Task) => Promise<Answer> | Answer,
): Promise<ReadonlyMap<string, readonly Answer[]>> {
  const { rounds } = task;
  const answers = new Map<string, Answer[]>();
  for (let round = 0; round < Math.max(...Object.values(rounds)); round++) {
    for (const tool of tools.filter((name) => round < (rounds[name] ?? 0))) {
      answers.set(tool, [...(answers.get(tool) ?? []), await ask(tool, task)]);
    }
  }
  return answers;
}

function printTask(
  graph: BenchGraph,
  task: Task,
  answers: ReadonlyMap<string, readonly Answer[]>,
  installed: readonly string[],
): void {
  const [first] = answers.get("weaklink")!;
  const seconds = (tool: string) => median(answers.get(tool)!.map(([each]) => each));
  const own = seconds("weaklink");
  const told = (tool: string) => {
    if (!answers.has(tool))
      return (task.rounds[tool] ?? 0) > 0 && !installed.includes(tool) ? "not installed" : "–";
    const apart = Math.abs(answers.get(tool)![0]![1] / first![1] - 1);
    return `${seconds(tool).toFixed(3)} (${(seconds(tool) / own).toFixed(2)}x)${apart > 1e-9 ? " DIFFERS" : ""}`;
  };
  const cells = [
    `${graph.nodeCount.toLocaleString("en")} / ${graph.from.length.toLocaleString("en")}`,
    `${task.kind}, ${task.cost ? "least cost" : "fewest handoffs"}`,
    task.sources ?? "all",
    own.toFixed(3),
    ...["graphology", "igraph", "networkit", "networkx"].map(told),
  ];
  console.log(`| ${cells.join(" | ")} |`);
}

interface Python {
  readonly tools: readonly string[];
  readonly process: ChildProcess | undefined;
  readonly ask: (tool: string, task: Task, sources: readonly number[] | null) => Promise<Answer>;
}

/** A Python that holds the graph in every wanted tool it has; one with no tools where there is no Python. */
async function startPython(
  { nodeCount, from, to, cost }: BenchGraph,
  path: string,
  wanted: readonly string[],
): Promise<Python> {
  writeFileSync(path, Buffer.concat([cost, from, to].map((list) => Buffer.from(list.buffer))));
  const name = process.env.BENCH_PYTHON ?? "python3";
  const child = spawn(name, ["-c", pythonScript, String(nodeCount), String(from.length), path, ...wanted], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const started = await Promise.race([lines.next(), once(child, "error").then(() => undefined)]);
  const tools = started === undefined || started.done ? [] : (JSON.parse(started.value) as readonly string[]);
  if (tools.length === 0) console.error(`${name} has none of the tools to compare with`);
  return {
    tools,
    process: child,
    ask: async (tool, { kind, cost: weighted }, sources) => {
      child.stdin.write(`${JSON.stringify([tool, kind, weighted, sources])}\n`);
      return JSON.parse((await lines.next()).value) as Answer;
    },
  };
}

/** Prints how many parties of 10,000 lie in the range that 256 sources give them, and how wide those are at the top. */
function printCover(): void {
  const { rows, nodeCount } = simpleOrganisation(10_000, 80_000);
  const exact = betweenness(rows, { edges: false });
  const estimate = betweenness(rows, { sources: 256, edges: false });
  const ranges = Array.from(estimate.node, (value) => betweennessRange(value, estimate));
  const within = ranges.filter(
    ({ low, high }, at) => low <= exact.node[at]! && exact.node[at]! <= high,
  ).length;
  const top = exact.node.indexOf(exact.node.reduce((most, value) => Math.max(most, value)));
  const percent = (value: number) => `${((100 * value) / (nodeCount * (nodeCount - 1))).toFixed(2)} %`;
  console.log(
    `\n256 of 10,000 sources: ${within} of ${nodeCount} parties within their 95 % range; the highest carries ` +
      `${percent(exact.node[top]!)} of all pairs, told as ${percent(estimate.node[top]!)}, ` +
      `${percent(ranges[top]!.low)} to ${percent(ranges[top]!.high)}`,
  );
}
