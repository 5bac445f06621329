import type { GroundMessages } from "../../messages/messages.js";
import { count, counted, setPercent } from "./persian-figures.js";
import { persianLevels } from "./persian-levels.js";

/** What a report rests on and what was left out, in Persian. */
export const persianGrounds: GroundMessages = {
  title: "این گزارش بر چه استوار است",
  columns: ["مبنا", "تحویل‌ها"],
  parties: (known, total) =>
    `از ${counted(total, "عضو")}، دربارهٔ ${counted(known, "عضو")} معلوم است که کار خود را چقدر خوب انجام می‌دهد؛ فرض می‌شود بقیه کار خود را بی‌نقص انجام می‌دهند.`,
  flows: (stated, total) =>
    `از ${counted(total, "تحویل")}، برای ${counted(stated, "تحویل")} اعلام شده است که کار را به‌سوی مشتری می‌برد یا چیزی درخواست می‌کند؛ برای بقیه این از روی نقشه به دست آمده است.`,
  withheld: (minGroupSize) =>
    `برای محافظت از پاسخ‌دهندگان، پاسخ‌های کمتر از ${count(minGroupSize)} نفر به‌کار نمی‌رود، و نیز پاسخ‌هایی که بتوان از آن‌ها پاسخ‌های کمتر از این تعداد را به دست آورد.`,
  unplaced: (found) =>
    `شواهد دربارهٔ ${counted(found, "جفت")} از اعضا در این سطح به هیچ تحویلی مربوط نمی‌شود و به‌کار نرفته است:`,
  failed: (found) =>
    `${counted(found, "آشکارساز")} با خطا متوقف شد؛ آنچه به دنبالش می‌گردد ممکن است در اینجا نیامده باشد:`,
  failure: (detector, message) => `${detector}: ${message}`,
  settings: ({ level, target, rankBy, gains }) =>
    `تنظیمات: زنجیره در سطح ${persianLevels[level]} بررسی شده است؛ قوت ${setPercent(target)} قابل قبول است؛ گسست‌ها بر پایهٔ ${rankBy === "loss" ? "هزینه‌شان" : "آنچه اصلاح هر یک بازمی‌گرداند"} رتبه‌بندی شده است؛ آنچه اصلاح بازمی‌گرداند برای ${counted(gains, "گسست")} پرهزینه‌تر محاسبه شده است.`,
};
