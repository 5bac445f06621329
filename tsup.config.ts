import { defineConfig } from "tsup";

const types = { compilerOptions: { ignoreDeprecations: "6.0" } };
const shared = { target: "es2022", platform: "neutral", sourcemap: true } as const;

export default defineConfig([
  // One file for each module, so that a bundler leaves out what an app does not use.
  { ...shared, entry: ["src/**/*.ts"], format: "esm", bundle: false, clean: true },
  { ...shared, entry: ["src/index.ts"], format: "cjs", dts: types },
  { entry: ["src/index.ts"], format: "esm", dts: { ...types, only: true } },
]);
