import type { Messages } from "../../messages/messages.js";

/** The indicators of the catalogue, in a few Arabic words each. */
export const arabicIndicators: Messages["indicators"] = {
  "timely-communication": "وصول المعلومات في وقتها",
  "accurate-communication": "صحة المعلومات",
  "frequent-communication": "الاطلاع على المستجدات بوتيرة كافية",
  "complete-communication": "اكتمال المعلومات",
  "complete-and-accurate": "الصلاحية للاستخدام عند الوصول",
  "questions-answered": "الإجابة عن الأسئلة",
  "shared-goals": "وحدة الأهداف",
  "shared-knowledge": "معرفة كلٍّ بعمل الآخر",
  "problem-solving": "حل المشكلات دون لوم",
  "clear-roles": "وضوح من يقوم بماذا",
  "on-time": "الالتزام بالمواعيد",
  "right-first-time": "الصواب من المرة الأولى",
  "ready-support": "المساعدة عند الحاجة",
  training: "التدريب على المهام",
  "recognition-and-reward": "التقدير والمكافأة",
  "job-security": "الأمان الوظيفي",
  "fair-pay": "عدالة الأجر",
  health: "الاهتمام بالصحة",
  "healthy-culture": "جو العمل الودي",
  respect: "المعاملة باحترام",
  fairness: "الإنصاف في المعاملة",
  "being-asked": "السؤال عن الاحتياجات",
  "being-heard": "الإصغاء إلى الملاحظات",
};
