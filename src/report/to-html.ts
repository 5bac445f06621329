import type { Brief } from "../diagnosis/brief/brief.js";
import type { Diagnosis } from "../diagnosis/diagnosis.js";
import { briefPage } from "./brief/brief-page.js";
import { checkDrawing } from "./check-drawing.js";
import { checkTold } from "./check-told.js";
import { isBrief } from "./is-brief.js";
import { english } from "./languages/english.js";
import { markupText } from "./markup/markup.js";
import type { Messages } from "./messages/messages.js";
import { briefSections } from "./page/brief-sections.js";
import { diagnosisPage } from "./page/diagnosis-page.js";
import { pageFrame } from "./page/page-frame.js";
import { type OwnReasons, reportStyle } from "./report-style.js";
import { showUnseen } from "./show-unseen.js";

/** How to write a page. */
export interface HtmlOptions {
  /** The words of the page, and with them its language and direction: `english`, or your own. */
  readonly messages?: Messages;
  /** Heads the page; that of the catalogue where absent. */
  readonly title?: string;
  /** Day that the figures are of, such as `2026-11-22`; not told where absent. */
  readonly date?: string;
  /** Light or dark as the reader's device is set, or one of both for everybody. Paper is always light. */
  readonly theme?: "auto" | "light" | "dark";
  /** So many breaks are told one by one, at least 0: 25 of a diagnosis, three of a brief. */
  readonly breaks?: number;
  /** Parties that the map shows one by one, 2 to 1,000. */
  readonly mostParties?: number;
  /** Words for the reasons of your own detectors, by code: plain text. */
  readonly reasons?: OwnReasons;
}

/**
 * Tells a diagnosis as a page: what reaches the end customers, the map, the breaks with what each costs and gives
 * back, losses by cause, how the internal customers fare, risks and blind spots, every handoff of the map with its
 * evidence, and how each figure is made. Of a {@link brief} it makes a page for the people of one party.
 *
 * It is one file that loads nothing from anywhere, under a policy that lets no other script run, whatever names are in
 * the chain. Without its script all of it can be read; with it, readers choose on the map by mouse or keyboard. It
 * prints, fits a phone, and follows the light or dark of the device. The same diagnosis gives the same bytes.
 *
 * @throws `RangeError` for an option out of its range, naming it; `TypeError` for what is no diagnosis, brief or catalogue.
 *
 * @example
 * ```ts
 * await writeFile("chain.html", toHtml(diagnose(chain), { title: "Our chain", date: "2026-11-22" }));
 * ```
 */
export function toHtml(
  told: Diagnosis | Brief,
  {
    messages = english,
    title,
    date,
    theme = "auto",
    breaks = isBrief(told) ? 3 : 25,
    mostParties = 60,
    reasons = {},
  }: HtmlOptions = {},
): string {
  checkTold("toHtml", told, "a diagnosis or a brief", messages);
  check(["auto", "light", "dark"].includes(theme), `theme is ${theme}; it must be auto, light or dark`);
  checkDrawing("toHtml", { breaks, mostParties });
  check(date === undefined || isDay(date), `date is ${date}; it must be a day such as 2026-11-22`);
  const asOf = date === undefined ? null : messages.date(date);
  const words = { breaks, reasons, messages };
  if (isBrief(told)) {
    const [head, ...rest] = briefPage(told, reportStyle(told.named, words));
    const own = head?.type === "heading" ? head.text : messages.title;
    return markupText(
      pageFrame({ messages, theme, title: titleOf(title, own), asOf, ...briefSections(rest) }),
    );
  }
  const map = {
    messages,
    direction: messages.direction,
    colours: null,
    titles: false,
    mostParties,
    mostHandoffs: null,
    breaks,
    heading: false,
    legend: true,
    idPrefix: "map",
  };
  const page = diagnosisPage(told, reportStyle(told.parties, words), map);
  return markupText(pageFrame({ messages, theme, title: titleOf(title, messages.title), asOf, ...page }));
}

/** The title asked for, with nothing unseen in it. */
function titleOf(title: string | undefined, own: string): string {
  return title === undefined || title.trim() === "" ? own : showUnseen(`${title}`);
}

function isDay(date: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return false;
  const time = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}

function check(holds: boolean, fault: string): void {
  if (!holds) throw new RangeError(`toHtml: ${fault}`);
}
