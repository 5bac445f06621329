import type { Plugin } from "esbuild";
import { defineConfig } from "tsup";

const types = { compilerOptions: { ignoreDeprecations: "6.0" } };
const shared = { target: "es2022", platform: "neutral", sourcemap: true } as const;

/**
 * In CommonJS graphology loads when the first graph is made: that build of it does not load where `Object.prototype` is
 * frozen, and nothing else should fail with it.
 */
const lateGraphology: Plugin = {
  name: "late-graphology",
  setup(build) {
    build.onResolve({ filter: /^graphology$/ }, ({ kind, path }) =>
      kind === "require-call" ? { path, external: true } : { path, namespace: "late" },
    );
    build.onLoad({ filter: /^/, namespace: "late" }, () => ({
      contents: `module.exports = { get MultiDirectedGraph() { return require("graphology").MultiDirectedGraph; } };`,
    }));
  },
};

export default defineConfig([
  // One file for each module, so that a bundler leaves out what an app does not use.
  { ...shared, entry: ["src/**/*.ts"], format: "esm", bundle: false, clean: true },
  {
    ...shared,
    entry: ["src/index.ts"],
    format: "cjs",
    dts: types,
    noExternal: [/^graphology$/],
    esbuildPlugins: [lateGraphology],
  },
  { entry: ["src/index.ts"], format: "esm", dts: { ...types, only: true } },
]);
