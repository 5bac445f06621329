import type { Basis } from "../../../measures/strength/measure-strength.js";

/** What a figure rests on, in a few Vietnamese words. */
export const vietnameseBasis: Readonly<Record<Basis, string>> = {
  observed: "số liệu đếm",
  rated: "câu trả lời của người được hỏi",
  judged: "ước lượng trong buổi làm việc nhóm",
  declared: "khai báo chung",
  assumed: "giả định theo mức trung bình của những nơi khác",
};
