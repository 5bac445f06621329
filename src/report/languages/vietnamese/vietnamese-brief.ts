import type { Cause } from "../../../chain/indicator.js";
import type { SpanInShort } from "../../../diagnosis/brief/brief-span.js";
import type { Exceeded } from "../../../privacy/exceeded-of.js";
import type { BriefMessages } from "../../messages/brief-messages.js";
import { vietnameseCauses } from "./vietnamese-causes.js";
import { count, counted, interval, list, percent, points, setPercent } from "./vietnamese-figures.js";

/** A page for the people of one party, in Vietnamese. */
export const vietnameseBrief: BriefMessages = {
  title: (name) => `Dành cho ${name}: vị trí của bên bạn trong chuỗi`,
  place: {
    isolated:
      "Bản đồ không cho thấy bên bạn giao gì cho bên khác hay nhận gì từ bên khác. Nếu thực tế không phải vậy, hãy cho biết bên bạn phục vụ ai và ai phục vụ bên bạn; khi đó trang này sẽ có nhiều điều hơn để nói.",
    noLevel:
      "Chưa thể biết những gì đến được khách hàng cuối, nên cũng chưa biết một khâu bàn giao yếu khiến họ mất bao nhiêu.",
    reaches: ({ serviceLevel, received }) => {
      if (received === null)
        return "Không luồng cung cấp nào trên bản đồ đến bên bạn, nên không thể nói gì về dịch vụ ở đó.";
      if (serviceLevel === null)
        return "Chưa thể biết những gì bên bạn nhận được đúng như cần có đến mức nào.";
      const { mean, low, high } = serviceLevel;
      const range = low === null || high === null ? "" : ` (khoảng tin cậy 95%: ${interval(low, high)})`;
      return `Trong những gì bên bạn nhận được, ${percent(mean)} đến nơi nguyên vẹn, không bị hỏng ở đâu trên đường${range}.`;
    },
    dependence: (share) =>
      share > 0.9995
        ? "Nếu không có phần việc của bên bạn, những gì hiện đang đến nơi sẽ không còn đến được chút nào."
        : `Nếu không có phần việc của bên bạn, ${percent(share)} những gì hiện đang đến nơi sẽ không đến được nữa.`,
    passedOn: (share) =>
      `Trong những gì bên bạn nhận và làm, ${percent(share)} còn nguyên vẹn, chưa bị hỏng ở đâu trên đường, khi rời bên bạn.`,
    own: (cause, { mean, low, high }, basis) => {
      const range = low === null || high === null ? "" : `, khoảng tin cậy 95%: ${interval(low, high)}`;
      const what =
        cause === "care" ? "Trong những gì tổ chức dành cho bên bạn" : "Trong phần việc của chính bên bạn";
      const well = cause === "care" ? "phục vụ tốt bên bạn" : `diễn ra tốt về mặt ${vietnameseCauses[cause]}`;
      return `${what}, ${percent(mean)} ${well} (${basis}${range}).`;
    },
    lost: ({ given, received, own }) => {
      const places = [
        ...(given > 0 ? [`${points(given)} bị mất giữa bên bạn và những bên mà bên bạn phục vụ`] : []),
        ...(received > 0 ? [`${points(received)} bị mất giữa bên bạn và những bên phục vụ bên bạn`] : []),
        ...(own > 0
          ? [`${points(own)} bị mất trong công việc của chính bên bạn và những gì hỗ trợ công việc đó`]
          : []),
      ];
      return places.length === 0
        ? "Không điểm phần trăm nào trong số này bị mất ở các khâu bàn giao của bên bạn."
        : `Trong số điểm phần trăm này, ${list(places)}.`;
    },
    withheld: (causes) =>
      `Những gì mọi người trả lời về toàn bộ bên bạn (${list(causeNames(causes))}) được giữ kín để bảo vệ người trả lời.`,
    ledBy: (name, { led, mean, own, others }) => {
      const lead = `${name} quản lý bên bạn${led > 1 ? ` và ${counted(led - 1, "đơn vị khác")}` : ""}.`;
      if (mean === null || own === null || led === 1) return lead;
      return `${lead} Những gì bên bạn giao đi phục vụ tốt bên nhận trong ${percent(own)} số lượt bàn giao; tính chung mọi đơn vị cùng người quản lý là ${percent(mean)}${besides({ others })}.`;
    },
  },
  serves: {
    title: { internal: "Bên bạn phục vụ ai", customer: "Bên bạn giao gì cho ai" },
    columns: ["Giao cho", "Nội dung", "Căn cứ", "Phục vụ tốt bên nhận", "Điểm phần trăm bị mất"],
    none: "Bản đồ không cho thấy bên bạn phục vụ ai.",
  },
  servedBy: {
    title: { internal: "Ai phục vụ bên bạn", customer: "Ai phục vụ bên bạn" },
    columns: ["Nhận từ", "Nội dung", "Căn cứ", "Phục vụ tốt bên bạn", "Điểm phần trăm bị mất"],
    none: "Bản đồ không cho thấy ai phục vụ bên bạn.",
  },
  within: { title: "Trong nội bộ bên bạn", columns: ["Nội dung", "Căn cứ", "Phục vụ tốt"] },
  known: (basis, withheld) =>
    withheld.length === 0 ? basis : `${basis}; câu trả lời về ${list(causeNames(withheld))} được giữ kín`,
  you: "bên bạn",
  blank: "–",
  more: (more) => `Còn ${counted(more, "mục")} không nêu ở đây; không mục nào mất nhiều hơn.`,
  needs: {
    title: {
      around: "Bên bạn và các bên xung quanh cần gì và nhận được gì",
      alone: "Bên bạn cần gì và nhận được gì",
    },
    introduction:
      "Tỷ lệ thấy tốt trong những gì đã hỏi hoặc đã đếm, theo các nguyên tắc phục vụ lẫn nhau. Dấu gạch ngang: chưa ai xem xét.",
    columns: ["", "Nhu cầu được đáp ứng", "Chưa được đáp ứng"],
    met: (met, told) => `${count(met)} trên ${count(told)}`,
    others: (more) => `và ${counted(more, "nhu cầu khác")}`,
    unasked: (names) => `Chưa ai hỏi những bên này cần gì: ${names.join(", ")}.`,
    withheld: (names) => `Đã được hỏi cần gì, nhưng câu trả lời được giữ kín: ${names.join(", ")}.`,
    own: {
      met: (needs) => `Bên bạn nhận được đủ: ${needs.join(", ")}.`,
      unmet: (needs) => `Bên bạn chưa nhận được đủ: ${needs.join(", ")}.`,
      unsure: (needs) => `Chưa rõ bên bạn có nhận được đủ hay không: ${needs.join(", ")}.`,
      changed: (needs) => `Những gì đã thay đổi: ${needs.join("; ")}.`,
      withheld: (needs) => `Bên bạn đã được hỏi, nhưng câu trả lời được giữ kín: ${needs.join(", ")}.`,
      unasked: (needs) => `Chưa ai hỏi bên bạn về: ${needs.join(", ")}.`,
    },
    need: (name, { mean }, exceeded) =>
      `${name} (${percent(mean)}${exceeded === null ? "" : `; ${exceeding(exceeded)} nhận được nhiều hơn mong đợi`})`,
    change: (name, change, from, to) =>
      `${name}, ${change < 0 ? "giảm" : "tăng"} ${points(Math.abs(change))} điểm phần trăm từ đợt ${from} đến đợt ${to}`,
  },
  leads: {
    title: "Các đơn vị do bên bạn quản lý",
    introduction: ({ measured, led, mean, others }) =>
      mean === null
        ? `Bên bạn quản lý ${counted(led, "đơn vị")}. Những gì được giao đi từ đó phục vụ nơi khác tốt đến đâu thì chưa ai xem xét.`
        : `Những gì các đơn vị do bên bạn quản lý giao đi phục vụ tốt bên nhận trong ${percent(mean)} số lượt bàn giao (trung bình của ${count(measured)} trên ${count(led)} đơn vị)${besides({ others })}. Bảng cho biết nơi nào đáng được giúp nhất, chứ không nói do ai gây ra.`,
    columns: [
      "Đơn vị",
      "Chưa được đáp ứng",
      "Nhu cầu được đáp ứng",
      "Phục vụ tốt nơi khác",
      "Điểm phần trăm bị mất ở đó",
    ],
  },
  actions: {
    title: { internal: "Việc nên làm trước tiên", customer: "Mất nhiều nhất ở đâu trên đường đến bên bạn" },
    none: {
      internal: "Không tìm thấy điểm đứt gãy nào trong những gì bên bạn giao, nhận hay làm.",
      customer: "Không tìm thấy điểm đứt gãy nào trên đường đến bên bạn.",
    },
    more: (more) => `Còn ${counted(more, "điểm đứt gãy khác")} không nêu ở đây; chúng gây tổn thất ít hơn.`,
    giver: (to, service) => `Từ bên bạn đến ${to}${service === "" ? "" : `: ${service}`}`,
    receiver: (from, service) => `Từ ${from} đến bên bạn${service === "" ? "" : `: ${service}`}`,
    care: "Những gì bên bạn nhận được từ tổ chức",
    part: "Phần việc của chính bên bạn",
    cost: (loss, lost, gain) => {
      if (lost === null) return "Chưa thể biết điều này khiến khách hàng cuối mất bao nhiêu.";
      if (loss === 0) return "Xét riêng nơi này, khách hàng cuối đến nay chưa mất gì.";
      return `Trong ${points(lost)} điểm phần trăm bị mất, ${points(loss)} bị mất ở đây${givesBack(gain)}.`;
    },
    route: (parties, leftOut, customer) => {
      const gap = leftOut > 0 ? [`… (${counted(leftOut, "bên nữa")})`] : [];
      return `Điều này ảnh hưởng đến khách hàng cuối chủ yếu theo đường: ${[...parties, ...gap, customer].join(" → ")}.`;
    },
    remedies: (between) => {
      if (between.length === 0) return "Việc nên làm:";
      return `Việc nên làm ${between.length > 1 ? "giữa" : "cho"} ${list(between)}:`;
    },
  },
  risks: { title: "Những điều cần để mắt" },
  blindSpots: { title: "Những điều chưa ai biết" },
  reading: {
    title: "Cách đọc trang này",
    lines: ({ target }) => [
      `Một điểm phần trăm là một phần trăm của những gì khách hàng cuối nhận được. Một khâu bàn giao phục vụ tốt đến đâu là theo tỷ lệ lượt bàn giao phục vụ tốt bên nhận; ${setPercent(target)} là đủ tốt.`,
      "Một khâu bàn giao yếu là điều xảy ra giữa hai bên, và không nói lên do ai gây ra. Hãy bắt đầu bằng việc hỏi bên kia cần gì, và nói ra bên bạn cần gì.",
      "Ở đâu biết được ít, con số được kéo về mức trung bình của chuỗi; vì vậy hãy coi đó là lý do để xem xét, không phải là phán quyết.",
    ],
  },
};

function causeNames(causes: readonly Cause[]): readonly string[] {
  return causes.map((cause) => vietnameseCauses[cause]);
}

function besides({ others }: Pick<SpanInShort, "others">): string {
  return others === null ? "" : `; ở những đơn vị do người khác quản lý, tỷ lệ này là ${percent(others)}`;
}

function exceeding({ share, band }: Exceeded): string {
  if (band === null) return percent(share);
  const [low, high] = band.map(percent);
  if (band[0] === 0) return `nhiều nhất ${high}`;
  return band[1] === 1 ? `ít nhất ${low}` : `từ ${low} đến ${high}`;
}

function givesBack(gain: number | null): string {
  if (gain === null) return "";
  return gain > 0
    ? `; nếu chỉ khắc phục riêng nơi này thì lấy lại được ${points(gain)}`
    : "; nếu chỉ khắc phục riêng nơi này thì chưa lấy lại được gì, vì một yếu tố khác ở đây cũng yếu như vậy hoặc yếu hơn";
}
