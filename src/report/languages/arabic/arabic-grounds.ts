import type { GroundMessages } from "../../messages/messages.js";
import { count, counted, setPercent } from "./arabic-figures.js";
import { arabicLevels } from "./arabic-levels.js";
import { arabicNouns } from "./arabic-nouns.js";

/** What a report rests on and what was left out, in Arabic. */
export const arabicGrounds: GroundMessages = {
  title: "ما يستند إليه هذا التقرير",
  columns: ["الأساس", "حلقات التسليم"],
  parties: (known, total) =>
    `جودة أداء الطرف لعمله معروفة عن ${count(known)} من أصل ${counted(total, arabicNouns.party)}؛ أما البقية فيُفترض أن أداءها بلا خلل.`,
  flows: (stated, total) =>
    `ذُكر صراحةً هل تحمل حلقة التسليم عملًا نحو العميل أم تطلب شيئًا في ${count(stated)} من أصل ${counted(total, arabicNouns.handoff)}، واستُنتج ذلك من الخريطة فيما عداها.`,
  withheld: (minGroupSize) =>
    `حمايةً لمن أجابوا، لا تُستخدم إجابات أقل من ${counted(minGroupSize, arabicNouns.person)}، ولا إجابات يمكن أن تُستنتج منها إجابات عدد أقل.`,
  unplaced: (found) =>
    `لم تُستخدم الأدلة عن ${counted(found, arabicNouns.pair)} من الأطراف، لأنها لا تخص أي حلقة تسليم في هذا المستوى:`,
  failed: (found) => `عدد أدوات الكشف التي تعطلت: ${count(found)}؛ وقد يغيب هنا ما تبحث عنه:`,
  failure: (detector, message) => `${detector}: ${message}`,
  settings: ({ level, target, rankBy, gains }) =>
    `الإعدادات: يُنظر إلى السلسلة على مستوى ${arabicLevels[level]}؛ والقوة الكافية ${setPercent(target)}؛ وتُرتَّب الانقطاعات بحسب ${rankBy === "loss" ? "كلفتها" : "مردود إصلاح كل منها"}؛ وحُسب مردود الإصلاح للأعلى كلفة منها، وعددها ${count(gains)}.`,
};
