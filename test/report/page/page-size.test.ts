import { describe, expect, test } from "vitest";
import type { Diagnosis } from "../../../src/index.js";
import { type HtmlOptions, toHtml } from "../../../src/report/to-html.js";
import { isSoak } from "../../soak.js";
import { organisationDiagnosis } from "./shown-diagnoses.js";

function kilobytes(diagnosis: Diagnosis, options: HtmlOptions = {}): number {
  return Buffer.byteLength(toHtml(diagnosis, options)) / 1000;
}

describe("the size of a page", () => {
  test.each([100, 150, 600])("of 60 parties is under 400 kB with %i handoffs", (handoffs) => {
    expect(kilobytes(organisationDiagnosis(60, handoffs))).toBeLessThan(400);
  });

  test("of 1,000 parties is under 500 kB", () => {
    expect(kilobytes(organisationDiagnosis(1000, 4000))).toBeLessThan(500);
  });

  test.runIf(isSoak)("of 1,000 parties is under 2 MB with every party on the map", () => {
    expect(kilobytes(organisationDiagnosis(1000, 4000), { mostParties: 1000 })).toBeLessThan(2000);
  });
});
