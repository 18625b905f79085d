import { list } from '../list.ts';

/** Words around the numbers of a Vietnamese title, by what they make of the number that follows them. */

/** What is so today: “từ 30”, “(hiện tại 4,2)”. */
export const baselines = list(
  `từ, từ mức, hiện tại, hiện tại là, hiện tại đang là, hiện đạt, hiện tại đạt, hiện nay, hiện nay là, hiện đang, hiện, hiện là, hiện ở, ban đầu, mức ban đầu, đang ở mức, đang là, đang ở, trước đây, thay vì, năm ngoái, năm trước, quý trước, tháng trước`,
);

/** Where it should arrive. */
export const arrivals = list(
  `lên, lên đến, lên tới, lên mức, xuống, xuống còn, xuống mức, còn, chỉ còn, đạt, đạt được, đạt mức, đạt mốc, đạt con số, đạt tỷ lệ, cán mốc, chạm mốc, mốc, đến, tới, là, ở mức, chiếm, mục tiêu, mục tiêu là, chỉ tiêu, chỉ tiêu là, bằng, về, về mức, phấn đấu, phấn đấu đạt, được`,
);

/** Words for a target: a number in brackets behind one of them is the target. */
export const aims = list(`mục tiêu, mục tiêu là, chỉ tiêu, chỉ tiêu là, target`);

/** By how much it should move. */
export const steps = list(`thêm, tăng thêm, tăng trưởng, giảm thêm, thêm được`);

/** Of so much only where something moves. */
export const changes = list(``);

export const aboves = list(`trên, hơn, vượt, vượt mức, quá, cao hơn, lớn hơn, nhiều hơn, vượt mốc, lên trên, đạt trên`);
export const belows = list(
  `dưới, ít hơn, thấp hơn, nhỏ hơn, ngắn hơn, nhanh hơn, xuống dưới, dưới mức, chưa đến, chưa tới`,
);
export const leasts = list(
  `ít nhất, tối thiểu, tối thiểu là, không dưới, không ít hơn, không thấp hơn, từ ít nhất, ít nhất là`,
);
export const mosts = list(
  `tối đa, tối đa là, không quá, không vượt quá, nhiều nhất, không hơn, không lớn hơn, không cao hơn, không lâu hơn, không chậm hơn, không vượt, kéo dài trên, kéo dài quá`,
);
export const abouts = list(`khoảng, gần, xấp xỉ, tầm, chừng, cỡ, ước`);

/** How long something may take, or over what time it is counted. */
export const windows = list(
  `trong vòng, trong, sau, mỗi, suốt, kỷ niệm, trong thời gian, mất, cứ, định kỳ, sau khi, trước, hơn, kéo dài, đầu, cuối`,
);

/** Of these, the ones that say no longer than that. */
export const limits = list(`trong vòng`);

/** What the number is compared with follows. */
export const comparisons = list(`so với, so cùng kỳ`);

/** What follows is told beside the statement: another thing's number, a comparison, a part. */
export const asides = list(
  `trong đó, trong đó có, so với, với, với tổng số, bao gồm, gồm, thông qua, trong tổng số, trên tổng số, mỗi, mỗi người, để, nhằm, kỷ niệm, từ đó, qua đó, góp phần, đóng góp, giúp, trong vòng, cho, dùng, của, hoàn thành, tại, từ, ở, trong, có, được, theo, xây dựng, trên, sau, tham gia, vào`,
);

/** The numbers behind it are parts of the one before it. */
export const parts = list(`trong đó, trong đó có, bao gồm, gồm, gồm có, cụ thể`);

/** Behind a number: it is a change upwards, or downwards. */
export const rises = list(`tăng thêm, nữa`);
export const falls = list(`ít hơn`);
/** Behind a number: an open end. */
export const upwards = list(`trở lên, trở đi, hoặc hơn`);
export const downwards = list(`trở xuống, đổ xuống`);

/** What multiplies. */
export const multiples = list(
  `gấp đôi 2, gấp ba 3, gấp bốn 4, gấp rưỡi 1.5, tăng gấp đôi 2, nhân đôi 2, nhân ba 3, giảm một nửa 0.5, giảm nửa 0.5`,
);
export const times = list(``);

/** Fillers between such a word and its number. */
export const fillers = list(
  `mức, mốc, con số, trung bình, bình quân, tổng, tổng số, chỉ, cả, là, đủ, có, khoảng thời gian, điểm số, sẽ, phải, số`,
);

/** Words that end a unit. */
export const unitEnds = list(
  `của, cho, ở, tại, với, về, và, theo, từ, đến, qua, bằng, trong, trên, dưới, các, những, mà, thì, là, bởi, do, khi, để, hoặc, hay, cùng, ra, vào, lên, xuống, được, bị, sẽ, đã, đang, này, đó, tới, nhằm, giúp, có, thông qua, mỗi, trước, sau, trở, so, kỷ niệm, hiện, vẫn, đều, phải, cần, nữa, làm, thuộc, gồm, bao gồm, ngoài, giữa, không, chưa, hơn, trung bình, bình quân, một, tham gia, hoàn thành, áp dụng, sử dụng, đạt, đạt được, do, lũy kế, luỹ kế, cộng dồn`,
);

/** Such words open a unit and end one; in Vietnamese they stand behind it. */
export const rhythms = list(`hằng ngày, hằng tuần, hằng tháng, hàng ngày, hàng tuần, hàng tháng`);

/** Of these less is better. */
export const burdens = list(
  `thời gian, chi phí, độ trễ, lỗi, sự cố, khiếu nại, nghỉ việc, rời bỏ, tồn kho, công nợ, nợ, sai sót, tai nạn, thất thoát, hao hụt, phế phẩm, trễ, hoàn hàng`,
);

/** Who or what does not, before a bound: *không ai chờ quá 15 phút* is at most 15. */
export const negations = list(`không ai, không để, không có, không còn, không khách, không khách hàng nào`);

/** Verbs that hold a level. */
export const holds = list(`duy trì, giữ, giữ vững, giữ ở mức, giữ mức, giữ nguyên`);

/** “Tất cả cửa hàng”, “toàn bộ hồ sơ”: the whole of them. */
export const wholes = list(`tất cả, tất cả các, toàn bộ, toàn bộ các, mọi, toàn thể, 100 phần trăm`);
/** “Không có sự cố”, “không để xảy ra tai nạn”. */
export const nones = list(
  `không có, không còn, không để xảy ra, không xảy ra, không phát sinh, không để, không bị, zero, không một, không để mất, không để sót, không để lọt`,
);

/** The number is a running total. */
export const totals = list(`lũy kế, luỹ kế, cộng dồn`);
