import type { Flow } from "../../../chain/handoff.js";
import type { PartyKind } from "../../../chain/party.js";
import type { MapMessages } from "../../messages/map-messages.js";
import { persianBasis } from "./persian-basis.js";
import { persianCauses } from "./persian-causes.js";
import { count, counted, fixed, interval, list, percent, points, wholePercent } from "./persian-figures.js";

/** The words of the map in Persian. */
export const persianMap: MapMessages = {
  title: "از تأمین‌کنندگان تا مشتریان نهایی",
  columns: {
    customers: "مشتریان نهایی",
    unreached: "بدون راه به مشتری",
    distance: (nearest, furthest) => {
      const [from, to] = [fixed(nearest, 0), fixed(furthest, 0)];
      return from === to
        ? `با فاصلهٔ حدود ${counted(Math.round(nearest), "تحویل")}`
        : `با فاصلهٔ ${from} تا ${to} تحویل`;
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
        : [`${percent(serviceLevel)} بی‌هیچ گسستی در مسیر به اینجا می‌رسد یا از اینجا می‌رود`]),
      ...(basis === "assumed" ? [] : [`کار خود: ${percent(strength.mean)}`]),
      ...(loss > 0 ? [`${points(loss)} امتیاز در اینجا از دست می‌رود`] : []),
      ...(dependence === null ? [] : [`با توقف آن ${percent(dependence)} از سطح خدمت از میان می‌رود`]),
    ].join("؛ "),
  handoff: (name, { flow, volume, strength, basis, loss }) => {
    const { mean, low, high } = strength;
    const range = low === null || high === null ? "" : ` (${interval(low, high)})`;
    return [
      name,
      `${flows[flow]}، ${count(volume)} در دوره`,
      `قوت ${percent(mean)}${range}، ${persianBasis[basis]}`,
      ...(loss > 0 ? [`${points(loss)} امتیاز از دست می‌رود`] : []),
    ].join("؛ ");
  },
  others: (parties) => counted(parties, "عضو دیگر"),
  bundle: (handoffs) => counted(handoffs, "تحویل"),
  legend: {
    strength: "سهمی که در آن تحویل‌گیرنده خدمت خوبی می‌گیرد",
    bands: {
      strong: (low) => `${wholePercent(low)} یا بیشتر`,
      good: (low, high) => `${wholePercent(low)} تا ${wholePercent(high)}`,
      weak: (low, high) => `${wholePercent(low)} تا ${wholePercent(high)}`,
      weakest: (_, high) => `کمتر از ${wholePercent(high)}`,
      unknown: () => "نامعلوم، فرضی",
    },
    volume: (volume) => `${count(volume)} در دوره`,
    request: "خط‌چین: درخواست، مانند سفارش یا پرسش",
    route: "مسیر پرهزینه‌ترین گسست تا مشتری نهایی",
    level: "سهمی که تا اینجا بی‌هیچ گسستی مانده است",
    several: "چند تحویل در یک خط",
    causes: {
      information: "گسست در اطلاعات",
      coordination: "گسست در هماهنگی",
      care: "گسست در رسیدگی",
      none: "گسست بدون علتی واحد",
    },
    sure: "توپر: آشکارا پایین‌تر از هدف. عددها: رتبهٔ گسست",
    unsure: "توخالی: احتمالاً پایین‌تر از هدف، پرهزینه یا اندازه‌گیری‌نشده",
  },
  description: {
    shown: (parties, handoffs) =>
      `نقشه ${counted(parties, "عضو")} و ${counted(handoffs, "تحویل")} میان آن‌ها را نشان می‌دهد.`,
    order: "آن‌که به مشتریان نهایی نزدیک‌تر است از آن‌ها که دورترند خدمت می‌گیرد.",
    break: (rank, name, cause, loss) =>
      `گسست ${count(rank)}: ${name}${cause === null ? "" : ` (${persianCauses[cause]})`}، ${points(loss)} امتیاز ازدست‌رفته.`,
    route: (parties) => `پرهزینه‌ترین گسست از این راه به مشتری نهایی می‌رسد: ${parties.join("، ")}.`,
  },
  leftOut: (parties, handoffs, unmarked) => {
    const missing = [
      ...(parties > 0 ? [counted(parties, "عضو")] : []),
      ...(handoffs > 0 ? [counted(handoffs, "تحویل")] : []),
    ];
    return [
      ...(missing.length > 0
        ? [`یک‌به‌یک رسم نشده است: ${list(missing)}، همان‌ها که کمترین امتیاز از راهشان از دست می‌رود.`]
        : []),
      ...(unmarked > 0 ? [`در اینجا علامت نخورده است: ${counted(unmarked, "گسست")}.`] : []),
    ].join(" ");
  },
};

const flows: Readonly<Record<Flow, string>> = { delivery: "خدمت‌رسانی", request: "درخواست" };

const kinds: Readonly<Record<PartyKind, string>> = {
  employee: "کارمند",
  role: "نقش",
  team: "تیم",
  department: "بخش",
  organisation: "سازمان",
  owner: "مالک",
  supplier: "تأمین‌کننده",
  customer: "مشتری نهایی",
};
