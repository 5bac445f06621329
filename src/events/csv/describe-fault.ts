import type { CsvFault } from "../../input/csv-record.js";

/** What is wrong with the shape of a record, in words. */
export const describeFault: Record<CsvFault["code"], string> = {
  "text-after-quote": "text after a closing quote",
  "nul-byte": "the character U+0000",
};
