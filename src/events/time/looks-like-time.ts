import { monthNames } from "./month-names.js";
import { weekdays } from "./weekday.js";

/** No notation of a time is longer. */
const longestTime = 64;

/** A number of days, as spreadsheets count them, or of seconds or smaller units, as computers do. */
const count = /^[-+]?\d{5,}(?:[.,]\d*)?$/;

const word = /\p{L}+/gu;
const digits = /\p{Nd}+/gu;
const others = /^[-/.:,+ \u00a0\u202f]*$/;

const knownWords = new Set<string>([
  ...[...monthNames, ...weekdays].flatMap((name) => [name, name.slice(0, 3)]),
  ...["sept", "t", "z", "w", "m", "a", "p", "am", "pm", "年", "月", "日", "时", "時", "分", "秒"],
]);

/** Abbreviations of time zones. */
const capitals = /^[A-Z]{2,5}$/;

/** Whether a text might be a time in some notation: three numbers or more, and no words but those of times. */
export function looksLikeTime(text: string): boolean {
  if (text.length > longestTime) return false;
  if (looksLikeCount(text)) return true;
  if (!others.test(text.replace(word, "").replace(digits, ""))) return false;
  const words = text.match(word) ?? [];
  if (!words.every((one) => knownWords.has(one.toLowerCase()) || capitals.test(one))) return false;
  const numbers = text.match(digits)?.length ?? 0;
  return numbers >= 3 || (numbers === 2 && words.some(isMonth));
}

/** Whether a text is a bare number large enough to count the days or seconds up to a time. */
export function looksLikeCount(text: string): boolean {
  return count.test(text);
}

function isMonth(text: string): boolean {
  return monthNames.some((name) => name.startsWith(text.toLowerCase()) && text.length >= 3);
}
