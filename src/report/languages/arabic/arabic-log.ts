import type { LogMessages } from "../../messages/messages.js";
import { count, counted, fixed, percent } from "./arabic-figures.js";
import { arabicNouns } from "./arabic-nouns.js";

/** What the event log shows altogether, in Arabic. */
export const arabicLog: LogMessages = {
  title: "ما يُظهره سجل الأحداث",
  introduction: "هذه الأرقام عن السجل كله، وعن أطرافه كما يسميها. ولا تدخل في أي رقم مما سبق.",
  cases: (cases, events, parties) =>
    `يشمل السجل ${counted(cases, arabicNouns.case)}، بإجمالي ${counted(events, arabicNouns.event)} لدى ${counted(parties, arabicNouns.party)}.`,
  reassignments: (perCase) => `انتقلت الحالة من طرف إلى آخر ${fixed(perCase, 1)} مرة في المتوسط.`,
  sentBack: (back, straight, cases) =>
    back === 0
      ? "لم تعد أي حالة إلى طرف سبق أن سلّمها."
      : `عدد الحالات التي عادت إلى طرف سبق أن سلّمها: ${of(back, cases)}؛ عاد منها ${count(straight)} مباشرةً من الطرف التالي.`,
  again: (again, events, cases) =>
    again === 0
      ? "لم يُعَد أي عمل."
      : `من أصل ${counted(events, arabicNouns.event)}، كرر ${count(again)} (${percent(again / events)}) ما سبق إنجازه في الحالة نفسها؛ وحدث ذلك في ${counted(cases, arabicNouns.case)}.`,
  noActivities: "لا يمكن معرفة هل أُعيد عمل ما، لأن السجل لا يذكر ما أُنجز.",
  referral: (from, to, times) =>
    `أكثر الإعادات تكرارًا إعادةُ ما أُنجز لدى ${from}، وقد جرت لدى ${to} (${counted(times, arabicNouns.time)}).`,
  solvedFirst: (solved, cases) => `عدد الحالات التي حُلّت لدى الطرف الذي بدأت عنده وحده: ${of(solved, cases)}.`,
};

function of(some: number, cases: number): string {
  return `${count(some)} من أصل ${counted(cases, arabicNouns.case)} (${percent(some / cases)})`;
}
