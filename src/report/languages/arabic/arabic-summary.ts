import type { Status } from "../../../measures/chain-figures.js";
import type { SummaryMessages } from "../../messages/messages.js";
import { count, counted, list, namedInterval, percent, points } from "./arabic-figures.js";
import { arabicNouns } from "./arabic-nouns.js";

/** The paragraph that heads a report, in Arabic. */
export const arabicSummary: SummaryMessages = {
  level: ({ mean, low, high }, lost) => {
    const range = low === null || high === null ? "" : ` (${namedInterval(low, high)})`;
    const loss = lost > 0 ? `وتُفقد ${points(lost)} نقطة` : "ولا يُفقد شيء";
    return `يصل ${percent(mean)} مما يتلقاه العملاء النهائيون دون خلل في الطريق${range}؛ ${loss}.`;
  },
  notMeasured:
    "لم يُقَس شيء مما وراء هذا الرقم: فهو يستند إلى ما صُرّح به أو قُدّر أو افتُرض، ولذلك لا يمكن تحديد مجال ثقة له.",
  ceiling: (ceiling) =>
    `لا يمكن أن يصل سوى ${percent(ceiling)} حتى لو أُصلحت كل حلقات التسليم، لأن في هذه السلسلة أطرافًا لا ينتظر بعضها إلا بعضًا (التفاصيل في النقاط العمياء).`,
  noLevel: {
    "no-customer":
      "ليس في هذه السلسلة عميل نهائي، ولذلك لا يمكن معرفة ما يصل إليه ولا ما يكلّفه أي انقطاع. يلزم إضافة العميل النهائي والتوريد الذي يصل إليه.",
    "no-delivery":
      "لا يصل أي توريد على هذه الخريطة إلى عميل نهائي، ولذلك لا يمكن معرفة ما يصل ولا ما يكلّفه أي انقطاع. يلزم إضافة التوريد الذي يصل إلى العميل.",
    "nothing-known":
      "لا يوجد بعدُ مستوى خدمة يمكن عرضه: لم يُقَس شيء عن هذه السلسلة ولم يُسأل عنه ولم يُقدَّر ولم يُصرَّح به. يُستحسن البدء بحلقات التسليم الأقرب إلى العميل النهائي: بعدّ ما يسير جيدًا، أو بسؤال من يتلقاه.",
    "closed-loop":
      "لا يمكن تحديد مستوى الخدمة: الأطراف الواقعة في الطريق إلى العملاء النهائيين لا ينتظر بعضها إلا بعضًا (التفاصيل في النقاط العمياء).",
  },
  breaks: (statuses, total) => {
    const kinds = kindsOf(statuses, total);
    return total === 0 ? "لم يُعثر على أي انقطاع." : `عُثر على ${counted(total, arabicNouns.break)}: ${kinds}.`;
  },
  costliest: (name, loss, lost) =>
    `الأعلى كلفة: ${name}، بمقدار ${points(loss)} من أصل ${points(lost)} نقطة مفقودة.`,
  others: (risks, blindSpots) => {
    const kinds = [
      ...(risks > 0 ? [counted(risks, arabicNouns.risk)] : []),
      ...(blindSpots > 0 ? [counted(blindSpots, arabicNouns.blindSpot)] : []),
    ];
    return `وعُثر أيضًا على ${list(kinds)}.`;
  },
};

const kindNames: Readonly<Record<Status, string>> = {
  broken: "دون الحد المستهدف بوضوح",
  suspect: "دون الحد المستهدف على الأرجح",
  costly: "بقوة كافية لكن بكلفة عالية",
  sound: "بقوة كافية",
  unmeasured: "بلا قياس",
};

function kindsOf(statuses: Readonly<Record<Status, number>>, total: number): string {
  const present = (Object.keys(kindNames) as Status[]).filter((status) => statuses[status] > 0);
  if (present.length === 1) return `${allOf(total)}${kindNames[present[0]!]}`;
  return present.map((status) => `${count(statuses[status])} ${kindNames[status]}`).join("، و");
}

function allOf(total: number): string {
  if (total === 2) return "كلاهما ";
  return total > 2 ? "كلها " : "";
}
