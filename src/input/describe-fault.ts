import type { CsvFault } from "./csv-record.js";

/** What is wrong with the shape of a record of CSV, in words. */
export const describeFault: Readonly<Record<CsvFault["code"], string>> = {
  "text-after-quote": "text after a closing quote",
  "nul-byte": "the character U+0000",
};
