/** Small closed groups of Vietnamese words that the grammar asks for by name, with marks and without. */
function words(text: string): ReadonlySet<string> {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd');
  return new Set([...text.split('|'), ...plain.split('|')]);
}

/** First words of openers that make a state of work: “Đảm bảo hệ thống được sao lưu”. */
export const ENSURING = words('đảm|bảo');
/** What official prose opens with; with no metric behind it, it is work: “Đẩy mạnh cải cách hành chính”. */
export const OFFICIAL = words(
  'đẩy mạnh|tăng cường|phát huy|chú trọng|đa dạng hóa|đa dạng hoá|thúc đẩy|siết chặt|củng cố|hoàn thiện|mở rộng|phát triển|phát triển mạnh|đẩy nhanh|đơn giản hóa|đơn giản hoá|tối ưu|tối ưu hóa|tối ưu hoá|làm tốt',
);
/** Plural words, which typed without marks look like nouns of the lists. */
export const PARTICLES_EVERYWHERE = words('các|những');
/** What follows a verb or a noun and says "new" or "again": typed without marks it looks like "mời" and "lãi". */
export const PARTICLES_AFTER = words('mới|lại');

/** Prepositions that a number may stand behind. */
export const PREPOSITIONS = words('cho|với|tại|của|ở|từ|giữa|cùng|vào');
/** Comparators that may as well say where or when. */
export const LOOSE = words('trong|từ|đến|tới|khoảng');
/** Between the two ends of a range, or before its far end. */
export const RANGES = words('còn|xuống|lên|về|thành|đến|tới');
export const SECONDS = words('giây');
export const MINUTES = words('phút|giờ|tiếng');
export const DAYS = words('ngày|tuần');
export const WITHIN = words('trong|dưới|mất');
/** It takes so long: "mất 3 ngày", "xong trong 2 giờ". */
export const LASTING = words('mất|xong');
/** Before a verb of looking that is a noun then: *điểm đánh giá*, *kết quả khảo sát*. */
export const MEASURING = words('điểm|mức|sao|hạng|kết|số|lượt|chỉ');
/** Behind one that is a noun: *đánh giá trung bình*, *khảo sát của khách*. */
export const RATED = words('trung bình|bình quân|của|từ phía|5 sao|năm sao|tích cực|tổng thể');
/** Before what is learned: sitting through it is how far a training got. */
export const LESSONS = words('khóa|khoá|lớp|đào|tập|giờ|bài');
/** First words of verbs of sitting through. */
export const ATTENDING = words('hoàn|tham');
export const TRAINING = words('đào|tập');
/** First words of what is finished. */
export const COMPLETION = words('hoàn');
/** First words of a rate: "tỷ lệ hoàn thành …". */
export const RATE = words('tỷ|tỉ');
export const ALSO = words('và');
/** First words of how well a thing is done: "đúng hạn", "kịp thời". */
export const MANNERS = words('đúng|kịp|trước');
/** First words of giving a discount: nothing falls. */
export const DISCOUNTING = words('giảm|chiết|khuyến');
/** "thêm 3": more of what the verb before it does. */
export const MORE = words('thêm');
/** "8 điểm trở lên". */
export const UPWARDS = words('trở');
/** First words of what a test or an alarm does at its threshold. */
export const FAILING = words('cảnh|báo|chặn|ngắt|không');
export const RELATIVES = words('mà|để');
export const CONDITIONS = words('khi|nếu');
/** First words of how far without a number: "gấp đôi". */
export const MULTIPLYING = words('gấp');
/** "nửa đầu", "nửa sau": which part. */
export const HALVES = words('đầu|sau|cuối|còn|trước');
/** "100% việc di dời": the work, finished. */
export const WORKING = words('việc');
/** First words of carrying out what is named: "thực hiện ba chương trình". */
export const CARRYING = words('thực|triển');
/** It is done to the subject. */
export const PASSIVE = words('được|bị');
