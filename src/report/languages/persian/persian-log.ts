import type { LogMessages } from "../../messages/messages.js";
import { count, counted, fixed, percent } from "./persian-figures.js";

/** What the event log shows altogether, in Persian. */
export const persianLog: LogMessages = {
  title: "ثبت رویدادها چه نشان می‌دهد",
  introduction:
    "این رقم‌ها از کل ثبت رویدادها به دست آمده است، با اعضا به همان نامی که در آن آمده‌اند. این رقم‌ها در هیچ‌یک از رقم‌های بالا وارد نشده است.",
  cases: (cases, events, parties) =>
    `در ثبت رویدادها ${counted(cases, "پرونده")} با ${counted(events, "رویداد")} از ${counted(parties, "عضو")} آمده است.`,
  reassignments: (perCase) => `هر پرونده به‌طور میانگین ${fixed(perCase, 1)} بار دست‌به‌دست شده است.`,
  sentBack: (back, straight, cases) =>
    back === 0
      ? "هیچ پرونده‌ای به عضوی که آن را رها کرده بود بازنگشت."
      : `${of(back, cases)} به عضوی که آن را رها کرده بود بازگشت؛ ${counted(straight, "پرونده")} از این‌ها مستقیم از عضو بعدی بازگشت.`,
  again: (again, events, cases) =>
    again === 0
      ? "هیچ کاری دوباره انجام نشد."
      : `از ${counted(events, "رویداد")}، ${counted(again, "رویداد")} (${percent(again / events)}) تکرار کاری بود که پیش‌تر در همان پرونده انجام شده بود؛ این در ${counted(cases, "پرونده")} رخ داد.`,
  noActivities:
    "نمی‌توان گفت کاری دوباره انجام شده است یا نه، چون در ثبت رویدادها نیامده است که چه کاری انجام شده است.",
  referral: (from, to, times) =>
    `بیش از همه، ${to} کاری را دوباره انجام داد که ${from} انجام داده بود (${counted(times, "بار")}).`,
  solvedFirst: (solved, cases) => `${of(solved, cases)} را همان عضوی که آن را آغاز کرده بود به‌تنهایی حل کرد.`,
};

function of(some: number, cases: number): string {
  return `${count(some)} پرونده از ${counted(cases, "پرونده")} (${percent(some / cases)})`;
}
