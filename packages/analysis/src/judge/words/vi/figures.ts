/** Small closed groups of Vietnamese words around the numbers of a title, with marks and without. */
function words(text: string): ReadonlySet<string> {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd');
  return new Set([...text.split(' '), ...plain.split(' ')]);
}

/** Between two numbers that stand side by side as equals. */
export const JOINS = words('và hoặc');
/** Of these, the ones behind which the sentence begins anew. */
export const RESTARTS = words('và đồng');
/** Before a number that says which of several: “bước 3”. */
export const MEMBERS = words('bước mục phần chương');
/** Behind a number that is a name; in Vietnamese the word stands before it. */
export const NAMED = words('version');
export const OFTEN = words('twice');
/** Between a number and its unit; in Vietnamese *mới* stands behind it. */
export const MORE = words('extra');
/** *điểm phần trăm*. */
export const POINTS = words('điểm');
/** What is counted where something happens so many times. */
export const TIMES = words('lần');
/** Before *3 lần*: so many times as much. */
export const MULTIPLIES = words('gấp');
/** Before *2 lần*: twice, or twice more? */
export const GROWS = words('tăng');
/** With these a clause denies what it says: *không gián đoạn quá 30 phút*. */
export const DENIALS = words('không chưa');
/** Before a number that is taken away. */
export const MINUS = words('trừ');
/** Between the ends of a range, behind a word for a target: *còn 1% đến 3%*. */
export const SPANNING = words('đến tới');
/** Before *hạn* that is no deadline: *gia hạn 9/10 hợp đồng*. */
export const TERMS = words('gia đáo quá đúng trễ giới');
/** Before *một đơn vị*, *1 vạn dân*: for each of them. */
export const PER = words('trên');
/** Before the whole of something that is worked on: *cho toàn bộ tài khoản*. */
export const REACHING = words('có với cho ở tại trên của');
/** Before a period that comes again: *mỗi tháng 2 buổi* is no February. */
export const RECURRING = words('mỗi hằng hàng');
/** Lengths of time typed without marks: in a title that has marks they are other words (*45 thang máy*). */
export const BARE_TIMES = new Set('thang ngay tuan gio phut giay nam quy'.split(' '));
/** Before a date or period that something is compared with. */
export const COMPARED = words('với của');
/** In a date with a slash: it is none of the marks out of ten. */
export const DATING = words('trước hạn ngày');
/** Behind a length of time with nothing before it: *5 ngày trước khi hết quý*. */
export const OFFSETS = words('trước sau kể tính');
/** Behind a verb of looking: what is asked, and no number in it measures anything. */
export const QUESTIONS = new Set(['vì sao', 'tại sao', 'lý do', 'lí do', 'nguyên nhân', 'liệu']);
