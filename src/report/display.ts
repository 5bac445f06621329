import type { Brief } from "../diagnosis/brief/brief.js";
import type { Diagnosis } from "../diagnosis/diagnosis.js";
import type { ChartName } from "./charts/chart-name.js";
import { checkDrawing } from "./check-drawing.js";
import { checkTold } from "./check-told.js";
import type { SelfShown } from "./display/self-shown.js";
import { shownBrief } from "./display/shown-brief.js";
import { type ShownDiagnosis, shownDiagnosis } from "./display/shown-diagnosis.js";
import { isBrief } from "./is-brief.js";
import { english } from "./languages/english.js";
import type { Messages } from "./messages/messages.js";
import type { OwnReasons } from "./report-style.js";

/** How a brief shows itself. */
export interface DisplayOptions {
  /** The words, English where absent. */
  readonly messages?: Messages;
  /** So many breaks are told, at least 0: ten of a diagnosis, three of a brief. */
  readonly breaks?: number;
  /** Words for the reasons of your own detectors, by code: plain text. */
  readonly reasons?: OwnReasons;
}

/** How a diagnosis shows itself. */
export interface DiagnosisDisplayOptions extends DisplayOptions {
  /** Shows this chart alone, in place of the map and the breaks. */
  readonly chart?: ChartName;
  /** The paper of the map and the charts. */
  readonly theme?: "light" | "dark";
  /** Parties that the map shows one by one, 2 to 1,000. */
  readonly mostParties?: number;
  /** So many handoffs, or departments, are drawn in a chart; at least 1. */
  readonly most?: number;
}

/**
 * Lets a diagnosis, one chart of it, or a {@link brief} show itself in a notebook: as the last value of a cell it is
 * drawn, with the map and the ranked breaks, without anything being installed or loaded there.
 *
 * - Jupyter under the Deno kernel: `display(diagnosis)` as the last line of a cell, or
 *   `await Deno.jupyter.display(display(diagnosis))` anywhere in it. The notebook chooses among plain text, Markdown, HTML,
 *   SVG (the map) and Vega-Lite (the chart of losses, under the media types of versions 5 and 6). A chart alone has no
 *   HTML, which notebooks would show in its place.
 * - tslab: `tslab.display.html(display(diagnosis).html)`, or `.svg(….svg)`, `.markdown(….markdown)`.
 * - Observable, and any page: `Object.assign(document.createElement("div"), { innerHTML: display(diagnosis).html })`.
 * - Whatever draws Vega-Lite: `display(diagnosis).vegaLite("waits")`.
 * - A terminal: `String(display(diagnosis))` is a few lines.
 *
 * The HTML is a piece, not the page of {@link toHtml}: a page in a frame would be cut off at some height, in print and in
 * exported notebooks too. Write that page to a file and open it to choose on its map.
 *
 * @throws `RangeError` for an option out of its range, naming it; `TypeError` for what is no diagnosis, brief or catalogue.
 *
 * @example
 * ```ts
 * import { diagnose, display, readEventLog } from "weaklink";
 * const { chain } = await readEventLog(await Deno.readTextFile("tickets.csv"), columns);
 * display(diagnose(chain), { chart: "losses" });
 * ```
 */
export function display(told: Diagnosis, options?: DiagnosisDisplayOptions): ShownDiagnosis;
export function display(told: Brief, options?: DisplayOptions): SelfShown;
export function display(
  told: Diagnosis | Brief,
  options: DiagnosisDisplayOptions = {},
): SelfShown | ShownDiagnosis {
  const { messages = english, reasons = {}, breaks = isBrief(told) ? 3 : 10 } = options;
  const { theme = "light", mostParties = 60, most = 20, chart } = options;
  checkTold("display", told, "a diagnosis or a brief", messages);
  checkDrawing("display", { chart, theme, mostParties, most, breaks });
  const settings = { messages, reasons, breaks, theme, mostParties, most };
  return isBrief(told) ? shownBrief(told, settings) : shownDiagnosis(told, chart, settings);
}
