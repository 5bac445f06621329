import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const source = resolve(import.meta.dirname, "../src");

/** The stages in order of flow; each may import from itself and from those before it. */
const stages = [
  "chain",
  "input",
  "events",
  "privacy",
  "survey",
  "measures",
  "detectors",
  "diagnosis",
  "plan",
  "report",
] as const;

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => ({ path: file, text: readFileSync(join(source, file), "utf8") }));

const modules = files.filter(({ path }) => path !== "index.ts");

describe("the house", () => {
  test("src holds stages and the index, nothing else", () => {
    const folders = new Set(modules.map(({ path }) => stageOf(path)));
    expect([...folders].filter((folder) => !stages.some((stage) => stage === folder))).toEqual([]);
  });

  test("imports point toward chain", () => {
    const against = modules.flatMap(({ path, text }) =>
      importsOf(path, text)
        .filter((target) => target.startsWith(".."))
        .map((target) => relative(source, resolve(source, dirname(path), target)))
        .filter((target) => rankOf(target) > rankOf(path))
        .map((target) => `${path} imports ${target}`),
    );
    expect(against).toEqual([]);
  });

  test("nothing is imported in a circle", () => {
    const imports = new Map(modules.map(({ path, text }) => [path, valueImportsOf(path, text)]));
    expect(circlesIn(imports)).toEqual([]);
  });

  test.each([
    ["zod", ["input", "events", "survey"]],
    ["graphology", ["measures"]],
  ])("only its stage knows %s", (library, allowed) => {
    const users = modules.filter(({ text }) => new RegExp(`from "${library}[/"]`).test(text));
    expect(users.map(({ path }) => stageOf(path)).filter((stage) => !allowed.includes(stage))).toEqual([]);
  });

  test("every file is named after what it exports", () => {
    const misnamed = modules.filter(
      ({ path, text }) => !exportsOf(text).map(kebab).includes(basename(path, ".ts")),
    );
    expect(misnamed.map(({ path }) => path)).toEqual([]);
  });

  test.each([
    ["the clock", /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b/],
    ["chance", /\bMath\.random\b/],
    ["the reader's locale", /\.localeCompare\(|\.toLocale\w+\(/],
    ["Node", /from "node:|\brequire\(|\bprocess\./],
    ["code made at run time", /\beval\(|\bnew Function\b/],
    ["the console", /\bconsole\./],
  ])("no figure depends on %s", (_, pattern) => {
    expect(files.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test("nothing has a default export, and the only class is the error", () => {
    const classes = files.filter(({ text }) => /^(export )?class /m.test(text)).map(({ path }) => path);
    expect(files.filter(({ text }) => /^export default/m.test(text))).toEqual([]);
    expect(classes).toEqual(["input/input-error.ts"]);
  });
});

function stageOf(path: string): string {
  return path.split("/")[0]!;
}

function rankOf(path: string): number {
  return (stages as readonly string[]).indexOf(stageOf(path));
}

function importsOf(_path: string, text: string): readonly string[] {
  return [...text.matchAll(/from "(\.[^"]+)"/g)].map((match) => match[1]!);
}

function valueImportsOf(path: string, text: string): readonly string[] {
  const values = text.replace(/^import type [^;]+;/gm, "").replace(/^export type \{[^;]+;/gm, "");
  return importsOf(path, values).map((target) => join(dirname(path), target).replace(/\.js$/, ".ts"));
}

function circlesIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return [...imports.keys()].filter((start) => {
    const reached = new Set(imports.get(start));
    for (const path of reached) for (const next of imports.get(path) ?? []) reached.add(next);
    return reached.has(start);
  });
}

function exportsOf(text: string): readonly string[] {
  const named = /^export (?:async )?(?:const|function\*?|interface|type|class) (\w+)/gm;
  return [...text.matchAll(named)].map((match) => match[1]!);
}

function kebab(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase();
}
