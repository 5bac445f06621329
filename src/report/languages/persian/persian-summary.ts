import type { Status } from "../../../measures/chain-figures.js";
import type { SummaryMessages } from "../../messages/messages.js";
import { counted, interval, intervalName, list, percent, points } from "./persian-figures.js";

/** The paragraph that heads a report, in Persian. */
export const persianSummary: SummaryMessages = {
  level: ({ mean, low, high }, lost) => {
    const range = low === null || high === null ? "" : ` (${intervalName()}: ${interval(low, high)})`;
    const loss = lost > 0 ? `${points(lost)} امتیاز از دست می‌رود` : "چیزی از دست نمی‌رود";
    return `از آنچه مشتریان نهایی دریافت می‌کنند، ${percent(mean)} بی‌هیچ گسستی در مسیر می‌رسد${range}؛ ${loss}.`;
  },
  notMeasured:
    "پشت این رقم هیچ اندازه‌گیری‌ای نیست: بر چیزی استوار است که افراد اعلام، برآورد یا فرض کرده‌اند، بنابراین نمی‌توان بازه‌ای برای آن داد.",
  ceiling: (ceiling) =>
    `حتی با اصلاح همهٔ تحویل‌ها تنها ${percent(ceiling)} می‌توانست برسد، چون برخی اعضای این زنجیره فقط منتظر یکدیگرند (نقاط کور را ببینید).`,
  noLevel: {
    "no-customer":
      "این زنجیره مشتری نهایی ندارد، پس نمی‌توان گفت چه چیزی به مشتری می‌رسد یا یک گسست چه هزینه‌ای دارد. مشتری نهایی و خدمت‌رسانی‌هایی را که به آن می‌رسد اضافه کنید.",
    "no-delivery":
      "روی این نقشه هیچ خدمت‌رسانی‌ای به مشتری نهایی نمی‌رسد، پس نمی‌توان گفت چه چیزی می‌رسد یا یک گسست چه هزینه‌ای دارد. خدمت‌رسانی‌هایی را که به مشتری می‌رسد اضافه کنید.",
    "nothing-known":
      "هنوز سطح خدمتی برای گزارش نیست: دربارهٔ این زنجیره چیزی اندازه‌گیری، پرسیده، برآورد یا اعلام نشده است. از نزدیک‌ترین تحویل‌ها به مشتری نهایی آغاز کنید: آنچه را خوب انجام می‌شود بشمارید، یا از کسانی که آن را می‌گیرند بپرسید.",
    "closed-loop":
      "سطح خدمت را نمی‌توان تعیین کرد: اعضای مسیر رسیدن به مشتریان نهایی فقط منتظر یکدیگرند (نقاط کور را ببینید).",
  },
  breaks: (statuses, total) => {
    const kinds = kindsOf(statuses, total);
    return total === 0 ? "هیچ گسستی پیدا نشد." : `${counted(total, "گسست")} پیدا شد: ${kinds}.`;
  },
  costliest: (name, loss, lost) =>
    `پرهزینه‌ترین آن‌ها این است: ${name}، با ${points(loss)} امتیاز از ${points(lost)} امتیاز ازدست‌رفته.`,
  others: (risks, blindSpots) => {
    const kinds = [
      ...(risks > 0 ? [counted(risks, "ریسک")] : []),
      ...(blindSpots > 0 ? [counted(blindSpots, "نقطهٔ کور")] : []),
    ];
    return `همچنین ${list(kinds)} پیدا شد.`;
  },
};

const kindNames: Readonly<Record<Status, string>> = {
  broken: "آشکارا پایین‌تر از هدف",
  suspect: "احتمالاً پایین‌تر از هدف",
  costly: "به‌خودی‌خود قابل قبول اما پرهزینه",
  sound: "به‌خودی‌خود قابل قبول",
  unmeasured: "اندازه‌گیری‌نشده",
};

function kindsOf(statuses: Readonly<Record<Status, number>>, total: number): string {
  const present = (Object.keys(kindNames) as Status[]).filter((status) => statuses[status] > 0);
  if (present.length === 1) return `${total > 1 ? "همه " : ""}${kindNames[present[0]!]}`;
  return present.map((status) => `${counted(statuses[status], "مورد")} ${kindNames[status]}`).join("، ");
}
