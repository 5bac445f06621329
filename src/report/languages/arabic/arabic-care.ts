import type { ServiceLevelName } from "../../../measures/continuum/continuum-figures.js";
import type { ParityCause, ParityGroups } from "../../../measures/parity/parity-figures.js";
import type { CareMessages } from "../../messages/care-messages.js";
import { count, counted, fixed, percent, points, probability } from "./arabic-figures.js";
import { arabicGroups } from "./arabic-groups.js";
import { arabicNouns } from "./arabic-nouns.js";

const levels: Readonly<Record<ServiceLevelName, string>> = {
  organisation: "مستوى المؤسسة",
  managers: "مستوى القيادات",
  employees: "مستوى العاملين",
  customer: "ما يحصل عليه العملاء",
};

const between: Readonly<Record<ParityGroups, string>> = {
  "suppliers-and-employees": "الموردون والعاملون في المؤسسة",
  "managers-and-others": "من يتولون القيادة ومن لا يتولونها",
  units: "الوحدات",
};

const found: Readonly<Record<ParityCause, string>> = { care: "الرعاية", information: "المعلومات" };

/** How the internal customers fare, in Arabic. */
export const arabicCare: CareMessages = {
  title: "أحوال العملاء الداخليين",
  coverage: ({ parties, asked }) =>
    asked === 0
      ? `عدد العملاء الداخليين ${count(parties)}، ولم يُسأل أي منهم عما يحتاج إليه.`
      : `سُئل عن الاحتياجات ${count(asked)} من أصل ${counted(parties, arabicNouns.internalCustomer)}. تأتي الاحتياجات العامة أولًا. وحيث تُذكر الإجابات في نطاقات، يرد هنا منتصف النطاق.`,
  needColumns: ["الاحتياج", "أطراف سُئلت", "أطراف يجوز ذكرها", "أطراف لُبّي لديها"],
  otherNeeds: (withheld, unasked) =>
    [
      ...(withheld > 0
        ? [
            `وردت إجابات عن ${counted(withheld, arabicNouns.otherNeed)}، لكنها من القلة بحيث لا يُذكر منها شيء.`,
          ]
        : []),
      unasked > 0
        ? `لم يسأل أحد عن ${counted(unasked, arabicNouns.otherNeed)}.`
        : "لا يوجد احتياج لم يسأل عنه أحد.",
    ].join(" "),
  principles: {
    introduction:
      "بحسب المبادئ الأربعة للتسويق الداخلي؛ ولكل عميل داخلي الوزن نفسه. والشرطة تعني أن أحدًا لم ينظر في الأمر.",
    columns: ["المبدأ", "نسبة الجيد"],
    names: {
      motivation: "التحفيز",
      alignment: "المواءمة",
      information: "المعلومات",
      training: "التدريب",
    },
  },
  continuum: (figures, weakest) => {
    const told = figures.flatMap(({ level, strength }) =>
      strength === null ? [] : [`${levels[level]} ${percent(strength.mean)}`],
    );
    const last = weakest === null ? "" : ` الأضعف: ${levels[weakest]}، وهو ما يعيق البقية.`;
    return `خدمة واحدة من مستوى إلى مستوى: ${told.join("، ")}.${last}`;
  },
  unmeasuredLevels: (unmeasured) => `لم يسأل أحد عن: ${unmeasured.map((level) => levels[level]).join("، ")}.`,
  trend: ({ party, need, trend: { from, to, change, probability: chance } }) =>
    `${party}: نسبة من يجدون الأمر جيدًا في «${need}» ${change > 0 ? "أعلى" : "أدنى"} بمقدار ${points(Math.abs(change))} نقطة في ${to} منها في ${from} (احتمال المصادفة ${probability(chance)}).`,
  groups: arabicGroups,
  parity: ({ between: groups, cause, groups: { length }, adjusted, effect }, worst, best) =>
    `${between[groups]}${groups === "units" ? ` (${count(length)})` : ""}: تُعدّ ${found[cause]} جيدة بنسب من ${worst} إلى ${best}. ${
      adjusted <= 0.02 ? "الفرق أكبر من أن يُعزى إلى المصادفة" : "لا فرق واضحًا"
    } (احتمال المصادفة ${probability(adjusted)}، حجم الأثر ${fixed(effect, 2)}).`,
};
