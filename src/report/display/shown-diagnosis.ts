import { fingerprint } from "../../chain/fingerprint.js";
import type { Diagnosis } from "../../diagnosis/diagnosis.js";
import type { ChartName } from "../charts/chart-name.js";
import type { ChartSpec } from "../charts/chart-spec.js";
import { mapColours } from "../map/map-colours.js";
import { markupText } from "../markup/markup.js";
import { pointsLost } from "../points-lost.js";
import { reportStyle } from "../report-style.js";
import { toMarkdown } from "../to-markdown.js";
import { toSvg } from "../to-svg.js";
import { toVegaLite } from "../to-vega-lite.js";
import { chartFormatsOf } from "./chart-formats-of.js";
import { diagnosisFragment } from "./diagnosis-fragment.js";
import { diagnosisText } from "./diagnosis-text.js";
import { chartFormats } from "./display-bundle.js";
import type { DisplaySettings } from "./display-settings.js";
import { type SelfShown, type ShownFormats, selfShown } from "./self-shown.js";

/** A diagnosis that shows itself. */
export interface ShownDiagnosis extends SelfShown {
  /** The map. */
  readonly svg: string;
  /** A chart; without a name the one that is shown, `losses` where that is none. */
  vegaLite(chart?: ChartName): ChartSpec;
}

/** Lets a diagnosis show itself, or one chart of it. */
export function shownDiagnosis(
  diagnosis: Diagnosis,
  chart: ChartName | undefined,
  settings: DisplaySettings,
): ShownDiagnosis {
  const drawing = {
    svg: () => toSvg(diagnosis, { ...settings, idPrefix: idPrefixOf(diagnosis) }),
    vegaLite: (name = chart) => toVegaLite(diagnosis, name, settings),
  };
  const formats =
    chart === undefined
      ? wholeFormats(diagnosis, settings, drawing)
      : chartFormatsOf(diagnosis, chart, settings);
  const { svg, vegaLite } = drawing;
  return Object.defineProperties(selfShown(formats), {
    svg: { get: svg, enumerable: true },
    vegaLite: { value: vegaLite, enumerable: true },
  }) as ShownDiagnosis;
}

function wholeFormats(
  diagnosis: Diagnosis,
  settings: DisplaySettings,
  { svg, vegaLite }: { readonly svg: () => string; readonly vegaLite: () => ChartSpec },
): ShownFormats {
  const { messages, theme, mostParties, breaks } = settings;
  const style = reportStyle(diagnosis.parties, settings);
  const map = {
    messages,
    direction: messages.direction,
    colours: mapColours[theme],
    titles: true,
    mostParties,
    mostHandoffs: null,
    breaks,
    heading: false,
    legend: true,
    idPrefix: idPrefixOf(diagnosis),
  };
  const html = () => markupText(diagnosisFragment(diagnosis, style, map));
  return {
    text: () => diagnosisText(diagnosis, style),
    markdown: () => toMarkdown(diagnosis, settings),
    html,
    others: () => ({ "text/html": html(), "image/svg+xml": svg(), ...chartFormats(vegaLite()) }),
  };
}

/** Tells the pictures of other chains, and of the same chain before and after, apart where they stand on one page. */
function idPrefixOf(diagnosis: Diagnosis): string {
  const lost = Math.round(1e9 * (pointsLost(diagnosis.overall) ?? 0));
  return `map-${fingerprint(diagnosis)}-${lost.toString(36)}`;
}
