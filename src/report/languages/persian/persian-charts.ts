import type { ChartMessages } from "../../messages/chart-messages.js";
import { persianDuration } from "./persian-duration.js";
import { count, intervalName, setPercent } from "./persian-figures.js";

/** The words of the charts in Persian. */
export const persianCharts: ChartMessages = {
  titles: {
    losses: "هر تحویل چه هزینه‌ای برای مشتریان نهایی دارد",
    strengths: "هر تحویل تا چه اندازه به تحویل‌گیرنده خوب خدمت می‌کند",
    matrix: "چه کسی به چه کسی خدمت می‌کند، چه‌قدر و چه‌قدر خوب",
    waits: "کار در هر تحویل چه مدت در انتظار می‌ماند",
  },
  hints: {
    losses: "امتیازهایی از سطح خدمت که در هر تحویل از دست می‌رود، به تفکیک علت؛ پرهزینه‌ترین‌ها نخست",
    strengths: (target) =>
      `هر یک با ${intervalName()}، ضعیف‌ترین‌ها نخست؛ خط‌چین هدف است: ${setPercent(target)}`,
    matrix: "سطرها به ستون‌ها خدمت می‌کنند؛ مشتریان نهایی در آخر می‌آیند",
    waits:
      "از مدتی که نیمی از موارد حداکثر تا آن در انتظار می‌مانند تا مدتی که ۹۵ مورد از ۱۰۰ مورد؛ طولانی‌ترین‌ها نخست",
  },
  none: {
    losses: "در هیچ تحویلی چیزی از دست نمی‌رود.",
    strengths: "هیچ تحویلی اندازه‌گیری، برآورد یا اعلام نشده است.",
    matrix: "هیچ‌کس چیزی تحویل نمی‌دهد.",
    waits: "هیچ گزارش رویدادی انتظاری در یک تحویل ثبت نکرده است.",
  },
  shown: (shown, all) => `نمایش: ${count(shown)} از ${count(all)}`,
  labels: {
    handoff: "تحویل",
    cause: "علت",
    points: "امتیاز ازدست‌رفته",
    strength: "سهمی که در آن تحویل‌گیرنده خدمت خوبی می‌گیرد",
    interval: intervalName(),
    basis: "مبنا",
    status: "وضعیت",
    giver: "خدمت‌دهنده",
    receiver: "خدمت‌گیرنده",
    volume: "تعداد موارد در دوره",
    hours: "ساعت‌های انتظار",
    median: "نیمی حداکثر این مدت منتظر می‌مانند",
    p95: "۹۵ از ۱۰۰ حداکثر این مدت منتظر می‌مانند",
  },
  duration: persianDuration,
};
