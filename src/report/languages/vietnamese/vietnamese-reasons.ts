import { causes } from "../../../chain/indicator.js";
import type { ReasonCode, ReasonWords, ToldFigure } from "../../messages/messages.js";
import { isBelow } from "../is-below.js";
import { vietnameseCauses } from "./vietnamese-causes.js";
import { vietnameseDuration } from "./vietnamese-duration.js";
import { counted, figure, interval, percent, points, setPercent } from "./vietnamese-figures.js";
import { vietnameseGroups } from "./vietnamese-groups.js";
import { vietnameseIndicators } from "./vietnamese-indicators.js";

/** Why each finding was made, in Vietnamese. */
export const vietnameseReasons: Readonly<Record<ReasonCode, ReasonWords>> = {
  "weak-information": {
    title: "Thông tin yếu",
    sentence: ({ strength, target }) =>
      `Thông tin phục vụ tốt bên nhận trong ${share(strength)} số trường hợp; cần ${share(target, setPercent)} mới đủ tốt.`,
  },
  "weak-coordination": {
    title: "Phối hợp yếu",
    sentence: ({ strength, target }) =>
      `Công việc ăn khớp trong ${share(strength)} số trường hợp; cần ${share(target, setPercent)} mới đủ tốt.`,
  },
  "weak-care": {
    title: "Chăm sóc yếu",
    sentence: ({ strength, target }) =>
      `Bên nhận được phục vụ và quan tâm tốt trong ${share(strength)} số trường hợp; cần ${share(target, setPercent)} mới đủ tốt.`,
  },
  costly: {
    title: "Đủ tốt nếu xét riêng, nhưng gây tổn thất lớn",
    sentence: ({ strength, target }) =>
      `Ở mức ${share(strength)}, nơi này ${isBelow(strength, target) ? "chưa chắc đã dưới mức mục tiêu" : "đủ tốt nếu xét riêng"} (mức mục tiêu là ${share(target, setPercent)}), nhưng quá nhiều thứ phụ thuộc vào nơi này nên khách hàng cuối mất đáng kể tại đây.`,
  },
  "declared-weak": {
    title: "Được khai báo là yếu",
    sentence: ({ strength, target }) =>
      `Có người cho là ở mức ${share(strength)}, dưới mức mục tiêu ${share(target, setPercent)}, mà không nói rõ vướng ở đâu.`,
  },
  "ping-pong": {
    title: "Công việc bị trả lại ngay",
    sentence: ({ returned, exchanges, usual }) =>
      `Trong ${counted(exchanges, "lượt bàn giao")} có ${counted(returned, "lượt")} bị trả lại ngay; mức thường thấy trong chuỗi này là ${share(usual)}.`,
  },
  rework: {
    title: "Công việc phải làm lại",
    sentence: ({ redone, exchanges, usual }) =>
      `Trong ${counted(exchanges, "lượt bàn giao")} có ${counted(redone, "lượt")} phải làm lại; mức thường thấy trong chuỗi này là ${share(usual)}.`,
  },
  "slow-handoff": {
    title: "Chậm so với chuỗi này",
    sentence: ({ median, usual }) =>
      `Một nửa công việc ở đây chờ lâu hơn ${hours(median)}; mức thường thấy trong chuỗi này là ${hours(usual)}.`,
  },
  "rarely-solved-first": {
    title: "Những bên tiếp nhận vụ việc đầu tiên nhưng ít khi giải quyết được",
    sentence: ({ solved, cases, share: limit }) =>
      `Trong ${counted(cases, "vụ việc")} bắt đầu ở đây, bên này giải quyết được ${counted(solved, "vụ")} mà không cần đến bên nào khác, rõ ràng ít hơn mức ${share(limit, setPercent)}.`,
  },
  "customer-hears-first": {
    title: "Những sai sót mà khách hàng nói ra trước nội bộ",
    sentence: ({ outsideFirst, faults }) =>
      `Trong ${counted(faults, "sai sót")} được nêu về nơi này, ${counted(outsideFirst, "sai sót")} được khách hàng nói ra trước bất kỳ ai trong nội bộ. Hoặc không ai trong nội bộ thấy, hoặc người thấy không được hỏi và lắng nghe.`,
  },
  "unheard-voice": {
    title: "Những sai sót được nêu mà không được lắng nghe",
    sentence: ({ by, done, heard, raisings, usual }) =>
      `${by === "duty" ? "Sai sót thuộc trách nhiệm của bên này được nêu" : "Bên này được báo về sai sót"} ${counted(raisings, "lần")}; ${heard === 0 ? "không lần nào" : counted(heard, "lần")} được ${done === "resolved" ? "khắc phục" : "trả lời"}${typeof usual === "number" ? `; ở các bên khác, tỷ lệ này là ${share(usual)}` : ""}.`,
  },
  "silent-party": {
    title: "Những bên không bao giờ nêu sai sót",
    sentence: ({ exchanges, expected }) =>
      `Bên này tham gia ${counted(exchanges, "lượt bàn giao")} mà không nêu sai sót nào; nếu lên tiếng thường xuyên như các bên khác ở đây thì đã nêu ${typeof expected === "number" ? `khoảng ${figure(+expected.toPrecision(2))}` : "một số"} sai sót. Hoặc ở đó không có gì trục trặc, hoặc không ai nói ra.`,
  },
  "lapsed-contact": {
    title: "Những lần liên hệ đã thống nhất mà bị bỏ lỡ",
    sentence: ({ kind, from, to, agreedDays, daysSince, due }) =>
      `${contactName(kind, from === to ? null : from)} theo thỏa thuận cách nhau ${days(agreedDays)}; ${typeof daysSince === "number" ? `lần gần nhất cách đây ${days(daysSince)}` : `trong ${counted(due, "lần")} đến hạn, không lần nào diễn ra`}.`,
  },
  "expectation-gap": {
    title: "Ít hơn mức mọi người mong đợi",
    sentence: ({ gap, low, high, people }) =>
      `Có ${counted(people, "người")} cho biết mình mong đợi điều gì; tính trung bình, họ nhận được ít hơn mong đợi ${shortfall(gap, low, high)}.`,
  },
  "felt-worse-than-seen": {
    title: "Cảm nhận kém hơn số liệu đếm",
    sentence: ({ felt, seen }) =>
      `Người được hỏi thấy tốt trong ${share(felt)} số trường hợp, còn theo số liệu đếm là ${share(seen)}; số liệu đếm dường như bỏ sót điều khiến mọi người chưa hài lòng.`,
  },
  "felt-better-than-seen": {
    title: "Cảm nhận tốt hơn số liệu đếm",
    sentence: ({ felt, seen }) =>
      `Người được hỏi thấy tốt trong ${share(felt)} số trường hợp, còn theo số liệu đếm là ${share(seen)}; có thể mọi người đã quen với tình trạng này, hoặc số liệu đếm bỏ sót điều quan trọng với họ.`,
  },
  "perception-gap": {
    title: "Tốt trong mắt bên giao, nhưng không tốt trong mắt bên nhận",
    sentence: ({ givers, receivers, target }) =>
      `Bên giao thấy tốt trong ${share(givers)} số trường hợp, bên nhận thấy tốt trong ${share(receivers)}; cần ${share(target, setPercent)} mới đủ tốt.`,
  },
  "unmet-general-need": unmetNeed(
    "Nhu cầu chưa được đáp ứng",
    "Đây là một trong những nhu cầu chung, cần được ưu tiên trước",
  ),
  "unmet-individual-need": unmetNeed(
    "Nhu cầu khác chưa được đáp ứng",
    "Các nhu cầu chung được ưu tiên trước nhu cầu này",
  ),
  "uneven-suppliers-and-employees": unevenGroups("Nhà cung cấp và nhân sự nội bộ không được đối xử như nhau"),
  "uneven-managers-and-others": unevenGroups("Người quản lý và những người khác không được đối xử như nhau"),
  "uneven-units": unevenGroups("Các đơn vị không được đối xử như nhau", (unit) => unit),
  "uneven-manner": {
    title: "Không phải bên nào cũng được thông tin theo cùng một cách",
    sentence: ({ receivers, worst, worstShare, best, bestShare, chance }) =>
      `Trong ${counted(receivers, "bên nhận")} của bên này, ${best} thấy mình được thông tin tốt trong ${share(bestShare)} số trường hợp, ${worst} trong ${share(worstShare)}; ${byChance(chance)}.`,
  },
  "weak-level-organisation": weakLevel("ở tổ chức nói chung"),
  "weak-level-managers": weakLevel("ở người quản lý"),
  "weak-level-employees": weakLevel("ở nhân viên"),
  "depended-on-but-uncared-for": {
    title: "Nhiều nơi trông cậy, ít được chăm sóc",
    sentence: ({ dependence, care, target }) =>
      `Nếu bên này ngừng hoạt động, sẽ mất ${share(dependence)} của mức dịch vụ; nhu cầu của chính bên này được đáp ứng trong ${share(care)} số trường hợp, trong khi cần ${share(target, setPercent)} mới đủ tốt.`,
  },
  "depended-on-but-unrecognised": {
    title: "Nhiều nơi trông cậy, chưa từng được ghi nhận",
    sentence: ({ dependence }) =>
      `Nếu bên này ngừng hoạt động, sẽ mất ${share(dependence)} của mức dịch vụ; sổ theo dõi liên hệ không có lần ghi nhận nào dành cho công việc của bên này.`,
  },
  "one-sided-exchange": {
    title: "Bị phục vụ kém bởi chính bên mà mình phục vụ tốt",
    sentence: ({ other, gives, gets }) =>
      `Bên này phục vụ tốt ${other} trong ${share(gives)} số trường hợp, và được ${other} phục vụ tốt trong ${share(gets)}.`,
  },
  "single-point-of-failure": {
    title: "Những bên không thể thiếu đối với khách hàng cuối",
    sentence: ({ dependence, customers, others }) =>
      `${typeof dependence === "number" ? `Nếu bên này ngừng hoạt động, sẽ mất ${share(dependence)} của mức dịch vụ` : `Có ${counted(customers, "khách hàng cuối")} chỉ nhận được dịch vụ qua bên này`}, và không gì có thể thay thế${typeof others === "number" && others > 0 ? `; ${counted(others, "bên khác")} chỉ đến được khách hàng cuối qua bên này` : ""}.`,
  },
  "single-point-of-failure-throughout": {
    title: "Một tuyến duy nhất",
    sentence: ({ found, looked, parties }) =>
      `Trong ${counted(looked, "bên")}, khách hàng cuối phụ thuộc hoàn toàn vào từng bên trong ${counted(found, "bên")}, và không gì có thể thay thế bất kỳ bên nào trong số đó (trong đó có: ${parties}).`,
  },
  "single-sourced-service": {
    title: "Dịch vụ cần thiết chỉ có một nguồn",
    sentence: ({ need, dependence }) =>
      `Không bên nào khác cung cấp dịch vụ này, trong khi dịch vụ của chính bên nhận phụ thuộc ${share(need)} vào đó; nếu bên giao ngừng hoạt động, sẽ mất ${share(dependence)} của mức dịch vụ.`,
  },
  "single-sourced-service-throughout": {
    title: "Dịch vụ cần thiết hầu như đều chỉ có một nguồn",
    sentence: ({ found, looked, parties }) =>
      `Trong ${counted(looked, "dịch vụ cần thiết")} do nhà cung cấp và cá nhân đảm nhận, ${counted(found, "dịch vụ")} chỉ có một bên giao (trong số các bên giao có: ${parties}).`,
  },
  "false-redundancy": {
    title: "Dự phòng chỉ trên danh nghĩa",
    sentence: ({ services, receiver, service, providers }) =>
      `Với ${counted(services, "dịch vụ")}, các bên cung cấp thay thế được cho nhau đều lấy nguồn qua bên này, nên khi bên này ngừng thì tất cả cùng ngừng; ví dụ ${providers}, cung cấp ${namedService(service)} cho ${receiver}.`,
  },
  bottleneck: {
    title: "Nút thắt cổ chai",
    sentence: ({ load, usual, by, betweenness, usualBetweenness }) =>
      `${by === "head" ? "Mỗi người ở bên này" : "Bên này"} tham gia ${about(load)} lượt bàn giao (mức thường thấy trong chuỗi này là ${about(usual)}), và số đường ngắn nhất đi qua đây ${times(betweenness, usualBetweenness)} mức thường thấy${by === "head" ? "" : "; số người cùng làm công việc này chưa được khai báo"}.`,
  },
  "broker-overload": {
    title: "Đầu mối trung gian quá tải",
    sentence: ({ load, usual }) =>
      `Các mối quan hệ của bên này vươn đến những nơi xa nhau, nhiều đường ngắn nhất đi qua đây, và mỗi người ở đây tham gia ${about(load)} lượt bàn giao; mức thường thấy trong chuỗi này là ${about(usual)}.`,
  },
  silo: {
    title: "Những đơn vị khép kín",
    sentence: ({ internal, external, needed, chance }) =>
      `Người của đơn vị này có ${counted(internal, "mối quan hệ")} với nhau và ${counted(external, "mối quan hệ")} với bên ngoài (${byChance(chance)}), trong khi có ${counted(needed, "khâu bàn giao cần thiết")} đi vào hoặc đi ra khỏi đơn vị.`,
  },
  "unnecessary-detour": {
    title: "Đường vòng",
    sentence: ({ handoffs, shortest, customer, joins, via, share: taken, customers }) =>
      `Trong những gì đến được ${customer}, ${share(taken)} phải qua ${counted(handoffs, "khâu bàn giao")} từ đây đến ${joins} (qua ${via}); chỉ cần ${counted(shortest, "khâu")} là đủ, vì cùng dịch vụ đó cũng đến nơi theo đường ngắn hơn${typeof customers === "number" && customers > 1 ? `. Điều này liên quan đến ${counted(customers, "khách hàng")}` : ""}.`,
  },
  "no-way-to-customer": {
    title: "Những bên cung cấp mà không đến được khách hàng cuối nào",
    sentence: ({ receivers }) =>
      `Những gì bên này cung cấp cho ${counted(receivers, "bên nhận")} không đến được khách hàng cuối nào, kể cả qua các bên khác. Hoặc bản đồ thiếu một khâu bàn giao, hoặc công việc này không phục vụ ai bên ngoài.`,
  },
  "no-way-to-customer-throughout": {
    title: "Phần lớn những gì được cung cấp không đến được khách hàng cuối",
    sentence: ({ found, looked, parties }) =>
      `Trong ${counted(looked, "bên")}, có ${counted(found, "bên")} mà những gì họ cung cấp không đến được khách hàng cuối nào (trong đó có: ${parties}). Có lẽ bản đồ thiếu một số khâu bàn giao.`,
  },
  "no-way-back": {
    title: "Những bên giao mà không ai phản hồi được",
    sentence: ({ receivers, to, volume }) =>
      `${typeof receivers === "number" && receivers > 1 ? `${counted(receivers, "bên nhận")} với khối lượng lớn, chẳng hạn ${to} với` : `${to}, với`} ${counted(volume, "lượt bàn giao")}, không thể phản hồi cho bên này: không có khâu bàn giao nào dẫn ngược lại, kể cả qua các bên khác, nên ở đây không ai biết điều gì đã sai hoặc thiếu.`,
  },
  "no-way-back-throughout": {
    title: "Hầu như không bên giao nào nhận được phản hồi",
    sentence: ({ found, looked, parties }) =>
      `Trong ${counted(looked, "bên")} cung cấp nhiều, có ${counted(found, "bên")} mà từ ít nhất một bên nhận không có khâu bàn giao nào dẫn ngược lại (trong đó có: ${parties}). Hoặc không ai biết điều gì đã sai hay thiếu, hoặc bản đồ chỉ thể hiện các luồng cung cấp.`,
  },
  "unclear-ownership": {
    title: "Những dịch vụ chưa ai nói rõ bên nào giao phần nào",
    sentence: ({ services, service, givers }) =>
      `${typeof services === "number" && services > 1 ? `${counted(services, "dịch vụ")} đều có nhiều bên giao, chẳng hạn ${namedService(service)} với ${givers}` : `${namedService(service)} có nhiều bên giao: ${givers}`}. Tất cả được coi là giao như nhau, và chưa ai khai báo rằng chỉ cần một trong số đó là đủ.`,
  },
  "unclear-ownership-throughout": {
    title: "Hầu như chưa nơi nào nói rõ bên nào giao phần nào",
    sentence: ({ found, looked, parties }) =>
      `Trong ${counted(looked, "bên nhận")} những dịch vụ có nhiều bên giao, có ${counted(found, "bên")} mà chưa ai khai báo mỗi bên giao bao nhiêu, hay chỉ cần một bên là đủ (trong đó có: ${parties}).`,
  },
  "missing-tie": {
    title: "Những bên cung cấp phải làm việc cùng nhau mà không có mối quan hệ",
    sentence: ({ pairs, one, other, service, otherService }) =>
      `Công việc của bên này cần cả ${namedService(service)} của ${one} lẫn ${namedService(otherService)} của ${other}, mà giữa hai bên đó không có gì trao đổi${typeof pairs === "number" && pairs > 1 ? `; tổng cộng có ${counted(pairs, "cặp")} như vậy` : ""}.`,
  },
  "missing-tie-throughout": {
    title: "Những bên cung cấp phải làm việc cùng nhau hầu như không có mối quan hệ",
    sentence: ({ found, looked, parties }) =>
      `Trong ${counted(looked, "bên nhận")} có công việc cần đến hai bên cung cấp, có ${counted(found, "bên")} mà hai bên cung cấp đó không trao đổi gì với nhau (trong đó có: ${parties}).`,
  },
  "undeclared-handoff": {
    title: "Những khâu bàn giao quan sát thấy mà không được khai báo",
    sentence: ({ exchanges, giverShare }) =>
      `Ở đây quan sát thấy ${counted(exchanges, "lượt bàn giao")}, chiếm ${share(giverShare)} tổng số lượt mà bên giao bàn giao đi, nhưng bản đồ không có khâu bàn giao nào giữa hai bên.`,
  },
  "idle-handoff": {
    title: "Những khâu bàn giao được khai báo mà không bao giờ quan sát thấy",
    sentence: ({ expected, chance }) =>
      `Không quan sát thấy lượt nào, trong khi nếu được dùng như đã khai báo thì phải có ${about(expected)} lượt bàn giao; ${byChance(chance)}. Hoặc không còn ai làm theo cách đó, hoặc nhật ký không thể hiện.`,
  },
  "closed-loop": {
    title: "Những bên chỉ chờ lẫn nhau",
    sentence: ({ parties, others }) =>
      `Ở đây ${counted(parties, "bên")} chờ lẫn nhau và không gì từ bên ngoài có thể khởi động họ (các bên còn lại: ${others}). Thường thì một trong những luồng cung cấp này thực ra là yêu cầu, hoặc bản đồ thiếu một nguồn cung từ bên ngoài.`,
  },
  "unmeasured-handoff": {
    title: "Những khâu bàn giao chưa ai xem xét",
    sentence: ({ strength, loss }) =>
      `Khâu này được coi là vững bằng mức trung bình của các khâu khác (${share(strength)}); ${lost(loss)}.`,
  },
  "cause-nowhere": {
    title: "Những nguyên nhân chưa ai xem xét ở bất kỳ đâu",
    sentence: ({ cause }) =>
      `Chưa có gì về ${causeName(cause)} được đo, được hỏi hay được ước lượng ở bất kỳ khâu bàn giao nào.`,
  },
  "cause-unmeasured": {
    title: "Những nguyên nhân chỉ được xem xét ở một số khâu bàn giao",
    sentence: ({ cause, handoffs, measured }) =>
      `Trong ${counted(measured, "khâu bàn giao")} đã được xem xét, có ${counted(handoffs, "khâu")} chưa ai xem xét về ${causeName(cause)}.`,
  },
  "too-few-answers": {
    title: "Câu trả lời quá ít để sử dụng",
    sentence: ({ cause }) =>
      `Ở đây có người trả lời về ${causeName(cause)}, nhưng quá ít nên câu trả lời của họ không được dùng, hoặc đến mức có thể suy ra câu trả lời của một vài người.`,
  },
  "unasked-internal-customer": {
    title: "Những khách hàng nội bộ chưa ai hỏi",
    sentence: ({ handoffs }) =>
      `Bên này được phục vụ qua ${counted(handoffs, "khâu bàn giao")}, mà chưa ai được hỏi xem việc phục vụ đó tốt đến đâu.`,
  },
  "unserved-customer": {
    title: "Những khách hàng mà không luồng cung cấp nào đến được",
    sentence: () =>
      "Không luồng cung cấp nào trên bản đồ đến được khách hàng này, nên không thể nói gì về dịch vụ ở đó.",
  },
  "unstated-needs": {
    title: "Những bên mà nhu cầu chưa được ai khai báo",
    sentence: ({ services }) =>
      `Bên này nhận ${counted(services, "dịch vụ")} mà chưa ai cho biết dịch vụ nào là không thể thiếu; tất cả được coi là quan trọng theo khối lượng.`,
  },
};

function unmetNeed(title: string, order: string): ReasonWords {
  return {
    title,
    sentence: ({ indicator, strength, share: found, total, target }) => {
      const seen =
        typeof found === "number" && total !== 0
          ? `tỷ lệ thấy tốt là ${share(found)} trên tổng số ${counted(total)}, `
          : "";
      return `“${labelOf(indicator)}”: ${seen}được đáp ứng trong ${share(strength)} số trường hợp sau khi tính đến yếu tố ngẫu nhiên; cần ${share(target, setPercent)} mới đủ tốt. ${order}.`;
    },
  };
}

function unevenGroups(title: string, named = groupName): ReasonWords {
  return {
    title,
    sentence: ({ cause, worst, worstShare, best, bestShare, chance }) =>
      `Về ${cause === "care" ? "chăm sóc" : "thông tin"}, ${named(worst)} thấy tốt trong ${share(worstShare)} số trường hợp, ${named(best)} thấy tốt trong ${share(bestShare)}; ${byChance(chance)}.`,
  };
}

function groupName(name: ToldFigure): ToldFigure {
  return Object.entries(vietnameseGroups).find(([group]) => group === name)?.[1] ?? name;
}

function weakLevel(where: string): ReasonWords {
  return {
    title: `Định hướng khách hàng yếu nhất ${where}`,
    sentence: ({ strength, target, levels }) =>
      `Những biểu hiện của định hướng khách hàng có trong ${share(strength)} số trường hợp; cần ${share(target, setPercent)} mới đủ tốt. ${typeof levels === "number" && levels > 1 ? "Đây là cấp yếu nhất trong các cấp đã được hỏi và" : "Điều này"} làm giảm những gì đến được khách hàng, dù các cấp khác làm tốt đến đâu.`,
  };
}

function labelOf(indicator: ToldFigure): ToldFigure {
  return (
    Object.entries(vietnameseIndicators).find(([id]) => id === indicator)?.[1] ??
    indicator ??
    "một nhu cầu chưa rõ"
  );
}

/** How likely chance alone explains it. */
function byChance(chance: ToldFigure): string {
  if (typeof chance !== "number") return "có thể chỉ do ngẫu nhiên";
  return `nếu chỉ do ngẫu nhiên thì điều này xảy ra ${chance < 0.01 ? "chưa đến một" : counted(Math.round(chance * 100))} lần trong 100 lần`;
}

function about(amount: ToldFigure): string {
  return typeof amount === "number" ? `khoảng ${figure(+amount.toPrecision(2))}` : counted(null);
}

function times(amount: ToldFigure, usual: ToldFigure): string {
  if (typeof amount !== "number" || typeof usual !== "number" || !(usual > 0)) return "vượt xa";
  return `gấp ${figure(+(amount / usual).toPrecision(2))} lần`;
}

function namedService(service: ToldFigure): string {
  return service === "" ? "một dịch vụ không có tên" : `“${service}”`;
}

/** What contacts of a kind are called, and how their giver is joined to that. */
const contactNames: ReadonlyMap<ToldFigure, readonly [name: string, towards: string]> = new Map([
  ["meeting", ["Các cuộc họp", "với"]],
  ["survey", ["Các cuộc khảo sát", "của"]],
  ["training", ["Các buổi đào tạo", "của"]],
  ["recognition", ["Các lần ghi nhận", "của"]],
  ["support", ["Các lần hỗ trợ", "của"]],
  ["query", ["Các câu hỏi", "gửi đến"]],
]);

function share(figure: ToldFigure, write = percent): string {
  return typeof figure === "number" ? write(figure) : "một tỷ lệ chưa rõ";
}

function shortfall(gap: ToldFigure, low: ToldFigure, high: ToldFigure): string {
  if (typeof gap !== "number") return "một phần chưa rõ của thang điểm";
  const by = `${percent(-gap)} thang điểm`;
  if (typeof low !== "number" || typeof high !== "number") return by;
  return `${by} (khoảng tin cậy 95%: ${interval(-high, -low)})`;
}

function hours(wait: ToldFigure): string {
  return typeof wait === "number" ? vietnameseDuration(wait) : "một thời gian chưa rõ";
}

function days(time: ToldFigure): string {
  if (typeof time !== "number") return "một số ngày chưa rõ";
  return `${figure(Number(time.toPrecision(3)))} ngày`;
}

/** @param giver - `null` where giver and receiver are one unit. */
function contactName(kind: ToldFigure, giver: ToldFigure): string {
  const [name, towards] = contactNames.get(kind) ?? ["Các lần liên hệ", "với"];
  return giver === null ? `${name} trong nội bộ bên này` : `${name} ${towards} ${giver}`;
}

function lost(figure: ToldFigure): string {
  return typeof figure === "number" && figure > 0
    ? `${points(figure)} điểm phần trăm của tổn thất dựa trên giả định này`
    : "không phần tổn thất nào dựa trên giả định này";
}

function causeName(figure: ToldFigure): string {
  const known = causes.find((cause) => cause === figure);
  return known === undefined ? "một nguyên nhân chưa rõ" : vietnameseCauses[known];
}
