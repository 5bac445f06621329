import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { chromiumPath, startChromium } from "../report/page/chromium.js";
import { type Bundler, bundlers } from "./bundles.js";
import type { Program } from "./programs.js";
import type { MissingRuntime, Runtime } from "./runtime.js";

const sign = "console log: ";

/** Chromium with a page for each bundle, under a policy that allows its two scripts and nothing else. */
export function inChromium(folder: string): readonly (Runtime | MissingRuntime)[] {
  if (chromiumPath === undefined) return [{ name: "Chromium", missing: "none found, CHROME_PATH not set" }];
  return bundlers.map((bundler) => ({
    name: `Chromium, page with the bundle by ${bundler}`,
    run: (program) => printedBy(strictPage(scriptsOf(folder, program, bundler))),
  }));
}

function scriptsOf(folder: string, program: Program, bundler: Bundler): readonly string[] {
  return ["harden.js", `${program}.${bundler}.js`].map((file) =>
    readFileSync(join(folder, file), "utf8").replaceAll("</script", "<\\/script"),
  );
}

function strictPage(scripts: readonly string[]): string {
  const hashes = scripts.map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  return `<!doctype html>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${hashes.join(" ")}">
<title>weaklink</title>
${scripts.map((script) => `<script type="module">${script}</script>`).join("\n")}`;
}

/** The one line that a page prints; it must not give the browser anything to complain of. */
async function printedBy(html: string): Promise<string> {
  const browser = await startChromium();
  try {
    const { complaints } = await browser.open(html);
    const giveUp = AbortSignal.timeout(60_000);
    while (complaints.length === 0) await setTimeout(20, undefined, { signal: giveUp });
    const [printed = "", ...others] = complaints;
    if (!printed.startsWith(sign) || others.length > 0)
      throw new Error(`Chromium: ${complaints.map((line) => line.slice(0, 300)).join("\n")}`);
    return printed.slice(sign.length);
  } finally {
    await browser.close();
  }
}
