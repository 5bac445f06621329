const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * Makes any text inert in Markdown, on one line: in paragraphs, lists, headings and table cells it shows as
 * written, and nothing in it is markup, a link or HTML. What would break the line shows as a space.
 *
 * HTML's own signs become entities, since not every Markdown dialect lets a backslash take their meaning.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .trim()
    .replace(/[&<>]/g, (sign) => entities[sign]!)
    .replace(/[\\`*_[\]{}#|~$^@]|:(?=\S)|%(?=%)/g, "\\$&")
    .replace(/^[-+=:]/, "\\$&")
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2")
    .replace(/(?<=[\p{L}\p{N}])\.(?=\p{L})|(?<=www)\.|(?<=\/)\//giu, "\\$&");
}
