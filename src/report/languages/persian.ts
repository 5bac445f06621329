import type { Messages } from "../messages/messages.js";
import { persianBasis } from "./persian/persian-basis.js";
import { persianBreaks } from "./persian/persian-breaks.js";
import { persianBrief } from "./persian/persian-brief.js";
import { persianCare } from "./persian/persian-care.js";
import { persianCharts } from "./persian/persian-charts.js";
import {
  counted,
  date,
  figure,
  interval,
  intervalName,
  list,
  percent,
  points,
} from "./persian/persian-figures.js";
import { persianGrounds } from "./persian/persian-grounds.js";
import { persianIndicators } from "./persian/persian-indicators.js";
import { persianLog } from "./persian/persian-log.js";
import { persianMap } from "./persian/persian-map.js";
import { persianPage } from "./persian/persian-page.js";
import { persianReading } from "./persian/persian-reading.js";
import { persianReasons } from "./persian/persian-reasons.js";
import { persianRemedies } from "./persian/persian-remedies.js";
import { persianSummary } from "./persian/persian-summary.js";

/** The words of reports in Persian, as written in Iran. */
export const persian: Messages = {
  language: "fa",
  direction: "rtl",
  title: "زنجیرهٔ مشتریان داخلی کجا گسسته می‌شود",
  names: {
    handoff: (from, to, service) => `${from} ← ${to}${service === "" ? "" : `: ${service}`}`,
    party: (id) => id,
    chain: "کل زنجیره",
  },
  summary: persianSummary,
  customers: {
    title: "آنچه به مشتریان نهایی می‌رسد",
    columns: ["مشتری نهایی", "سطح خدمت", intervalName(), "در بهترین حالت", "وزن"],
    none: (unreached) => (unreached ? "هیچ خدمت‌رسانی‌ای به آن نمی‌رسد" : "قابل تعیین نیست"),
    noInterval: "اندازه‌گیری نشده",
    interval,
    more: (more) => `${counted(more, "مشتری نهایی دیگر")} در اینجا نیامده است.`,
  },
  breaks: persianBreaks,
  losses: {
    title: "آنچه از دست می‌رود، به تفکیک علت",
    columns: ["علت", "امتیاز ازدست‌رفته", "سهم از کل ازدست‌رفته"],
    rows: {
      information: "اطلاعات",
      coordination: "هماهنگی",
      care: "رسیدگی",
      declared: "اعلام یا برآورد شده، نه اندازه‌گیری‌شده",
      assumed: "فرض شده، کسی بررسی نکرده است",
      residual: "بی‌توضیح (محدودیت محاسبه)",
      total: "همه",
    },
    none: "چیزی از دست نمی‌رود.",
    rounded: "رقم‌های گردشده ممکن است در آخرین رقم با مجموعشان تفاوت داشته باشند.",
    spread: (broken, rest) =>
      `گسست‌ها با هم ${points(broken)} امتیاز هزینه دارند. ${points(rest)} امتیاز دیگر در تحویل‌ها و اعضایی پراکنده است که هر یک به‌خودی‌خود قابل قبول است، یا کسی آن را بررسی نکرده است.`,
  },
  findings: {
    risk: {
      title: "ریسک‌ها",
      introduction: "آنچه ممکن است بعدها بسیار پرهزینه‌تر از امروز شود.",
      none: "هیچ ریسکی پیدا نشد.",
    },
    blindSpot: {
      title: "نقاط کور",
      introduction:
        "آنچه کسی اندازه‌گیری نکرده، نپرسیده یا اعلام نکرده است. رقم‌های بالا تنها تا همین اندازه قابل اعتماد است.",
      none: "هیچ نقطهٔ کوری پیدا نشد.",
    },
  },
  within: {
    title: "درون واحدها",
    columns: ["واحد", "خدمت", "مبنا", "قوت"],
    introduction: (ties) =>
      `${counted(ties, "تحویل")} درون یک واحد می‌ماند. آنچه درون یک واحد می‌ماند در هیچ‌یک از رقم‌های بالا نیامده است. ضعیف‌ترین‌ها در آغاز آمده‌اند.`,
  },
  care: persianCare,
  log: persianLog,
  grounds: persianGrounds,
  reading: persianReading,
  brief: persianBrief,
  map: persianMap,
  page: persianPage,
  charts: persianCharts,
  basis: persianBasis,
  reasons: persianReasons,
  ownReason: (question, figures) =>
    figures.length === 0
      ? question
      : `${question} (${figures.map(([name, text]) => `${name} ${text}`).join("، ")})`,
  remedies: persianRemedies,
  indicators: persianIndicators,
  more: (more) => `و ${counted(more, "مورد دیگر")}.`,
  unknown: "نامعلوم",
  figure,
  list,
  series: (items) => items.join("، "),
  date,
  percent,
  points,
};
