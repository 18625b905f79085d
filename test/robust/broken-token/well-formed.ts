/**
 * Whether lines are those of a key result as the language's page has them, every word well spelt and every value whole, by a
 * small grammar of its own: then an edit has left another measure, and no reader can know. Numbers may be any, units are
 * those of the lines that are broken here; a comma or semicolon between clauses and a stop at the end say nothing.
 */
export function isWellFormed(lines: string): boolean {
  return keyResult.test(lines.normalize('NFC'));
}

/** Without the signs that say nothing. */
export function withoutSigns(lines: string): string {
  return lines.replace(/\s*[,;](?=\s)|\s*[.,;]?\s*$/g, '');
}

const gap = '\\s+';

function anyOf(words: readonly string[]): string {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', ' +'));
  return `(?:${escaped.sort((a, b) => b.length - a.length).join('|')})`;
}

const opener = anyOf(['kr', 'key result', 'kết quả', 'ket qua', 'kết quả then chốt']);
const from = anyOf(['from', 'từ', 'tu', 'hiện tại', 'ban đầu']);
const to = anyOf('to,lên,len,xuống,xuong,xuống còn,xuong con,còn,con,đạt,dat,đến,den,lên đến,lên tới,→,->'.split(','));
const stretch = anyOf(['stretch', 'vươn tới', 'vuon toi']);
const keep = anyOf(['keep', 'duy trì', 'duy tri', 'giữ', 'giu']);
const bound = anyOf(
  'at least,at most,above,below,>=,<=,>,<,ít nhất,it nhat,không quá,khong qua,dưới,duoi,trên,tren'.split(','),
);

const units = [
  'points,point,contracts,contract,users,user,weekly active users,days,day,hours,hour,ms,s,incidents,incident',
  'projects,project,sessions,k sessions,million,million USD,USD,USD/lead,EUR,k EUR,k,M,M users,%',
  'điểm,diem,tỷ,tỷ đồng,đồng,đ,triệu,triệu đồng,nghìn,nghin,ngàn,người,khách hàng,khách,giờ,gio,ngày,ngay',
  'dự án,vụ,hợp đồng',
]
  .join(',')
  .split(',');
const number = '(?:\\d[\\d_]*(?:[.,]\\d+)*|[.]\\d+)';
/** `6k5`: digits go on behind a magnitude. */
const joined = '\\d+(?:k|M|tr|triệu|tỷ)\\d+';
const quantity = `(?:[-+]?\\$?(?:${joined}|${number})(?:\\s*${anyOf(units)}|/\\d+)?|x${number}|gấp đôi|gap doi)`;
const target = `(?:${bound}\\s*)?(?:\\?|${quantity})`;
const range = `(?:between|trong khoảng|trong khoảng từ)${gap}${quantity}${gap}(?:and|và|đến|to|lên)${gap}${quantity}`;
const move = [`${from}${gap}(?:\\?|${quantity})`, `${to}${gap}${target}`, `${stretch}${gap}${quantity}`];

const date = '(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}/\\d{1,2}/\\d{2,4})';
const text = '"[^"]*"';
const name = '[A-Za-z_]\\w*';
const clauses = [
  ...move,
  `${keep}${gap}(?:${bound}\\s*${quantity}|${range})`,
  `(?:by|hạn)${gap}${date}`,
  `(?:weight|trọng số)${gap}${number}%?`,
  `(?:owner|phụ trách|chủ trì)${gap}@\\w+`,
  `(?:confidence|tự tin)${gap}\\d+/\\d+`,
  `status${gap}at risk`,
  'committed',
  'cam kết',
  `(?:milestone|cột mốc)(?:${gap}${name})?${gap}${text}`,
  `(?:done|xong)(?:${gap}${date})?`,
  `(?:was|trước đây)(?:${gap}(?:${move.join('|')}))+${gap}(?:until|đến hết)${gap}${date}(?:${gap}(?:because|vì)${gap}${text})?`,
];

/** A bound or a quantity right behind the title needs no keyword. */
const head = `${opener}(?:${gap}${name})?${gap}${text}(?:${gap}(?:${bound}\\s*)?${quantity})?`;
const keyResult = new RegExp(`^${head}(?:(?:\\s*[,;])?${gap}(?:${clauses.join('|')}))*\\s*[.,;]?\\s*$`, 'iu');
