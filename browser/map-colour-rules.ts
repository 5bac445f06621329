import { mapColours } from "../src/report/map/map-colours.js";

/** Rules by which maps take the colours of light or dark pages, whichever they were drawn in. */
export function mapColourRules(): string {
  const names = Object.keys(mapColours.light) as (keyof typeof mapColours.light)[];
  return names
    .map((name) => {
      const colour = `light-dark(${mapColours.light[name]}, ${mapColours.dark[name]})`;
      return `.map-fill-${name} { fill: ${colour} }\n.map-stroke-${name} { stroke: ${colour} }`;
    })
    .join("\n");
}
