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
