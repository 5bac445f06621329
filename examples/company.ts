/**
 * A maker of hearing aids, looked at from end to end: a document becomes a chain, the chain a diagnosis, the
 * diagnosis a report. Run it with `npm start`.
 *
 * In a project of your own the import reads `from "weaklink"`.
 */
import { readFileSync } from "node:fs";
import { diagnose, readChain, toMarkdown } from "../src/index.js";

const document = JSON.parse(readFileSync(new URL("company/company.json", import.meta.url), "utf8"));

const chain = readChain(document);
const diagnosis = diagnose(chain);

console.log(toMarkdown(diagnosis));
