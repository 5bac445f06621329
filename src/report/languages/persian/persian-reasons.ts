import { causes } from "../../../chain/indicator.js";
import type { ReasonCode, ReasonWords, ToldFigure } from "../../messages/messages.js";
import { isBelow } from "../is-below.js";
import { persianCauses } from "./persian-causes.js";
import { persianDuration } from "./persian-duration.js";
import { counted, figure, interval, intervalName, percent, points, setPercent } from "./persian-figures.js";
import { persianGroups } from "./persian-groups.js";
import { persianIndicators } from "./persian-indicators.js";

/** Why each finding was made, in Persian. */
export const persianReasons: Readonly<Record<ReasonCode, ReasonWords>> = {
  "weak-information": {
    title: "اطلاعات ضعیف",
    sentence: ({ strength, target }) =>
      `اطلاعات در ${share(strength)} از موارد نیاز تحویل‌گیرنده را خوب برآورده می‌کند؛ ${acceptable(target)}.`,
  },
  "weak-coordination": {
    title: "هماهنگی ضعیف",
    sentence: ({ strength, target }) =>
      `کار در ${share(strength)} از موارد هماهنگ پیش می‌رود؛ ${acceptable(target)}.`,
  },
  "weak-care": {
    title: "رسیدگی ضعیف",
    sentence: ({ strength, target }) =>
      `در ${share(strength)} از موارد به تحویل‌گیرنده خوب خدمت داده و به حرفش خوب توجه می‌شود؛ ${acceptable(target)}.`,
  },
  costly: {
    title: "به‌خودی‌خود قابل قبول، اما پرهزینه",
    sentence: ({ strength, target }) =>
      `با قوت ${share(strength)} ${isBelow(strength, target) ? "به‌یقین پایین‌تر از هدف نیست" : "به‌خودی‌خود قابل قبول است"} (هدف ${share(target, setPercent)} است)، اما آن‌قدر چیزها به آن وابسته است که مشتریان نهایی در اینجا امتیاز زیادی از دست می‌دهند.`,
  },
  "declared-weak": {
    title: "ضعیف اعلام‌شده",
    sentence: ({ strength, target }) =>
      `قوت آن ${share(strength)} اعلام شده است، پایین‌تر از هدف ${share(target, setPercent)}، بی‌آنکه گفته شود مشکل چیست.`,
  },
  "ping-pong": {
    title: "کاری که مستقیم برگردانده می‌شود",
    sentence: ({ returned, exchanges, usual }) =>
      `از ${counted(exchanges, "تبادل")}، ${counted(returned, "مورد")} مستقیم برگشت؛ در این زنجیره ${share(usual)} معمول است.`,
  },
  rework: {
    title: "کاری که باید دوباره انجام شود",
    sentence: ({ redone, exchanges, usual }) =>
      `از ${counted(exchanges, "تبادل")}، ${counted(redone, "مورد")} باید دوباره انجام می‌شد؛ در این زنجیره ${share(usual)} معمول است.`,
  },
  "slow-handoff": {
    title: "کندتر از معمول این زنجیره",
    sentence: ({ median, usual }) =>
      `نیمی از کارها در اینجا بیش از ${hours(median)} در انتظار می‌ماند؛ در این زنجیره ${hours(usual)} معمول است.`,
  },
  "rarely-solved-first": {
    title: "اعضایی که پرونده‌ها را نخست می‌گیرند، اما به‌ندرت حل می‌کنند",
    sentence: ({ solved, cases, share: limit }) =>
      `از ${counted(cases, "پرونده")} که در اینجا آغاز شد، ${counted(solved, "پرونده")} را بدون هیچ‌کس دیگر حل کرد، آشکارا کمتر از ${share(limit, setPercent)}.`,
  },
  "customer-hears-first": {
    title: "ایرادهایی که مشتریان پیش از افراد درون سازمان مطرح می‌کنند",
    sentence: ({ outsideFirst, faults }) =>
      `از ${counted(faults, "ایراد")} که دربارهٔ آن مطرح شد، ${counted(outsideFirst, "ایراد")} را مشتریان پیش از هر کسی در درون سازمان مطرح کردند. یا در درون سازمان کسی آن‌ها را ندیده است، یا از هیچ‌یک از کسانی که دیده‌اند پرسیده نشده و به حرفشان توجه نشده است.`,
  },
  "unheard-voice": {
    title: "ایرادهایی که مطرح می‌شود و شنیده نمی‌شود",
    sentence: ({ by, done, heard, raisings, usual }) =>
      `${by === "duty" ? "ایرادهایی که بر عهدهٔ آن بود" : "ایرادها"} ${counted(raisings, "بار")} ${by === "duty" ? "مطرح شد" : "به آن گفته شد"}؛ ${treated(done, heard)}${typeof usual === "number" ? `؛ نزد دیگر اعضا این سهم ${share(usual)} است` : ""}.`,
  },
  "silent-party": {
    title: "اعضایی که هرگز ایرادی مطرح نمی‌کنند",
    sentence: ({ exchanges, expected }) =>
      `در ${counted(exchanges, "تبادل")} شرکت دارد و هیچ ایرادی مطرح نکرده است؛ اگر به اندازهٔ دیگران در اینجا ایراد مطرح می‌کرد، ${typeof expected === "number" ? about(expected) : "چند"} ایراد مطرح کرده بود. یا در آنجا هیچ مشکلی پیش نمی‌آید، یا کسی آن را نمی‌گوید.`,
  },
  "lapsed-contact": {
    title: "ارتباط‌هایی که توافق شده و رها شده است",
    sentence: ({ kind, from, to, agreedDays, daysSince, due }) =>
      `${contactName(kind, from === to ? null : from)} باید با فاصلهٔ ${days(agreedDays)} انجام شود؛ ${typeof daysSince === "number" ? `آخرین بار ${days(daysSince)} پیش بود` : `از ${counted(due, "نوبت")} که زمانش رسیده بود هیچ‌یک انجام نشد`}.`,
  },
  "expectation-gap": {
    title: "کمتر از انتظار افراد",
    sentence: ({ gap, low, high, people }) =>
      `${counted(people, "نفر")} گفته‌اند که چه انتظاری دارند؛ به‌طور میانگین کمتر از آن می‌گیرند، به اندازهٔ ${shortfall(gap, low, high)}.`,
  },
  "felt-worse-than-seen": {
    title: "در احساس افراد بدتر از آنچه شمارش نشان می‌دهد",
    sentence: ({ felt, seen }) =>
      `افراد آن را در ${share(felt)} از موارد خوب می‌دانند و بنا بر شمارش در ${share(seen)} از موارد خوب است؛ گویا آنچه افراد را می‌آزارد در شمارش دیده نمی‌شود.`,
  },
  "felt-better-than-seen": {
    title: "در احساس افراد بهتر از آنچه شمارش نشان می‌دهد",
    sentence: ({ felt, seen }) =>
      `افراد آن را در ${share(felt)} از موارد خوب می‌دانند و بنا بر شمارش در ${share(seen)} از موارد خوب است؛ شاید افراد به آن عادت کرده‌اند، یا آنچه برایشان مهم است در شمارش دیده نمی‌شود.`,
  },
  "perception-gap": {
    title: "خوب از نگاه کسانی که می‌دهند، نه از نگاه کسانی که می‌گیرند",
    sentence: ({ givers, receivers, target }) =>
      `کسانی که آن را می‌دهند در ${share(givers)} از موارد آن را خوب می‌دانند و کسانی که آن را می‌گیرند در ${share(receivers)}؛ ${acceptable(target)}.`,
  },
  "unmet-general-need": unmetNeed(
    "نیازهایی که برآورده نمی‌شود",
    "این از نیازهای عمومی است که بر بقیه مقدم‌اند",
  ),
  "unmet-individual-need": unmetNeed("نیازهای دیگری که برآورده نمی‌شود", "نیازهای عمومی بر آن مقدم‌اند"),
  "uneven-suppliers-and-employees": unevenGroups("با تأمین‌کنندگان و کارکنان خود سازمان یکسان رفتار نمی‌شود"),
  "uneven-managers-and-others": unevenGroups("با مدیران و دیگران یکسان رفتار نمی‌شود"),
  "uneven-units": unevenGroups("با واحدها یکسان رفتار نمی‌شود", (unit) => unit),
  "uneven-manner": {
    title: "همه به یک شیوه باخبر نمی‌شوند",
    sentence: ({ receivers, worst, worstShare, best, bestShare, chance }) =>
      `از ${counted(receivers, "تحویل‌گیرندهٔ آن")}، ${best} در ${share(bestShare)} از موارد خود را خوب باخبر می‌داند و ${worst} در ${share(worstShare)}؛ ${byChance(chance)}.`,
  },
  "weak-level-organisation": weakLevel("در کل سازمان"),
  "weak-level-managers": weakLevel("میان مدیران"),
  "weak-level-employees": weakLevel("میان کارکنان"),
  "depended-on-but-uncared-for": {
    title: "وابستگی زیاد به آن، رسیدگی کم به آن",
    sentence: ({ dependence, care, target }) =>
      `${ifStopped(dependence)}؛ نیازهای خود آن در ${share(care)} از موارد برآورده می‌شود و ${acceptable(target)}.`,
  },
  "depended-on-but-unrecognised": {
    title: "وابستگی زیاد به آن، بی‌هیچ قدردانی",
    sentence: ({ dependence }) =>
      `${ifStopped(dependence)}؛ در دفتر ارتباط‌ها هیچ قدردانی از کار آن ثبت نشده است.`,
  },
  "one-sided-exchange": {
    title: "خدمت بد از کسانی که به آن‌ها خوب خدمت می‌دهد",
    sentence: ({ other, gives, gets }) =>
      `در ${share(gives)} از موارد به ${other} خوب خدمت می‌دهد و در ${share(gets)} از موارد از آن خدمت خوبی می‌گیرد.`,
  },
  "single-point-of-failure": {
    title: "اعضایی که مشتریان نهایی به آن‌ها وابسته‌اند",
    sentence: ({ dependence, customers, others }) =>
      `${typeof dependence === "number" ? ifStopped(dependence) : `تنها از راه آن به ${counted(customers, "مشتری نهایی")} خدمت می‌رسد`}، و هیچ چیز نمی‌تواند جای آن را بگیرد${typeof others === "number" && others > 0 ? `؛ خدمت ${counted(others, "عضو دیگر")} تنها از راه آن به مشتریان نهایی می‌رسد` : ""}.`,
  },
  "single-point-of-failure-throughout": {
    title: "زنجیره‌ای تک‌مسیره",
    sentence: ({ found, looked, parties }) =>
      `از ${counted(looked, "عضو")}، مشتریان نهایی به تک‌تک ${counted(found, "عضو")} وابسته‌اند و هیچ چیز نمی‌تواند جای هیچ‌یک را بگیرد (از جمله: ${parties}).`,
  },
  "single-sourced-service": {
    title: "خدمت‌های موردنیاز از یک منبع تنها",
    sentence: ({ need, dependence }) =>
      `کس دیگری این خدمت را نمی‌دهد و ${share(need)} از خدمت خود تحویل‌گیرنده به آن وابسته است؛ ${ifStopped(dependence, "تحویل‌دهنده ")}.`,
  },
  "single-sourced-service-throughout": {
    title: "خدمت‌های موردنیازی که تقریباً همه از یک منبع تنها می‌آید",
    sentence: ({ found, looked, parties }) =>
      `از ${counted(looked, "خدمت موردنیاز")} که تأمین‌کنندگان و افراد منفرد می‌دهند، ${counted(found, "خدمت")} تنها یک تحویل‌دهنده دارد (از جملهٔ تحویل‌دهندگان: ${parties}).`,
  },
  "false-redundancy": {
    title: "جانشینی فقط در ظاهر",
    sentence: ({ services, receiver, service, providers }) =>
      `تحویل‌دهندگان ${counted(services, "خدمت")} که جانشین یکدیگرند همگی از راه آن تأمین می‌شوند، پس با توقف آن همه متوقف می‌شوند؛ برای نمونه ${providers} که ${namedService(service)} را به ${receiver} می‌دهند.`,
  },
  bottleneck: {
    title: "گلوگاه‌ها",
    sentence: ({ load, usual, by, betweenness, usualBetweenness }) =>
      `${by === "head" ? "هر یک از افراد آن " : ""}در ${about(load)} تبادل شرکت دارد (در این زنجیره ${about(usual)} معمول است)، و تعداد کوتاه‌ترین راه‌هایی که از آن می‌گذرد ${times(betweenness, usualBetweenness)} حد معمول است${by === "head" ? "" : "؛ اعلام نشده است که چند نفر این کار را میان خود تقسیم می‌کنند"}.`,
  },
  "broker-overload": {
    title: "میانجی‌هایی با بار بیش از حد",
    sentence: ({ load, usual }) =>
      `پیوندهایش به جاهای دور از هم می‌رسد، بسیاری از کوتاه‌ترین راه‌ها از آن می‌گذرد، و هر یک از افراد آن در ${about(load)} تبادل شرکت دارد؛ در این زنجیره ${about(usual)} معمول است.`,
  },
  silo: {
    title: "واحدهایی که جزیره‌ای کار می‌کنند",
    sentence: ({ internal, external, needed, chance }) =>
      `افراد آن ${counted(internal, "پیوند")} با یکدیگر و ${counted(external, "پیوند")} با دیگران دارند (${byChance(chance)})، در حالی که ${counted(needed, "تحویل موردنیاز")} به آن می‌رسد یا از آن می‌رود.`,
  },
  "unnecessary-detour": {
    title: "راه‌های دورتر از نیاز",
    sentence: ({ handoffs, shortest, customer, joins, via, share: taken, customers }) =>
      `${share(taken)} از آنچه به ${customer} می‌رسد از اینجا تا ${joins} از ${counted(handoffs, "تحویل")} می‌گذرد (از راه ${via})؛ ${counted(shortest, "تحویل")} کافی است، چون همان خدمت از آن راه هم به آنجا می‌رسد${typeof customers === "number" && customers > 1 ? `. این به ${counted(customers, "مشتری")} مربوط می‌شود` : ""}.`,
  },
  "no-way-to-customer": {
    title: "اعضایی که خدمت‌رسانی‌شان به هیچ مشتری نهایی نمی‌رسد",
    sentence: ({ receivers }) =>
      `آنچه به ${counted(receivers, "تحویل‌گیرنده")} می‌رساند، به هیچ مشتری نهایی نمی‌رسد، حتی از راه دیگران. یا جای تحویلی در نقشه خالی است، یا این کار به هیچ‌کس در بیرون خدمت نمی‌دهد.`,
  },
  "no-way-to-customer-throughout": {
    title: "بیشتر خدمت‌رسانی‌ها به هیچ مشتری نهایی نمی‌رسد",
    sentence: ({ found, looked, parties }) =>
      `از ${counted(looked, "عضو")}، خدمت‌رسانی ${counted(found, "عضو")} به هیچ مشتری نهایی نمی‌رسد (از جمله: ${parties}). احتمالاً جای تحویل‌هایی در نقشه خالی است.`,
  },
  "no-way-back": {
    title: "تحویل‌دهندگانی که کسی نمی‌تواند به آن‌ها بازخورد بدهد",
    sentence: ({ receivers, to, volume }) =>
      `${typeof receivers === "number" && receivers > 1 ? `${counted(receivers, "تحویل‌گیرنده")} که بسیار از آن می‌گیرند، از جمله ${to} با ${counted(volume, "تبادل")}، نمی‌توانند به آن بازخورد بدهند` : `${to}، با ${counted(volume, "تبادل")}، نمی‌تواند به آن بازخورد بدهد`}: هیچ تحویلی به آن بازنمی‌گردد، حتی از راه دیگران، پس در آنجا کسی نمی‌شنود چه چیزی اشتباه یا کم بوده است.`,
  },
  "no-way-back-throughout": {
    title: "تقریباً به هیچ‌کس نمی‌توان بازخورد داد",
    sentence: ({ found, looked, parties }) =>
      `از ${counted(looked, "عضو")} با خدمت‌رسانی زیاد، به ${counted(found, "عضو")} هیچ تحویلی از سوی تحویل‌گیرنده بازنمی‌گردد (از جمله: ${parties}). یا کسی نمی‌شنود چه چیزی اشتباه یا کم بوده است، یا نقشه تنها خدمت‌رسانی‌ها را نشان می‌دهد.`,
  },
  "unclear-ownership": {
    title: "خدمت‌هایی که کسی نگفته است چه کسی چه چیزی می‌دهد",
    sentence: ({ services, service, givers }) =>
      `${typeof services === "number" && services > 1 ? `${counted(services, "خدمت")} هر یک چند تحویل‌دهنده دارد، از جمله ${namedService(service)} با ${givers}` : `${namedService(service)} چند تحویل‌دهنده دارد: ${givers}`}. فرض می‌شود همه به یک اندازه می‌دهند، و کسی اعلام نکرده است که یکی از آن‌ها کافی است.`,
  },
  "unclear-ownership-throughout": {
    title: "تقریباً هیچ‌جا گفته نشده است که چه کسی چه چیزی می‌دهد",
    sentence: ({ found, looked, parties }) =>
      `از ${counted(looked, "تحویل‌گیرنده")} که خدمت‌هایی با چند تحویل‌دهنده می‌گیرند، برای ${counted(found, "تحویل‌گیرنده")} کسی اعلام نکرده است که هر یک چقدر می‌دهد، یا اینکه یکی کافی است (از جمله: ${parties}).`,
  },
  "missing-tie": {
    title: "تحویل‌دهندگانی که باید با هم کار کنند، اما پیوندی ندارند",
    sentence: ({ pairs, one, other, service, otherService }) =>
      `کار آن هم به ${namedService(service)} از ${one} نیاز دارد و هم به ${namedService(otherService)} از ${other}، و میان این دو چیزی ردوبدل نمی‌شود${typeof pairs === "number" && pairs > 1 ? `؛ در مجموع ${counted(pairs, "جفت")} چنین است` : ""}.`,
  },
  "missing-tie-throughout": {
    title: "تحویل‌دهندگانی که باید با هم کار کنند تقریباً هیچ‌گاه پیوندی ندارند",
    sentence: ({ found, looked, parties }) =>
      `از ${counted(looked, "تحویل‌گیرنده")} که کارشان به آنچه دو تحویل‌دهنده می‌دهند نیاز دارد، نزد ${counted(found, "تحویل‌گیرنده")} میان آن دو چیزی ردوبدل نمی‌شود (از جمله: ${parties}).`,
  },
  "undeclared-handoff": {
    title: "تحویل‌هایی که دیده شده، اما اعلام نشده است",
    sentence: ({ exchanges, giverShare }) =>
      `${counted(exchanges, "تبادل")} در اینجا دیده شد، ${share(giverShare)} از همهٔ آنچه تحویل‌دهنده تحویل می‌دهد، و نقشه میان این دو تحویلی ندارد.`,
  },
  "idle-handoff": {
    title: "تحویل‌هایی که اعلام شده، اما هرگز دیده نشده است",
    sentence: ({ expected, chance }) =>
      `هیچ تبادلی دیده نشد، در حالی که اگر همان‌طور که اعلام شده است به‌کار می‌رفت، ${about(expected)} تبادل دیده می‌شد؛ ${byChance(chance)}. یا دیگر کسی این‌گونه کار نمی‌کند، یا ثبت رویدادها آن را نشان نمی‌دهد.`,
  },
  "closed-loop": {
    title: "اعضایی که فقط منتظر یکدیگرند",
    sentence: ({ parties, others }) =>
      `${counted(parties, "عضو")} در اینجا منتظر یکدیگرند و هیچ چیز از بیرون نمی‌تواند آن‌ها را به راه بیندازد (بقیه: ${others}). اغلب یکی از این خدمت‌رسانی‌ها در واقع درخواست است، یا جای تأمینی از بیرون در نقشه خالی است.`,
  },
  "unmeasured-handoff": {
    title: "تحویل‌هایی که کسی بررسی نکرده است",
    sentence: ({ strength, loss }) =>
      `فرض می‌شود قوت آن به اندازهٔ میانگین بقیه است (${share(strength)})؛ ${lost(loss)}.`,
  },
  "cause-nowhere": {
    title: "علت‌هایی که کسی هیچ‌جا بررسی نکرده است",
    sentence: ({ cause }) =>
      `دربارهٔ ${causeName(cause)} در هیچ تحویلی چیزی اندازه‌گیری، پرسیده یا برآورد نشده است.`,
  },
  "cause-unmeasured": {
    title: "علت‌هایی که فقط در برخی تحویل‌ها بررسی شده است",
    sentence: ({ cause, handoffs, measured }) =>
      `از ${counted(measured, "تحویل")} بررسی‌شده، در ${counted(handoffs, "تحویل")} کسی ${causeName(cause)} را بررسی نکرده است.`,
  },
  "too-few-answers": {
    title: "پاسخ‌هایی که برای به‌کار رفتن کم‌شمارند",
    sentence: ({ cause }) =>
      `افراد در اینجا دربارهٔ ${causeName(cause)} پاسخ داده‌اند، اما چنان کم‌شمار که پاسخ‌هایشان به‌کار نمی‌رود، یا چنان که می‌توان پاسخ‌های چند نفر را از آن‌ها به دست آورد.`,
  },
  "unasked-internal-customer": {
    title: "مشتریان داخلی که کسی از آن‌ها نپرسیده است",
    sentence: ({ handoffs }) =>
      `از راه ${counted(handoffs, "تحویل")} خدمت می‌گیرد و از کسی پرسیده نشده است که این خدمت چقدر خوب است.`,
  },
  "unserved-customer": {
    title: "مشتریانی که هیچ خدمت‌رسانی‌ای به آن‌ها نمی‌رسد",
    sentence: () => "روی نقشه هیچ خدمت‌رسانی‌ای به این مشتری نمی‌رسد، پس دربارهٔ خدمت آن چیزی نمی‌توان گفت.",
  },
  "unstated-needs": {
    title: "اعضایی که کسی نیازهایشان را اعلام نکرده است",
    sentence: ({ services }) =>
      `${counted(services, "خدمت")} دریافت می‌کند و کسی نگفته است که بدون کدام‌یک نمی‌تواند کار کند؛ فرض می‌شود اهمیت هر یک به اندازهٔ حجم آن است.`,
  },
};

function unmetNeed(title: string, order: string): ReasonWords {
  return {
    title,
    sentence: ({ indicator, strength, share: found, total, target }) => {
      const seen =
        typeof found === "number" && total !== 0
          ? `${share(found)} از ${counted(total, "مورد")} خوب دانسته شده است؛ `
          : "";
      return `«${labelOf(indicator)}»: ${seen}با در نظر گرفتن تصادف، در ${share(strength)} از موارد برآورده می‌شود؛ ${acceptable(target)}. ${order}.`;
    },
  };
}

function unevenGroups(title: string, named = groupName): ReasonWords {
  return {
    title,
    sentence: ({ cause, worst, worstShare, best, bestShare, chance }) =>
      `${cause === "care" ? "رسیدگی" : "اطلاعات"} از نگاه ${named(worst)} در ${share(worstShare)} از موارد و از نگاه ${named(best)} در ${share(bestShare)} از موارد خوب است؛ ${byChance(chance)}.`,
  };
}

function groupName(name: ToldFigure): ToldFigure {
  return Object.entries(persianGroups).find(([group]) => group === name)?.[1] ?? name;
}

function weakLevel(where: string): ReasonWords {
  return {
    title: `مشتری‌مداری ${where} از همه ضعیف‌تر است`,
    sentence: ({ strength, target, levels }) =>
      `نشانه‌های مشتری‌مداری در ${share(strength)} از موارد دیده می‌شود؛ ${acceptable(target)}. ${typeof levels === "number" && levels > 1 ? "این سطح از همهٔ سطح‌هایی که درباره‌شان پرسیده شده ضعیف‌تر است و" : "این امر"} آنچه را به مشتری می‌رسد پایین می‌آورد، هر قدر هم که بقیه خوب باشند.`,
  };
}

function labelOf(indicator: ToldFigure): ToldFigure {
  return Object.entries(persianIndicators).find(([id]) => id === indicator)?.[1] ?? indicator;
}

/** How likely chance alone explains it. */
function byChance(chance: ToldFigure): string {
  if (typeof chance !== "number") return "شاید این تصادفی باشد";
  return `تصادف به‌تنهایی در ${counted(100, "بار")} ${chance < 0.01 ? "کمتر از یک بار" : counted(Math.round(chance * 100), "بار")} به چنین نتیجه‌ای می‌رسد`;
}

function about(amount: ToldFigure): string {
  return typeof amount === "number" ? `حدود ${figure(+amount.toPrecision(2))}` : "تعداد نامعلومی";
}

function times(amount: ToldFigure, usual: ToldFigure): string {
  if (typeof amount !== "number" || typeof usual !== "number" || !(usual > 0)) return "بسیار بیش از";
  return `${figure(+(amount / usual).toPrecision(2))} برابر`;
}

function namedService(service: ToldFigure): string {
  return service === "" ? "خدمتی بی‌نام" : `«${service}»`;
}

/** What contacts of a kind are called, and how their giver is joined to that. */
const contactNames: ReadonlyMap<ToldFigure, readonly [name: string, towards: string]> = new Map([
  ["meeting", ["جلسه", "با"]],
  ["survey", ["نظرسنجی", "از سوی"]],
  ["training", ["آموزش", "از سوی"]],
  ["recognition", ["قدردانی", "از سوی"]],
  ["support", ["پشتیبانی", "از سوی"]],
  ["query", ["پرسش", "از"]],
]);

function share(figure: ToldFigure, write = percent): string {
  return typeof figure === "number" ? write(figure) : "سهمی نامعلوم";
}

/** How strong would be good enough. */
function acceptable(target: ToldFigure): string {
  return typeof target === "number" ? `حد قابل قبول ${setPercent(target)} است` : "حد قابل قبول نامعلوم است";
}

/** What goes if a party stops. */
function ifStopped(dependence: ToldFigure, party = ""): string {
  return `اگر ${party}متوقف شود، ${share(dependence)} از سطح خدمت از میان می‌رود`;
}

/** How many of the faults that were raised were answered, or mended. */
function treated(done: ToldFigure, heard: ToldFigure): string {
  if (done === "resolved") return heard === 0 ? "هیچ‌یک اصلاح نشد" : `${counted(heard, "مورد")} اصلاح شد`;
  return heard === 0 ? "به هیچ‌یک پاسخ داده نشد" : `به ${counted(heard, "مورد")} پاسخ داده شد`;
}

function shortfall(gap: ToldFigure, low: ToldFigure, high: ToldFigure): string {
  if (typeof gap !== "number") return "سهمی نامعلوم از مقیاس";
  const by = `${percent(-gap)} از مقیاس`;
  if (typeof low !== "number" || typeof high !== "number") return by;
  return `${by} (${intervalName()}: ${interval(-high, -low)})`;
}

function hours(wait: ToldFigure): string {
  return typeof wait === "number" ? persianDuration(wait) : "مدتی نامعلوم";
}

function days(time: ToldFigure): string {
  if (typeof time !== "number") return "تعداد نامعلومی روز";
  return `${figure(Number(time.toPrecision(3)))} روز`;
}

/** @param giver - `null` where giver and receiver are one unit. */
function contactName(kind: ToldFigure, giver: ToldFigure): string {
  const [name, towards] = contactNames.get(kind) ?? ["ارتباط", "با"];
  return giver === null ? `${name} در درون خود آن` : `${name} ${towards} ${giver}`;
}

function lost(figure: ToldFigure): string {
  return typeof figure === "number" && figure > 0
    ? `${points(figure)} امتیاز ازدست‌رفته بر این فرض استوار است`
    : "هیچ امتیاز ازدست‌رفته‌ای بر این فرض استوار نیست";
}

function causeName(figure: ToldFigure): string {
  const known = causes.find((cause) => cause === figure);
  return known === undefined ? "علتی نامعلوم" : persianCauses[known];
}
