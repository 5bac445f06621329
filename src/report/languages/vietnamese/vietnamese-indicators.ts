import type { Messages } from "../../messages/messages.js";

/** The indicators of the catalogue, in a few Vietnamese words each. */
export const vietnameseIndicators: Messages["indicators"] = {
  "timely-communication": "được báo kịp thời",
  "accurate-communication": "được báo chính xác",
  "frequent-communication": "được cập nhật đủ thường xuyên",
  "complete-communication": "được báo đủ mọi điều cần thiết",
  "complete-and-accurate": "nhận về dùng được ngay",
  "questions-answered": "hỏi thì được trả lời",
  "shared-goals": "chung mục tiêu",
  "shared-knowledge": "hiểu công việc của nhau",
  "problem-solving": "cùng giải quyết, không đổ lỗi",
  "clear-roles": "rõ ai làm việc gì",
  "on-time": "đúng thời gian đã hẹn",
  "right-first-time": "làm đúng ngay từ đầu",
  "ready-support": "được giúp đỡ khi cần",
  training: "được đào tạo cho công việc",
  "recognition-and-reward": "được ghi nhận và khen thưởng",
  "job-security": "yên tâm về việc làm",
  "fair-pay": "được trả công xứng đáng",
  health: "được chăm lo sức khỏe",
  "healthy-culture": "không khí làm việc thân thiện",
  respect: "được tôn trọng",
  fairness: "được đối xử như mọi người",
  "being-asked": "được hỏi xem cần gì",
  "being-heard": "được lắng nghe khi lên tiếng",
};
