/**
 * Makes a page of a chain document: `npx tsx examples/page.ts chain.json` writes `chain.html` where you stand. Without a
 * file it takes the bundled example; a language may follow: `en`, `vi`, `fa` or `ar`.
 *
 * In a project of your own the import reads `from "weaklink"`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  arabic,
  diagnose,
  english,
  measureStructure,
  persian,
  readChain,
  toHtml,
  vietnamese,
} from "../src/index.js";

const languages = { en: english, vi: vietnamese, fa: persian, ar: arabic };
const example = fileURLToPath(new URL("company/company.json", import.meta.url));
const [file = example, language = "en"] = process.argv.slice(2);

if (!Object.hasOwn(languages, language))
  throw new Error(`No words in ${language}; there are: en, vi, fa, ar.`);

const chain = readChain(JSON.parse(readFileSync(file, "utf8")));
const diagnosis = diagnose(chain, { structure: await measureStructure(chain) });
const page = `${basename(file, ".json")}${language === "en" ? "" : `.${language}`}.html`;
writeFileSync(page, toHtml(diagnosis, { messages: languages[language as keyof typeof languages] }));
console.log(`Open it in your browser: ${pathToFileURL(page).href}`);
