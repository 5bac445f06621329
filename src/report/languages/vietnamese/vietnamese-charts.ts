import type { ChartMessages } from "../../messages/chart-messages.js";
import { vietnameseDuration } from "./vietnamese-duration.js";
import { count, setPercent } from "./vietnamese-figures.js";

/** The words of the charts in Vietnamese. */
export const vietnameseCharts: ChartMessages = {
  titles: {
    losses: "Mỗi khâu bàn giao khiến khách hàng cuối mất bao nhiêu",
    strengths: "Mỗi khâu bàn giao phục vụ bên nhận tốt đến đâu",
    matrix: "Ai phục vụ ai, nhiều ít và tốt xấu ra sao",
    waits: "Công việc chờ bao lâu ở mỗi khâu bàn giao",
  },
  hints: {
    losses:
      "Số điểm phần trăm của mức dịch vụ bị mất qua mỗi khâu bàn giao, theo nguyên nhân; tổn thất lớn nhất đứng đầu",
    strengths: (target) =>
      `Mỗi khâu kèm khoảng tin cậy 95%, yếu nhất đứng đầu; đường nét đứt là mục tiêu ${setPercent(target)}`,
    matrix: "Hàng phục vụ cột; khách hàng cuối đứng sau cùng",
    waits:
      "Từ mức mà một nửa số lượt chờ không quá, đến mức mà 95 trên 100 lượt chờ không quá; chờ lâu nhất đứng đầu",
  },
  none: {
    losses: "Không mất gì qua khâu bàn giao nào.",
    strengths: "Chưa có khâu bàn giao nào được đo, ước lượng hay khai báo.",
    matrix: "Không ai bàn giao gì cho ai.",
    waits: "Chưa có nhật ký sự kiện nào ghi nhận thời gian chờ ở một khâu bàn giao.",
  },
  shown: (shown, all) => `Hiển thị: ${count(shown)} trên ${count(all)}`,
  labels: {
    handoff: "Khâu bàn giao",
    cause: "Nguyên nhân",
    points: "Điểm phần trăm bị mất",
    strength: "Tỷ lệ phục vụ tốt bên nhận",
    interval: "Khoảng tin cậy 95%",
    basis: "Căn cứ",
    status: "Tình trạng",
    giver: "Bên phục vụ",
    receiver: "Bên được phục vụ",
    volume: "Số lượt trong kỳ",
    hours: "Số giờ chờ",
    median: "Một nửa chờ không quá",
    p95: "95 trên 100 lượt chờ không quá",
  },
  duration: vietnameseDuration,
};
