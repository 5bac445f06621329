import type { Remedy } from "../../../diagnosis/remedies-for.js";

/** What to do, in Vietnamese: one step each that a manager can have taken this week. */
export const vietnameseRemedies: Readonly<Record<Remedy, string>> = {
  "agree-when-to-tell":
    "Thống nhất phải báo cho bên nhận điều gì, muộn nhất vào lúc nào, và ai báo khi người phụ trách vắng mặt.",
  "check-before-telling":
    "Chỉ định một nơi lưu thông tin chuẩn và đối chiếu mọi điều cần báo với nơi đó trước khi gửi đi.",
  "meet-regularly":
    "Để hai bên họp ngắn vào giờ cố định, cho nhau biết điều gì đã thay đổi và điều gì sắp đến.",
  "list-what-is-needed":
    "Để bên nhận lập danh mục những gì cần có để bắt tay vào việc mà không phải hỏi lại, và kiểm tra từng lượt bàn giao theo danh mục đó.",
  "name-who-answers": "Chỉ định một người trả lời câu hỏi của bên nhận và thống nhất thời hạn trả lời.",
  "agree-on-goals":
    "Để hai bên ghi ra mình được đánh giá theo tiêu chí nào, và dàn xếp những mục tiêu kéo về các hướng khác nhau.",
  "learn-each-others-work":
    "Để người của mỗi bên sang làm việc một ngày ở bên kia, để thấy công việc của mình được dùng ra sao ở đó.",
  "solve-together":
    "Khi có trục trặc, hãy cùng tìm nguyên nhân và thay đổi cách làm; đừng tìm người để đổ lỗi.",
  "clear-duties":
    "Ghi rõ ai làm bước nào và ai quyết định, rồi phân định những bước có hai người nhận hoặc không ai nhận.",
  "agree-on-pace":
    "Thống nhất bàn giao công việc nhanh đến đâu, mỗi lần bao nhiêu, và báo ngay cho bên nhận khi không giữ được như vậy.",
  "check-at-the-source":
    "Để bên giao kiểm tra công việc trước khi bàn giao, và báo lại cho bên giao mọi việc đã phải làm lại.",
  "prepare-support":
    "Thống nhất bên nhận có thể trông cậy vào sự giúp đỡ nào, và luôn sẵn người, sẵn phương tiện cho việc đó, kể cả giờ cao điểm.",
  "train-for-the-task":
    "Tìm hiểu công việc này còn thiếu kỹ năng nào, rồi dành thời gian và đào tạo cho kỹ năng đó.",
  "recognise-and-reward":
    "Nói rõ điều gì đã được làm tốt, và tính việc phục vụ tốt đồng nghiệp khi xét lương và thăng tiến.",
  "give-security":
    "Cho mọi người biết sớm và trung thực điều gì sẽ xảy ra với việc làm của họ, và giữ những lời đã hứa với họ.",
  "pay-fairly":
    "Công khai cách định lương, giá và thời hạn thanh toán, so sánh với công việc tương tự ở nơi khác, và trả đúng ngày.",
  "look-after-health":
    "Cùng người làm việc xem lại khối lượng công việc, giờ giấc và điều kiện làm việc, rồi thay đổi những gì gây hại cho sức khỏe.",
  "grow-healthy-culture":
    "Để người lãnh đạo làm gương về cách cư xử thân thiện, và xử lý việc bắt nạt, nói xấu ngay khi xuất hiện.",
  "same-respect-for-all":
    "Đối xử với đồng nghiệp và nhà cung cấp lịch sự như với khách hàng quý nhất, bất kể vị trí của họ, và lên tiếng khi điều đó không được giữ.",
  "same-rules-for-all":
    "Áp dụng cùng một quy tắc cho mọi người, và giải thích quyết định cho những người liên quan.",
  "ask-internal-customers": "Định kỳ hỏi những người được phục vụ xem họ cần gì và nhận được tốt đến đâu.",
  "answer-criticism":
    "Trả lời mọi phàn nàn hoặc ý tưởng trong một thời hạn cố định: sẽ làm gì, hoặc vì sao không làm.",
  "teach-working-together":
    "Hướng dẫn hai bên này cách làm việc với nhau: mỗi bên cần gì từ bên kia, dưới hình thức nào, khi nào, và tìm đến ai.",
  "compare-both-views":
    "Đặt những gì bên giao và bên nhận nói cạnh nhau, và để hai bên cùng tìm hiểu vì sao lại khác nhau.",
  "ask-what-is-expected": "Hỏi bên nhận mong đợi điều gì, và thống nhất điều gì có thể hứa và giữ được.",
  "make-voicing-a-duty":
    "Đưa việc nói ra sai sót ngay khi thấy vào trách nhiệm của mọi người, chỉ định người tiếp nhận, và cảm ơn người lên tiếng.",
  "keep-agreed-contacts":
    "Thực hiện lần liên hệ đã đến hạn, và thống nhất một nhịp độ mà cả hai bên giữ được.",
  "care-for-suppliers-alike":
    "Đối xử với nhà cung cấp như với nhân sự nội bộ: hỏi họ cần gì, cho họ biết điều gì sắp đến, trả tiền đúng ngày và nói lời cảm ơn.",
  "tell-all-in-the-same-manner":
    "Báo cho mọi bên nhận cùng nội dung, cùng lúc và theo cùng một cách, rồi kiểm tra lại với những bên được thông tin kém nhất.",
  "show-everyone-the-whole":
    "Cho mọi người thấy công việc của mình rốt cuộc phục vụ ai và điều gì xảy ra với nó trên đường đi.",
  "lead-by-serving":
    "Để người quản lý dành thời gian với khách hàng, góp tay ở nơi khách hàng được phục vụ, đón nhận phê bình và trả lời phê bình.",
  "learn-the-customers-view":
    "Cùng nhân viên luyện tập cách lắng nghe, nhìn sự việc từ vị trí của khách hàng và trả lời đúng điều được hỏi.",
  "recognise-those-depended-on":
    "Cảm ơn những người gánh vác nhiều đến vậy, hỏi họ cần gì, và chia sẻ những việc chỉ mình họ làm được.",
  "prepare-a-stand-in":
    "Chỉ định ai sẽ làm thay khi nơi này ngừng hoạt động, hướng dẫn công việc cho họ và làm thử một lần.",
  "find-a-second-source": "Tìm nguồn thứ hai, hoặc giữ đủ hàng dự trữ để cầm cự cho đến khi tìm được.",
  "part-the-sources":
    "Cấp cho các bên cung cấp từ những nguồn khác nhau, hoặc thôi trông chờ bên này thay được cho bên kia.",
  "relieve-the-bottleneck":
    "Chuyển đi những việc nơi khác làm được, để những việc đơn giản không phải qua đây, và dành người cùng thời gian cho phần còn lại.",
  "link-those-around":
    "Để những bên chỉ gặp nhau qua đầu mối này làm việc trực tiếp với nhau, và ghi lại những gì chỉ đầu mối này biết.",
  "shorten-the-way":
    "Hỏi ở từng bước của đường dài xem bước đó góp thêm gì, và đưa công việc theo đường ngắn ở những chỗ không góp thêm gì.",
  "open-a-way-back":
    "Thống nhất cách bên nhận cho bên giao biết điều gì sai hoặc thiếu, và ai ở đó phản hồi.",
  "bring-the-two-together":
    "Để hai bên cung cấp thống nhất với nhau về thời hạn và chi tiết trước khi cung cấp, và chỉ định ai mở đầu.",
  "settle-the-map":
    "Hỏi những người liên quan xem công việc có nên diễn ra như thế không; nếu có, đưa vào bản đồ kèm trách nhiệm, nếu không thì chấm dứt.",
  "find-out-why":
    "Tìm hiểu vì sao: hỏi cả hai bên xem ở đây thường vướng điều gì, lần lượt về thông tin, phối hợp và chăm sóc.",
};
