import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What a browser loads, at most, in kB gzipped: for figures and findings alone, and with all words of reports. */
const most = {
  "readChain, diagnose": 60,
  "readChain, diagnose, brief, toMarkdown": 85,
};

/** What none of these use: graphs, readers of files, pictures and data for other tools. */
const notAskedFor = /graphology|csv|\/report\/(charts|display|json|map|mermaid|page|tables)\//;

for (const [names, mostKilobytes] of Object.entries(most)) {
  const { kilobytes, foreign } = await bundleOf(names);
  process.stdout.write(`${names}: ${kilobytes.toFixed(1)} kB gzipped\n`);
  if (kilobytes <= mostKilobytes && foreign.length === 0) continue;
  process.stderr.write(`at most ${mostKilobytes} kB, and nothing of ${foreign.join(", ") || "others"}\n`);
  process.exitCode = 1;
}

async function bundleOf(names: string) {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `export { ${names} } from "./dist/index.js";`,
      resolveDir: new URL("..", import.meta.url).pathname,
    },
    bundle: true,
    minify: true,
    platform: "browser",
    format: "esm",
    write: false,
    metafile: true,
  });
  const [bundle] = Object.values(metafile.outputs);
  const bundled = Object.entries(bundle!.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return {
    kilobytes: gzipSync(outputFiles[0]!.contents).length / 1000,
    foreign: bundled.map(([file]) => file).filter((file) => notAskedFor.test(file)),
  };
}
