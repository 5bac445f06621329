import type { Messages } from "../messages/messages.js";
import { vietnameseBasis } from "./vietnamese/vietnamese-basis.js";
import { vietnameseBreaks } from "./vietnamese/vietnamese-breaks.js";
import { vietnameseBrief } from "./vietnamese/vietnamese-brief.js";
import { vietnameseCare } from "./vietnamese/vietnamese-care.js";
import { vietnameseCharts } from "./vietnamese/vietnamese-charts.js";
import { counted, date, figure, interval, list, percent, points } from "./vietnamese/vietnamese-figures.js";
import { vietnameseGrounds } from "./vietnamese/vietnamese-grounds.js";
import { vietnameseIndicators } from "./vietnamese/vietnamese-indicators.js";
import { vietnameseLog } from "./vietnamese/vietnamese-log.js";
import { vietnameseMap } from "./vietnamese/vietnamese-map.js";
import { vietnamesePage } from "./vietnamese/vietnamese-page.js";
import { vietnameseReading } from "./vietnamese/vietnamese-reading.js";
import { vietnameseReasons } from "./vietnamese/vietnamese-reasons.js";
import { vietnameseRemedies } from "./vietnamese/vietnamese-remedies.js";
import { vietnameseSummary } from "./vietnamese/vietnamese-summary.js";

/** The words of reports in Vietnamese. */
export const vietnamese: Messages = {
  language: "vi",
  direction: "ltr",
  title: "Chuỗi khách hàng nội bộ đứt gãy ở đâu",
  names: {
    handoff: (from, to, service) => `${from} → ${to}${service === "" ? "" : `: ${service}`}`,
    party: (id) => id,
    chain: "toàn bộ chuỗi",
  },
  summary: vietnameseSummary,
  customers: {
    title: "Những gì đến được khách hàng cuối",
    columns: ["Khách hàng cuối", "Mức dịch vụ", "Khoảng tin cậy 95%", "Cao nhất có thể", "Trọng số"],
    none: (unreached) => (unreached ? "không luồng cung cấp nào đến được" : "không thể xác định"),
    noInterval: "chưa được đo",
    interval,
    more: (more) => `Còn ${counted(more, "khách hàng cuối khác")} không nêu ở đây.`,
  },
  breaks: vietnameseBreaks,
  losses: {
    title: "Tổn thất theo nguyên nhân",
    columns: ["Nguyên nhân", "Điểm phần trăm bị mất", "Tỷ trọng trong tổn thất"],
    rows: {
      information: "Thông tin",
      coordination: "Phối hợp",
      care: "Chăm sóc",
      declared: "Khai báo hoặc ước lượng, không đo",
      assumed: "Giả định, chưa ai xem xét",
      residual: "Không phân bổ được (giới hạn của phép tính)",
      total: "Tổng cộng",
    },
    none: "Không có tổn thất.",
    rounded: "Số đã làm tròn có thể lệch so với tổng ở chữ số cuối.",
    spread: (broken, rest) =>
      `Các điểm đứt gãy gây mất tổng cộng ${points(broken)} điểm phần trăm. ${points(rest)} điểm phần trăm còn lại nằm rải rác ở những khâu bàn giao và những bên đủ tốt nếu xét riêng, hoặc chưa ai xem xét.`,
  },
  findings: {
    risk: {
      title: "Rủi ro",
      introduction: "Những gì về sau có thể gây tổn thất lớn hơn nhiều so với hiện nay.",
      none: "Không tìm thấy rủi ro nào.",
    },
    blindSpot: {
      title: "Điểm mù",
      introduction:
        "Những gì chưa ai đo, hỏi hay khai báo. Các con số ở trên đáng tin đến đâu là tùy thuộc vào điều này.",
      none: "Không tìm thấy điểm mù nào.",
    },
  },
  within: {
    title: "Bên trong các đơn vị",
    columns: ["Đơn vị", "Dịch vụ", "Căn cứ", "Độ vững"],
    introduction: (ties) =>
      `Có ${counted(ties, "khâu bàn giao")} nằm trong nội bộ một đơn vị. Những gì ở trong nội bộ một đơn vị không được tính vào con số nào ở trên. Nơi yếu nhất đứng trước.`,
  },
  care: vietnameseCare,
  log: vietnameseLog,
  grounds: vietnameseGrounds,
  reading: vietnameseReading,
  brief: vietnameseBrief,
  map: vietnameseMap,
  page: vietnamesePage,
  charts: vietnameseCharts,
  basis: vietnameseBasis,
  reasons: vietnameseReasons,
  ownReason: (question, figures) =>
    figures.length === 0
      ? question
      : `${question} (${figures.map(([name, text]) => `${name} ${text}`).join(", ")})`,
  remedies: vietnameseRemedies,
  indicators: vietnameseIndicators,
  more: (more) => `và ${counted(more, "mục khác")}.`,
  unknown: "chưa rõ",
  figure,
  list,
  series: (items) => items.join(", "),
  date,
  percent,
  points,
};
