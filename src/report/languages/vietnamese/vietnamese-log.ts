import type { LogMessages } from "../../messages/messages.js";
import { count, counted, fixed, percent } from "./vietnamese-figures.js";

/** What the event log shows altogether, in Vietnamese. */
export const vietnameseLog: LogMessages = {
  title: "Nhật ký sự kiện cho thấy điều gì",
  introduction:
    "Các con số này tính trên toàn bộ nhật ký, với các bên theo tên gọi trong nhật ký. Chúng không được tính vào con số nào ở trên.",
  cases: (cases, events, parties) =>
    `Nhật ký có ${counted(cases, "vụ việc")} với ${counted(events, "sự kiện")} của ${counted(parties, "bên")}.`,
  reassignments: (perCase) => `Trung bình mỗi vụ việc đổi bên xử lý ${fixed(perCase, 1)} lần.`,
  sentBack: (back, straight, cases) =>
    back === 0
      ? "Không vụ việc nào quay lại bên đã chuyển nó đi."
      : `${of(back, cases)} quay lại bên đã chuyển chúng đi; trong đó ${count(straight)} vụ quay lại ngay từ bên kế tiếp.`,
  again: (again, events, cases) =>
    again === 0
      ? "Không có việc nào bị làm lại."
      : `Trong ${counted(events, "sự kiện")}, ${count(again)} (${percent(again / events)}) làm lại việc đã làm trước đó trong vụ việc; điều này xảy ra ở ${counted(cases, "vụ việc")}.`,
  noActivities: "Không thể biết có việc nào bị làm lại hay không, vì nhật ký không ghi đã làm việc gì.",
  referral: (from, to, times) =>
    `Thường gặp nhất là ${to} làm lại việc mà ${from} đã làm (${counted(times, "lần")}).`,
  solvedFirst: (solved, cases) => `${of(solved, cases)} được chính bên bắt đầu xử lý tự mình giải quyết.`,
};

function of(some: number, cases: number): string {
  return `${count(some)} trên ${counted(cases, "vụ việc")} (${percent(some / cases)})`;
}
