import { readFileSync } from "node:fs";

/**
 * The README's quick start as a program: the first code of it, as it stands, on the first document of it. Prints the page
 * and the figures that come of it.
 */
export function quickStart(): string {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  return `import type { ChainDocument } from "weaklink";
const document: ChainDocument = ${firstBlock(readme, "json")};
${firstBlock(readme, "ts")}
console.log(JSON.stringify({ texts: { page }, figures: { diagnosis: JSON.stringify(diagnosis) } }));
`;
}

function firstBlock(readme: string, language: string): string {
  const [, block] = new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, "ms").exec(readme) ?? [];
  if (block === undefined) throw new Error(`README.md has no block of ${language}`);
  return block.trimEnd();
}
