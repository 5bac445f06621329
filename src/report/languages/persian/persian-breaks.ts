import type { Cause } from "../../../chain/indicator.js";
import type { Subject } from "../../../chain/subject.js";
import type { SignEvidence } from "../../../detectors/detector.js";
import type { MeanRating } from "../../../privacy/mean-rating.js";
import type { BreakMessages } from "../../messages/messages.js";
import { persianBasis } from "./persian-basis.js";
import { persianCauses } from "./persian-causes.js";
import { persianDuration } from "./persian-duration.js";
import {
  count,
  counted,
  figure,
  fixed,
  interval,
  intervalName,
  percent,
  points,
  probability,
  setPercent,
} from "./persian-figures.js";

/** What is said of each break, in Persian. */
export const persianBreaks: BreakMessages = {
  title: {
    loss: "گسست‌هایی که بیشترین هزینه را برای مشتریان نهایی دارند",
    gain: "گسست‌هایی که اصلاحشان بیشترین امتیاز را بازمی‌گرداند",
  },
  none: "هیچ گسستی پیدا نشد.",
  cost: (subject, cause, loss, lost, gain) => {
    if (lost === null)
      return "نمی‌توان گفت این برای مشتریان نهایی چه هزینه‌ای دارد، چون سطح خدمتی در دست نیست.";
    return `از ${points(lost)} امتیاز ازدست‌رفته، سهم ${named(subject, cause)} ${points(loss)} امتیاز است؛ ${givenBack(gain, loss)}.`;
  },
  labels: {
    status: "وضعیت",
    cause: "علت",
    strength: "قوت",
    evidence: "شواهد",
    route: "مسیر تا مشتری",
    remedies: "چه باید کرد",
  },
  heading: (subject, cause) => (cause === null ? subject : `${subject} (${persianCauses[cause]})`),
  status: (status, belowTarget, target) => {
    const chance = belowTarget === null ? "" : ` (با احتمال ${probability(belowTarget)})`;
    const below = `پایین‌تر از هدف ${setPercent(target)}`;
    const enough = (belowTarget ?? 0) < 0.5 ? "به‌خودی‌خود قابل قبول" : "نه آشکارا پایین‌تر از هدف";
    return {
      broken:
        belowTarget === null ? `گسسته: آن را ${below} دانسته‌اند.` : `گسسته: تقریباً به‌یقین ${below}${chance}.`,
      suspect: `مشکوک: احتمالاً ${below}${chance}.`,
      costly: `${enough}، اما پرهزینه.`,
      sound: `${enough}.`,
      unmeasured: "اندازه‌گیری نشده.",
    }[status];
  },
  causes: {
    information:
      "اطلاعات. آنچه تحویل‌گیرنده باید بداند نمی‌رسد، یا دیر، نادرست یا ناقص می‌رسد، یا پرسش‌ها بی‌پاسخ می‌ماند.",
    coordination:
      "هماهنگی. دو طرف با هم هماهنگ نیستند: انتظار، دوباره‌کاری، روشن نبودن اینکه هر کار با کیست، هدف‌های ناسازگار.",
    care: "رسیدگی. به مشتری داخلی خوب خدمت داده نمی‌شود یا به حرفش توجه نمی‌شود.",
    service: "رسیدگی، از جنبهٔ خدمت. مشتری داخلی کمک، آموزش یا قدردانی لازم را نمی‌گیرد.",
    attention:
      "رسیدگی، از جنبهٔ توجه. از مشتری داخلی پرسیده نمی‌شود، حرفش شنیده نمی‌شود یا با او محترمانه رفتار نمی‌شود.",
    unknown: "نامعلوم: هنوز هیچ علتی به‌تنهایی برجسته نیست.",
  },
  strength: ({ mean, low, high }, basis, subject, cause) => {
    if (basis === "assumed" && subject === "party") return "اندازه‌گیری نشده؛ فرض می‌شود بی‌نقص است.";
    const share = percent(mean);
    const served = `در ${share} از تبادل‌ها تحویل‌گیرنده خدمت خوبی می‌گیرد`;
    const what = {
      party:
        cause === "care" ? `${share} از آنچه می‌گیرد خدمت خوبی است` : `${share} از کار خود را خوب انجام می‌دهد`,
      handoff: served,
      chain: served,
    }[subject];
    const range =
      low === null || high === null
        ? `${persianBasis[basis]}، پس بدون بازه`
        : `${intervalName()}: ${interval(low, high)}`;
    return `${cause === null ? "" : "از این نظر، "}${what} (${range}).`;
  },
  evidence: (evidence, subject, rating) => evidenceWords[evidence.source](evidence, subject, rating),
  lookedAt: (indicators) => `بررسی‌شده: ${indicators.join("، ")}.`,
  seen: ({ exchanges, returned, waitHours }) => {
    const back = returned === undefined ? "" : `، که ${counted(returned, "مورد")} از آن مستقیم برگشت`;
    const wait = waitHours
      ? `؛ نیمی از آن‌ها بیش از ${persianDuration(waitHours.median)} و از هر بیست مورد یکی بیش از ${persianDuration(waitHours.p95)} در انتظار ماند`
      : "";
    return `دیده‌شده: ${counted(exchanges, "تبادل")}${back}${wait}.`;
  },
  speaks: (basis, disagree) => {
    const speaker = basis === "observed" ? "شمارش" : "گفتهٔ افراد";
    return disagree
      ? `شمارش و پاسخ‌ها با هم نمی‌خوانند: از این دو آن‌که ضعیف‌تر است ملاک است، در اینجا ${speaker}.`
      : `شمارش و پاسخ‌ها یکدیگر را نقض نمی‌کنند؛ از این دو آن‌که ضعیف‌تر است ملاک است، در اینجا ${speaker}.`;
  },
  route: (parties, leftOut) => {
    const half = Math.ceil(parties.length / 2);
    const gap = leftOut > 0 ? [`… (${counted(leftOut, "عضو دیگر")})`] : [];
    return `${[...parties.slice(0, half), ...gap, ...parties.slice(half)].join(" ← ")}.`;
  },
  noRoute: "از اینجا هیچ راهی به مشتری نهایی نمی‌رسد.",
  more: (more, largestLoss) =>
    `${counted(more, "گسست دیگر")} در اینجا نیامده است؛ سهم هیچ‌یک بیش از ${points(largestLoss)} امتیاز نیست.`,
};

const subjectWords: Readonly<Record<Subject["type"], string>> = {
  handoff: "این تحویل",
  party: "کار خود این عضو",
  chain: "این مورد",
};

function named(subject: Subject["type"], cause: Cause | null): string {
  return cause === null ? subjectWords[subject] : `${subjectWords[subject]} (${persianCauses[cause]})`;
}

function givenBack(gain: number | null, loss: number): string {
  if (gain === null) return "محاسبه نشده است که اصلاح آن به‌تنهایی چقدر بازمی‌گرداند";
  if (gain > 0) return `اصلاح آن به‌تنهایی ${points(gain)} امتیاز بازمی‌گرداند`;
  return `اصلاح آن به‌تنهایی چیزی بازنمی‌گرداند${loss > 0 ? "، چون چیز دیگری در اینجا به همان اندازه یا بیشتر ضعیف است" : ""}`;
}

type EvidenceWords = BreakMessages["evidence"];

const evidenceWords: Readonly<Record<SignEvidence["source"], EvidenceWords>> = {
  observed: ({ good, total, strength }, subject) => {
    const [noun, all] = subject === "handoff" ? ["تبادل", "تبادل‌ها"] : ["مورد", "موارد"];
    return good === undefined || total === undefined
      ? `مشاهده: ${percent(strength)} از ${all} خوب انجام شد.`
      : `مشاهده: از ${counted(total, noun)}، ${counted(good, noun)} خوب انجام شد.`;
  },
  rated: ({ good, total, band, strength }, _, rating) => {
    const found =
      good === undefined || total === undefined
        ? `${percent(strength)} از افراد`
        : `${band ? shareIn(band) : people(good)} از ${counted(total, "نفر")}`;
    return `نظرسنجی: از نظر ${found} خوب بوده است${rating ? `، ${meanAnswer(rating)}` : ""}.`;
  },
  judged: ({ strength }) => `برآورد: قوت آن ${percent(strength)} برآورد شده است.`,
  declared: ({ strength }) => `اعلام: قوت کلی آن ${percent(strength)} اعلام شده است.`,
};

function meanAnswer({ mean, scale: [lowest, highest] }: MeanRating): string {
  return `میانگین پاسخ ${fixed(mean, 1)} در مقیاس ${figure(lowest)} تا ${figure(highest)}`;
}

/** In words that claim no more than the band tells. */
function shareIn([low, high]: readonly [number, number]): string {
  if (low === 0) return `حداکثر ${setPercent(high)}`;
  return high === 1 ? `دست‌کم ${setPercent(low)}` : `بین ${setPercent(low)} و ${setPercent(high)}`;
}

/** People whose answers were mixed count in part. */
function people(good: number): string {
  const known = Number.isInteger(good) ? count(good) : `حدود ${count(Math.round(good))}`;
  return `${known} نفر`;
}
