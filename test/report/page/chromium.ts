import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The browser of this machine: `CHROME_PATH`, or where browsers usually are; nothing where there is none. */
export const chromiumPath = [process.env.CHROME_PATH ?? "", ...usualPlaces].find(
  (path) => path !== "" && existsSync(path),
);

/** Stands in the name of tests that need a browser. */
export const inChromium =
  chromiumPath === undefined ? "in Chromium (SKIPPED: none found, CHROME_PATH not set)" : "in Chromium";

/** A page as its reader has it open, and what went on there. */
export interface OpenPage {
  readonly page: Page;
  /** What the browser complained of, was refused by the policy of the page, or asked the network for. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** How a reader looks at a page. */
export interface Look extends Pick<BrowserContextOptions, "bypassCSP" | "colorScheme" | "javaScriptEnabled"> {
  readonly width?: number;
  readonly height?: number;
  readonly media?: "screen" | "print";
  /** Comes after the `#` of the address. */
  readonly place?: string;
  /** Runs in the page before its own script; stands by itself. */
  readonly whenReady?: () => void;
}

/** A running browser that opens pages from files. */
export interface Chromium {
  readonly open: (html: string, look?: Look) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

/** Starts the browser; one serves all tests of a file. */
export async function startChromium(): Promise<Chromium> {
  const browser = await chromium.launch({
    ...(chromiumPath !== undefined && { executablePath: chromiumPath }),
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const folder = mkdtempSync(join(tmpdir(), "weaklink-pages-"));
  let files = 0;
  return {
    open: (html, look = {}) => {
      files += 1;
      const file = join(folder, `page-${files}.html`);
      writeFileSync(file, html);
      return openPage(browser, pathToFileURL(file).href, look);
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function openPage(
  browser: Browser,
  address: string,
  { width = 1280, height = 900, media = "screen", place, whenReady, ...look }: Look,
): Promise<OpenPage> {
  const context = await browser.newContext({ ...look, viewport: { width, height }, reducedMotion: "reduce" });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("popup", () => complaints.push("another window was opened"));
  page.on("request", (request) => {
    if (request.url().split("#")[0] !== address) complaints.push(`request: ${request.url()}`);
  });
  await page.emulateMedia({ media });
  if (whenReady !== undefined) await page.addInitScript(whenReady);
  await page.goto(place === undefined ? address : `${address}#${place}`);
  return { page, complaints, close: () => context.close() };
}
