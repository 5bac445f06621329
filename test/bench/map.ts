import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { type Chain, type Diagnosis, diagnose, readChain, readEventLog } from "../../src/index.js";
import { english } from "../../src/report/languages/english.js";
import { mapColours } from "../../src/report/map/map-colours.js";
import { type MapScene, mapScene } from "../../src/report/map/map-scene.js";
import { pointAt } from "../../src/report/map/track.js";
import { type SvgOptions, toSvg } from "../../src/report/to-svg.js";
import { cpuSeconds, median } from "./cpu-seconds.js";
import { organisation } from "./organisation.js";

/**
 * Prints how often ties cross on a map beside dagre's layout of the same ties, both counted on the drawn lines, and how
 * long both take, in CPU milliseconds; then how long maps of 5,000 handoffs take, the first in a new process and later
 * ones. `BENCH_DAGRE` names a folder below which `@dagrejs/dagre` is installed (default: this project).
 */
const rounds = 5;
const data = new URL("../../../shared/data/", import.meta.url);

interface Dagre {
  readonly graphlib: { readonly Graph: new () => DagreGraph };
  readonly layout: (graph: DagreGraph) => void;
}

interface DagreGraph {
  setGraph(options: object): void;
  setDefaultEdgeLabel(label: () => object): void;
  setNode(name: string, size: object): void;
  setEdge(from: string, to: string): void;
  edges(): readonly { readonly v: string; readonly w: string }[];
  edge(edge: object): { readonly points: readonly { readonly x: number; readonly y: number }[] };
}

type Point = readonly [number, number];

/** A drawn tie: its ends and its way. */
interface Drawn {
  readonly from: number;
  readonly to: number;
  readonly points: readonly Point[];
}

const maps: readonly (readonly [string, parties: number, SvgOptions])[] = [
  ["60 parties, 5,000 handoffs", 60, {}],
  ["300 parties, 5,000 handoffs", 300, {}],
  ["2,000 parties, 5,000 handoffs", 2000, {}],
  ["300 parties, 5,000 handoffs, none folded", 300, { mostParties: 1000, mostHandoffs: 5000 }],
];
const dagre = dagreOrNothing();
const [firstMap] = process.argv.slice(2).map(Number);
if (firstMap !== undefined) console.log(timeOf(firstMap, 1)[0]);
else await printAll();

async function printAll(): Promise<void> {
  if (dagre === undefined) console.log("dagre is not installed: no comparison.");
  console.log("| chain | boxes | ties | crossings | dagre | map ms | dagre ms |");
  console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
  for (const [name, diagnosis] of await diagnoses()) {
    printCrossings(name, diagnosis, {});
    if (diagnosis.parties.length <= 60)
      printCrossings(`${name}, all handoffs`, diagnosis, { mostHandoffs: 500 });
  }
  console.log("\n| map | first in a new process, ms | warm, CPU ms | warm, ms | kB |");
  console.log("| --- | ---: | ---: | ---: | ---: |");
  for (const place of maps.keys()) printTime(place);
}

function dagreOrNothing(): Dagre | undefined {
  try {
    const folder = process.env.BENCH_DAGRE;
    return createRequire(folder === undefined ? import.meta.url : `${folder}/package.json`)("@dagrejs/dagre");
  } catch {
    return undefined;
  }
}

async function diagnoses(): Promise<readonly (readonly [string, Diagnosis])[]> {
  const company = new URL("../../examples/company/company.json", import.meta.url);
  const chain = readChain(JSON.parse(readFileSync(company, "utf8")));
  return [
    ["company", diagnose(chain)],
    ["company, employees", diagnose(chain, { level: "employee" })],
    ["receipt, groups", diagnose(await logChain("receipt", "org:group"), { level: "employee" })],
    ["receipt, people", diagnose(await logChain("receipt", "org:resource"), { level: "employee" })],
    ["helpdesk, people", diagnose(await logChain("helpdesk", "org:resource"), { level: "employee" })],
    ...(
      [
        [12, 25],
        [30, 60],
        [60, 90],
        [60, 150],
        [60, 300],
      ] as const
    ).map(([parties, handoffs]) => {
      const diagnosis = diagnose(chainOf(parties, handoffs), { gains: 0 });
      return [`random ${parties}/${handoffs}`, diagnosis] as const;
    }),
  ];
}

async function logChain(log: string, party: string): Promise<Chain> {
  const csv = gunzipSync(readFileSync(new URL(`${log}/events.csv.gz`, data))).toString();
  const columns = { case: "case:concept:name", activity: "concept:name", time: "time:timestamp", party };
  return (await readEventLog(csv, columns)).chain;
}

/** A random organisation whose last three parties are customers. */
function chainOf(count: number, handoffCount: number): Chain {
  const { parties, handoffs } = organisation(count, handoffCount);
  const customers = new Set(parties.slice(-3).map(({ id }) => id));
  return readChain({
    parties: parties.map((party) => (customers.has(party.id) ? { ...party, kind: "customer" } : party)),
    handoffs: handoffs.filter(({ from, to }) => !customers.has(from) || !customers.has(to)),
  });
}

function sceneOf(diagnosis: Diagnosis, { mostHandoffs = null }: { mostHandoffs?: number | null }): MapScene {
  const limits = { mostParties: 60, mostHandoffs, breaks: 10 };
  const look = {
    direction: "ltr" as const,
    colours: mapColours.light,
    titles: true,
    heading: true,
    legend: true,
  };
  return mapScene(diagnosis, { ...limits, ...look, idPrefix: "map", messages: english });
}

function printCrossings(name: string, diagnosis: Diagnosis, options: { mostHandoffs?: number }): void {
  let scene = sceneOf(diagnosis, options);
  const own = milliseconds(() => {
    scene = sceneOf(diagnosis, options);
  });
  const { nodes, tieFrom } = scene.content;
  let peer: readonly Drawn[] = [];
  const theirs =
    dagre &&
    milliseconds(() => {
      peer = drawnByDagre(dagre, nodes.length, fullestWays(scene));
    }, 1);
  const cells = [
    name,
    nodes.length,
    tieFrom.length,
    crossings(drawnByMap(scene)),
    dagre ? crossings(peer) : "",
    own.toFixed(0),
    theirs?.toFixed(0) ?? "",
  ];
  console.log(`| ${cells.join(" | ")} |`);
}

function milliseconds(work: () => unknown, times = rounds): number {
  return 1000 * median(Array.from({ length: times }, () => cpuSeconds(work)));
}

/** One line of every tie, as it is drawn. */
function drawnByMap({ content: { lines, tieFrom, tieTo }, geometry }: MapScene): readonly Drawn[] {
  const first = new Map(lines.map(({ tie }, line) => [tie, line] as const).reverse());
  return [...first].map(([tie, line]) => ({
    from: tieFrom[tie]!,
    to: tieTo[tie]!,
    points: geometry.tracks[line]!.curves.flatMap((curve) =>
      Array.from({ length: 13 }, (_, step) => pointAt(curve, step / 12)),
    ),
  }));
}

/** Of every tie, the direction in which most goes: dagre wants one, and does best with this. */
function fullestWays({ content: { lines, tieFrom } }: MapScene): readonly (readonly [number, number])[] {
  const fullest = new Array<{ volume: number; way: readonly [number, number] }>(tieFrom.length);
  for (const { tie, from, to, volume } of lines) {
    if (volume > (fullest[tie]?.volume ?? -1)) fullest[tie] = { volume, way: [from, to] };
  }
  return fullest.map(({ way }) => way);
}

function drawnByDagre(
  { graphlib, layout }: Dagre,
  count: number,
  ways: readonly (readonly [number, number])[],
): readonly Drawn[] {
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: "LR" });
  graph.setDefaultEdgeLabel(() => ({}));
  for (let node = 0; node < count; node += 1) graph.setNode(`${node}`, { width: 130, height: 50 });
  for (const [giver, receiver] of ways) graph.setEdge(`${giver}`, `${receiver}`);
  layout(graph);
  return graph.edges().map((edge) => ({
    from: Number(edge.v),
    to: Number(edge.w),
    points: graph.edge(edge).points.map(({ x, y }): Point => [x, y]),
  }));
}

/** How often the ways of ties cross that have no end in common. */
function crossings(ties: readonly Drawn[]): number {
  let count = 0;
  for (const [place, one] of ties.entries()) {
    for (const other of ties.slice(place + 1)) {
      const ends = new Set([one.from, one.to, other.from, other.to]);
      if (ends.size === 4) count += crossingsOfTwo(one.points, other.points);
    }
  }
  return count;
}

function crossingsOfTwo(one: readonly Point[], other: readonly Point[]): number {
  let count = 0;
  for (let i = 1; i < one.length; i += 1) {
    for (let j = 1; j < other.length; j += 1) {
      if (doCross(one[i - 1]!, one[i]!, other[j - 1]!, other[j]!)) count += 1;
    }
  }
  return count;
}

function doCross(a: Point, b: Point, c: Point, d: Point): boolean {
  if (Math.max(a[0], b[0]) < Math.min(c[0], d[0]) || Math.max(c[0], d[0]) < Math.min(a[0], b[0]))
    return false;
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

function turn(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

/** The first map of the quickest of five processes, then maps in one that has drawn some. */
function printTime(place: number): void {
  const self = [...process.execArgv, fileURLToPath(import.meta.url), `${place}`];
  const firsts = Array.from({ length: 5 }, () => Number(execFileSync(process.execPath, self)));
  const [wall, cpu, kilobytes] = timeOf(place, 10 * rounds);
  const told = [Math.min(...firsts), cpu, wall, kilobytes].map((figure) => figure.toFixed(0));
  console.log(`| ${[maps[place]![0], ...told].join(" | ")} |`);
}

/** Milliseconds that pass and that the processor works for a map, the middle of the later half of some; its kB. */
function timeOf(place: number, times: number): readonly [wall: number, cpu: number, kilobytes: number] {
  const [, parties, options] = maps[place]!;
  const diagnosis = diagnose(chainOf(parties, 5000), { gains: 0, detectors: [] });
  let kilobytes = 0;
  const runs = Array.from({ length: times }, () => {
    const start = performance.now();
    const cpu = cpuSeconds(() => {
      kilobytes = toSvg(diagnosis, options).length / 1000;
    });
    return { wall: performance.now() - start, cpu: 1000 * cpu };
  }).slice(times >> 1);
  return [median(runs.map(({ wall }) => wall)), median(runs.map(({ cpu }) => cpu)), kilobytes];
}
