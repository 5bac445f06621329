import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mapColourRules } from "../../browser/map-colour-rules.js";
import { type ChainDocument, diagnose, type PartyInput, readChain } from "../../src/index.js";
import { english } from "../../src/report/languages/english.js";
import { type MapColour, type MapColours, mapColours } from "../../src/report/map/map-colours.js";
import { type SvgOptions, toSvg } from "../../src/report/to-svg.js";
import { closedRing, line, restaurant, ring, shop, workshop } from "../chains.js";
import { randomDocument, relabelledDocument, runs, shuffledDocument } from "../random-chain.js";
import { isSoak } from "../soak.js";
import { drawnChain, peopleIn } from "./map/drawn-chains.js";
import { classesOf, type Element, elementsOf, foreignIn, withClass } from "./map/elements-of.js";
import { mixedChain } from "./report-chains.js";

const fewRuns = { ...runs, numRuns: isSoak ? 500 : 20 };

function pictureOf(document: ChainDocument, options: SvgOptions = {}): string {
  return toSvg(diagnose(readChain(document), { gains: 0 }), options);
}

function descriptionOf(elements: readonly Element[]): string {
  return elements.find(({ name }) => name === "desc")!.text;
}

/** Elements with a colour that their class does not name, or that no rule can change. */
function unnamedColours(
  elements: readonly Element[],
  colours: MapColours,
  rules: string,
): readonly Element[] {
  return elements
    .filter(({ name }) => ["rect", "path", "text"].includes(name))
    .filter((element) =>
      ["fill", "stroke"].some((property) => {
        const [named = "", ...more] = classesOf(element).filter((each) =>
          each.startsWith(`map-${property}-`),
        );
        const colour = colours[named.replace(`map-${property}-`, "") as MapColour] ?? "none";
        const hasRule = named === "" || rules.includes(`.${named} { ${property}: #`);
        return more.length > 0 || !hasRule || (element.attributes[property] ?? "none") !== colour;
      }),
    );
}

describe("toSvg", () => {
  test("is XML of shapes and texts alone, whatever names are in the chain", () => {
    fc.assert(
      fc.property(drawnChain(10), ({ document, level, direction }) => {
        const picture = toSvg(diagnose(readChain(document), { level, gains: 0 }), { direction });
        expect(foreignIn(elementsOf(picture))).toEqual([]);
      }),
      { ...runs, numRuns: isSoak ? 10_000 : 60 },
    );
  }, 1_800_000);

  test.each([
    "<script>alert(1)</script>",
    '"><script>alert(1)</script>',
    '" onload="alert(1)',
    "' onmouseover='alert(1)",
    "</text></svg><svg onload=alert(1)>",
    '<image href="javascript:alert(1)"/>',
    '<a xlink:href="https://example.com">x</a>',
    '<use href="data:image/svg+xml,x"/>',
    "<foreignObject><iframe src=//example.com></iframe></foreignObject>",
    '<animate attributeName="href" to="javascript:alert(1)"/>',
    '<style>@import "//example.com"</style>',
    "url(https://example.com/x)",
    "]]><![CDATA[<script>",
    "--><script>",
    "<?xml-stylesheet href='x'?>",
    "<!DOCTYPE x [<!ENTITY y 'z'>]>",
    "&lt;script&gt;&#60;script&#62;&y;",
  ])("in every text %s stays a text", (payload) => {
    const { indicators, ...named } = mixedChain((id) => `${payload} ${id}`);
    const document: ChainDocument = {
      ...named,
      parties: named.parties.map((party, place) => (place % 2 ? { ...party, name: payload } : party)),
      indicators: indicators!.map((own) => ({ ...own, label: payload })),
    };
    for (const level of ["department", "employee"] as const) {
      const elements = elementsOf(toSvg(diagnose(readChain(document), { level })));
      expect(foreignIn(elements)).toEqual([]);
      expect(withClass(elements, "map-party").length).toBeGreaterThan(6);
      const titles = elements.filter(({ name }) => name === "title").map(({ text }) => text);
      expect(titles.some((text) => text.includes(payload))).toBe(true);
    }
  });

  test("the same bytes from run to run and in whatever order rows stand, folded or not", () => {
    const shuffled = randomDocument({ evidence: true, hierarchy: true }).chain((document) =>
      fc.tuple(fc.constant(document), shuffledDocument(document), fc.constantFrom(4, 60)),
    );
    fc.assert(
      fc.property(shuffled, ([document, other, mostParties]) => {
        const picture = (from: ChainDocument) =>
          toSvg(diagnose(readChain(from), { gains: 0, level: "employee" }), { mostParties });
        const once = picture(document);
        expect(picture(document)).toBe(once);
        expect(picture(other)).toBe(once);
      }),
      fewRuns,
    );
  });

  test("every party and handoff has an id and numbers of its own", () => {
    fc.assert(
      fc.property(randomDocument({ evidence: true }), (document) => {
        const elements = elementsOf(pictureOf(document, { idPrefix: "own", mostHandoffs: 1000 }));
        const ids = elements.map(({ attributes: { id } }) => id).filter((id) => id !== undefined);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => id.startsWith("own-"))).toBe(true);
        expect(withClass(elements, "map-party")).toHaveLength(document.parties.length);
        expect(withClass(elements, "map-handoff")).toHaveLength(document.handoffs.length);
      }),
      fewRuns,
    );
  });

  test("numbers are places in the order of ids, and of givers, receivers and services", () => {
    const elements = elementsOf(pictureOf(restaurant));
    const titles = (kind: string, number: number) =>
      elements.find(({ parents }) => parents.at(-1)?.attributes.id === `map-${kind}-${number}`)!.text;
    expect(titles("party", 0)).toMatch(/^bar /);
    expect(titles("party", 6)).toMatch(/^store /);
    expect(titles("handoff", 0)).toMatch(/^bar → floor: drink;/);
    expect(titles("handoff", 8)).toMatch(/^store → kitchen: ingredients;/);
    const order = withClass(elements, "map-handoff").find(
      ({ attributes: of }) => of["data-handoff"] === "4",
    )!;
    expect(order.attributes).toMatchObject({ "data-from": "3", "data-to": "5", "data-status": "costly" });
  });

  test("requests are dashed, deliveries are not", () => {
    const elements = elementsOf(pictureOf(restaurant));
    for (const { attributes: own, parents } of withClass(elements, "map-line")) {
      const isHandoff = parents.at(-1)!.attributes["data-handoff"] !== undefined;
      if (!isHandoff) continue;
      const isRequest = classesOf(parents.at(-1)!).includes("is-request");
      expect(own["stroke-dasharray"] !== undefined).toBe(isRequest);
    }
  });

  test("the weaker a handoff is, the hollower its line", () => {
    const elements = elementsOf(pictureOf(mixedChain()));
    const cores = new Set(
      withClass(elements, "map-core").map(({ parents }) =>
        classesOf(parents.at(-1)!).find((of) => /^is-weak/.test(of)),
      ),
    );
    expect(cores).toContain("is-weakest");
    expect(withClass(elements, "is-strong").length).toBeGreaterThan(0);
    for (const { parents } of withClass(elements, "map-core")) {
      expect(classesOf(parents.at(-1)!)).not.toContain("is-strong");
    }
  });

  test("breaks are marked by cause where they are, and the way of the costliest is traced", () => {
    const diagnosis = diagnose(readChain(mixedChain()));
    const elements = elementsOf(toSvg(diagnosis));
    const marked = withClass(elements, "map-mark").filter(({ parents }) =>
      parents.some((parent) => classesOf(parent).includes("map-labels")),
    );
    const causes = marked.map((mark) => [
      Number(mark.attributes["data-break"]),
      classesOf(mark).find((of) => of !== "map-mark"),
    ]);
    expect(causes.sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual(
      diagnosis.breaks.map(({ cause }, place) => [place + 1, `map-${cause ?? "no-cause"}`]),
    );
    expect(withClass(elements, "map-route")).toHaveLength(diagnosis.breaks[0]!.route.length);
    expect(descriptionOf(elements)).toContain(`Break 1: `);
  });

  test("who reads from the right sees the same map mirrored, names unmirrored", () => {
    const [one, other] = ["ltr", "rtl"].map((direction) =>
      elementsOf(
        pictureOf(restaurant, { direction: direction as "ltr" | "rtl", heading: false, legend: false }),
      ),
    ) as [readonly Element[], readonly Element[]];
    const left = one.find(({ attributes: own }) => own.transform !== undefined)!.attributes.transform!;
    const width = Number(one[0]!.attributes.width) - 2 * Number(/[\d.]+/.exec(left)![0]);
    const boxes = (elements: readonly Element[]) =>
      elements.filter(
        ({ name, parents }) => name === "rect" && classesOf(parents.at(-1)!).includes("map-party"),
      );
    const [ours, theirs] = [boxes(one), boxes(other)];
    expect(ours).toHaveLength(restaurant.parties.length * 3);
    for (const [place, { attributes: box }] of ours.entries()) {
      const { x, y } = theirs[place]!.attributes;
      expect(Math.abs(Number(x) - (width - Number(box.x) - Number(box.width)))).toBeLessThan(0.15);
      expect(y).toBe(box.y);
    }
    expect(other[0]!.attributes.direction).toBe("rtl");
    expect(other.some(({ text }) => text.includes("\u2068kitchen\u2069"))).toBe(true);
  });

  test("names of mixed direction stand in isolates", () => {
    const titles = elementsOf(pictureOf(relabelledDocument(shop, (id) => (id === "desk" ? "مطبخ" : id))))
      .filter(({ name }) => name === "title")
      .map(({ text }) => text);
    expect(titles.some((text) => text.startsWith("\u2068مطبخ\u2069 → client"))).toBe(true);
  });

  test("names, kinds and departments are those of the document", () => {
    const document: ChainDocument = {
      parties: [
        { id: "s", kind: "supplier", name: "The mill" },
        { id: "d", kind: "department", name: "Baking" },
        { id: "e", kind: "department" },
        { id: "a", kind: "employee", memberOf: "d" },
        { id: "b", kind: "employee", memberOf: "d" },
        { id: "f", kind: "employee", memberOf: "e" },
        { id: "c", kind: "customer" },
      ],
      handoffs: [
        { from: "s", to: "a", strength: 0.9 },
        { from: "a", to: "b" },
        { from: "b", to: "f" },
        { from: "f", to: "c" },
      ],
    };
    const elements = elementsOf(toSvg(diagnose(readChain(document), { level: "employee" })));
    expect(elements.some(({ text }) => text === "The mill")).toBe(true);
    expect(withClass(elements, "map-supplier")).toHaveLength(1);
    expect(withClass(elements, "map-group-name")).toHaveLength(2);
    expect(elements.some(({ text }) => text === "Baking")).toBe(true);
    const groupOf = (id: number) =>
      withClass(elements, "map-party").find(({ attributes: own }) => own["data-party"] === `${id}`)!
        .attributes["data-group"];
    expect(groupOf(0)).toBeDefined();
    expect(groupOf(1)).toBe(groupOf(0));
    expect(groupOf(5)).not.toBe(groupOf(0));
    expect([groupOf(2), groupOf(6)]).toEqual([undefined, undefined]);
    expect(withClass(elementsOf(pictureOf(document)), "map-group")).toHaveLength(0);
  });

  test("speaks the language it is given, and runs in its direction unless told otherwise", () => {
    const messages = {
      ...english,
      language: "ar",
      direction: "rtl" as const,
      map: { ...english.map, title: "Une carte", others: (parties: number) => `${parties} autres` },
    };
    const [root, title] = elementsOf(pictureOf(restaurant, { messages }));
    expect(root!.attributes).toMatchObject({ lang: "ar", direction: "rtl", "aria-label": "Une carte" });
    expect(title!.text).toBe("Une carte");
    const folded = elementsOf(pictureOf(starOf(20), { messages, mostParties: 5, direction: "ltr" }));
    expect(folded[0]!.attributes.direction).toBe("ltr");
    expect(folded.some(({ text }) => text === "16 autres")).toBe(true);
  });

  test("every coloured element names its colours in its class, so that a page can change them", () => {
    const people = readChain(peopleIn({ parties: 80, handoffs: 200 }));
    const rules = mapColourRules();
    for (const [theme, picture] of [
      ["light", pictureOf(mixedChain())],
      ["dark", pictureOf(starOf(80), { theme: "dark" })],
      ["light", toSvg(diagnose(people, { level: "employee", gains: 0 }))],
    ] as const) {
      expect(unnamedColours(elementsOf(picture), mapColours[theme], rules)).toEqual([]);
    }
  });

  test("parties and handoffs carry the causes of their breaks as classes", () => {
    const diagnosis = diagnose(readChain(mixedChain()));
    const elements = elementsOf(toSvg(diagnosis));
    const told = ["map-party", "map-handoff"].flatMap((kind) =>
      withClass(elements, kind).flatMap((element) => {
        const ranks = (element.attributes["data-breaks"] ?? "").split(" ").filter((rank) => rank !== "");
        const causes = ranks.map((rank) => `has-${diagnosis.breaks[Number(rank) - 1]!.cause ?? "no-cause"}`);
        expect(classesOf(element).filter((name) => name.startsWith("has-"))).toEqual([...new Set(causes)]);
        return ranks;
      }),
    );
    expect(told.map(Number).sort((a, b) => a - b)).toEqual(diagnosis.breaks.map((_, place) => place + 1));
  });

  test("a large chain is folded, and the picture says in words what it leaves out", () => {
    const star = starOf(5000);
    const elements = elementsOf(pictureOf(star));
    expect(withClass(elements, "map-party")).toHaveLength(60);
    const [others] = withClass(elements, "map-others");
    expect(others!.attributes["data-parties"]).toBe("4941");
    expect(withClass(elements, "map-bundle")[0]!.attributes["data-handoffs"]).toBe("4941");
    expect(descriptionOf(elements)).toContain("Not drawn one by one: 4,941 parties");
    const shown = elements.filter(({ name }) => name === "text").map(({ text }) => text);
    expect(shown.some((text) => text.includes("4,941 parties"))).toBe(true);
  });

  test("folding keeps the first breaks and the parties on their ways", () => {
    const names = Array.from({ length: 90 }, (_, place) => `p${String(place).padStart(2, "0")}`);
    const document = line(names, [
      { from: "p80", to: "p81", indicator: "on-time", good: 10, total: 100 },
      { from: "p00", to: "p01", indicator: "on-time", good: 98, total: 100 },
    ]);
    const diagnosis = diagnose(readChain(document));
    const elements = elementsOf(toSvg(diagnosis, { mostParties: 20 }));
    expect(diagnosis.breaks[0]!.route).toHaveLength(10);
    expect(withClass(elements, "map-route")).toHaveLength(10);
    expect(withClass(elements, "map-others").length).toBeGreaterThan(0);
  });

  test.each([
    ["nothing", { parties: [], handoffs: [] }],
    ["one party", { parties: [{ id: "a", kind: "department" }], handoffs: [] }],
    ["one customer", { parties: [{ id: "a", kind: "customer" }], handoffs: [] }],
    ["no customer", line(["a", "b", "c"]).handoffs.length > 0 ? withoutCustomers(restaurant) : shop],
    ["nothing but a loop", withoutCustomers(closedRing)],
    ["a loop nothing can start", closedRing],
    ["a loop that something starts", ring],
    ["two chains apart", apart()],
    ["many services between two", parallel(40)],
    ["a star", starOf(200)],
    ["volumes of nothing", { ...shop, handoffs: [{ from: "desk", to: "client", volume: 0 }] }],
    ["standbys", workshop],
  ] satisfies readonly (readonly [string, ChainDocument])[])("draws %s", (_, document) => {
    const elements = elementsOf(pictureOf(document));
    expect(foreignIn(elements)).toEqual([]);
    expect(withClass(elements, "map-party")).toHaveLength(Math.min(60, document.parties.length));
    expect(withClass(elements, "map-columns").length).toBe(1);
    expect(descriptionOf(elements)).toMatch(/^[A-Z].*\.$/);
    const { width, height } = elements[0]!.attributes;
    expect(Number(width)).toBeGreaterThanOrEqual(760);
    expect(Number(height)).toBeGreaterThan(100);
  });

  test("tells its name and what it shows to whoever does not see it", () => {
    const [svg, title, description] = elementsOf(pictureOf(restaurant));
    expect(svg!.attributes).toMatchObject({ role: "img", "aria-label": "From suppliers to end customers" });
    expect(svg!.attributes["aria-describedby"]).toBe(description!.attributes.id);
    expect(title!.text).toBe("From suppliers to end customers");
    expect(description!.text).toContain("43.8 % arrives with nothing broken on its way");
    expect(description!.text).toContain("7 parties and 9 handoffs");
  });

  test("without heading and legend only the map is left", () => {
    const elements = elementsOf(pictureOf(shop, { heading: false, legend: false }));
    expect(withClass(elements, "map-heading")).toHaveLength(0);
    expect(withClass(elements, "map-legend")).toHaveLength(0);
    expect(Number(elements[0]!.attributes.width)).toBeLessThan(600);
  });

  test.each([
    ["direction", { direction: "up" as "ltr" }],
    ["theme", { theme: "grey" as "light" }],
    ["mostParties", { mostParties: 1 }],
    ["mostParties", { mostParties: Number.NaN }],
    ["mostHandoffs", { mostHandoffs: -1 }],
    ["breaks", { breaks: -1 }],
    ["idPrefix", { idPrefix: "a b" }],
    ["idPrefix", { idPrefix: "" }],
  ])("names an option out of its range: %s", (name, options) => {
    expect(() => pictureOf(shop, options)).toThrow(new RegExp(`^toSvg: ${name} is `));
  });
});

function withoutCustomers({ parties, handoffs }: ChainDocument): ChainDocument {
  const kept = parties.filter(({ kind }) => kind !== "customer");
  const ids = new Set(kept.map(({ id }) => id));
  return { parties: kept, handoffs: handoffs.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
}

function apart(): ChainDocument {
  const other = relabelledDocument(restaurant, (id) => `other ${id}`);
  return {
    parties: [...restaurant.parties, ...other.parties],
    handoffs: [...restaurant.handoffs, ...other.handoffs],
  };
}

function parallel(count: number): ChainDocument {
  const services = Array.from({ length: count }, (_, place) => `service ${place}`);
  return {
    parties: shop.parties,
    handoffs: services.map((service) => ({ from: "desk", to: "client", service })),
  };
}

function starOf(count: number): ChainDocument {
  const givers = Array.from(
    { length: count },
    (_, place): PartyInput => ({ id: `d${place}`, kind: "department" }),
  );
  return {
    parties: [...givers, { id: "client", kind: "customer" }],
    handoffs: givers.map(({ id }, place) => ({ from: id, to: "client", volume: 1 + (place % 7) })),
  };
}
