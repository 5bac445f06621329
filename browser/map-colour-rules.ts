import { mapColours } from "../src/report/map/map-colours.js";

/** Rules by which maps take the colours of light or dark pages, whichever they were drawn in. */
export function mapColourRules(): string {
  const names = Object.keys(mapColours.light) as (keyof typeof mapColours.light)[];
  return names
    .map((name) => {
      const [light, dark] = [mapColours.light[name], mapColours.dark[name]];
      const paint = (property: string) => `${property}: ${light}; ${property}: light-dark(${light}, ${dark})`;
      return `.map-fill-${name} { ${paint("fill")} }\n.map-stroke-${name} { ${paint("stroke")} }`;
    })
    .join("\n");
}
