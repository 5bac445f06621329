import { indicatorCatalogue } from "../chain/indicator-catalogue.js";
import type { ShapedDocument } from "./check-shape.js";
import type { InputIssue } from "./input-issue.js";
import { isBlank } from "./is-blank.js";
import { issue } from "./issue.js";

/** What a chain's own indicators must hold: ids new to the catalogue and to each other, aspects for care only. */
export function* checkIndicators({ indicators }: ShapedDocument): Iterable<InputIssue> {
  const taken = new Set<string>(indicatorCatalogue.map(({ id }) => id));
  for (const { row, path } of indicators) {
    if (isBlank(row.id)) yield issue("blank-id", `${path}.id`, row.id, "an id with something to read in it");
    if (taken.has(row.id)) yield issue("duplicate-indicator", `${path}.id`, row.id, "an id not used before");
    taken.add(row.id);
    if (row.aspect !== undefined && row.cause !== "care") {
      yield issue("aspect-without-care", `${path}.aspect`, row.aspect, "an aspect with the cause care only");
    }
  }
}
