import type { Cause } from "../../../chain/indicator.js";
import type { Subject } from "../../../chain/subject.js";
import type { SignEvidence } from "../../../detectors/detector.js";
import type { MeanRating } from "../../../privacy/mean-rating.js";
import type { BreakMessages } from "../../messages/messages.js";
import { arabicBasis } from "./arabic-basis.js";
import { arabicCauses } from "./arabic-causes.js";
import { arabicDuration } from "./arabic-duration.js";
import {
  count,
  counted,
  figure,
  fixed,
  namedInterval,
  percent,
  points,
  probability,
  setPercent,
} from "./arabic-figures.js";
import { arabicNouns } from "./arabic-nouns.js";

/** What is said of each break, in Arabic. */
export const arabicBreaks: BreakMessages = {
  title: {
    loss: "الانقطاعات الأعلى كلفة على العملاء النهائيين",
    gain: "الانقطاعات الأعلى مردودًا عند إصلاحها",
  },
  none: "لم يُعثر على أي انقطاع.",
  cost: (subject, cause, loss, lost, gain) => {
    if (lost === null) return "لا يمكن تحديد ما يكلّفه هذا العملاء النهائيين، لأنه لا يوجد مستوى خدمة.";
    return `يعود إلى ${named(subject, cause)} ${points(loss)} من أصل ${points(lost)} نقطة مفقودة؛ ${givenBack(gain, loss)}.`;
  },
  labels: {
    status: "الوضع",
    cause: "السبب",
    strength: "القوة",
    evidence: "الأدلة",
    route: "الطريق إلى العميل",
    remedies: "ما ينبغي عمله",
  },
  heading: (subject, cause) => (cause === null ? subject : `${subject} (${arabicCauses[cause]})`),
  status: (status, belowTarget, target) => {
    const chance = belowTarget === null ? "" : ` (الاحتمال ${probability(belowTarget)})`;
    const below = `دون الحد المستهدف البالغ ${setPercent(target)}`;
    const enough =
      (belowTarget ?? 0) < 0.5 ? "القوة كافية في حد ذاتها" : "ليست القوة دون الحد المستهدف بوضوح";
    return {
      broken:
        belowTarget === null
          ? `انقطاع: القوة بحسب التقدير أو التصريح ${below}.`
          : `انقطاع: يكاد يكون مؤكدًا أن القوة ${below}${chance}.`,
      suspect: `اشتباه: القوة على الأرجح ${below}${chance}.`,
      costly: `${enough}، لكن الكلفة عالية.`,
      sound: `${enough}.`,
      unmeasured: "لم يُقَس.",
    }[status];
  },
  causes: {
    information:
      "المعلومات. ما يلزم الطرف المتلقي معرفته لا يصل، أو يصل متأخرًا أو خاطئًا أو ناقصًا، أو تبقى الأسئلة بلا إجابة.",
    coordination: "التنسيق. الجانبان غير منسجمين: انتظار، وعمل يُعاد، وغموض في من يقوم بماذا، وأهداف متعارضة.",
    care: "الرعاية. لا يلقى العميل الداخلي خدمة جيدة أو لا يلقى الاهتمام.",
    service: "الرعاية من جانب الخدمة. لا يحصل العميل الداخلي على ما يحتاج إليه من مساعدة أو تدريب أو تقدير.",
    attention: "الرعاية من جانب الاهتمام. لا يُسأل العميل الداخلي، أو لا يُصغى إليه، أو لا يُعامل باحترام.",
    unknown: "غير معروف: لم يبرز بعدُ سبب واحد بعينه.",
  },
  strength: ({ mean, low, high }, basis, subject, cause) => {
    if (basis === "assumed" && subject === "party") return "لم يُقَس؛ ويُفترض أنه بلا خلل.";
    const what = {
      party: cause === "care" ? "مما يحصل عليه هذا الطرف يخدمه جيدًا" : "من عمل هذا الطرف نفسه يُنجز جيدًا",
      handoff: "من عمليات التبادل تخدم الطرف المتلقي جيدًا",
      chain: "من عمليات التبادل تخدم الطرف المتلقي جيدًا",
    }[subject];
    const range =
      low === null || high === null ? `${arabicBasis[basis]}، ولذلك دون مجال ثقة` : namedInterval(low, high);
    return `${percent(mean)} ${what}${cause === null ? "" : " من هذه الناحية"} (${range}).`;
  },
  evidence: (evidence, subject, rating) => evidenceWords[evidence.source](evidence, subject, rating),
  lookedAt: (indicators) => `ما نُظر فيه: ${indicators.join("، ")}.`,
  seen: ({ exchanges, returned, waitHours }) => {
    const back = returned === undefined ? "" : `، عاد منها مباشرةً ${count(returned)}`;
    const wait = waitHours
      ? `؛ انتظر نصفها أكثر من ${arabicDuration(waitHours.median)}، وواحدة من كل عشرين أكثر من ${arabicDuration(waitHours.p95)}`
      : "";
    return `عدد عمليات التبادل المرصودة ${count(exchanges)}${back}${wait}.`;
  },
  speaks: (basis, disagree) => {
    const speaker = basis === "observed" ? "بالأعداد المسجّلة" : "بما يقوله الناس";
    return disagree
      ? `الأعداد المسجّلة والإجابات متعارضة: يُؤخذ بالأضعف منهما، أي ${speaker} هنا.`
      : `لا تعارض بين الأعداد المسجّلة والإجابات؛ يُؤخذ بالأضعف منهما، أي ${speaker} هنا.`;
  },
  route: (parties, leftOut) => {
    const half = Math.ceil(parties.length / 2);
    const gap = leftOut > 0 ? [`… (مع ${counted(leftOut, arabicNouns.otherParty)})`] : [];
    return `${[...parties.slice(0, half), ...gap, ...parties.slice(half)].join(" ← ")}.`;
  },
  noRoute: "لا طريق من هنا إلى أي عميل نهائي.",
  more: (more, largestLoss) =>
    `عدد الانقطاعات الأخرى غير المعروضة هنا: ${count(more)}؛ ولا يعود إلى أي منها أكثر من ${points(largestLoss)} نقطة.`,
};

const subjectWords: Readonly<Record<Subject["type"], string>> = {
  handoff: "حلقة التسليم هذه",
  party: "عمل هذا الطرف نفسه",
  chain: "هذا الأمر",
};

function named(subject: Subject["type"], cause: Cause | null): string {
  return cause === null ? subjectWords[subject] : `${subjectWords[subject]} (${arabicCauses[cause]})`;
}

function givenBack(gain: number | null, loss: number): string {
  if (gain === null) return "ولم يُحسب مردود الإصلاح هنا وحده";
  if (gain > 0) return `ومردود الإصلاح هنا وحده ${points(gain)} نقطة`;
  return `ولا مردود للإصلاح هنا وحده${loss > 0 ? "، لأن أمرًا آخر هنا بمثل هذا الضعف أو أضعف" : ""}`;
}

type EvidenceWords = BreakMessages["evidence"];

const evidenceWords: Readonly<Record<SignEvidence["source"], EvidenceWords>> = {
  observed: ({ good, total, strength }, subject) => {
    const noun = subject === "handoff" ? arabicNouns.exchange : arabicNouns.case;
    return good === undefined || total === undefined
      ? `المرصود: سار ${percent(strength)} من ${noun.all} جيدًا.`
      : `المرصود: سار ${count(good)} من أصل ${counted(total, noun)} جيدًا.`;
  },
  rated: ({ good, total, band, strength }, _, rating) => {
    const found =
      good === undefined || total === undefined
        ? `${percent(strength)} من الأشخاص`
        : `${band ? shareIn(band) : people(good)} من أصل ${counted(total, arabicNouns.person)}`;
    return `الإجابات: وجد ${found} الأمر جيدًا${rating ? `، ${meanAnswer(rating)}` : ""}.`;
  },
  judged: ({ strength }) => `التقدير: القوة المقدَّرة ${percent(strength)}.`,
  declared: ({ strength }) => `التصريح: القوة المصرَّح بها إجمالًا ${percent(strength)}.`,
};

function meanAnswer({ mean, scale: [lowest, highest] }: MeanRating): string {
  return `ومتوسط الإجابات ${fixed(mean, 1)} على مقياس من ${figure(lowest)} إلى ${figure(highest)}`;
}

/** In words that claim no more than the band tells. */
function shareIn([low, high]: readonly [number, number]): string {
  if (low === 0) return `${setPercent(high)} على الأكثر`;
  return high === 1 ? `${setPercent(low)} على الأقل` : `ما بين ${setPercent(low)} و${setPercent(high)}`;
}

/** People whose answers were mixed count in part. */
function people(good: number): string {
  return Number.isInteger(good) ? count(good) : `نحو ${count(Math.round(good))}`;
}
