import type { ReportStyle } from "./report-style.js";

/** The most parties of a way that a report names. */
const mostSteps = 8;

/** A way over parties, the end customer last; of a long one its beginning and its end. */
export function routeText(ids: readonly string[], { messages, nameOf }: ReportStyle): string {
  const half = mostSteps / 2;
  const shown = ids.length > mostSteps ? [...ids.slice(0, half), ...ids.slice(-half)] : ids;
  return messages.breaks.route(
    shown.map((id) => nameOf(id)),
    ids.length - shown.length,
  );
}
