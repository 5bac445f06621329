type Test = (start: string) => boolean;

/** How files that are handed over for CSV by mistake begin. */
const formats: readonly (readonly [name: string, matches: Test])[] = [
  ["a zip archive, such as an Excel workbook (.xlsx)", begins("PK\u0003", "PK\u0005")],
  ["a PDF document", begins("%PDF-")],
  ["gzip data", begins("\u001f")],
  ["UTF-16 text without a byte order mark", (start) => start.slice(0, 2).includes("\0")],
  ["an HTML page", (start) => /^\s*<(!doctype|html|head|body)/i.test(start)],
  ["XML", (start) => /^\s*<\?xml/i.test(start)],
  ["JSON", (start) => /^\s*[[{]\s*[\n"{[\]}]/.test(start)],
];

/** Tells what a file looks like that is no CSV, from its first characters; nothing when it may be CSV. */
export function foreignFormat(start: string): string | undefined {
  return formats.find(([, matches]) => matches(start))?.[0];
}

function begins(...marks: readonly string[]): Test {
  return (start) => marks.some((mark) => start.startsWith(mark));
}
