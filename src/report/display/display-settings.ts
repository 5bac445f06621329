import type { Messages } from "../messages/messages.js";
import type { OwnReasons } from "../report-style.js";

/** How something shows itself, every option settled. */
export interface DisplaySettings {
  readonly messages: Messages;
  readonly reasons: OwnReasons;
  readonly breaks: number;
  readonly theme: "light" | "dark";
  readonly mostParties: number;
  readonly most: number;
}
