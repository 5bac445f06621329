import type { Messages } from "../messages/messages.js";
import { arabicBasis } from "./arabic/arabic-basis.js";
import { arabicBreaks } from "./arabic/arabic-breaks.js";
import { arabicBrief } from "./arabic/arabic-brief.js";
import { arabicCare } from "./arabic/arabic-care.js";
import { arabicCharts } from "./arabic/arabic-charts.js";
import { count, date, figure, interval, list, percent, points } from "./arabic/arabic-figures.js";
import { arabicGrounds } from "./arabic/arabic-grounds.js";
import { arabicIndicators } from "./arabic/arabic-indicators.js";
import { arabicLog } from "./arabic/arabic-log.js";
import { arabicMap } from "./arabic/arabic-map.js";
import { arabicPage } from "./arabic/arabic-page.js";
import { arabicReading } from "./arabic/arabic-reading.js";
import { arabicReasons } from "./arabic/arabic-reasons.js";
import { arabicRemedies } from "./arabic/arabic-remedies.js";
import { arabicSummary } from "./arabic/arabic-summary.js";

/** The words of reports in Arabic. */
export const arabic: Messages = {
  language: "ar",
  direction: "rtl",
  title: "أين تنقطع سلسلة العملاء الداخليين",
  names: {
    handoff: (from, to, service) => `${from} ← ${to}${service === "" ? "" : `: ${service}`}`,
    party: (id) => id,
    chain: "السلسلة كلها",
  },
  summary: arabicSummary,
  customers: {
    title: "ما يصل إلى العملاء النهائيين",
    columns: ["العميل النهائي", "مستوى الخدمة", "مجال الثقة ٩٥٪", "في أفضل الأحوال", "الوزن"],
    none: (unreached) => (unreached ? "لا يصل إليه أي توريد" : "لا يمكن تحديده"),
    noInterval: "لم يُقَس",
    interval,
    more: (more) => `عدد العملاء النهائيين الآخرين غير المعروضين هنا: ${count(more)}.`,
  },
  breaks: arabicBreaks,
  losses: {
    title: "الفاقد حسب السبب",
    columns: ["السبب", "النقاط المفقودة", "النسبة من الفاقد"],
    rows: {
      information: "المعلومات",
      coordination: "التنسيق",
      care: "الرعاية",
      declared: "مصرَّح به أو مقدَّر، لا مقيس",
      assumed: "مفترض، لم ينظر فيه أحد",
      residual: "غير منسوب إلى سبب (حد الحساب)",
      total: "المجموع",
    },
    none: "لا يُفقد شيء.",
    rounded: "قد تختلف الأرقام المقرّبة عن مجموعها في الخانة الأخيرة.",
    spread: (broken, rest) =>
      `تكلّف الانقطاعات معًا ${points(broken)} نقطة. أما الباقي، وهو ${points(rest)} نقطة، فموزع على حلقات تسليم وأطراف قوة كل منها كافية في حد ذاتها، أو لم ينظر فيها أحد.`,
  },
  findings: {
    risk: {
      title: "المخاطر",
      introduction: "ما قد تصبح كلفته لاحقًا أعلى بكثير مما هي عليه الآن.",
      none: "لم يُعثر على أي خطر.",
    },
    blindSpot: {
      title: "النقاط العمياء",
      introduction: "ما لم يقسه أحد ولم يسأل عنه ولم يصرّح به. وكلما كثرت، قلّت دلالة الأرقام الواردة أعلاه.",
      none: "لم يُعثر على أي نقطة عمياء.",
    },
  },
  within: {
    title: "داخل الوحدات",
    columns: ["الوحدة", "الخدمة", "الأساس", "القوة"],
    introduction: (ties) =>
      `عدد حلقات التسليم التي تبقى داخل وحدة واحدة: ${count(ties)}. وما يبقى داخل الوحدة لا يدخل في أي رقم مما سبق. ويأتي الأضعف أولًا.`,
  },
  care: arabicCare,
  log: arabicLog,
  grounds: arabicGrounds,
  reading: arabicReading,
  brief: arabicBrief,
  map: arabicMap,
  page: arabicPage,
  charts: arabicCharts,
  basis: arabicBasis,
  reasons: arabicReasons,
  ownReason: (question, figures) =>
    figures.length === 0
      ? question
      : `${question} (${figures.map(([name, text]) => `${name} ${text}`).join("، ")})`,
  remedies: arabicRemedies,
  indicators: arabicIndicators,
  more: (more) => `وغير ذلك: ${count(more)}.`,
  unknown: "غير معروف",
  figure,
  list,
  series: (items) => items.join("، "),
  date,
  percent,
  points,
};
