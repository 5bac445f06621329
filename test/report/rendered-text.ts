const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };

/** What readers see of Markdown whose signs are all escaped. */
export function renderedText(markdown: string): string {
  return markdown.replace(
    /\\([!-/:-@[-`{-~])|&(?:amp|lt|gt);/g,
    (whole, sign: string | undefined) => sign ?? entities[whole]!,
  );
}
