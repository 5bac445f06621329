import type { ItemTexts } from "./item-texts.js";

/** The words of questionnaires in Vietnamese. */
export const vietnameseItems: ItemTexts = {
  items: {
    "timely-communication": {
      received: (giver) => `${giver} kịp thời báo cho chúng tôi những điều cần biết.`,
      given: (receiver) => `Chúng tôi kịp thời báo cho ${receiver} những điều cần biết.`,
      care: (organisation) => `${organisation} kịp thời báo cho chúng tôi những điều cần biết.`,
    },
    "accurate-communication": {
      received: (giver) => `Những gì ${giver} cho chúng tôi biết là chính xác.`,
      given: (receiver) => `Những gì chúng tôi cho ${receiver} biết là chính xác.`,
      care: (organisation) => `${organisation} cung cấp cho chúng tôi thông tin chính xác.`,
    },
    "frequent-communication": {
      received: (giver) => `${giver} cập nhật tình hình cho chúng tôi đủ thường xuyên.`,
      given: (receiver) => `Chúng tôi cập nhật tình hình cho ${receiver} đủ thường xuyên.`,
      care: (organisation) => `${organisation} cập nhật tình hình cho chúng tôi đủ thường xuyên.`,
    },
    "complete-communication": {
      received: (giver) => `${giver} cho chúng tôi biết mọi điều cần thiết cho công việc.`,
      given: (receiver) => `Chúng tôi cho ${receiver} biết mọi điều cần thiết cho công việc.`,
      care: (organisation) => `${organisation} cho chúng tôi biết mọi điều cần thiết cho công việc.`,
    },
    "complete-and-accurate": {
      received: (giver) =>
        `Những gì chúng tôi nhận từ ${giver} có thể dùng được ngay, không thiếu sót và không phải sửa.`,
      given: (receiver) =>
        `Những gì chúng tôi giao cho ${receiver} có thể dùng được ngay, không thiếu sót và không phải sửa.`,
      care: (organisation) =>
        `${organisation} cung cấp đầy đủ và chính xác những gì chúng tôi cần để làm việc.`,
    },
    "questions-answered": {
      received: (giver) => `${giver} đưa ra câu trả lời hữu ích khi chúng tôi hỏi.`,
      given: (receiver) => `Chúng tôi đưa ra câu trả lời hữu ích khi ${receiver} hỏi.`,
      care: (organisation) => `${organisation} đưa ra câu trả lời hữu ích khi chúng tôi hỏi.`,
    },
    "shared-goals": {
      received: (giver) => `${giver} cùng hướng tới một mục tiêu với chúng tôi.`,
      given: (receiver) => `Chúng tôi cùng hướng tới một mục tiêu với ${receiver}.`,
      care: (organisation) => `${organisation} làm rõ mục tiêu chung mà mọi người cùng hướng tới.`,
    },
    "shared-knowledge": {
      received: (giver) => `${giver} hiểu công việc của chúng tôi đòi hỏi những gì.`,
      given: (receiver) => `Chúng tôi hiểu công việc của ${receiver} đòi hỏi những gì.`,
      care: (organisation) =>
        `${organisation} giúp chúng tôi hiểu công việc của mình gắn với công việc của người khác như thế nào.`,
    },
    "problem-solving": {
      received: (giver) =>
        `Khi có trục trặc, ${giver} cùng chúng tôi tìm cách giải quyết chứ không tìm người để đổ lỗi.`,
      given: (receiver) =>
        `Khi có trục trặc, chúng tôi cùng ${receiver} tìm cách giải quyết chứ không tìm người để đổ lỗi.`,
      care: (organisation) =>
        `${organisation} tìm cách giải quyết khi có trục trặc chứ không tìm người để đổ lỗi.`,
    },
    "clear-roles": {
      received: (giver) => `Chúng tôi biết rõ việc nào của ${giver}, việc nào của mình.`,
      given: (receiver) => `Chúng tôi biết rõ việc nào của mình, việc nào của ${receiver}.`,
      care: (organisation) => `${organisation} phân công rõ ràng ai làm việc gì.`,
    },
    "on-time": {
      received: (giver) => `Những gì chúng tôi nhận từ ${giver} đến đúng thời gian đã hẹn.`,
      given: (receiver) => `Những gì chúng tôi giao cho ${receiver} đến đúng thời gian đã hẹn.`,
      care: (organisation) =>
        `${organisation} cung cấp những gì chúng tôi cần để làm việc đúng thời gian đã hẹn.`,
    },
    "right-first-time": {
      received: (giver) => `Những gì ${giver} làm cho chúng tôi hiếm khi phải làm lại.`,
      given: (receiver) => `Những gì chúng tôi làm cho ${receiver} hiếm khi phải làm lại.`,
      care: (organisation) => `${organisation} hiếm khi phải làm lại những việc đã làm cho chúng tôi.`,
    },
    "ready-support": {
      received: (giver) => `${giver} sẵn sàng giúp đỡ khi chúng tôi cần.`,
      given: (receiver) => `Chúng tôi sẵn sàng giúp đỡ khi ${receiver} cần.`,
      care: (organisation) => `${organisation} hỗ trợ chúng tôi khi chúng tôi cần.`,
    },
    training: {
      received: (giver) => `Chúng tôi học được từ ${giver} những điều cần cho công việc chung.`,
      given: (receiver) => `Chúng tôi giúp ${receiver} học những điều cần cho công việc chung.`,
      care: (organisation) => `${organisation} đào tạo tốt cho chúng tôi để làm công việc được giao.`,
    },
    "recognition-and-reward": {
      received: (giver) => `${giver} trân trọng khi chúng tôi làm tốt và thể hiện điều đó.`,
      given: (receiver) => `Chúng tôi trân trọng khi ${receiver} làm tốt và thể hiện điều đó.`,
      care: (organisation) => `${organisation} ghi nhận và khen thưởng khi chúng tôi làm tốt.`,
    },
    "job-security": {
      received: (giver) => `Làm việc với ${giver} giúp chúng tôi yên tâm hơn về việc làm của mình.`,
      given: (receiver) => `Chúng tôi góp phần để ${receiver} yên tâm về việc làm.`,
      care: (organisation) => `${organisation} giúp chúng tôi yên tâm về việc làm của mình.`,
    },
    "fair-pay": {
      received: (giver) => `${giver} trả công xứng đáng cho những gì chúng tôi làm.`,
      given: (receiver) => `Chúng tôi trả công xứng đáng cho những gì ${receiver} làm.`,
      care: (organisation) => `${organisation} trả công xứng đáng cho công việc của chúng tôi.`,
    },
    health: {
      received: (giver) => `${giver} chú ý để công việc không ảnh hưởng xấu đến sức khỏe của chúng tôi.`,
      given: (receiver) => `Chúng tôi chú ý để công việc không ảnh hưởng xấu đến sức khỏe của ${receiver}.`,
      care: (organisation) => `${organisation} chăm lo sức khỏe cho chúng tôi.`,
    },
    "healthy-culture": {
      received: (giver) => `Không khí làm việc với ${giver} thân thiện và dễ chịu.`,
      given: (receiver) => `Chúng tôi giữ không khí làm việc thân thiện và dễ chịu với ${receiver}.`,
      care: (organisation) => `${organisation} là nơi mọi người làm việc cùng nhau một cách thân thiện.`,
    },
    respect: {
      received: (giver) => `${giver} tôn trọng chúng tôi, bất kể vị trí của chúng tôi.`,
      given: (receiver) => `Chúng tôi tôn trọng ${receiver}, bất kể vị trí của họ.`,
      care: (organisation) => `${organisation} tôn trọng chúng tôi, bất kể vị trí của chúng tôi.`,
    },
    fairness: {
      received: (giver) => `${giver} đối xử với chúng tôi công bằng như với những người khác.`,
      given: (receiver) => `Chúng tôi đối xử với ${receiver} công bằng như với những người khác.`,
      care: (organisation) => `${organisation} đối xử với chúng tôi công bằng như với những người khác.`,
    },
    "being-asked": {
      received: (giver) => `${giver} hỏi xem chúng tôi cần gì.`,
      given: (receiver) => `Chúng tôi hỏi xem ${receiver} cần gì.`,
      care: (organisation) => `${organisation} hỏi xem chúng tôi cần gì.`,
    },
    "being-heard": {
      received: (giver) => `${giver} nghiêm túc lắng nghe khi chúng tôi chỉ ra sai sót hoặc nêu ý tưởng.`,
      given: (receiver) => `Chúng tôi nghiêm túc lắng nghe khi ${receiver} chỉ ra sai sót hoặc nêu ý tưởng.`,
      care: (organisation) =>
        `${organisation} nghiêm túc lắng nghe khi chúng tôi chỉ ra sai sót hoặc nêu ý tưởng.`,
    },
  },
  ownIndicator: (label) => ({
    received: (giver) => `${giver} phục vụ chúng tôi tốt về mặt này: “${label}”.`,
    given: (receiver) => `Chúng tôi phục vụ ${receiver} tốt về mặt này: “${label}”.`,
    care: (organisation) => `${organisation} phục vụ chúng tôi tốt về mặt này: “${label}”.`,
  }),
  about: (service, statement) => `Về “${service}”: ${statement}`,
  ourOrganisation: "Tổ chức của chúng tôi",
  theirOrganisation: "Tổ chức mà chúng tôi hợp tác",
  expected: "Với một dịch vụ tốt, nhận định này cần đúng đến mức nào? Xin trả lời theo cùng thang điểm.",
  importance:
    "Điều này quan trọng với bạn đến mức nào? Xin cho điểm từ 0 (không quan trọng) đến 100 (cực kỳ quan trọng).",
};
