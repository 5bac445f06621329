import type { ServiceLevelName } from "../../../measures/continuum/continuum-figures.js";
import type { ParityCause, ParityGroups } from "../../../measures/parity/parity-figures.js";
import type { CareMessages } from "../../messages/care-messages.js";
import { count, counted, fixed, percent, points, probability } from "./vietnamese-figures.js";
import { vietnameseGroups } from "./vietnamese-groups.js";

const levels: Readonly<Record<ServiceLevelName, string>> = {
  organisation: "tổ chức",
  managers: "người quản lý",
  employees: "nhân viên",
  customer: "những gì khách hàng nhận được",
};

const between: Readonly<Record<ParityGroups, string>> = {
  "suppliers-and-employees": "Nhà cung cấp và nhân sự nội bộ",
  "managers-and-others": "Người quản lý và những người khác",
  units: "Các đơn vị",
};

const found: Readonly<Record<ParityCause, string>> = { care: "chăm sóc", information: "thông tin" };

/** How the internal customers fare, in Vietnamese. */
export const vietnameseCare: CareMessages = {
  title: "Khách hàng nội bộ được phục vụ ra sao",
  coverage: ({ parties, asked }) =>
    asked === 0
      ? `Trong ${counted(parties, "khách hàng nội bộ")}, chưa bên nào được hỏi xem mình cần gì.`
      : `Trong ${counted(parties, "khách hàng nội bộ")}, ${counted(asked, "bên")} đã được hỏi về nhu cầu của mình. Nhu cầu chung đứng trước. Ở đâu câu trả lời chỉ được công bố theo khoảng, bảng này ghi giá trị giữa khoảng.`,
  needColumns: ["Nhu cầu", "Đã hỏi", "Có thể công bố", "Được đáp ứng"],
  otherNeeds: (withheld, unasked) =>
    [
      ...(withheld > 0
        ? [`Về ${counted(withheld, "nhu cầu khác")}, có người trả lời nhưng quá ít nên không công bố gì.`]
        : []),
      unasked > 0
        ? `Chưa ai hỏi về ${counted(unasked, "nhu cầu khác")}.`
        : "Không có nhu cầu nào mà chưa ai hỏi đến.",
    ].join(" "),
  principles: {
    introduction:
      "Theo bốn nguyên tắc của marketing nội bộ; mỗi khách hàng nội bộ được tính như nhau. Dấu gạch ngang: chưa ai xem xét.",
    columns: ["Nguyên tắc", "Tỷ lệ thấy tốt"],
    names: {
      motivation: "Tạo động lực",
      alignment: "Đồng bộ",
      information: "Thông tin",
      training: "Đào tạo",
    },
  },
  continuum: (figures, weakest) => {
    const told = figures.flatMap(({ level, strength }) =>
      strength === null ? [] : [`${levels[level]} ${percent(strength.mean)}`],
    );
    const last = weakest === null ? "" : ` Yếu nhất: ${levels[weakest]}, kìm hãm các cấp còn lại.`;
    return `Một dịch vụ xuyên suốt qua các cấp: ${told.join(", ")}.${last}`;
  },
  unmeasuredLevels: (unmeasured) => `Chưa ai hỏi về ${unmeasured.map((level) => levels[level]).join(", ")}.`,
  trend: ({ party, need, trend: { from, to, change, probability: chance } }) =>
    `${party}: tỷ lệ thấy tốt về “${need}” ở đợt ${to} ${change > 0 ? "cao hơn" : "thấp hơn"} ${points(Math.abs(change))} điểm phần trăm so với đợt ${from} (xác suất do ngẫu nhiên ${probability(chance)}).`,
  groups: vietnameseGroups,
  parity: ({ between: groups, cause, groups: { length }, adjusted, effect }, worst, best) =>
    `${between[groups]}${groups === "units" ? ` (${count(length)})` : ""}: tỷ lệ thấy tốt về ${found[cause]} từ ${worst} đến ${best}. ${
      adjusted <= 0.02 ? "Chênh lệch lớn hơn mức ngẫu nhiên" : "Không có khác biệt rõ rệt"
    } (xác suất do ngẫu nhiên ${probability(adjusted)}, cỡ ảnh hưởng ${fixed(effect, 2)}).`,
};
