import type { Flow } from "../../../chain/handoff.js";
import type { PartyKind } from "../../../chain/party.js";
import type { MapMessages } from "../../messages/map-messages.js";
import { arabicBasis } from "./arabic-basis.js";
import { arabicCauses } from "./arabic-causes.js";
import { count, counted, fixed, interval, list, percent, points, wholePercent } from "./arabic-figures.js";
import { arabicNouns } from "./arabic-nouns.js";

/** The words of the map in Arabic. */
export const arabicMap: MapMessages = {
  title: "من الموردين إلى العملاء النهائيين",
  columns: {
    customers: "العملاء النهائيون",
    unreached: "بلا طريق إلى عميل",
    distance: (nearest, furthest) => {
      const [from, to] = [fixed(nearest, 0), fixed(furthest, 0)];
      return from === to
        ? `على بُعد ${counted(Math.round(nearest), arabicNouns.handoff)} تقريبًا`
        : `على بُعد ${from}–${to} من حلقات التسليم`;
    },
  },
  share: wholePercent,
  rank: (rank) => count(rank),
  label: (service, strength) =>
    [service, ...(strength === null ? [] : [wholePercent(strength)])].filter((text) => text !== "").join(" "),
  party: (name, kind, { strength, basis, serviceLevel, loss, dependence }) =>
    [
      kind === null ? name : `${name} (${kinds[kind]})`,
      ...(serviceLevel === null
        ? []
        : [`${percent(serviceLevel)} يصل إلى هنا أو يخرج من هنا دون خلل في الطريق`]),
      ...(basis === "assumed" ? [] : [`عمل الطرف نفسه ${percent(strength.mean)}`]),
      ...(loss > 0 ? [`تُفقد هنا ${points(loss)} نقطة`] : []),
      ...(dependence === null ? [] : [`يزول ${percent(dependence)} من مستوى الخدمة عند التوقف`]),
    ].join("؛ "),
  handoff: (name, { flow, volume, strength, basis, loss }) => {
    const { mean, low, high } = strength;
    const range = low === null || high === null ? "" : ` (${interval(low, high)})`;
    return [
      name,
      `${flows[flow]}، ${count(volume)} في الفترة`,
      `القوة ${percent(mean)}${range}، ${arabicBasis[basis]}`,
      ...(loss > 0 ? [`تُفقد ${points(loss)} نقطة`] : []),
    ].join("؛ ");
  },
  others: (parties) => `أطراف أخرى: ${count(parties)}`,
  bundle: (handoffs) => `حلقات التسليم: ${count(handoffs)}`,
  legend: {
    strength: "نسبة ما يخدم الطرف المتلقي جيدًا",
    bands: {
      strong: (low) => `${wholePercent(low)} فأكثر`,
      good: (low, high) => `من ${wholePercent(low)} إلى ${wholePercent(high)}`,
      weak: (low, high) => `من ${wholePercent(low)} إلى ${wholePercent(high)}`,
      weakest: (_, high) => `أقل من ${wholePercent(high)}`,
      unknown: () => "غير معروف، مفترض",
    },
    volume: (volume) => `${count(volume)} في الفترة`,
    request: "خط متقطع: طلب، مثل طلبية أو سؤال",
    route: "طريق الانقطاع الأعلى كلفة إلى العميل النهائي",
    level: "نسبة ما لم يصبه خلل في الطريق حتى هنا",
    several: "عدة حلقات تسليم في خط واحد",
    causes: {
      information: "انقطاع في المعلومات",
      coordination: "انقطاع في التنسيق",
      care: "انقطاع في الرعاية",
      none: "انقطاع بلا سبب واحد بعينه",
    },
    sure: "ممتلئ: دون الحد المستهدف بوضوح. الأرقام: ترتيب الانقطاع",
    unsure: "مفرغ: دون الحد المستهدف على الأرجح، أو عالي الكلفة، أو لم يُقَس",
  },
  description: {
    shown: (parties, handoffs) =>
      `تشتمل الخريطة على ${counted(parties, arabicNouns.party)} و${counted(handoffs, arabicNouns.handoff)} فيما بينها.`,
    order: "الأقرب إلى العملاء النهائيين يتلقى الخدمة من الأبعد عنهم.",
    break: (rank, name, cause, loss) =>
      `الانقطاع ${count(rank)}: ${name}${cause === null ? "" : ` (${arabicCauses[cause]})`}، والنقاط المفقودة ${points(loss)}.`,
    route: (parties) => `يصل أثر الانقطاع الأعلى كلفة إلى العميل النهائي عبر ${parties.join("، ")}.`,
  },
  leftOut: (parties, handoffs, unmarked) => {
    const missing = [
      ...(parties > 0 ? [counted(parties, arabicNouns.party)] : []),
      ...(handoffs > 0 ? [counted(handoffs, arabicNouns.handoff)] : []),
    ];
    return [
      ...(missing.length > 0
        ? [`استُغني عن رسم ${list(missing)} كلًّا على حدة، لأن ما يُفقد عبرها هو الأقل.`]
        : []),
      ...(unmarked > 0 ? [`عدد الانقطاعات التي لا تحمل علامة هنا: ${count(unmarked)}.`] : []),
    ].join(" ");
  },
};

const flows: Readonly<Record<Flow, string>> = { delivery: "توريد", request: "طلب" };

const kinds: Readonly<Record<PartyKind, string>> = {
  employee: "من العاملين",
  role: "دور",
  team: "فريق",
  department: "قسم",
  organisation: "مؤسسة",
  owner: "جهة مالكة",
  supplier: "مورّد",
  customer: "عميل نهائي",
};
