import type { Status } from "../../../measures/chain-figures.js";
import type { SummaryMessages } from "../../messages/messages.js";
import { count, counted, interval, list, percent, points } from "./vietnamese-figures.js";

/** The paragraph that heads a report, in Vietnamese. */
export const vietnameseSummary: SummaryMessages = {
  level: ({ mean, low, high }, lost) => {
    const range = low === null || high === null ? "" : ` (khoảng tin cậy 95%: ${interval(low, high)})`;
    const loss = lost > 0 ? `mất ${points(lost)} điểm phần trăm` : "không mất gì";
    return `Trong những gì khách hàng cuối nhận được, ${percent(mean)} đến nơi nguyên vẹn, không bị hỏng ở đâu trên đường${range}; ${loss}.`;
  },
  notMeasured:
    "Không có gì đằng sau con số này được đo: nó dựa trên những gì mọi người khai báo, ước lượng hoặc giả định, nên không thể đưa ra khoảng tin cậy.",
  ceiling: (ceiling) =>
    `Ngay cả khi khắc phục mọi khâu bàn giao cũng chỉ có ${percent(ceiling)} có thể đến nơi, vì một số bên trong chuỗi này chỉ chờ lẫn nhau (xem các điểm mù).`,
  noLevel: {
    "no-customer":
      "Chuỗi này không có khách hàng cuối, nên không thể biết những gì đến được khách hàng hay một điểm đứt gãy gây tổn thất bao nhiêu. Hãy thêm khách hàng cuối và các luồng cung cấp đến khách hàng đó.",
    "no-delivery":
      "Không luồng cung cấp nào trên bản đồ này đến được khách hàng cuối, nên không thể biết những gì đến nơi hay một điểm đứt gãy gây tổn thất bao nhiêu. Hãy thêm các luồng cung cấp đến khách hàng.",
    "nothing-known":
      "Chưa có mức dịch vụ để báo cáo: chưa có gì về chuỗi này được đo, được hỏi, được ước lượng hay được khai báo. Hãy bắt đầu từ những khâu bàn giao gần khách hàng cuối nhất: đếm những gì diễn ra tốt, hoặc hỏi những người nhận.",
    "closed-loop":
      "Không thể xác định mức dịch vụ: các bên trên đường đến khách hàng cuối chỉ chờ lẫn nhau (xem các điểm mù).",
  },
  breaks: (statuses, total) => {
    const kinds = kindsOf(statuses, total);
    return total === 0
      ? "Không tìm thấy điểm đứt gãy nào."
      : `Tìm thấy ${counted(total, "điểm đứt gãy")}: ${kinds}.`;
  },
  costliest: (name, loss, lost) =>
    `Gây tổn thất lớn nhất là ${name}, chiếm ${points(loss)} trong ${points(lost)} điểm phần trăm bị mất.`,
  others: (risks, blindSpots) => {
    const kinds = [
      ...(risks > 0 ? [counted(risks, "rủi ro")] : []),
      ...(blindSpots > 0 ? [counted(blindSpots, "điểm mù")] : []),
    ];
    return `Ngoài ra còn có ${list(kinds)}.`;
  },
};

const kindNames: Readonly<Record<Status, string>> = {
  broken: "rõ ràng dưới mức mục tiêu",
  suspect: "có lẽ dưới mức mục tiêu",
  costly: "đủ tốt nếu xét riêng nhưng gây tổn thất lớn",
  sound: "đủ tốt nếu xét riêng",
  unmeasured: "chưa được đo",
};

function kindsOf(statuses: Readonly<Record<Status, number>>, total: number): string {
  const present = (Object.keys(kindNames) as Status[]).filter((status) => statuses[status] > 0);
  if (present.length === 1) return `${total > 1 ? "tất cả đều " : ""}${kindNames[present[0]!]}`;
  return present.map((status) => `${count(statuses[status])} điểm ${kindNames[status]}`).join(", ");
}
