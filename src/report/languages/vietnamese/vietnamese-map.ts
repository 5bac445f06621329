import type { Flow } from "../../../chain/handoff.js";
import type { PartyKind } from "../../../chain/party.js";
import type { MapMessages } from "../../messages/map-messages.js";
import { vietnameseBasis } from "./vietnamese-basis.js";
import { vietnameseCauses } from "./vietnamese-causes.js";
import {
  count,
  counted,
  fixed,
  interval,
  list,
  percent,
  points,
  vietnameseFigures,
} from "./vietnamese-figures.js";

/** The words of the map in Vietnamese. */
export const vietnameseMap: MapMessages = {
  title: "Từ nhà cung cấp đến khách hàng cuối",
  columns: {
    customers: "Khách hàng cuối",
    unreached: "Không có đường đến khách hàng",
    distance: (nearest, furthest) => {
      const [from, to] = [fixed(nearest, 0), fixed(furthest, 0)];
      return from === to ? `Cách khoảng ${from} khâu bàn giao` : `Cách ${from}–${to} khâu bàn giao`;
    },
  },
  share: whole,
  rank: (rank) => count(rank),
  label: (service, strength) =>
    [service, ...(strength === null ? [] : [whole(strength)])].filter((text) => text !== "").join(" "),
  party: (name, kind, { strength, basis, serviceLevel, loss, dependence }) =>
    [
      kind === null ? name : `${name} (${kinds[kind]})`,
      ...(serviceLevel === null
        ? []
        : [
            `${percent(serviceLevel)} đến đây hoặc rời khỏi đây còn nguyên vẹn, không bị hỏng ở đâu trên đường`,
          ]),
      ...(basis === "assumed" ? [] : [`phần việc của chính mình ${percent(strength.mean)}`]),
      ...(loss > 0 ? [`mất ${points(loss)} điểm phần trăm ở đây`] : []),
      ...(dependence === null ? [] : [`nếu ngừng hoạt động, sẽ mất ${percent(dependence)} của mức dịch vụ`]),
    ].join("; "),
  handoff: (name, { flow, volume, strength, basis, loss }) => {
    const { mean, low, high } = strength;
    const range = low === null || high === null ? "" : ` (${interval(low, high)})`;
    return [
      name,
      `${flows[flow]}, ${count(volume)} lượt trong kỳ`,
      `độ vững ${percent(mean)}${range}, căn cứ: ${vietnameseBasis[basis]}`,
      ...(loss > 0 ? [`mất ${points(loss)} điểm phần trăm`] : []),
    ].join("; ");
  },
  others: (parties) => counted(parties, "bên khác"),
  bundle: (handoffs) => counted(handoffs, "khâu bàn giao"),
  legend: {
    strength: "Tỷ lệ phục vụ tốt bên nhận",
    bands: {
      strong: (low) => `từ ${whole(low)} trở lên`,
      good: (low, high) => `${whole(low)} đến ${whole(high)}`,
      weak: (low, high) => `${whole(low)} đến ${whole(high)}`,
      weakest: (_, high) => `dưới ${whole(high)}`,
      unknown: () => "chưa rõ, giả định",
    },
    volume: (volume) => `${count(volume)} lượt trong kỳ`,
    request: "Nét đứt: yêu cầu, chẳng hạn một đơn đặt hàng hoặc câu hỏi",
    route: "Đường từ điểm đứt gãy gây tổn thất lớn nhất đến khách hàng cuối",
    level: "Tỷ lệ còn nguyên vẹn cho đến đây",
    several: "Nhiều khâu bàn giao gộp làm một",
    causes: {
      information: "Đứt gãy về thông tin",
      coordination: "Đứt gãy về phối hợp",
      care: "Đứt gãy về chăm sóc",
      none: "Đứt gãy không do riêng nguyên nhân nào",
    },
    sure: "Đặc: rõ ràng dưới mức mục tiêu. Số: thứ hạng của điểm đứt gãy",
    unsure: "Rỗng: có lẽ dưới mức mục tiêu, gây tổn thất lớn hoặc chưa được đo",
  },
  description: {
    shown: (parties, handoffs) =>
      `Bản đồ thể hiện ${counted(parties, "bên")} và ${counted(handoffs, "khâu bàn giao")} giữa các bên.`,
    order: "Bên ở gần khách hàng cuối hơn được các bên ở xa hơn phục vụ.",
    break: (rank, name, cause, loss) =>
      `Điểm đứt gãy số ${count(rank)}: ${name}${cause === null ? "" : ` (${vietnameseCauses[cause]})`}, mất ${points(loss)} điểm phần trăm.`,
    route: (parties) =>
      `Điểm đứt gãy gây tổn thất lớn nhất ảnh hưởng đến khách hàng cuối qua ${parties.join(", ")}.`,
  },
  leftOut: (parties, handoffs, unmarked) => {
    const missing = [
      ...(parties > 0 ? [counted(parties, "bên")] : []),
      ...(handoffs > 0 ? [counted(handoffs, "khâu bàn giao")] : []),
    ];
    return [
      ...(missing.length > 0 ? [`Không vẽ riêng: ${list(missing)}, là những nơi mất ít nhất.`] : []),
      ...(unmarked > 0 ? [`Không đánh dấu ở đây: ${counted(unmarked, "điểm đứt gãy")}.`] : []),
    ].join(" ");
  },
};

function whole(share: number): string {
  return vietnameseFigures.percent(share, 0);
}

const flows: Readonly<Record<Flow, string>> = { delivery: "luồng cung cấp", request: "yêu cầu" };

const kinds: Readonly<Record<PartyKind, string>> = {
  employee: "nhân viên",
  role: "vai trò",
  team: "nhóm",
  department: "phòng ban",
  organisation: "tổ chức",
  owner: "chủ sở hữu",
  supplier: "nhà cung cấp",
  customer: "khách hàng cuối",
};
