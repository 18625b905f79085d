/** The closed words of dates and periods, with marks and without. */
function words(text: string): ReadonlySet<string> {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd');
  return new Set([...text.split(' '), ...plain.split(' ')]);
}

/** What opens a time: “trước 30/6”, “trong quý III”, “đến hết năm”. */
export const OPENINGS = words('trong vào trước đến tới hết từ kể hạn thời chậm muộn nhất là sau cho bắt đầu tính ngay');
/** “cuối quý”, “đầu năm”, “giữa tháng”, “hết năm”. */
export const PARTS = words('cuối đầu giữa hết nửa');
export const PERIODS = words('quý qúy tháng năm tuần kỳ');
/** Which of them: “quý này”, “năm tới”, “tháng sau”. */
export const WHICH = words('này tới sau nay trước qua kế');
/** Words of times that are no lengths: “thứ 6”, “giai đoạn 2021–2025”, “nhiệm kỳ này”. */
export const NAMED = words('thứ giai nhiệm chu ngày');
/** Days and seasons that a title may be due by: “trước Tết”, “từ nay đến cuối năm”. */
export const FEASTS = words('tết hè noel lễ nay');
/** What opens a time that is a deadline: “từ tháng 3”, “sau quý 2” are none. */
export const DUE = words('trong vào trước đến tới hết hạn thời chậm muộn cuối cho quý qúy tháng năm nửa q1 q2 q3 q4');
/** Of such a time: it is counted from a day that nobody named, or it is over. */
export const NO_DAY = words('sau tới trước qua kế ngoái tết hè noel lễ');
