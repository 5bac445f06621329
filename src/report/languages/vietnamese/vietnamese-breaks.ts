import type { Cause } from "../../../chain/indicator.js";
import type { Subject } from "../../../chain/subject.js";
import type { SignEvidence } from "../../../detectors/detector.js";
import type { MeanRating } from "../../../privacy/mean-rating.js";
import type { BreakMessages } from "../../messages/messages.js";
import { vietnameseBasis } from "./vietnamese-basis.js";
import { vietnameseCauses } from "./vietnamese-causes.js";
import { vietnameseDuration } from "./vietnamese-duration.js";
import {
  count,
  counted,
  figure,
  fixed,
  interval,
  percent,
  points,
  probability,
  setPercent,
} from "./vietnamese-figures.js";

/** What is said of each break, in Vietnamese. */
export const vietnameseBreaks: BreakMessages = {
  title: {
    loss: "Những điểm đứt gãy khiến khách hàng cuối mất nhiều nhất",
    gain: "Những điểm đứt gãy mà khắc phục thì lấy lại được nhiều nhất",
  },
  none: "Không tìm thấy điểm đứt gãy nào.",
  cost: (subject, cause, loss, lost, gain) => {
    if (lost === null)
      return "Không thể biết điều này khiến khách hàng cuối mất bao nhiêu, vì không có mức dịch vụ.";
    return `${named(subject, cause)} chiếm ${points(loss)} trong ${points(lost)} điểm phần trăm bị mất; ${givenBack(gain, loss)}.`;
  },
  labels: {
    status: "Tình trạng",
    cause: "Nguyên nhân",
    strength: "Độ vững",
    evidence: "Bằng chứng",
    route: "Đường đến khách hàng",
    remedies: "Việc nên làm",
  },
  heading: (subject, cause) => (cause === null ? subject : `${subject} (${vietnameseCauses[cause]})`),
  status: (status, belowTarget, target) => {
    const chance = belowTarget === null ? "" : ` (xác suất ${probability(belowTarget)})`;
    const below = `dưới mức mục tiêu ${setPercent(target)}`;
    const enough = (belowTarget ?? 0) < 0.5 ? "Đủ tốt nếu xét riêng" : "Không rõ ràng là dưới mức mục tiêu";
    return {
      broken:
        belowTarget === null
          ? `Đứt gãy: được ước lượng hoặc khai báo là ${below}.`
          : `Đứt gãy: gần như chắc chắn ${below}${chance}.`,
      suspect: `Nghi vấn: có lẽ ${below}${chance}.`,
      costly: `${enough}, nhưng gây tổn thất lớn.`,
      sound: `${enough}.`,
      unmeasured: "Chưa được đo.",
    }[status];
  },
  causes: {
    information:
      "Thông tin. Những gì bên nhận cần biết không đến nơi, hoặc đến muộn, sai, thiếu hay hỏi mà không được trả lời.",
    coordination:
      "Phối hợp. Hai bên không ăn khớp: chờ đợi, làm lại việc, không rõ ai làm gì, mục tiêu xung đột.",
    care: "Chăm sóc. Khách hàng nội bộ được phục vụ kém hoặc không được quan tâm.",
    service:
      "Chăm sóc, khía cạnh phục vụ. Khách hàng nội bộ không nhận được sự giúp đỡ, đào tạo hay ghi nhận mà mình cần.",
    attention:
      "Chăm sóc, khía cạnh quan tâm. Khách hàng nội bộ không được hỏi, không được lắng nghe hoặc không được tôn trọng.",
    unknown: "Chưa rõ: chưa có nguyên nhân nào nổi bật.",
  },
  strength: ({ mean, low, high }, basis, subject, cause) => {
    if (basis === "assumed" && subject === "party") return "Chưa được đo; được coi là không có sai sót.";
    const what = {
      party:
        cause === "care"
          ? "những gì dành cho bên này là phục vụ tốt"
          : "phần việc của chính bên này được làm tốt",
      handoff: "lượt bàn giao phục vụ tốt bên nhận",
      chain: "lượt bàn giao phục vụ tốt bên nhận",
    }[subject];
    const range =
      low === null || high === null
        ? `${vietnameseBasis[basis]}, nên không có khoảng tin cậy`
        : `khoảng tin cậy 95%: ${interval(low, high)}`;
    return `${percent(mean)} ${what}${cause === null ? "" : " về mặt này"} (${range}).`;
  },
  evidence: (evidence, subject, rating) => evidenceWords[evidence.source](evidence, subject, rating),
  lookedAt: (indicators) => `Đã xem xét: ${indicators.join(", ")}.`,
  seen: ({ exchanges, returned, waitHours }) => {
    const back = returned === undefined ? "" : `, trong đó ${count(returned)} lượt bị trả lại ngay`;
    const wait = waitHours
      ? `; một nửa số lượt chờ lâu hơn ${vietnameseDuration(waitHours.median)}, cứ hai mươi lượt có một lượt chờ lâu hơn ${vietnameseDuration(waitHours.p95)}`
      : "";
    return `Quan sát thấy: ${counted(exchanges, "lượt bàn giao")}${back}${wait}.`;
  },
  speaks: (basis, disagree) => {
    const speaker = vietnameseBasis[basis];
    return disagree
      ? `Số liệu đếm và câu trả lời mâu thuẫn nhau: nguồn cho kết quả yếu hơn được lấy làm căn cứ, ở đây là ${speaker}.`
      : `Số liệu đếm và câu trả lời không mâu thuẫn nhau; nguồn cho kết quả yếu hơn được lấy làm căn cứ, ở đây là ${speaker}.`;
  },
  route: (parties, leftOut) => {
    const half = Math.ceil(parties.length / 2);
    const gap = leftOut > 0 ? [`… (${counted(leftOut, "bên nữa")})`] : [];
    return `${[...parties.slice(0, half), ...gap, ...parties.slice(half)].join(" → ")}.`;
  },
  noRoute: "Không có đường nào dẫn từ đây đến khách hàng cuối.",
  more: (more, largestLoss) =>
    `Còn ${counted(more, "điểm đứt gãy khác")} không nêu ở đây; không điểm nào trong số đó chiếm quá ${points(largestLoss)} điểm phần trăm.`,
};

const subjectWords: Readonly<Record<Subject["type"], string>> = {
  handoff: "Khâu bàn giao này",
  party: "Phần việc của chính bên này",
  chain: "Vấn đề này",
};

function named(subject: Subject["type"], cause: Cause | null): string {
  return cause === null ? subjectWords[subject] : `${subjectWords[subject]} (${vietnameseCauses[cause]})`;
}

function givenBack(gain: number | null, loss: number): string {
  if (gain === null) return "chưa tính nếu chỉ khắc phục riêng nơi này thì lấy lại được bao nhiêu";
  if (gain > 0) return `nếu chỉ khắc phục riêng nơi này thì lấy lại được ${points(gain)} điểm phần trăm`;
  return `nếu chỉ khắc phục riêng nơi này thì không lấy lại được gì${loss > 0 ? ", vì một yếu tố khác ở đây cũng yếu như vậy hoặc yếu hơn" : ""}`;
}

type EvidenceWords = BreakMessages["evidence"];

const evidenceWords: Readonly<Record<SignEvidence["source"], EvidenceWords>> = {
  observed: ({ good, total, strength }, subject) => {
    const noun = subject === "handoff" ? "lượt bàn giao" : "trường hợp";
    return good === undefined || total === undefined
      ? `Số liệu đếm: ${percent(strength)} ${noun} diễn ra tốt.`
      : `Số liệu đếm: ${count(good)} trên ${counted(total, noun)} diễn ra tốt.`;
  },
  rated: ({ good, total, band, strength }, _, rating) => {
    const found =
      good === undefined || total === undefined
        ? `${percent(strength)} người trả lời`
        : `${band ? `${shareIn(band)} trong số` : `${people(good)} trên`} ${counted(total, "người trả lời")}`;
    return `Câu trả lời: ${found} thấy tốt${rating ? `, ${meanAnswer(rating)}` : ""}.`;
  },
  judged: ({ strength }) => `Ước lượng: được cho là ở mức ${percent(strength)}.`,
  declared: ({ strength }) => `Khai báo: có người cho mức chung là ${percent(strength)}.`,
};

function meanAnswer({ mean, scale: [lowest, highest] }: MeanRating): string {
  return `điểm trung bình ${fixed(mean, 1)} trên thang từ ${figure(lowest)} đến ${figure(highest)}`;
}

/** In words that claim no more than the band tells. */
function shareIn([low, high]: readonly [number, number]): string {
  if (low === 0) return `nhiều nhất ${setPercent(high)}`;
  return high === 1 ? `ít nhất ${setPercent(low)}` : `từ ${setPercent(low)} đến ${setPercent(high)}`;
}

/** People whose answers were mixed count in part. */
function people(good: number): string {
  return Number.isInteger(good) ? count(good) : `khoảng ${count(Math.round(good))}`;
}
