import { causes } from "../../../chain/indicator.js";
import { indicatorCatalogue } from "../../../chain/indicator-catalogue.js";
import type { ReasonCode, ReasonWords, ToldFigure } from "../../messages/messages.js";
import { isBelow } from "../is-below.js";
import { arabicCauses } from "./arabic-causes.js";
import { arabicDuration } from "./arabic-duration.js";
import {
  amount,
  count,
  counted,
  figure,
  namedInterval,
  percent,
  points,
  setPercent,
} from "./arabic-figures.js";
import { arabicGroups } from "./arabic-groups.js";
import { arabicIndicators } from "./arabic-indicators.js";
import { type ArabicNoun, arabicNouns } from "./arabic-nouns.js";

/** Why each finding was made, in Arabic. */
export const arabicReasons: Readonly<Record<ReasonCode, ReasonWords>> = {
  "weak-information": {
    title: "ضعف المعلومات",
    sentence: ({ strength, target }) =>
      `تخدم المعلومات الطرف المتلقي جيدًا في ${share(strength)} من الحالات؛ ${enough(target)}.`,
  },
  "weak-coordination": {
    title: "ضعف التنسيق",
    sentence: ({ strength, target }) =>
      `يسير العمل بانسجام في ${share(strength)} من الحالات؛ ${enough(target)}.`,
  },
  "weak-care": {
    title: "ضعف الرعاية",
    sentence: ({ strength, target }) =>
      `يلقى الطرف المتلقي خدمة واهتمامًا جيدين في ${share(strength)} من الحالات؛ ${enough(target)}.`,
  },
  costly: {
    title: "قوة كافية في حد ذاتها، لكن بكلفة عالية",
    sentence: ({ strength, target }) =>
      `القوة هنا ${share(strength)}، و${isBelow(strength, target) ? "ليس مؤكدًا أنها دون الحد المستهدف" : "هي كافية في حد ذاتها"} (الحد المستهدف ${targetOf(target)})، لكن ما يتوقف عليها كثير، فيفقد العملاء النهائيون هنا قدرًا كبيرًا.`,
  },
  "declared-weak": {
    title: "ضعف مصرَّح به",
    sentence: ({ strength, target }) =>
      `صُرّح بأن القوة هنا ${share(strength)}، أي دون الحد المستهدف (${targetOf(target)})، ولم يُذكر موضع الخلل.`,
  },
  "ping-pong": {
    title: "عمل يُعاد مباشرةً من حيث أتى",
    sentence: ({ returned, exchanges, usual }) =>
      `من أصل ${counted(exchanges, arabicNouns.exchange)} عاد مباشرةً ${counted(returned)}؛ والمعتاد في هذه السلسلة ${share(usual)}.`,
  },
  rework: {
    title: "عمل تلزم إعادته",
    sentence: ({ redone, exchanges, usual }) =>
      `من أصل ${counted(exchanges, arabicNouns.exchange)} لزمت إعادة ${counted(redone)}؛ والمعتاد في هذه السلسلة ${share(usual)}.`,
  },
  "slow-handoff": {
    title: "بطء قياسًا بهذه السلسلة",
    sentence: ({ median, usual }) =>
      `ينتظر نصف العمل هنا أكثر من ${hours(median)}، مقابل ${hours(usual)} في المعتاد لدى هذه السلسلة.`,
  },
  "rarely-solved-first": {
    title: "أطراف تتلقى الحالات أولًا ونادرًا ما تحلها",
    sentence: ({ solved, cases, share: limit }) =>
      `عدد الحالات التي بدأت هنا ${number(cases)}، حُلّ منها دون أي طرف آخر ${counted(solved)}، أي أقل بوضوح من ${share(limit, setPercent)}.`,
  },
  "customer-hears-first": {
    title: "أخطاء يتحدث عنها العملاء قبل من في الداخل",
    sentence: ({ outsideFirst, faults }) =>
      `عدد الأخطاء المبلَّغ عنها هنا ${number(faults)}، تحدث العملاء عن ${counted(outsideFirst)} منها قبل أي أحد في الداخل. إما أن أحدًا في الداخل لم يرها، أو أن من رآها لم يُسأل ولم يُصغَ إليه.`,
  },
  "unheard-voice": {
    title: "أخطاء يُبلَّغ عنها ولا يُستجاب لها",
    sentence: ({ by, done, heard, raisings, usual }) =>
      `${by === "duty" ? "جرى الإبلاغ عن أخطاء تدخل في مهام هذا الطرف" : "أُبلغ هذا الطرف بأخطاء"} ${counted(raisings, arabicNouns.time)}؛ ${heardOf(heard, done)}${typeof usual === "number" ? `؛ والنسبة لدى الأطراف الأخرى ${share(usual)}` : ""}.`,
  },
  "silent-party": {
    title: "أطراف لا تبلّغ عن أي خطأ",
    sentence: ({ exchanges, expected }) =>
      `يشارك هذا الطرف في ${counted(exchanges, arabicNouns.exchange)} ولم يبلّغ عن أي خطأ؛ ولو بلّغ بقدر ما يبلّغ غيره هنا لكان المتوقع ${typeof expected === "number" ? about(expected, arabicNouns.report) : "بعض البلاغات"}. إما أن الأمور تسير هناك بلا أخطاء، أو أن أحدًا لا يتحدث عنها.`,
  },
  "lapsed-contact": {
    title: "تواصل متفق عليه ثم توقف",
    sentence: ({ kind, from, to, agreedDays, daysSince, due }) =>
      `${contactName(kind, from === to ? null : from)}: المتفق عليه مرة كل ${days(agreedDays)}؛ ${typeof daysSince === "number" ? `وآخر مرة كانت قبل ${days(daysSince)}` : `وعدد ما حان موعده ${number(due)}، ولم يتم منه شيء`}.`,
  },
  "expectation-gap": {
    title: "أقل مما يتوقعه الناس",
    sentence: ({ gap, low, high, people }) =>
      `استنادًا إلى توقعات ${counted(people, arabicNouns.person)}، ما يُقدَّم فعلًا أقل منها في المتوسط، بفارق ${shortfall(gap, low, high)}.`,
  },
  "felt-worse-than-seen": {
    title: "أسوأ في نظر الناس مما تُظهره الأعداد المسجّلة",
    sentence: ({ felt, seen }) =>
      `يجد الناس الأمر جيدًا في ${share(felt)} من الحالات، وهو بحسب الأعداد المسجّلة جيد في ${share(seen)}؛ ويبدو أن الأعداد لا ترصد ما يزعج الناس.`,
  },
  "felt-better-than-seen": {
    title: "أفضل في نظر الناس مما تُظهره الأعداد المسجّلة",
    sentence: ({ felt, seen }) =>
      `يجد الناس الأمر جيدًا في ${share(felt)} من الحالات، وهو بحسب الأعداد المسجّلة جيد في ${share(seen)}؛ وربما اعتاد الناس الأمر، أو أن الأعداد لا ترصد ما يهمهم.`,
  },
  "perception-gap": {
    title: "جيد في نظر من يقدّم، لا في نظر من يتلقى",
    sentence: ({ givers, receivers, target }) =>
      `تجده الأطراف المقدِّمة جيدًا في ${share(givers)} من الحالات، والأطراف المتلقية في ${share(receivers)}؛ ${enough(target)}.`,
  },
  "unmet-general-need": unmetNeed("احتياجات لم تُلبَّ", "وهو من الاحتياجات العامة، وهي تأتي أولًا"),
  "unmet-individual-need": unmetNeed("احتياجات أخرى لم تُلبَّ", "وتسبقه الاحتياجات العامة"),
  "uneven-suppliers-and-employees": unevenGroups("الموردون والعاملون في المؤسسة لا يُعاملون بالتساوي"),
  "uneven-managers-and-others": unevenGroups("من يتولون القيادة ومن لا يتولونها لا يُعاملون بالتساوي"),
  "uneven-units": unevenGroups("الوحدات لا تُعامل بالتساوي", (unit) => `لدى ${unit}`),
  "uneven-manner": {
    title: "لا يُبلَّغ الجميع بالطريقة نفسها",
    sentence: ({ receivers, worst, worstShare, best, bestShare, chance }) =>
      `من بين ${counted(receivers, arabicNouns.receiver)}، الاطلاع جيد لدى ${best} في ${share(bestShare)} من الحالات بحسب الإجابات هناك، ولدى ${worst} في ${share(worstShare)}؛ ${byChance(chance)}.`,
  },
  "weak-level-organisation": weakLevel("في المؤسسة ككل"),
  "weak-level-managers": weakLevel("لدى القيادات"),
  "weak-level-employees": weakLevel("لدى العاملين"),
  "depended-on-but-uncared-for": {
    title: "اعتماد كبير ورعاية قليلة",
    sentence: ({ dependence, care, target }) =>
      `عند توقف هذا الطرف يزول من مستوى الخدمة ${share(dependence)}؛ أما احتياجاته هو فتُلبّى في ${share(care)} من الحالات، ${enough(target)}.`,
  },
  "depended-on-but-unrecognised": {
    title: "اعتماد كبير بلا أي تقدير",
    sentence: ({ dependence }) =>
      `عند توقف هذا الطرف يزول من مستوى الخدمة ${share(dependence)}؛ ولا يتضمن سجل التواصل أي تقدير لعمله.`,
  },
  "one-sided-exchange": {
    title: "أطراف لا تلقى خدمة جيدة ممن تخدمهم جيدًا",
    sentence: ({ other, gives, gets }) =>
      `يقدم هذا الطرف إلى ${other} خدمة جيدة في ${share(gives)} من الحالات، ويتلقى في المقابل خدمة جيدة في ${share(gets)}.`,
  },
  "single-point-of-failure": {
    title: "أطراف يتوقف عليها العملاء النهائيون",
    sentence: ({ dependence, customers, others }) =>
      `${typeof dependence === "number" ? `عند توقف هذا الطرف يزول من مستوى الخدمة ${share(dependence)}` : `لا وصول إلى ${counted(customers, arabicNouns.endCustomer)} إلا عبر هذا الطرف`}، ولا شيء يمكن أن يحل محله${typeof others === "number" && others > 0 ? `؛ وعدد الأطراف الأخرى التي لا تصل إلى العملاء النهائيين إلا عبره ${number(others)}` : ""}.`,
  },
  "single-point-of-failure-throughout": {
    title: "خط واحد بلا بديل",
    sentence: ({ found, looked, parties }) =>
      `عدد الأطراف التي يتوقف عليها العملاء النهائيون ${number(found)} من أصل ${number(looked)}، ولا شيء يمكن أن يحل محل أي منها (من بينها: ${parties}).`,
  },
  "single-sourced-service": {
    title: "خدمات لازمة من مصدر واحد",
    sentence: ({ need, dependence }) =>
      `لا أحد آخر يقدم هذه الخدمة، ويتوقف عليها ${share(need)} من خدمة الطرف المتلقي؛ وعند توقف الطرف المقدِّم يزول من مستوى الخدمة ${share(dependence)}.`,
  },
  "single-sourced-service-throughout": {
    title: "خدمات لازمة تكاد كلها تأتي من مصدر واحد",
    sentence: ({ found, looked, parties }) =>
      `عدد الخدمات اللازمة التي يقدمها موردون أو أفراد ولكل منها طرف مقدِّم واحد ${number(found)} من أصل ${number(looked)} (من الأطراف المقدِّمة: ${parties}).`,
  },
  "false-redundancy": {
    title: "بدائل بالاسم فقط",
    sentence: ({ services, receiver, service, providers }) =>
      `الأطراف المقدِّمة التي يحل بعضها محل بعض في ${counted(services, arabicNouns.service)} تتلقى كلها إمدادها عبر هذا الطرف، فتتوقف كلها عند توقفه؛ مثال ذلك ${providers} في تقديم ${namedService(service)} إلى ${receiver}.`,
  },
  bottleneck: {
    title: "مواضع الاختناق",
    sentence: ({ load, usual, by, betweenness, usualBetweenness }) =>
      `${by === "head" ? "يشارك كل شخص في هذا الطرف" : "يشارك هذا الطرف"} في ${about(load, arabicNouns.exchange)} (والمعتاد في هذه السلسلة ${about(usual)})، وعدد أقصر الطرق المارة به ${times(betweenness, usualBetweenness)}${by === "head" ? "" : "؛ ولم يُذكر عدد من يتقاسمون العمل"}.`,
  },
  "broker-overload": {
    title: "أطراف وسيطة مثقلة",
    sentence: ({ load, usual }) =>
      `تمتد صلات هذا الطرف إلى أطراف متباعدة، ويمر به كثير من أقصر الطرق، ويشارك كل شخص فيه في ${about(load, arabicNouns.exchange)}؛ والمعتاد في هذه السلسلة ${about(usual)}.`,
  },
  silo: {
    title: "وحدات منغلقة على نفسها",
    sentence: ({ internal, external, needed, chance }) =>
      `عدد صلات العاملين هنا فيما بينهم ${number(internal)} ومع غيرهم ${number(external)} (${byChance(chance)})، في حين أن عدد حلقات التسليم اللازمة الداخلة إلى هذه الوحدة أو الخارجة منها ${number(needed)}.`,
  },
  "unnecessary-detour": {
    title: "طرق ملتفّة",
    sentence: ({ handoffs, shortest, customer, joins, via, share: taken, customers }) =>
      `يجتاز ${share(taken)} مما يصل إلى ${customer} ${counted(handoffs, arabicNouns.handoff)} من هنا إلى ${joins} (عبر ${via})؛ ويكفي من ذلك ${counted(shortest)}، لأن الخدمة نفسها تصل إلى هناك بالطريق الأقصر أيضًا${typeof customers === "number" && customers > 1 ? `. ويخص ذلك ${counted(customers, arabicNouns.customer)}` : ""}.`,
  },
  "no-way-to-customer": {
    title: "أطراف لا يصل توريدها إلى أي عميل نهائي",
    sentence: ({ receivers }) =>
      `ما يورّده هذا الطرف إلى ${counted(receivers, arabicNouns.receiver)} لا يصل إلى أي عميل نهائي، ولا حتى عبر آخرين. إما أن الخريطة تنقصها حلقة تسليم، أو أن هذا العمل لا يخدم أحدًا في الخارج.`,
  },
  "no-way-to-customer-throughout": {
    title: "معظم التوريد لا يصل إلى أي عميل نهائي",
    sentence: ({ found, looked, parties }) =>
      `عدد الأطراف التي لا يصل توريدها إلى أي عميل نهائي ${number(found)} من أصل ${number(looked)} (من بينها: ${parties}). والأرجح أن الخريطة تنقصها حلقات تسليم.`,
  },
  "no-way-back": {
    title: "أطراف مقدِّمة لا سبيل إلى الرد عليها",
    sentence: ({ receivers, to, volume }) =>
      `لا سبيل لدى ${typeof receivers === "number" && receivers > 1 ? `${counted(receivers, arabicNouns.receiver)} لقدر كبير، مثل ` : ""}${to} (بواقع ${counted(volume, arabicNouns.exchange)}) إلى الرد على هذا الطرف: لا حلقة تسليم تعود إليه، ولا حتى عبر آخرين، فلا يسمع أحد هناك بما كان خاطئًا أو ناقصًا.`,
  },
  "no-way-back-throughout": {
    title: "يكاد لا يوجد سبيل إلى الرد على أحد",
    sentence: ({ found, looked, parties }) =>
      `عدد الأطراف كثيرة التوريد التي لا تعود إليها أي حلقة تسليم من طرف متلقٍّ ${number(found)} من أصل ${number(looked)} (من بينها: ${parties}). إما أن أحدًا لا يسمع بما كان خاطئًا أو ناقصًا، أو أن الخريطة لا تُظهر سوى التوريد.`,
  },
  "unclear-ownership": {
    title: "خدمات لم يُذكر من يقدّم أي جزء منها",
    sentence: ({ services, service, givers }) =>
      `${typeof services === "number" && services > 1 ? `عدد الخدمات التي لكل منها عدة أطراف مقدِّمة ${number(services)}، مثل ${namedService(service)} من ${givers}` : `${namedService(service)}: لها عدة أطراف مقدِّمة، هي ${givers}`}. ويُفترض أن الجميع يقدّم بالتساوي، ولم يذكر أحد أن واحدًا منها يكفي.`,
  },
  "unclear-ownership-throughout": {
    title: "يكاد لا يُذكر في أي موضع من يقدّم ماذا",
    sentence: ({ found, looked, parties }) =>
      `من أصل ${counted(looked, arabicNouns.receiver)} لخدمات لها عدة أطراف مقدِّمة، لم يذكر أحد بشأن ${counted(found)} منها كم يقدّم كل طرف، أو أن واحدًا يكفي (من بينها: ${parties}).`,
  },
  "missing-tie": {
    title: "أطراف مقدِّمة عليها أن تعمل معًا بلا صلة بينها",
    sentence: ({ pairs, one, other, service, otherService }) =>
      `يحتاج العمل هنا إلى ${namedService(service)} من ${one} و${namedService(otherService)} من ${other} معًا، ولا شيء ينتقل بين الطرفين${typeof pairs === "number" && pairs > 1 ? `؛ وعدد الأزواج التي هذا حالها ${number(pairs)}` : ""}.`,
  },
  "missing-tie-throughout": {
    title: "الأطراف المقدِّمة التي عليها أن تعمل معًا تكاد لا تربطها صلة",
    sentence: ({ found, looked, parties }) =>
      `لدى ${counted(found)} من أصل ${counted(looked)} من الأطراف المتلقية التي يحتاج عملها إلى ما يقدمه طرفان، لا شيء ينتقل بين هذين الطرفين (من بينها: ${parties}).`,
  },
  "undeclared-handoff": {
    title: "حلقات تسليم رُصدت ولم يُصرَّح بها",
    sentence: ({ exchanges, giverShare }) =>
      `عدد عمليات التبادل المرصودة هنا ${number(exchanges)}، أي ${share(giverShare)} من كل ما يسلّمه الطرف المقدِّم، ولا حلقة تسليم على الخريطة بين الطرفين.`,
  },
  "idle-handoff": {
    title: "حلقات تسليم صُرّح بها ولم تُرصد قط",
    sentence: ({ expected, chance }) =>
      `لم تُرصد هنا أي عملية تبادل، والمتوقع ${about(expected)} لو استُخدمت الحلقة كما صُرّح بها؛ ${byChance(chance)}. إما أن أحدًا لم يعد يعمل بهذه الطريقة، أو أن السجل لا يُظهر ذلك.`,
  },
  "closed-loop": {
    title: "أطراف لا ينتظر بعضها إلا بعضًا",
    sentence: ({ parties, others }) =>
      `ينتظر بعض الأطراف بعضًا هنا، وعددها ${number(parties)}، ولا شيء من الخارج يمكن أن يبدأ به عملها (البقية: ${others}). وكثيرًا ما يكون أحد هذه التوريدات طلبًا في حقيقته، أو يكون توريد من الخارج غائبًا عن الخريطة.`,
  },
  "unmeasured-handoff": {
    title: "حلقات تسليم لم ينظر فيها أحد",
    sentence: ({ strength, loss }) =>
      `يُفترض أن القوة هنا مثل متوسط البقية (${share(strength)})؛ ${lost(loss)}.`,
  },
  "cause-nowhere": {
    title: "أسباب لم ينظر فيها أحد في أي موضع",
    sentence: ({ cause }) => `لم يُقَس شيء عن ${causeName(cause)} ولم يُسأل عنه ولم يُقدَّر في أي حلقة تسليم.`,
  },
  "cause-unmeasured": {
    title: "أسباب نُظر فيها في بعض حلقات التسليم فقط",
    sentence: ({ cause, handoffs, measured }) =>
      `عدد حلقات التسليم التي نُظر فيها ${number(measured)}، ولم ينظر أحد في ${causeName(cause)} في ${counted(handoffs)} منها.`,
  },
  "too-few-answers": {
    title: "إجابات أقل من أن تُستخدم",
    sentence: ({ cause }) =>
      `وردت هنا إجابات عن ${causeName(cause)}، لكنها من القلة بحيث لا تُستخدم، أو بحيث يمكن أن تُستنتج منها إجابات عدد قليل.`,
  },
  "unasked-internal-customer": {
    title: "عملاء داخليون لم يسألهم أحد",
    sentence: ({ handoffs }) =>
      `يتلقى هذا الطرف الخدمة عبر ${counted(handoffs, arabicNouns.handoff)}، ولم يُسأل أحد عن مدى جودتها.`,
  },
  "unserved-customer": {
    title: "عملاء لا يصل إليهم أي توريد",
    sentence: () => "لا يصل أي توريد على الخريطة إلى هذا العميل، ولذلك لا يمكن قول شيء عن خدمته.",
  },
  "unstated-needs": {
    title: "أطراف لم يذكر أحد احتياجاتها",
    sentence: ({ services }) =>
      `يتلقى هذا الطرف ${counted(services, arabicNouns.service)}، ولم يذكر أحد ما لا يستغني عنه منها؛ وتُعدّ كلها مهمة بقدر حجمها.`,
  },
};

function unmetNeed(title: string, order: string): ReasonWords {
  return {
    title,
    sentence: ({ indicator, strength, share: found, total, target }) => {
      const seen =
        typeof found === "number" && total !== 0
          ? `وُجد جيدًا بنسبة ${share(found)} من أصل ${counted(total)}، و`
          : "";
      return `«${labelOf(indicator)}»: ${seen}يُلبّى في ${share(strength)} من الحالات مع مراعاة المصادفة؛ ${enough(target)}. ${order}.`;
    },
  };
}

function unevenGroups(title: string, named = groupName): ReasonWords {
  return {
    title,
    sentence: ({ cause, worst, worstShare, best, bestShare, chance }) =>
      `تُعدّ ${cause === "care" ? "الرعاية" : "المعلومات"} جيدة في ${share(worstShare)} من الحالات ${named(worst)} وفي ${share(bestShare)} ${named(best)}؛ ${byChance(chance)}.`,
  };
}

function groupName(name: ToldFigure): ToldFigure {
  return Object.entries(arabicGroups).find(([group]) => group === name)?.[1] ?? `لدى ${name}`;
}

function weakLevel(where: string): ReasonWords {
  return {
    title: `أضعف ما يكون التوجه نحو العميل ${where}`,
    sentence: ({ strength, target, levels }) =>
      `توجد سمات التوجه نحو العميل في ${share(strength)} من الحالات؛ ${enough(target)}. ${typeof levels === "number" && levels > 1 ? "وهذا أضعف المستويات التي سُئل عنها، وهو" : "وهذا"} يخفض ما يصل إلى العميل، مهما أحسن الآخرون.`,
  };
}

function labelOf(indicator: ToldFigure): ToldFigure {
  const known = indicatorCatalogue.find(({ id }) => id === indicator);
  return known === undefined ? indicator : arabicIndicators[known.id];
}

function targetOf(target: ToldFigure): string {
  return typeof target === "number" ? setPercent(target) : "غير معروف";
}

function enough(target: ToldFigure): string {
  return typeof target === "number" ? `والنسبة الكافية ${setPercent(target)}` : "والنسبة الكافية غير معروفة";
}

function heardOf(heard: ToldFigure, done: ToldFigure): string {
  if (done === "resolved") return heard === 0 ? "ولم يُصلَح منها شيء" : `وأُصلح منها ${counted(heard)}`;
  return heard === 0 ? "ولم يلقَ أي منها ردًّا" : `ولقي منها ردًّا ${counted(heard)}`;
}

/** How likely chance alone explains it. */
function byChance(chance: ToldFigure): string {
  if (typeof chance !== "number") return "قد تفسر المصادفة ذلك";
  return `قد تُحدث المصادفة وحدها ذلك ${chance < 0.01 ? "أقل من مرة واحدة" : counted(Math.round(chance * 100), arabicNouns.time)} من كل ${counted(100, arabicNouns.time)}`;
}

/** A number that its sentence names before. */
function number(amount: ToldFigure): string {
  return typeof amount === "number" ? count(amount) : "غير معروف";
}

function about(expected: ToldFigure, noun?: ArabicNoun): string {
  if (typeof expected !== "number") return counted(null, noun);
  const rounded = +expected.toPrecision(2);
  return `نحو ${noun === undefined ? figure(rounded) : amount(rounded, noun)}`;
}

function times(found: ToldFigure, usual: ToldFigure): string {
  if (typeof found !== "number" || typeof usual !== "number" || !(usual > 0)) return "يفوق المعتاد بكثير";
  return `يساوي ${amount(+(found / usual).toPrecision(2), arabicNouns.timesAsMany)} المعتاد`;
}

function namedService(service: ToldFigure): string {
  return service === "" ? "خدمة بلا اسم" : `«${service}»`;
}

/** What contacts of a kind are called, and how their giver is joined to that. */
const contactNames: ReadonlyMap<ToldFigure, readonly [name: string, towards: string]> = new Map([
  ["meeting", ["الاجتماعات", "مع"]],
  ["survey", ["استطلاعات الرأي", "من"]],
  ["training", ["الدورات التدريبية", "من"]],
  ["recognition", ["مبادرات التقدير", "من"]],
  ["support", ["الدعم", "من"]],
  ["query", ["الأسئلة", "إلى"]],
]);

function share(figure: ToldFigure, write = percent): string {
  return typeof figure === "number" ? write(figure) : "نسبة غير معروفة";
}

function shortfall(gap: ToldFigure, low: ToldFigure, high: ToldFigure): string {
  if (typeof gap !== "number") return "غير معروف على المقياس";
  const by = `${percent(-gap)} من المقياس`;
  if (typeof low !== "number" || typeof high !== "number") return by;
  return `${by} (${namedInterval(-high, -low)})`;
}

function hours(wait: ToldFigure): string {
  return typeof wait === "number" ? arabicDuration(wait) : "وقت غير معروف";
}

function days(time: ToldFigure): string {
  return typeof time === "number"
    ? amount(Number(time.toPrecision(3)), arabicNouns.day)
    : counted(null, arabicNouns.day);
}

/** @param giver - `null` where giver and receiver are one unit. */
function contactName(kind: ToldFigure, giver: ToldFigure): string {
  const [name, towards] = contactNames.get(kind) ?? ["التواصل", "مع"];
  return giver === null ? `${name} داخل هذا الطرف` : `${name} ${towards} ${giver}`;
}

function lost(figure: ToldFigure): string {
  return typeof figure === "number" && figure > 0
    ? `ويستند إلى هذا الافتراض ${points(figure)} نقطة من الفاقد`
    : "ولا يستند إلى هذا الافتراض شيء من الفاقد";
}

function causeName(figure: ToldFigure): string {
  const known = causes.find((cause) => cause === figure);
  return known === undefined ? "سبب غير معروف" : arabicCauses[known];
}
