import type { GroundMessages } from "../../messages/messages.js";
import { count, counted, setPercent } from "./vietnamese-figures.js";
import { vietnameseLevels } from "./vietnamese-levels.js";

/** What a report rests on and what was left out, in Vietnamese. */
export const vietnameseGrounds: GroundMessages = {
  title: "Báo cáo này dựa trên những gì",
  columns: ["Căn cứ", "Khâu bàn giao"],
  parties: (known, total) =>
    `Đã biết ${count(known)} trên ${counted(total, "bên")} làm phần việc của chính mình tốt đến đâu; các bên còn lại được coi là làm không sai sót.`,
  flows: (stated, total) =>
    `Một khâu bàn giao chuyển công việc về phía khách hàng hay đưa ra yêu cầu: điều này đã được khai báo cho ${count(stated)} trên ${counted(total, "khâu bàn giao")}, còn lại được suy ra từ bản đồ.`,
  withheld: (minGroupSize) =>
    `Để bảo vệ người trả lời, báo cáo không dùng câu trả lời của nhóm dưới ${count(minGroupSize)} người, cũng không dùng những câu trả lời mà từ đó có thể suy ra câu trả lời của nhóm nhỏ như vậy.`,
  unplaced: (found) =>
    `Bằng chứng về ${counted(found, "cặp bên giao và bên nhận")} không thuộc khâu bàn giao nào ở cấp này nên không được dùng:`,
  failed: (found) => `${counted(found, "bộ dò")} gặp lỗi; những gì chúng tìm kiếm có thể thiếu ở đây:`,
  failure: (detector, message) => `${detector}: ${message}`,
  settings: ({ level, target, rankBy, gains }) =>
    `Thiết lập: chuỗi được xem xét ở cấp ${vietnameseLevels[level]}; độ vững ${setPercent(target)} là đủ tốt; các điểm đứt gãy được xếp hạng theo ${rankBy === "loss" ? "tổn thất gây ra" : "phần lấy lại được khi khắc phục từng điểm"}; phần lấy lại được đã tính cho ${count(gains)} điểm đứt gãy gây tổn thất lớn nhất.`,
};
