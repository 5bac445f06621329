import type { StrengthBand } from "../messages/map-messages.js";

/** What of a map has a colour of its own: bands of strength, and all else. */
export type MapColour =
  | StrengthBand
  | "paper"
  | "ink"
  | "faint"
  | "border"
  | "box"
  | "customer"
  | "customer-ink"
  | "lane"
  | "route";

/** Colours of a map. */
export type MapColours = Readonly<Record<MapColour, string>>;

/**
 * From blue to orange, which no common kind of colour blindness confuses, and from a hue to its darker shade, which
 * also tells on grey paper. Lines and marks stand at least 3 : 1 against the paper, texts 4.5 : 1.
 */
export const mapColours: Readonly<Record<"light" | "dark", MapColours>> = {
  light: {
    paper: "#ffffff",
    ink: "#18212b",
    faint: "#56626f",
    border: "#8693a0",
    box: "#f4f7fa",
    customer: "#24364b",
    "customer-ink": "#ffffff",
    lane: "#eef2f6",
    route: "#ffd978",
    strong: "#1b4f8f",
    good: "#4f8cc9",
    weak: "#d2700a",
    weakest: "#9c2a00",
    unknown: "#7f8a96",
  },
  dark: {
    paper: "#11171e",
    ink: "#eaf0f5",
    faint: "#a7b4c0",
    border: "#66747f",
    box: "#1c2630",
    customer: "#dce6ef",
    "customer-ink": "#11171e",
    lane: "#18212a",
    route: "#6b5312",
    strong: "#a5d0ff",
    good: "#5b96d6",
    weak: "#f2a649",
    weakest: "#ff7a4d",
    unknown: "#87939f",
  },
};
