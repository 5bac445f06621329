import type { ItemTexts } from "./item-texts.js";

/**
 * The words of questionnaires in Arabic. No verb has a party for its subject and no pronoun stands for one,
 * as the gender of a name is not known; numbers stand in the digits that answers are read in.
 */
export const arabicItems: ItemTexts = {
  items: {
    "timely-communication": {
      received: (giver) => `نتلقى من ${giver} المعلومات اللازمة في الوقت المناسب.`,
      given: (receiver) => `نقدم إلى ${receiver} المعلومات اللازمة في الوقت المناسب.`,
      care: (organisation) => `${organisation} تقدم لنا المعلومات اللازمة في الوقت المناسب.`,
    },
    "accurate-communication": {
      received: (giver) => `المعلومات التي نتلقاها من ${giver} صحيحة.`,
      given: (receiver) => `المعلومات التي نقدمها إلى ${receiver} صحيحة.`,
      care: (organisation) => `${organisation} تقدم لنا معلومات صحيحة.`,
    },
    "frequent-communication": {
      received: (giver) => `نتلقى المستجدات من ${giver} بوتيرة كافية.`,
      given: (receiver) => `نطلع ${receiver} على المستجدات بوتيرة كافية.`,
      care: (organisation) => `${organisation} تطلعنا على المستجدات بوتيرة كافية.`,
    },
    "complete-communication": {
      received: (giver) => `نعرف من ${giver} كل ما يلزمنا لعملنا.`,
      given: (receiver) => `نخبر ${receiver} بكل ما يلزم للعمل.`,
      care: (organisation) => `${organisation} تخبرنا بكل ما يلزمنا لعملنا.`,
    },
    "complete-and-accurate": {
      received: (giver) => `ما نتسلمه من ${giver} صالح للاستخدام كما يصل، بلا نقص ولا حاجة إلى تصحيح.`,
      given: (receiver) => `ما نسلمه إلى ${receiver} صالح للاستخدام كما يصل، بلا نقص ولا حاجة إلى تصحيح.`,
      care: (organisation) => `${organisation} توفر لنا ما نحتاج إليه في العمل كاملًا وخاليًا من الأخطاء.`,
    },
    "questions-answered": {
      received: (giver) => `نحصل من ${giver} على إجابة مفيدة عندما نسأل.`,
      given: (receiver) => `نقدم إلى ${receiver} إجابة مفيدة عن كل سؤال.`,
      care: (organisation) => `${organisation} تقدم لنا إجابة مفيدة عندما نسأل.`,
    },
    "shared-goals": {
      received: (giver) => `يجمعنا مع ${giver} هدف واحد.`,
      given: (receiver) => `نعمل مع ${receiver} من أجل هدف واحد.`,
      care: (organisation) => `${organisation} توضح لنا الهدف الذي نعمل جميعًا من أجله.`,
    },
    "shared-knowledge": {
      received: (giver) => `نجد لدى ${giver} فهمًا لما يتطلبه عملنا.`,
      given: (receiver) => `نفهم ما يتطلبه عمل ${receiver}.`,
      care: (organisation) => `${organisation} تساعدنا على فهم صلة عملنا بعمل الآخرين.`,
    },
    "problem-solving": {
      received: (giver) => `عند حدوث مشكلة نجد من ${giver} سعيًا معنا إلى الحل، لا بحثًا عمن يُلام.`,
      given: (receiver) => `عند حدوث مشكلة نسعى مع ${receiver} إلى الحل، ولا نبحث عمن يُلام.`,
      care: (organisation) => `${organisation} تسعى إلى الحل عند حدوث مشكلة، ولا تبحث عمن يُلام.`,
    },
    "clear-roles": {
      received: (giver) => `واضح لنا ما هو من مهام ${giver} وما هو من مهامنا.`,
      given: (receiver) => `واضح لنا ما هو من مهامنا وما هو من مهام ${receiver}.`,
      care: (organisation) => `${organisation} حددت بوضوح من يقوم بماذا.`,
    },
    "on-time": {
      received: (giver) => `ما نتسلمه من ${giver} يصل في الموعد المتفق عليه.`,
      given: (receiver) => `ما نسلمه إلى ${receiver} يصل في الموعد المتفق عليه.`,
      care: (organisation) => `${organisation} توفر لنا ما نحتاج إليه في العمل في الموعد المتفق عليه.`,
    },
    "right-first-time": {
      received: (giver) => `العمل الذي نتلقاه من ${giver} نادرًا ما تلزم إعادته.`,
      given: (receiver) => `العمل الذي نقدمه إلى ${receiver} نادرًا ما تلزم إعادته.`,
      care: (organisation) => `${organisation} نادرًا ما تضطر إلى إعادة ما أنجزته من أجلنا.`,
    },
    "ready-support": {
      received: (giver) => `نجد لدى ${giver} المساعدة عندما نحتاج إليها.`,
      given: (receiver) => `نساعد ${receiver} عند الحاجة.`,
      care: (organisation) => `${organisation} تدعمنا عندما نحتاج إلى الدعم.`,
    },
    training: {
      received: (giver) => `نتعلم من ${giver} ما يلزم لعملنا المشترك.`,
      given: (receiver) => `نساعد ${receiver} على تعلم ما يلزم لعملنا المشترك.`,
      care: (organisation) => `${organisation} تدربنا جيدًا على مهامنا.`,
    },
    "recognition-and-reward": {
      received: (giver) => `نجد من ${giver} تقديرًا ظاهرًا لعملنا الجيد.`,
      given: (receiver) => `نُظهر تقديرنا للعمل الجيد الذي نراه من ${receiver}.`,
      care: (organisation) => `${organisation} تقدر عملنا الجيد وتكافئنا عليه.`,
    },
    "job-security": {
      received: (giver) => `العمل مع ${giver} يعزز شعورنا بالأمان الوظيفي.`,
      given: (receiver) => `نسهم في شعور ${receiver} بالأمان الوظيفي.`,
      care: (organisation) => `${organisation} تمنحنا شعورًا بالأمان الوظيفي.`,
    },
    "fair-pay": {
      received: (giver) => `نحصل من ${giver} على أجر عادل مقابل ما نعمله.`,
      given: (receiver) => `نحرص على أن يكون أجر ${receiver} عادلًا مقابل العمل.`,
      care: (organisation) => `${organisation} تمنحنا أجرًا عادلًا مقابل عملنا.`,
    },
    health: {
      received: (giver) => `نجد من ${giver} حرصًا على ألا تتضرر صحتنا بسبب العمل.`,
      given: (receiver) => `نحرص على ألا تتضرر صحة ${receiver} بسبب العمل.`,
      care: (organisation) => `${organisation} تهتم بصحتنا.`,
    },
    "healthy-culture": {
      received: (giver) => `العمل مع ${giver} ودي ومريح.`,
      given: (receiver) => `نحافظ على جو ودي ومريح في العمل مع ${receiver}.`,
      care: (organisation) => `${organisation} مكان يعمل فيه الجميع معًا بروح ودية.`,
    },
    respect: {
      received: (giver) => `نلقى من ${giver} معاملة محترمة أيًا كان موقعنا الوظيفي.`,
      given: (receiver) => `نعامل ${receiver} باحترام أيًا كان الموقع الوظيفي.`,
      care: (organisation) => `${organisation} تعاملنا باحترام أيًا كان موقعنا الوظيفي.`,
    },
    fairness: {
      received: (giver) => `نلقى من ${giver} الإنصاف نفسه الذي يلقاه الآخرون.`,
      given: (receiver) => `نعامل ${receiver} بالإنصاف نفسه الذي نعامل به الآخرين.`,
      care: (organisation) => `${organisation} تعاملنا بالإنصاف نفسه الذي تعامل به الآخرين.`,
    },
    "being-asked": {
      received: (giver) => `نجد من ${giver} اهتمامًا بالسؤال عما نحتاج إليه.`,
      given: (receiver) => `نسأل ${receiver} عن احتياجات العمل.`,
      care: (organisation) => `${organisation} تسألنا عما نحتاج إليه.`,
    },
    "being-heard": {
      received: (giver) => `عندما ننبه إلى خطأ أو نقترح فكرة، نجد من ${giver} اهتمامًا جادًا.`,
      given: (receiver) => `نأخذ على محمل الجد ما يصلنا من ${receiver} من ملاحظات وأفكار.`,
      care: (organisation) => `${organisation} تأخذ ملاحظاتنا وأفكارنا على محمل الجد.`,
    },
  },
  ownIndicator: (label) => ({
    received: (giver) => `الخدمة التي نتلقاها من ${giver} جيدة من هذه الناحية: «${label}».`,
    given: (receiver) => `الخدمة التي نقدمها إلى ${receiver} جيدة من هذه الناحية: «${label}».`,
    care: (organisation) => `${organisation} تخدمنا جيدًا من هذه الناحية: «${label}».`,
  }),
  about: (service, statement) => `بخصوص «${service}»: ${statement}`,
  ourOrganisation: "مؤسستنا",
  theirOrganisation: "المؤسسة التي نتعامل معها",
  expected: "في الخدمة الجيدة، إلى أي مدى ينبغي أن تنطبق هذه العبارة؟ يرجى الإجابة على المقياس نفسه.",
  importance: "ما مدى أهمية هذا الأمر لك؟ يرجى إعطاء نقاط من 0 (غير مهم) إلى 100 (بالغ الأهمية).",
};
