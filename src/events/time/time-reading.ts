/** A text while it is read as a time: how far it was read, and what it told so far. */
export interface TimeReading {
  text: string;
  at: number;
  year: number;
  month: number;
  day: number;
  /** Infinite where a clock of twelve hours does not show it. */
  hour: number;
  minute: number;
  second: number;
  /** 12 after "pm", else 0; adds to the hour. */
  halfDay: number;
  /** What is beyond the whole second, in milliseconds. */
  fraction: number;
  /** Milliseconds east of UTC; NaN where the text tells no offset, infinite where its minutes are no minutes. */
  offset: number;
}

/** Digits of a fraction that a number can hold apart; further ones change nothing. */
const keptDigits = 15;

const zero = 48;

/** A reading for one reader to use again and again, so that millions of times leave no garbage. */
export function timeReading(): TimeReading {
  return {
    text: "",
    at: 0,
    year: 0,
    month: 0,
    day: 0,
    hour: 0,
    minute: 0,
    second: 0,
    halfDay: 0,
    fraction: 0,
    offset: Number.NaN,
  };
}

/** Makes a reading ready for a text: at its start, at midnight, without offset. */
export function startReading(reading: TimeReading, text: string): void {
  reading.text = text;
  reading.at = 0;
  reading.hour = 0;
  reading.minute = 0;
  reading.second = 0;
  reading.halfDay = 0;
  reading.fraction = 0;
  reading.offset = Number.NaN;
}

export function isAtEnd(reading: TimeReading): boolean {
  return reading.at === reading.text.length;
}

/** The character ahead, as a UTF-16 code unit; NaN at the end. */
export function codeAhead(reading: TimeReading): number {
  return reading.text.charCodeAt(reading.at);
}

/** Steps over a character if it is the one ahead. */
export function readCode(reading: TimeReading, code: number): boolean {
  if (codeAhead(reading) !== code) return false;
  reading.at++;
  return true;
}

/** Reads a number of `least` to `most` ASCII digits; -1 where they are fewer. */
export function readNumber(reading: TimeReading, least: number, most: number): number {
  const { text, at } = reading;
  let value = 0;
  let end = at;
  for (; end < at + most; end++) {
    const code = text.charCodeAt(end);
    if (!isDigit(code)) break;
    value = value * 10 + code - zero;
  }
  reading.at = end;
  return end - at >= least ? value : -1;
}

/** Reads the digits after a decimal sign: `count` of them, or as many as there are. */
export function readFraction(reading: TimeReading, count?: number): boolean {
  const { text, at } = reading;
  const most = count === undefined ? text.length : at + count;
  let value = 0;
  let end = at;
  for (; end < most && isDigit(text.charCodeAt(end)); end++) {
    if (end - at < keptDigits) value = value * 10 + text.charCodeAt(end) - zero;
  }
  const kept = Math.min(end - at, keptDigits);
  reading.fraction = kept <= 3 ? value * 10 ** (3 - kept) : value / 10 ** (kept - 3);
  reading.at = end;
  return end > at && (count === undefined || end === most);
}

export function isDigit(code: number): boolean {
  return code >= zero && code < zero + 10;
}
