import { arabicItems } from "./arabic-items.js";
import { englishItems } from "./english-items.js";
import type { ItemTexts } from "./item-texts.js";
import { persianItems } from "./persian-items.js";
import { vietnameseItems } from "./vietnamese-items.js";

/** A language that questionnaires are written in, by its ISO 639-1 code. */
export type ItemLanguage = "en" | "vi" | "fa" | "ar";

/** The words of questionnaires, by language. */
export const itemLanguages: ReadonlyMap<ItemLanguage, ItemTexts> = new Map([
  ["en", englishItems],
  ["vi", vietnameseItems],
  ["fa", persianItems],
  ["ar", arabicItems],
]);
