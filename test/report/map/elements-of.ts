import { SaxesParser } from "saxes";

/** An element of a picture. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** From the outermost to the next. */
  readonly parents: readonly Element[];
  text: string;
}

/** The elements of a picture, in order; throws where it is not XML. */
export function elementsOf(picture: string): readonly Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, parents: [...open], text: "" };
    elements.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    if (open.length > 0) open.at(-1)!.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(picture).close();
  return elements;
}

/** The classes of an element. */
export function classesOf({ attributes }: Element): readonly string[] {
  return (attributes.class ?? "").split(" ");
}

/** The elements of a class. */
export function withClass(elements: readonly Element[], name: string): readonly Element[] {
  return elements.filter((element) => classesOf(element).includes(name));
}

const drawn = new Set(["svg", "title", "desc", "g", "rect", "path", "text"]);
const attributes = new Set(
  [
    "xmlns class id lang role aria-label aria-describedby direction font-family viewBox transform d x y rx",
    "width height fill fill-opacity stroke stroke-width stroke-dasharray stroke-linecap font-size font-weight",
    "text-anchor data-party data-parties data-handoff data-handoffs data-from data-to data-status data-breaks",
    "data-break data-group",
  ]
    .join(" ")
    .split(" "),
);

/** What of a picture is anything but shapes and texts: other elements, attributes that do something, odd values. */
export function foreignIn(elements: readonly Element[]): readonly string[] {
  return elements.flatMap(({ name, attributes: own }) => [
    ...(drawn.has(name) ? [] : [name]),
    ...Object.entries(own)
      .filter(([attribute, value]) => !isInert(attribute, value))
      .map(([attribute, value]) => `${name} ${attribute}="${value}"`),
  ]);
}

function isInert(attribute: string, value: string): boolean {
  if (!attributes.has(attribute)) return false;
  if (attribute === "aria-label" || attribute === "xmlns") return true;
  return !/url\(|https?:|javascript:|[<>]|NaN|Infinity|undefined|\de[-+]?\d/i.test(value);
}
