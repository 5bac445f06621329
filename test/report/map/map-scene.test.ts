import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diagnose, readChain } from "../../../src/index.js";
import { english } from "../../../src/report/languages/english.js";
import { mapColours } from "../../../src/report/map/map-colours.js";
import { type MapScene, mapScene } from "../../../src/report/map/map-scene.js";
import type { Rectangle } from "../../../src/report/map/rectangle.js";
import { textWidth } from "../../../src/report/map/text-width.js";
import { pointAt } from "../../../src/report/map/track.js";
import { toSvg } from "../../../src/report/to-svg.js";
import { runs } from "../../random-chain.js";
import { isSoak } from "../../soak.js";
import { type DrawnChain, drawnChain, peopleIn } from "./drawn-chains.js";
import { type Element, elementsOf, withClass } from "./elements-of.js";

/** Room around a map inside its picture. */
const edge = 24;
/** Numbers in a picture are rounded. */
const rounding = 0.02;

function diagnosisOf({ document, level }: Pick<DrawnChain, "document" | "level">) {
  return diagnose(readChain(document), { level, gains: 0 });
}

function sceneOf(drawn: Omit<DrawnChain, "direction"> & Partial<DrawnChain>, mostParties = 60): MapScene {
  const { direction = "ltr" } = drawn;
  const look = { direction, colours: mapColours.light, titles: true, heading: true, legend: true };
  const limits = { mostParties, mostHandoffs: null, breaks: 10 };
  return mapScene(diagnosisOf(drawn), { ...look, ...limits, idPrefix: "map", messages: english });
}

function overlaps(one: Rectangle, other: Rectangle): boolean {
  return (
    one.x + one.width > other.x + rounding &&
    other.x + other.width > one.x + rounding &&
    one.y + one.height > other.y + rounding &&
    other.y + other.height > one.y + rounding
  );
}

/** Pairs that lie over one another. */
function collisions(ones: readonly Rectangle[], others: readonly Rectangle[] = []): number {
  const among = ones.flatMap((one, place) => ones.slice(place + 1).filter((other) => overlaps(one, other)));
  return among.length + ones.flatMap((one) => others.filter((other) => overlaps(one, other))).length;
}

function isInside(place: Rectangle, frame: Rectangle): boolean {
  return (
    place.x >= frame.x - rounding &&
    place.y >= frame.y - rounding &&
    place.x + place.width <= frame.x + frame.width + rounding &&
    place.y + place.height <= frame.y + frame.height + rounding
  );
}

function rectangleOf({ attributes: { x = "0", y = "0", width, height } }: Element): Rectangle {
  return { x: Number(x), y: Number(y), width: Number(width), height: Number(height) };
}

/** Where a text lies at most, told from where it is anchored. */
function textPlace({ attributes: own, text, parents }: Element): Rectangle {
  const size = Number(own["font-size"]);
  const width = textWidth(text, size) * (own["font-weight"] === undefined ? 1 : 1.15);
  const isMirrored = parents[0]!.attributes.direction === "rtl";
  const share = { middle: 0.5, end: isMirrored ? 0 : 1 }[own["text-anchor"] ?? ""] ?? (isMirrored ? 1 : 0);
  return { x: Number(own.x) - share * width, y: Number(own.y) - 0.8 * size, width, height: size };
}

/** Of the map itself, what is not inside its picture. */
function outside(elements: readonly Element[]): readonly Element[] {
  const map = elements.find(({ attributes: { transform } }) => transform !== undefined)!;
  const [left = 0, top = 0] = [...map.attributes.transform!.matchAll(/-?[\d.]+/g)].map(Number);
  const page = rectangleOf(elements[0]!);
  return elements.filter((element) => {
    if (element.name !== "rect" && element.name !== "text") return false;
    const place = element.name === "rect" ? rectangleOf(element) : textPlace(element);
    const isMoved = element.parents.includes(map);
    return !isInside(isMoved ? { ...place, x: place.x + left, y: place.y + top } : place, page);
  });
}

const someRuns = { ...runs, numRuns: isSoak ? 500 : 15 };

describe("a map", () => {
  test("no two boxes overlap, and marks and words lie on no box and on no other label", () => {
    fc.assert(
      fc.property(drawnChain(60), fc.constantFrom(6, 60), (drawn, mostParties) => {
        const { geometry, labels, boxMarks, laneNames } = sceneOf(drawn, mostParties);
        const places = [...labels.values()].map(({ place }) => place);
        expect(collisions(geometry.boxes)).toBe(0);
        expect(collisions([...places, ...laneNames], [...geometry.boxes, ...boxMarks.values()])).toBe(0);
        for (const [node, marks] of boxMarks) {
          expect(collisions([marks], geometry.boxes.toSpliced(node, 1))).toBe(0);
        }
      }),
      someRuns,
    );
  });

  test("lines stay inside the picture, and end at the edges of their boxes", () => {
    fc.assert(
      fc.property(drawnChain(60), (drawn) => {
        const { geometry, content } = sceneOf(drawn);
        const { width, height, boxes, tracks } = geometry;
        const frame = { x: -edge, y: -edge, width: width + 2 * edge, height: height + 2 * edge };
        for (const [line, { curves, tip, width: wide }] of tracks.entries()) {
          for (const curve of curves) {
            for (let at = 0; at <= 1; at += 0.125) {
              const [x, y] = pointAt(curve, at);
              const place = { x: x - wide / 2, y: y - wide / 2, width: wide, height: wide };
              expect(isInside(place, frame)).toBe(true);
            }
          }
          const { from, to } = content.lines[line]!;
          expect(distanceTo(boxes[from]!, curves[0]![0], curves[0]![1])).toBeCloseTo(0, 6);
          expect(distanceTo(boxes[to]!, tip.x, tip.y)).toBeCloseTo(0, 6);
        }
      }),
      someRuns,
    );
  });

  test("all rectangles and texts of the picture lie inside it, its boxes apart, from the left and from the right", () => {
    fc.assert(
      fc.property(drawnChain(60), ({ direction, ...drawn }) => {
        const elements = elementsOf(toSvg(diagnosisOf(drawn), { direction }));
        expect(outside(elements)).toEqual([]);
        const boxes = withClass(elements, "map-box").map(rectangleOf);
        expect(collisions(boxes)).toBe(0);
        const marks = withClass(elements, "map-mark").filter(({ parents }) =>
          parents.some(({ attributes: own }) => own.class === "map-label" && own["data-party"] === undefined),
        );
        const numbers = elements
          .filter(({ name, parents }) => name === "text" && marks.includes(parents.at(-1)!))
          .map(textPlace);
        expect(collisions(numbers, boxes)).toBe(0);
      }),
      someRuns,
    );
  });

  test("members of a department stand in its lane, and nobody else does", () => {
    fc.assert(
      fc.property(drawnChain(60), (drawn) => {
        const { geometry, content } = sceneOf({ ...drawn, level: "employee" });
        const { lanes, nodes } = content;
        for (const [node, box] of geometry.boxes.entries()) {
          const own = lanes.units[lanes.lane[node]!]!;
          const { department } = nodes[node]!;
          if (department !== null) expect(own).toBe(department);
          for (const [lane, place] of geometry.lanes.entries()) {
            if (place === null) continue;
            expect(lane === lanes.lane[node] ? isInside(box, place) : !overlaps(box, place)).toBe(true);
          }
        }
      }),
      someRuns,
    );
  });

  test("a department whose parties are folded has a box with its name in its lane, and every party is somewhere", () => {
    const document = peopleIn({ parties: 150, handoffs: 420, departments: 8 });
    const { content, names } = sceneOf({ document, level: "employee" });
    const folded = content.nodes.filter(({ party }) => party < 0);
    const departments = folded.map(({ department }) => department).filter((id) => id !== null);
    expect(new Set(departments).size).toBe(departments.length);
    expect(departments.length).toBeGreaterThan(4);
    expect(departments.map(names.label)).toContain("Unit 0");
    const placed = content.nodes.flatMap(({ members }) => members);
    expect(new Set(placed).size).toBe(placed.length);
    expect(placed).toHaveLength(150);
    expect(content.nodes.filter(({ party }) => party >= 0)).toHaveLength(60);
    expect(content.leftOut.parties).toBe(90);
    expect(content.leftOut.handoffs).toBe(
      content.numbered.handoffs.length - content.lines.filter(({ handoff }) => handoff >= 0).length,
    );
  });

  test("of many departments only the largest have boxes of their own", () => {
    const document = peopleIn({ parties: 200, handoffs: 500, departments: 90 });
    const { content } = sceneOf({ document, level: "employee" }, 10);
    const folded = content.nodes.filter(({ party }) => party < 0);
    expect(folded.filter(({ department }) => department !== null)).toHaveLength(2);
    const people = content.nodes
      .flatMap(({ members }) => members)
      .filter((party) => content.numbered.parties[party]!.kind !== "department");
    expect(people).toHaveLength(200);
  });

  test("breaks of what is folded are counted among those without a mark", () => {
    const document = peopleIn({ parties: 150, handoffs: 420, departments: 8 });
    const { content, labels, breaks, unmarked } = sceneOf({ document, level: "employee" }, 12);
    const onLines = [...labels.values()].reduce((sum, { marks }) => sum + marks.length, 0);
    const onBoxes = [...breaks.atNode.values()].flat().length;
    expect(unmarked).toBeGreaterThan(0);
    expect(onLines + onBoxes + unmarked).toBe(content.numbered.diagnosis.breaks.length);
  });

  test("a department that only frames its members is their lane, not a box among them", () => {
    const document = peopleIn({ parties: 20, handoffs: 50, departments: 3 });
    const { content } = sceneOf({ document, level: "employee" });
    const kinds = content.nodes.map(({ party }) => content.numbered.parties[party]!.kind);
    expect(kinds).not.toContain("department");
    expect(content.leftOut.parties).toBe(0);
    const broken = { party: "unit 0", indicator: "training", good: 1, total: 500 };
    const { evidence = [] } = document;
    const busy = { from: "unit 0", to: "p19", service: "direct", volume: 50 };
    const own = sceneOf({
      document: { ...document, handoffs: [...document.handoffs, busy], evidence: [...evidence, broken] },
      level: "employee",
    });
    const boxes = own.content.nodes.map(({ party }) => own.content.numbered.parties[party]!.id);
    expect(boxes).toContain("unit 0");
    expect(own.content.lanes.units[own.content.lanes.lane[boxes.indexOf("unit 0")]!]).toBe("unit 0");
  });
});

/** How far a point is from the edge of a rectangle. */
function distanceTo({ x, y, width, height }: Rectangle, atX: number, atY: number): number {
  const [left, right] = [Math.abs(atX - x), Math.abs(atX - x - width)];
  const [top, bottom] = [Math.abs(atY - y), Math.abs(atY - y - height)];
  const beside = Math.max(x - atX, atX - x - width, y - atY, atY - y - height, 0);
  return Math.max(beside, Math.min(left, right, top, bottom));
}
