import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { build, transform } from "esbuild";
import { mapColourRules } from "./map-colour-rules.js";

const folder = new URL(".", import.meta.url);

/** The module that pages take their style and script from. */
export const target = new URL("../src/report/page/page-assets.ts", folder);

/** Makes that module from the files in this folder. */
export async function pageAssets(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL("client.ts", folder).pathname],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    write: false,
  });
  const css = readFileSync(new URL("style.css", folder), "utf8");
  const style = (
    await transform(`${css}${mapColourRules()}`, { loader: "css", minify: true, charset: "utf8" })
  ).code.trim();
  const script = outputFiles[0]!.text.trim();
  return `import { html } from "../markup/markup.js";

/** Style and script of every page, made from \`browser/\` by \`npm run browser\`, and what they hash to. */
export const pageAssets = {
  style: html\`<style>${literal(style)}</style>\`,
  styleHash: "${hashOf(style)}",
  script: html\`<script>${literal(script)}</script>\`,
  scriptHash: "${hashOf(script)}",
};
`;
}

function literal(text: string): string {
  return text.replace(/[\\`]|\$(?=\{)/g, "\\$&");
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

if (process.argv[1] === new URL(import.meta.url).pathname) writeFileSync(target, await pageAssets());
