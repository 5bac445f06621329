import type { Cause } from "../../../chain/indicator.js";
import type { SpanInShort } from "../../../diagnosis/brief/brief-span.js";
import type { Exceeded } from "../../../privacy/exceeded-of.js";
import type { BriefMessages } from "../../messages/brief-messages.js";
import { persianCauses } from "./persian-causes.js";
import {
  count,
  counted,
  interval,
  intervalName,
  list,
  percent,
  points,
  setPercent,
} from "./persian-figures.js";

/** A page for the people of one party, in Persian. */
export const persianBrief: BriefMessages = {
  title: (name) => `برای ${name}: جایگاه شما در زنجیره`,
  place: {
    isolated:
      "نقشه نشان نمی‌دهد که چیزی به دیگران تحویل دهید یا از دیگران تحویل بگیرید. اگر چنین نیست، بگویید به چه کسانی خدمت می‌دهید و چه کسانی به شما خدمت می‌دهند؛ آنگاه در اینجا چیزهای بیشتری برای گفتن خواهد بود.",
    noLevel:
      "هنوز نمی‌توان گفت چه چیزی به مشتریان نهایی می‌رسد، و از این رو یک تحویل ضعیف برای آن‌ها چه هزینه‌ای دارد.",
    reaches: ({ serviceLevel, received }) => {
      if (received === null)
        return "روی نقشه هیچ خدمت‌رسانی‌ای به شما نمی‌رسد، پس دربارهٔ خدمت آن چیزی نمی‌توان گفت.";
      if (serviceLevel === null)
        return "هنوز نمی‌توان گفت چه سهمی از آنچه دریافت می‌کنید همان‌طور است که باید باشد.";
      const { mean, low, high } = serviceLevel;
      const range = low === null || high === null ? "" : ` (${intervalName()}: ${interval(low, high)})`;
      return `از آنچه دریافت می‌کنید، ${percent(mean)} بی‌هیچ گسستی در مسیر می‌رسد${range}.`;
    },
    dependence: (share) =>
      share > 0.9995
        ? "بدون کار شما، از آنچه اکنون می‌رسد هیچ چیز نمی‌رسید."
        : `بدون کار شما، ${percent(share)} از آنچه اکنون می‌رسد نمی‌رسید.`,
    passedOn: (share) =>
      `از آنچه دریافت می‌کنید و انجام می‌دهید، هنگامی که از دست شما بیرون می‌رود، ${percent(share)} بی‌هیچ گسستی مانده است.`,
    own: (cause, { mean, low, high }, basis) => {
      const range = low === null || high === null ? "" : `، ${intervalName()}: ${interval(low, high)}`;
      const what =
        cause === "care"
          ? `از آنچه سازمان به شما می‌دهد، ${percent(mean)} خدمت خوبی است`
          : `از کار خود شما، ${percent(mean)} از نظر ${persianCauses[cause]} خوب پیش می‌رود`;
      return `${what} (${basis}${range}).`;
    },
    lost: ({ given, received, own }) => {
      const places = [
        ...(given > 0 ? [`${points(given)} امتیاز میان شما و کسانی که به آن‌ها خدمت می‌دهید`] : []),
        ...(received > 0 ? [`${points(received)} امتیاز میان شما و کسانی که به شما خدمت می‌دهند`] : []),
        ...(own > 0 ? [`${points(own)} امتیاز در کار خود شما و آنچه پشتیبان آن است`] : []),
      ];
      return places.length === 0
        ? "هیچ‌یک از این امتیازها در تحویل‌های شما از دست نمی‌رود."
        : `از این امتیازها، ${list(places)} از دست می‌رود.`;
    },
    withheld: (causes) =>
      `آنچه افراد دربارهٔ شما به‌طور کلی پاسخ داده‌اند (${list(causeNames(causes))})، برای محافظت از پاسخ‌دهندگان محرمانه می‌ماند.`,
    ledBy: (name, { led, mean, own, others }) => {
      const lead = `مدیریت شما${led > 1 ? ` و ${counted(led - 1, "عضو دیگر")}` : ""} با ${name} است.`;
      if (mean === null || own === null || led === 1) return lead;
      return `${lead} از آنچه شما تحویل می‌دهید، تحویل‌گیرنده در ${percent(own)} از تبادل‌ها خدمت خوبی می‌گیرد و از آنچه همهٔ شما تحویل می‌دهید، در ${percent(mean)}${besides({ others })}.`;
    },
  },
  serves: {
    title: { internal: "به چه کسانی خدمت می‌دهید", customer: "به چه کسانی چیزی تحویل می‌دهید" },
    columns: ["به", "چه چیزی", "مبنا", "خدمت خوب به آن‌ها", "امتیاز ازدست‌رفته"],
    none: "نقشه کسی را نشان نمی‌دهد که به او خدمت بدهید.",
  },
  servedBy: {
    title: { internal: "چه کسانی به شما خدمت می‌دهند", customer: "چه کسانی به شما خدمت می‌دهند" },
    columns: ["از", "چه چیزی", "مبنا", "خدمت خوب به شما", "امتیاز ازدست‌رفته"],
    none: "نقشه کسی را نشان نمی‌دهد که به شما خدمت بدهد.",
  },
  within: { title: "میان خودتان", columns: ["چه چیزی", "مبنا", "خدمت خوب"] },
  known: (basis, withheld) =>
    withheld.length === 0 ? basis : `${basis}؛ پاسخ‌ها دربارهٔ ${list(causeNames(withheld))} محرمانه می‌ماند`,
  you: "شما",
  blank: "–",
  more: (more) => `${counted(more, "مورد دیگر")} در اینجا نیامده است؛ در هیچ‌یک بیش از این‌ها از دست نمی‌رود.`,
  needs: {
    title: {
      around: "آنچه شما و اعضای پیرامونتان نیاز دارید و می‌گیرید",
      alone: "آنچه نیاز دارید و می‌گیرید",
    },
    introduction:
      "چه سهمی از آنچه پرسیده یا شمرده شده است خوب دانسته شده، به تفکیک اصل‌های خدمت خوب به یکدیگر. خط تیره: کسی بررسی نکرده است.",
    columns: ["", "نیازهای برآورده", "هنوز برآورده‌نشده"],
    met: (met, told) => `${count(met)} از ${count(told)}`,
    others: (more) => `و ${counted(more, "نیاز دیگر")}`,
    unasked: (names) => `هنوز کسی نپرسیده است که این‌ها به چه نیاز دارند: ${names.join("، ")}.`,
    withheld: (names) =>
      `از این‌ها پرسیده شده است که به چه نیاز دارند، اما پاسخ‌ها محرمانه می‌ماند: ${names.join("، ")}.`,
    own: {
      met: (needs) => `از این‌ها به اندازهٔ کافی برخوردارید: ${needs.join("، ")}.`,
      unmet: (needs) => `از این‌ها به اندازهٔ کافی برخوردار نیستید: ${needs.join("، ")}.`,
      unsure: (needs) => `روشن نیست که از این‌ها به اندازهٔ کافی برخوردارید یا نه: ${needs.join("، ")}.`,
      changed: (needs) => `آنچه تغییر کرده است: ${needs.join("؛ ")}.`,
      withheld: (needs) => `از شما پرسیده شده است، اما پاسخ‌ها محرمانه می‌ماند: ${needs.join("، ")}.`,
      unasked: (needs) => `دربارهٔ این‌ها کسی از شما نپرسیده است: ${needs.join("، ")}.`,
    },
    need: (name, { mean }, exceeded) =>
      `${name} (${percent(mean)}${exceeded === null ? "" : `؛ ${exceeding(exceeded)} بیش از انتظار گرفته‌اند`})`,
    change: (name, change, from, to) =>
      `${name}، از ${from} تا ${to} به اندازهٔ ${points(Math.abs(change))} امتیاز ${change < 0 ? "پایین‌تر" : "بالاتر"}`,
  },
  leads: {
    title: "کسانی که مدیریتشان با شماست",
    introduction: ({ measured, led, mean, others }) =>
      mean === null
        ? `مدیریت ${counted(led, "واحد")} با شماست. هنوز کسی بررسی نکرده است که آنچه آن‌ها تحویل می‌دهند چقدر به دیگران خوب خدمت می‌دهد.`
        : `از آنچه کسانی که مدیریتشان با شماست تحویل می‌دهند، تحویل‌گیرنده در ${percent(mean)} از تبادل‌ها خدمت خوبی می‌گیرد (میانگین ${count(measured)} واحد از ${counted(led, "واحد")})${besides({ others })}. جدول نشان می‌دهد که کمک در کجا بیشترین ارزش را دارد، نه اینکه مقصر کیست.`,
    columns: [
      "واحد",
      "هنوز برآورده‌نشده",
      "نیازهای برآورده",
      "خدمت خوب به دیگران",
      "امتیاز ازدست‌رفته در آنجا",
    ],
  },
  actions: {
    title: {
      internal: "نخست چه باید کرد",
      customer: "در مسیر رسیدن به شما، بیشترین امتیاز کجا از دست می‌رود",
    },
    none: {
      internal: "در آنچه می‌دهید، می‌گیرید یا انجام می‌دهید هیچ گسستی پیدا نشد.",
      customer: "در مسیر رسیدن به شما هیچ گسستی پیدا نشد.",
    },
    more: (more) => `${counted(more, "گسست دیگر")} در اینجا نیامده است؛ هزینهٔ آن‌ها کمتر است.`,
    giver: (to, service) => `از شما به ${to}${service === "" ? "" : `: ${service}`}`,
    receiver: (from, service) => `از ${from} به شما${service === "" ? "" : `: ${service}`}`,
    care: "آنچه از سازمان می‌گیرید",
    part: "کار خود شما",
    cost: (loss, lost, gain) => {
      if (lost === null) return "هنوز نمی‌توان گفت این برای مشتریان نهایی چه هزینه‌ای دارد.";
      if (loss === 0) return "این به‌خودی‌خود تاکنون برای مشتریان نهایی هزینه‌ای نداشته است.";
      return `از ${points(lost)} امتیاز ازدست‌رفته، ${points(loss)} امتیاز در اینجا از دست می‌رود${givesBack(gain)}.`;
    },
    route: (parties, leftOut, customer) => {
      const gap = leftOut > 0 ? [`… (${counted(leftOut, "عضو دیگر")})`] : [];
      return `عمدتاً از این راه به مشتریان نهایی می‌رسد: ${[...parties, ...gap, customer].join(" ← ")}.`;
    },
    remedies: (between) => {
      if (between.length === 0) return "آنچه کمک می‌کند:";
      return between.length > 1
        ? `آنچه میان ${list(between)} کمک می‌کند:`
        : `آنچه به ${list(between)} کمک می‌کند:`;
    },
  },
  risks: { title: "چه چیزی را باید زیر نظر داشت" },
  blindSpots: { title: "آنچه هنوز کسی نمی‌داند" },
  reading: {
    title: "این صفحه را چگونه بخوانیم",
    lines: ({ target }) => [
      `هر امتیاز یک‌صدم آن چیزی است که مشتریان نهایی دریافت می‌کنند. خدمت خوب در یک تحویل با سهم تبادل‌هایی سنجیده می‌شود که در آن‌ها تحویل‌گیرنده خدمت خوبی می‌گیرد؛ ${setPercent(target)} قابل قبول است.`,
      "تحویل ضعیف چیزی است که میان دو طرف رخ می‌دهد و نمی‌گوید مقصر کیست. با این آغاز کنید که از طرف دیگر بپرسید به چه نیاز دارد، و بگویید خودتان به چه نیاز دارید.",
      "هر جا آگاهی کم است، رقم‌ها به‌سوی میانگین زنجیره کشیده می‌شود؛ پس آن‌ها را دلیلی برای بررسی بدانید، نه حکم.",
    ],
  },
};

function causeNames(causes: readonly Cause[]): readonly string[] {
  return causes.map((cause) => persianCauses[cause]);
}

function besides({ others }: Pick<SpanInShort, "others">): string {
  return others === null ? "" : `؛ نزد کسانی که مدیریتشان با دیگران است این رقم ${percent(others)} است`;
}

function exceeding({ share, band }: Exceeded): string {
  if (band === null) return percent(share);
  const [low, high] = band.map(percent);
  if (band[0] === 0) return `حداکثر ${high}`;
  return band[1] === 1 ? `دست‌کم ${low}` : `${low} تا ${high}`;
}

function givesBack(gain: number | null): string {
  if (gain === null) return "";
  return gain > 0
    ? `؛ اصلاح همین یک مورد ${points(gain)} امتیاز بازمی‌گرداند`
    : "؛ اصلاح همین یک مورد هنوز چیزی بازنمی‌گرداند، چون چیز دیگری در اینجا به همان اندازه یا بیشتر ضعیف است";
}
