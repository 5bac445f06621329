import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pageAssets, target } from "../../../browser/build.js";

test("pages carry the style and script that their sources build (`npm run browser` writes them)", async () => {
  expect(readFileSync(target, "utf8")).toBe(await pageAssets());
});
