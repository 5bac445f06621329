import type { DisplayBundle } from "./display-bundle.js";
import { jupyterDisplay } from "./jupyter-display.js";

/** What shows itself in notebooks, and gives its formats as texts. Each is made when it is asked for. */
export interface SelfShown {
  /** A piece of HTML to set into any page: no script, nothing loaded, no name works as markup. */
  readonly html: string;
  readonly markdown: string;
  /** A summary of a few lines. */
  toString(): string;
  /** The same in all formats that a notebook may choose from. */
  [jupyterDisplay](): DisplayBundle;
}

/** How each format is made. */
export interface ShownFormats {
  readonly text: () => string;
  readonly markdown: () => string;
  readonly html: () => string;
  /** What a notebook gets beside plain text and Markdown. */
  readonly others: () => Omit<DisplayBundle, "text/plain" | "text/markdown">;
}

/** Where Node, and notebooks that run on it, look for what to print. */
const nodeInspect = Symbol.for("nodejs.util.inspect.custom");

/** Lets something show itself. */
export function selfShown({ text, markdown, html, others }: ShownFormats): SelfShown {
  const shown = {
    get html() {
      return html();
    },
    get markdown() {
      return markdown();
    },
    toString: text,
    [jupyterDisplay]: () => ({ "text/plain": text(), "text/markdown": markdown(), ...others() }),
    [nodeInspect]: text,
  };
  return shown;
}
