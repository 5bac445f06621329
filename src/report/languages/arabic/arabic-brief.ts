import type { Cause } from "../../../chain/indicator.js";
import type { SpanInShort } from "../../../diagnosis/brief/brief-span.js";
import type { Exceeded } from "../../../privacy/exceeded-of.js";
import type { BriefMessages } from "../../messages/brief-messages.js";
import { arabicCauses } from "./arabic-causes.js";
import { count, counted, list, namedInterval, percent, points, setPercent } from "./arabic-figures.js";
import { arabicNouns } from "./arabic-nouns.js";

const you = "أنتم";

/** A page for the people of one party, in Arabic. */
export const arabicBrief: BriefMessages = {
  title: (name) => `إلى ${name}: موقعكم في السلسلة`,
  place: {
    isolated:
      "لا تُظهر الخريطة شيئًا تسلّمونه إلى غيركم أو تتلقونه من غيركم. إن لم يكن ذلك صحيحًا، فاذكروا من تخدمونهم ومن يخدمونكم؛ وعندئذ يمكن أن يُقال هنا المزيد.",
    noLevel: "لا يمكن بعدُ معرفة ما يصل إلى العملاء النهائيين، ولا ما تكلّفهم حلقة تسليم ضعيفة.",
    reaches: ({ serviceLevel, received }) => {
      if (received === null)
        return "لا يصل إليكم أي توريد على الخريطة، ولذلك لا يمكن قول شيء عن الخدمة التي تصلكم.";
      if (serviceLevel === null) return "لا يمكن بعدُ معرفة نسبة ما يصلكم كما ينبغي.";
      const { mean, low, high } = serviceLevel;
      const range = low === null || high === null ? "" : ` (${namedInterval(low, high)})`;
      return `يصل ${percent(mean)} مما تتلقونه دون خلل في الطريق${range}.`;
    },
    dependence: (share) =>
      share > 0.9995
        ? "لولا عملكم لما وصل شيء مما يصل الآن."
        : `لولا عملكم لما وصل ${percent(share)} مما يصل الآن.`,
    passedOn: (share) => `${percent(share)} مما تتلقونه وتنجزونه يخرج من عندكم دون خلل أصابه في الطريق.`,
    own: (cause, { mean, low, high }, basis) => {
      const range = low === null || high === null ? "" : `، ${namedInterval(low, high)}`;
      const what = cause === "care" ? "مما تقدمه لكم المؤسسة" : "من عملكم أنتم";
      const well = cause === "care" ? "يخدمكم جيدًا" : `يسير جيدًا من ناحية ${arabicCauses[cause]}`;
      return `${percent(mean)} ${what} ${well} (${basis}${range}).`;
    },
    lost: ({ given, received, own }) => {
      const places = [
        ...(given > 0 ? [`${points(given)} بينكم وبين من تخدمونهم`] : []),
        ...(received > 0 ? [`${points(received)} بينكم وبين من يخدمونكم`] : []),
        ...(own > 0 ? [`${points(own)} في عملكم وما يسانده`] : []),
      ];
      return places.length === 0
        ? "لا تُفقد أي من هذه النقاط في حلقات التسليم لديكم."
        : `من هذه النقاط تُفقد ${list(places)}.`;
    },
    withheld: (causes) => `ما أجاب به الناس عنكم ككل (${list(causeNames(causes))}) محجوب، حمايةً لمن أجابوا.`,
    ledBy: (name, { led, mean, own, others }) => {
      const lead = `قيادتكم من مسؤولية ${name}${led > 1 ? `، إلى جانب قيادة ${counted(led - 1, arabicNouns.otherParty)}` : ""}.`;
      if (mean === null || own === null || led === 1) return lead;
      return `${lead} ما تسلّمونه يخدم الأطراف المتلقية جيدًا في ${percent(own)} من عمليات التبادل، وما تسلّمونه جميعًا تحت هذه القيادة في ${percent(mean)}${besides({ others })}.`;
    },
  },
  serves: {
    title: { internal: "من تخدمونهم", customer: "من تسلّمون إليهم شيئًا" },
    columns: ["إلى", "الخدمة", "الأساس", "يخدمهم جيدًا", "النقاط المفقودة"],
    none: "لا تُظهر الخريطة أحدًا تخدمونه.",
  },
  servedBy: {
    title: { internal: "من يخدمونكم", customer: "من يخدمونكم" },
    columns: ["من", "الخدمة", "الأساس", "يخدمكم جيدًا", "النقاط المفقودة"],
    none: "لا تُظهر الخريطة أحدًا يخدمكم.",
  },
  within: { title: "فيما بينكم", columns: ["الخدمة", "الأساس", "يخدم جيدًا"] },
  known: (basis, withheld) =>
    withheld.length === 0 ? basis : `${basis}؛ والإجابات عن ${list(causeNames(withheld))} محجوبة`,
  you,
  blank: "–",
  more: (more) => `غير المعروض هنا: ${count(more)}؛ ولا يُفقد في أي منها أكثر مما يُفقد فيما عُرض.`,
  needs: {
    title: {
      around: "ما تحتاجون إليه وتحصلون عليه أنتم ومن حولكم",
      alone: "ما تحتاجون إليه وتحصلون عليه",
    },
    introduction:
      "نسبة ما وُجد جيدًا مما سُئل عنه أو عُدّ، بحسب مبادئ حسن الخدمة المتبادلة. والشرطة تعني أن أحدًا لم ينظر في الأمر.",
    columns: ["", "الاحتياجات الملبّاة", "ما لم يُلبَّ بعد"],
    met: (met, told) => `${count(met)} من ${count(told)}`,
    others: (more) => `وغيرها (العدد: ${count(more)})`,
    unasked: (names) => `لم يسأل أحد بعدُ هذه الأطراف عما تحتاج إليه: ${names.join("، ")}.`,
    withheld: (names) => `سُئلت هذه الأطراف عما تحتاج إليه، لكن الإجابات محجوبة: ${names.join("، ")}.`,
    own: {
      met: (needs) => `تحصلون على ما يكفي من: ${needs.join("، ")}.`,
      unmet: (needs) => `لا تحصلون على ما يكفي من: ${needs.join("، ")}.`,
      unsure: (needs) => `ليس واضحًا هل تحصلون على ما يكفي من: ${needs.join("، ")}.`,
      changed: (needs) => `ما تغيّر: ${needs.join("؛ ")}.`,
      withheld: (needs) => `سُئلتم عما يأتي، لكن الإجابات محجوبة: ${needs.join("، ")}.`,
      unasked: (needs) => `لم يسألكم أحد عن: ${needs.join("، ")}.`,
    },
    need: (name, { mean }, exceeded) =>
      `${name} (${percent(mean)}${exceeded === null ? "" : `؛ ونسبة من حصلوا على أكثر مما توقعوا ${exceeding(exceeded)}`})`,
    change: (name, change, from, to) =>
      `${name}: ${change < 0 ? "انخفاض" : "ارتفاع"} بمقدار ${points(Math.abs(change))} نقطة بين ${from} و${to}`,
  },
  leads: {
    title: "من تقودونهم",
    introduction: ({ measured, led, mean, others }) =>
      mean === null
        ? `تقودون ${counted(led, arabicNouns.unit)}. ولم ينظر أحد بعدُ في مدى جودة خدمة ما تسلّمه للأطراف المتلقية.`
        : `ما تسلّمه الوحدات التي تقودونها يخدم الأطراف المتلقية جيدًا في ${percent(mean)} من عمليات التبادل (متوسط ${count(measured)} من ${count(led)})${besides({ others })}. يبيّن الجدول أين تكون المساعدة أجدى، لا من المتسبب.`,
    columns: ["الوحدة", "ما لم يُلبَّ بعد", "الاحتياجات الملبّاة", "تخدم غيرها جيدًا", "النقاط المفقودة هناك"],
  },
  actions: {
    title: { internal: "ما ينبغي عمله أولًا", customer: "أين يقع أكبر الفاقد في الطريق إليكم" },
    none: {
      internal: "لم يُعثر على أي انقطاع فيما تقدمونه أو تحصلون عليه أو تنجزونه.",
      customer: "لم يُعثر على أي انقطاع في الطريق إليكم.",
    },
    more: (more) => `عدد الانقطاعات الأخرى غير المعروضة هنا: ${count(more)}؛ وكلفتها أقل.`,
    giver: (to, service) => `منكم إلى ${to}${service === "" ? "" : `: ${service}`}`,
    receiver: (from, service) => `من ${from} إليكم${service === "" ? "" : `: ${service}`}`,
    care: "ما تحصلون عليه من المؤسسة",
    part: "عملكم أنتم",
    cost: (loss, lost, gain) => {
      if (lost === null) return "لا يمكن بعدُ تحديد ما يكلّفه هذا العملاء النهائيين.";
      if (loss === 0) return "هذا وحده لا يكلّف العملاء النهائيين شيئًا حتى الآن.";
      return `من أصل ${points(lost)} نقطة مفقودة، تُفقد هنا ${points(loss)}${givesBack(gain)}.`;
    },
    route: (parties, leftOut, customer) => {
      const gap = leftOut > 0 ? [`… (مع ${counted(leftOut, arabicNouns.otherParty)})`] : [];
      return `يصل أثر ذلك إلى العملاء النهائيين غالبًا على هذا النحو: ${[...parties, ...gap, customer].join(" ← ")}.`;
    },
    remedies: (between) => {
      if (between.length === 0) return "ما يفيد:";
      return `ما يفيد ${between.length > 1 ? betweenWords(between) : toWords(between[0]!)}:`;
    },
  },
  risks: { title: "ما يستحق المتابعة" },
  blindSpots: { title: "ما لا يعرفه أحد بعد" },
  reading: {
    title: "كيف تُقرأ هذه الصفحة",
    lines: ({ target }) => [
      `النقطة جزء من مئة مما يتلقاه العملاء النهائيون. وجودة حلقة التسليم هي نسبة ما يخدم الطرف المتلقي جيدًا من عمليات التبادل فيها؛ والنسبة الكافية ${setPercent(target)}.`,
      "حلقة التسليم الضعيفة أمر يحدث بين جانبين، ولا تقول شيئًا عن المتسبب. ابدؤوا بسؤال الجانب الآخر عما يحتاج إليه، واذكروا ما تحتاجون إليه أنتم.",
      "حيث يقل المعروف، تُقرَّب الأرقام من متوسط السلسلة؛ فخذوها داعيًا إلى النظر، لا حكمًا.",
    ],
  },
};

function causeNames(causes: readonly Cause[]): readonly string[] {
  return causes.map((cause) => arabicCauses[cause]);
}

/** The word for "you" changes its form after the word for "between". */
function betweenWords(between: readonly string[]): string {
  const others = between.filter((name) => name !== you);
  return others.length < between.length ? `بينكم وبين ${list(others)}` : `بين ${list(between)}`;
}

function toWords(name: string): string {
  return name === you ? "من جانبكم" : `من جانب ${name}`;
}

function besides({ others }: Pick<SpanInShort, "others">): string {
  return others === null ? "" : `؛ والنسبة لدى من يقودهم آخرون ${percent(others)}`;
}

function exceeding({ share, band }: Exceeded): string {
  if (band === null) return percent(share);
  const [low, high] = band.map(percent);
  if (band[0] === 0) return `${high} على الأكثر`;
  return band[1] === 1 ? `${low} على الأقل` : `ما بين ${low} و${high}`;
}

function givesBack(gain: number | null): string {
  if (gain === null) return "";
  return gain > 0
    ? `؛ ومردود الإصلاح هنا وحده ${points(gain)} نقطة`
    : "؛ ولا مردود بعدُ للإصلاح هنا وحده، لأن أمرًا آخر هنا بمثل هذا الضعف أو أضعف";
}
