import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What a browser loads to read, diagnose and report a chain, at most. */
const mostKilobytes = 60;

const { outputFiles, metafile } = await build({
  stdin: {
    contents: 'export { readChain, diagnose, toMarkdown } from "./dist/index.js";',
    resolveDir: new URL("..", import.meta.url).pathname,
  },
  bundle: true,
  minify: true,
  platform: "browser",
  format: "esm",
  write: false,
  metafile: true,
});
const kilobytes = gzipSync(outputFiles[0]!.contents).length / 1000;
const [bundle] = Object.values(metafile.outputs);
const bundled = Object.entries(bundle!.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
const foreign = bundled.map(([file]) => file).filter((file) => /graphology|csv/.test(file));
process.stdout.write(`readChain + diagnose + toMarkdown: ${kilobytes.toFixed(1)} kB gzipped\n`);
if (kilobytes > mostKilobytes || foreign.length > 0) {
  process.stderr.write(`at most ${mostKilobytes} kB, and nothing of ${foreign.join(", ") || "others"}\n`);
  process.exitCode = 1;
}
