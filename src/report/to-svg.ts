import type { Diagnosis } from "../diagnosis/diagnosis.js";
import { checkDrawing } from "./check-drawing.js";
import { checkTold } from "./check-told.js";
import { english } from "./languages/english.js";
import { drawMap } from "./map/draw-map.js";
import { mapColours } from "./map/map-colours.js";
import { mapScene } from "./map/map-scene.js";
import { markupText } from "./markup/markup.js";
import type { Messages } from "./messages/messages.js";

/** How to draw a map. */
export interface SvgOptions {
  /** The words of the map, English where absent. */
  readonly messages?: Messages;
  /** Where reading begins: suppliers stand there, end customers at the other side. As the language does where absent. */
  readonly direction?: "ltr" | "rtl";
  /** The paper that the picture lies on. */
  readonly theme?: "light" | "dark";
  /**
   * Parties shown one by one, 2 to 1,000; of more, those through which least is lost are folded: into a box of their
   * department where the level looked at lies below departments, else into one with all of about the same distance.
   */
  readonly mostParties?: number;
  /** Handoffs drawn one by one, at least 0, chosen in the same way; three for each party shown, 40 to 140, where absent. */
  readonly mostHandoffs?: number;
  /** So many breaks have their rank in their mark and stand in the description, at least 0; the others have a mark only. */
  readonly breaks?: number;
  /** Whether to write a title and what arrives above the map, and a legend below. */
  readonly heading?: boolean;
  readonly legend?: boolean;
  /** Begins every id in the picture, for pages with several: a letter, then letters, digits, `-` and `_`. */
  readonly idPrefix?: string;
}

/**
 * Draws a diagnosis as a map: those who serve stand before those they serve, in columns by their distance from the end
 * customers, and below the level of departments in the lanes of these. Handoffs are as wide as their volume and
 * coloured by strength, the weaker the hollower; requests are dashed; breaks are marked by cause and numbered by rank;
 * the way of the costliest break to the end customer is traced. A large chain is folded to what matters most, and the
 * picture says what it leaves out.
 *
 * The picture is one SVG that stands by itself: no script, no style sheet, no address of anything else, so that it may
 * stand in pages of the strictest policy. The same diagnosis gives the same bytes, in whatever order its rows stand.
 *
 * A page finds everything by class and number; parties are numbered in the order of their ids, handoffs in the order of
 * giver, receiver and service:
 *
 * - `g.map-party`: id `map-party-7`, `data-party`, `data-group` (its lane), `data-breaks` (ranks); the class of its
 *   kind (`map-supplier`), `is-on-route`, and one for each cause of its breaks: `has-information`, `has-coordination`,
 *   `has-care`, `has-no-cause`.
 * - `g.map-handoff`: id `map-handoff-12`, `data-handoff`, `data-from`, `data-to` (parties), `data-status`,
 *   `data-breaks`; `is-delivery` or `is-request`, its strength (`is-strong`, `is-good`, `is-weak`, `is-weakest`,
 *   `is-unknown`), `is-on-route` and its causes as above. In it `path.map-rim`, `.map-line`, `.map-core`, `.map-arrow`.
 * - `g.map-label` with `data-handoff` or `data-party`: words and marks, each `g.map-mark` with `data-break` (its rank)
 *   and `map-information`, `map-coordination`, `map-care` or `map-no-cause`.
 * - `g.map-group` and `g.map-group-name` with `data-group`: a lane, and its name.
 * - `g.map-others` with `data-parties`, `g.map-bundle` with `data-handoffs`: how many are folded there.
 * - `path.map-route`, `g.map-columns`, `g.map-heading`, `g.map-legend`, `rect.map-paper`.
 *
 * Every coloured element names its colours in its class: `map-fill-…` and `map-stroke-…` with `paper`, `ink`, `faint`,
 * `border`, `box`, `customer`, `customer-ink`, `lane`, `route`, `strong`, `good`, `weak`, `weakest` or `unknown`. The
 * colours themselves stand in attributes, which any style sheet outweighs: one rule a colour turns light into dark.
 *
 * @throws `RangeError` for an option out of its range, naming it; `TypeError` for what is no diagnosis or catalogue.
 *
 * @example
 * ```ts
 * const picture = toSvg(diagnose(readChain(document)), { theme: "dark" });
 * ```
 */
export function toSvg(
  diagnosis: Diagnosis,
  {
    messages = english,
    direction = messages.direction,
    theme = "light",
    mostParties = 60,
    mostHandoffs,
    breaks = 10,
    heading = true,
    legend = true,
    idPrefix = "map",
  }: SvgOptions = {},
): string {
  checkTold("toSvg", diagnosis, "a diagnosis", messages);
  checkDrawing("toSvg", { direction, theme, mostParties, mostHandoffs, breaks });
  if (typeof idPrefix !== "string" || !/^[a-z][\w-]*$/i.test(idPrefix))
    throw new RangeError(
      `toSvg: idPrefix is ${idPrefix}; it must be a letter, then letters, digits, - and _`,
    );
  const limits = { mostParties, mostHandoffs: mostHandoffs ?? null, breaks };
  const colours = mapColours[theme];
  const style = { ...limits, messages, direction, colours, titles: true, heading, legend, idPrefix };
  return markupText(drawMap(mapScene(diagnosis, style), style));
}
