import type { ServiceLevelName } from "../../../measures/continuum/continuum-figures.js";
import type { ParityCause, ParityGroups } from "../../../measures/parity/parity-figures.js";
import type { CareMessages } from "../../messages/care-messages.js";
import { counted, fixed, percent, points, probability } from "./persian-figures.js";
import { persianGroups } from "./persian-groups.js";

const levels: Readonly<Record<ServiceLevelName, string>> = {
  organisation: "سازمان",
  managers: "مدیران",
  employees: "کارکنان",
  customer: "آنچه به مشتریان می‌رسد",
};

const between: Readonly<Record<ParityGroups, string>> = {
  "suppliers-and-employees": "تأمین‌کنندگان و کارکنان خود سازمان",
  "managers-and-others": "مدیران و دیگران",
  units: "واحدها",
};

const found: Readonly<Record<ParityCause, string>> = { care: "رسیدگی", information: "اطلاعات" };

/** How the internal customers fare, in Persian. */
export const persianCare: CareMessages = {
  title: "وضع مشتریان داخلی",
  coverage: ({ parties, asked }) =>
    asked === 0
      ? `از هیچ‌یک از ${counted(parties, "مشتری داخلی")} پرسیده نشده است که به چه نیاز دارد.`
      : `از ${counted(parties, "مشتری داخلی")}، دربارهٔ نیازهای ${counted(asked, "مشتری")} پرسیده شده است. نیازهای عمومی در آغاز آمده‌اند. جایی که پاسخ‌ها در قالب دامنه اعلام می‌شود، در اینجا وسط دامنه آمده است.`,
  needColumns: ["نیاز", "پرسیده‌شده", "قابل اعلام", "برآورده"],
  otherNeeds: (withheld, unasked) =>
    [
      ...(withheld > 0
        ? [
            `دربارهٔ ${counted(withheld, "نیاز دیگر")} افراد پاسخ داده‌اند، اما چنان کم‌شمار که چیزی اعلام نمی‌شود.`,
          ]
        : []),
      unasked > 0
        ? `دربارهٔ ${counted(unasked, "نیاز دیگر")} کسی نپرسیده است.`
        : "هیچ نیازی نمانده است که درباره‌اش نپرسیده باشند.",
    ].join(" "),
  principles: {
    introduction:
      "بر پایهٔ چهار اصل بازاریابی داخلی؛ وزن همهٔ مشتریان داخلی یکسان است. خط تیره: کسی بررسی نکرده است.",
    columns: ["اصل", "خوب دانسته‌شده"],
    names: {
      motivation: "انگیزش",
      alignment: "همسویی",
      information: "اطلاعات",
      training: "آموزش",
    },
  },
  continuum: (figures, weakest) => {
    const told = figures.flatMap(({ level, strength }) =>
      strength === null ? [] : [`${levels[level]} ${percent(strength.mean)}`],
    );
    const last = weakest === null ? "" : ` ضعیف‌ترین: ${levels[weakest]}، که بقیه را عقب نگه می‌دارد.`;
    return `یک خدمت، سطح به سطح: ${told.join("، ")}.${last}`;
  },
  unmeasuredLevels: (unmeasured) =>
    `دربارهٔ این سطح‌ها کسی نپرسیده است: ${unmeasured.map((level) => levels[level]).join("، ")}.`,
  trend: ({ party, need, trend: { from, to, change, probability: chance } }) =>
    `${party}: «${need}» در ${to} به اندازهٔ ${points(Math.abs(change))} امتیاز ${change > 0 ? "بیشتر" : "کمتر"} از ${from} خوب دانسته شده است (احتمال تصادفی بودن: ${probability(chance)}).`,
  groups: persianGroups,
  parity: ({ between: groups, cause, groups: { length }, adjusted, effect }, worst, best) =>
    `${between[groups]}${groups === "units" ? ` (${counted(length)})` : ""}: ${found[cause]} از ${worst} تا ${best} خوب دانسته شده است. ${
      adjusted <= 0.02 ? "تفاوتشان بیش از آن است که تصادفی باشد" : "تفاوت روشنی دیده نمی‌شود"
    } (احتمال تصادفی‌بودن: ${probability(adjusted)}، اندازهٔ اثر: ${fixed(effect, 2)}).`,
};
