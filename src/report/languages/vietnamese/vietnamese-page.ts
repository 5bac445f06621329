import type { PageMessages } from "../../messages/page-messages.js";
import { counted, list, percent, points } from "./vietnamese-figures.js";

/** The words that only a page needs, in Vietnamese. */
export const vietnamesePage: PageMessages = {
  skip: "Chuyển đến nội dung",
  contents: "Trên trang này",
  asOf: (date) => `Tính đến ngày ${date}`,
  tiles: {
    level: "Mức dịch vụ",
    lost: "Điểm phần trăm bị mất",
    breaks: "Điểm đứt gãy",
    risks: "Rủi ro",
    blindSpots: "Điểm mù",
  },
  statuses: {
    broken: "Đứt gãy",
    suspect: "Nghi vấn",
    costly: "Tổn thất lớn",
    sound: "Đủ tốt",
    unmeasured: "Chưa được đo",
  },
  kinds: {
    employee: "Nhân viên",
    role: "Vai trò",
    team: "Nhóm",
    department: "Phòng ban",
    organisation: "Tổ chức",
    owner: "Chủ sở hữu",
    supplier: "Nhà cung cấp",
    customer: "Khách hàng cuối",
  },
  cost: "Khiến khách hàng cuối mất",
  gain: "Chỉ khắc phục riêng nơi này, lấy lại được",
  points: (points) => `${points} điểm phần trăm`,
  map: {
    title: "Bản đồ",
    hint: "Chọn một khâu bàn giao hoặc một bên để xem những gì đã biết về nơi đó, các con số được tính ra sao và nơi đó dẫn đến khách hàng cuối thế nào.",
    chosen: "Đang chọn trên bản đồ",
    close: "Đóng",
    filters: {
      title: "Hiển thị",
      cause: "Điểm đứt gãy theo nguyên nhân",
      customer: "Trên đường đến",
      party: "Khâu bàn giao của",
      all: "Tất cả",
      reset: "Hiển thị tất cả",
    },
    shown: (handoffs, all) => `Khâu bàn giao đang hiển thị: ${handoffs} trên ${all}`,
  },
  details: {
    title: "Chi tiết từng nơi",
    introduction:
      "Những gì đã biết về từng khâu bàn giao và từng bên, và cách tính ra. Luồng cung cấp chuyển công việc về phía khách hàng cuối; yêu cầu, chẳng hạn một đơn đặt hàng hoặc câu hỏi, đề nghị có công việc đó.",
    handoffs: "Khâu bàn giao",
    parties: "Các bên",
    leftOut: (handoffs, parties) => {
      const missing = [
        ...(handoffs > 0 ? [counted(handoffs, "khâu bàn giao")] : []),
        ...(parties > 0 ? [counted(parties, "bên")] : []),
      ];
      return `Để trang gọn nhẹ, ở đây không trình bày ${list(missing)} mà bản đồ không vẽ riêng.`;
    },
    labels: {
      flow: "Luồng",
      own: "Phần việc của chính mình",
      arrives: "Còn nguyên vẹn đến đây",
      dependence: "Nếu ngừng hoạt động",
      principles: "Theo nguyên tắc",
      made: "Cách tính",
      department: "Phòng ban",
      serves: "Phục vụ",
      servedBy: "Được phục vụ bởi",
    },
    flow: (flow, isStated) =>
      `${flow === "delivery" ? "Luồng cung cấp" : "Yêu cầu"}${isStated ? ", như đã khai báo." : ", theo suy luận từ bản đồ."}`,
    volume: (exchanges) => `${counted(exchanges, "lượt bàn giao")} trong kỳ.`,
    arrives: (share) =>
      `${percent(share)} những gì bên này nhận và làm còn nguyên vẹn, không bị hỏng ở đâu trên đường.`,
    dependence: (share) => `Sẽ mất ${percent(share)} của mức dịch vụ.`,
    cost: (loss, lost) => `Trong ${points(lost)} điểm phần trăm bị mất: ${points(loss)}.`,
  },
  figures: {
    title: "Từng con số được tính ra sao",
    introduction:
      "Mỗi con số đều suy ra từ bản đồ và từ những gì được đếm, trả lời, ước lượng hoặc khai báo, theo các quy tắc dưới đây. Mỗi độ vững có thể được tính lại từ những gì ghi bên cạnh; mức dịch vụ, tổn thất và phần lấy lại được suy ra từ tất cả các độ vững cùng nhau.",
    columns: ["Con số", "Từ đâu và tính thế nào", "Công thức", "Nguồn"],
    rows: {
      favourable: {
        name: "Câu trả lời tốt",
        made: "Một câu trả lời được tính là tốt khi đạt mức người trả lời mong đợi hoặc, nếu không hỏi điều đó, ba phần tư thang điểm. Mỗi người có một phiếu cho mỗi nguyên nhân.",
      },
      strength: {
        name: "Độ vững của khâu bàn giao hoặc của bên",
        made: "Số diễn ra tốt (g) trên tổng số đã đếm hoặc đã trả lời (n), tính riêng cho từng nguyên nhân và từng nguồn, được kéo về mức trung bình của chuỗi (μ) như thể đã quan sát thêm κ lần. Lấy nguồn yếu hơn giữa số liệu đếm và câu trả lời, và nguyên nhân yếu nhất. Nếu không có cả hai: lấy mức được ước lượng hoặc khai báo, nếu cũng không có thì lấy trung bình của những nơi khác.",
      },
      belowTarget: {
        name: "Xác suất nằm dưới mức mục tiêu; tình trạng",
        made: "Từ chính các số đếm đó. Đứt gãy: ít nhất 95%. Nghi vấn: ít nhất 80%. Tổn thất lớn: đủ tốt, nhưng mất từ 5 điểm phần trăm trở lên ở đó.",
      },
      serviceLevel: {
        name: "Mức dịch vụ",
        made: "Tính từ nhà cung cấp đến khách hàng cuối: mỗi bên chuyển tiếp phần việc của chính mình (s), bị giảm đi bởi từng dịch vụ mà bên đó cần (theo mức độ cần) và bởi trung bình của mọi thứ khác mà bên đó nhận. Những gì bên giao đã làm hỏng thì vẫn hỏng trong những gì bên đó cung cấp.",
      },
      ceiling: { name: "Cao nhất có thể", made: "Mức dịch vụ khi không nơi nào bị hỏng." },
      loss: {
        name: "Điểm phần trăm bị mất",
        made: "Mọi khâu bàn giao và mọi bên được khắc phục đồng thời, từng chút một; mỗi nơi được ghi phần mà việc khắc phục chính nó mang lại trong quá trình ấy. Nhờ vậy các tổn thất cộng lại bằng toàn bộ phần bị mất.",
      },
      gain: {
        name: "Phần lấy lại được khi khắc phục",
        made: "Mức dịch vụ được tính lại với riêng một nơi này đã được khắc phục; với một điểm đứt gãy, khâu bàn giao khi đó vững bằng nguyên nhân yếu kế tiếp của nó.",
      },
      interval: {
        name: "Khoảng tin cậy 95%",
        made: "Của độ vững: từ các số đếm của nó. Của mức dịch vụ: nó thay đổi bao nhiêu theo từng độ vững, và từng độ vững chắc chắn đến đâu. Khoảng này phản ánh những gì đã đo, không phản ánh những gì được ước lượng, khai báo hoặc giả định.",
      },
      dependence: {
        name: "Phần sẽ mất nếu một bên ngừng hoạt động",
        made: "Tỷ lệ của mức dịch vụ bị mất đi khi bên đó không làm gì cả.",
      },
      need: {
        name: "Nhu cầu và nguyên tắc",
        made: "Độ vững của mọi điều đã hỏi một bên về một nhu cầu. Một nguyên tắc là trung bình của tỷ lệ câu trả lời tốt và số đếm tốt thuộc về nguyên tắc đó; mỗi khách hàng nội bộ được tính như nhau.",
      },
      parity: {
        name: "Chênh lệch giữa các nhóm",
        made: "Tỷ lệ câu trả lời tốt của các nhóm được so với tỷ lệ của những nhóm rút ngẫu nhiên từ chính các câu trả lời đó; xác suất đã tính đến số lần so sánh.",
      },
    },
    priors: {
      introduction: "Độ vững được kéo về mức nào (μ), và mức đó nặng bao nhiêu (κ):",
      columns: ["Của", "Đã đo", "Trung bình μ", "Trọng số κ"],
      of: { handoffs: "Khâu bàn giao", parties: "Các bên" },
    },
  },
};
