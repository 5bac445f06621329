import type { Messages } from "../../messages/messages.js";

/** How to read a report, in Vietnamese. */
export const vietnameseReading: Messages["reading"] = {
  title: "Cách đọc báo cáo này",
  lines: [
    "Mức dịch vụ là tỷ lệ những gì khách hàng cuối nhận được còn nguyên vẹn, không bị hỏng ở đâu trên đường. Quản lý chất lượng gọi đây là hiệu suất thông qua lũy kế (rolled throughput yield); ở đây nó được tính cho một mạng lưới. Nó không phải là điều được hứa trong thỏa thuận mức dịch vụ (SLA).",
    "Độ vững của một khâu bàn giao là tỷ lệ lượt bàn giao phục vụ tốt bên nhận. Một khâu bàn giao chỉ vững bằng nguyên nhân yếu nhất đã biết của nó. Ở đâu biết được ít, con số được kéo về mức trung bình của chuỗi.",
    "Mô hình coi mỗi lượt bàn giao hỏng một cách riêng lẻ, không xét đến các lượt khác. Ở đâu nhiều lượt cùng hỏng một lúc, kết quả đến nơi có thể tốt hơn hoặc kém hơn các con số này.",
    "Một điểm phần trăm là một phần trăm của những gì khách hàng cuối nhận được. Tổn thất của mọi khâu bàn giao và mọi bên cộng lại bằng toàn bộ phần bị mất, nên có thể so sánh với nhau.",
    "Phần lấy lại được khi khắc phục được tính với mọi thứ khác giữ nguyên. Nó thường nhỏ hơn tổn thất, vì những gì một khâu bàn giao cho qua vẫn có thể bị hỏng ở khâu khác.",
    "Những gì mọi người nói về điều tổ chức làm cho họ được tính vào độ vững của chính bên họ. Ở đâu mỗi bước đều cần bước trước, điều này nhân lên, nên chỉ riêng một khảo sát về chăm sóc cũng có thể làm mức dịch vụ trông thấp.",
    "Khoảng tin cậy phản ánh yếu tố ngẫu nhiên trong những gì đã đo. Nó không phản ánh các ước lượng, các giả định, hay những khâu bàn giao còn thiếu trên bản đồ.",
  ],
};
