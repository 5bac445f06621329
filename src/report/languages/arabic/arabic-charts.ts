import type { ChartMessages } from "../../messages/chart-messages.js";
import { arabicDuration } from "./arabic-duration.js";
import { count, setPercent } from "./arabic-figures.js";

/** The words of the charts in Arabic. */
export const arabicCharts: ChartMessages = {
  titles: {
    losses: "كم تكلّف كل حلقة تسليم العملاء النهائيين",
    strengths: "إلى أي حد تخدم كل حلقة تسليم الطرف المتلقي",
    matrix: "من يخدم من، وكم، وإلى أي حد من الجودة",
    waits: "كم ينتظر العمل عند كل حلقة تسليم",
  },
  hints: {
    losses: "نقاط مستوى الخدمة المفقودة عبر كل حلقة تسليم حسب السبب؛ الأعلى كلفة أولًا",
    strengths: (target) =>
      `كل منها مع مجال الثقة ٩٥٪، والأضعف أولًا؛ الخط المتقطع هو الحد المستهدف: ${setPercent(target)}`,
    matrix: "الصفوف تخدم الأعمدة؛ ويأتي العملاء النهائيون في الآخر",
    waits: "من أقصى ما ينتظره نصف العمليات إلى أقصى ما تنتظره ٩٥ من كل ١٠٠ عملية؛ الأطول أولًا",
  },
  none: {
    losses: "لا يُفقد شيء عبر أي حلقة تسليم.",
    strengths: "لم تُقَس أي حلقة تسليم ولم تُقدَّر ولم يُصرَّح بقوتها.",
    matrix: "لا أحد يسلّم شيئًا.",
    waits: "لم يرصد أي سجل أحداث انتظارًا عند حلقة تسليم.",
  },
  shown: (shown, all) => `المعروض: ${count(shown)} من ${count(all)}`,
  labels: {
    handoff: "حلقة التسليم",
    cause: "السبب",
    points: "النقاط المفقودة",
    strength: "نسبة ما يخدم الطرف المتلقي جيدًا",
    interval: "مجال الثقة ٩٥٪",
    basis: "الأساس",
    status: "الوضع",
    giver: "من يقدّم الخدمة",
    receiver: "من يتلقى الخدمة",
    volume: "عمليات التبادل في الفترة",
    hours: "ساعات الانتظار",
    median: "أقصى انتظار النصف",
    p95: "أقصى انتظار ٩٥ من كل ١٠٠",
  },
  duration: arabicDuration,
};
