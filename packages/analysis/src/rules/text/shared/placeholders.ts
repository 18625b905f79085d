/** A place in a text that was left to be filled in. */
export interface Placeholder {
  readonly start: number;
  readonly end: number;
}

/** What stands for a text that nobody has written yet, where it is the whole of it. */
const wholes: ReadonlySet<string> = new Set(
  [
    'todo,to do,tbd,tbc,tba,fixme,xx,xxx,...,…,?,??,to be defined,to be decided,to be determined,to be confirmed',
    'fill in,fill in later,placeholder,điền sau,bổ sung sau,cập nhật sau,sẽ bổ sung,sẽ bổ sung sau,sẽ cập nhật sau',
    'chưa xác định,chưa điền,viết sau,ghi sau',
  ]
    .join(',')
    .split(','),
);

/** Marks that no finished sentence holds. */
const certain =
  /(?<![\p{L}\p{N}_])(?:TODO|FIXME|TBD|tbd|[Ll]orem|LOREM|x{2,})(?![\p{L}\p{N}_])|\?{3,}|_{3,}|\[(?:…|\.{3}|[XYxy]|\?+)\]|<(?:…|\.{3}|[XYxy])>/u;

/** Something of each of them: most texts hold none. */
const maybe = /TODO|FIXME|TBD|tbd|orem|LOREM|xx|\?\?\?|___|\[|</;

/** A letter in the place of a number or a name, by itself. */
const letters = /(?<![\p{L}\p{N}_.&/-])(?:X{1,4}|Y{1,2})(?![\p{L}\p{N}_&/-]|\.\d)/gu;

const verbs =
  'reach,reaches,achieve,hit,get,gain,sign,win,add,sell,save,earn,collect,hire,recruit,increase,raise,grow,lift,boost,reduce,cut,lower,decrease,least,most,than,đạt,ký,tuyển,thêm,tăng,giảm,bán,thu,nhất,đa';
const prepositions = 'from,to,by,over,under,above,below,of,từ,lên,xuống,còn,đến,tới,trên,dưới,khoảng,trong';
const before: ReadonlyMap<string, 'verb' | 'preposition'> = new Map([
  ...verbs.split(',').map((word) => [word, 'verb'] as const),
  ...prepositions.split(',').map((word) => [word, 'preposition'] as const),
]);
/** No noun that could be counted follows here, or Y is part of a word: "y tế". */
const after: ReadonlySet<string> = new Set(
  'and,or,to,for,in,on,at,by,of,the,a,an,is,as,và,hoặc,cho,của,trong,ở,tại,là,với,tế,học,khoa,tá,sĩ,bác,dược,đức,lệnh,phục,tưởng,te,hoc,si,ta'.split(
    ',',
  ),
);

/** The first placeholder of a text. Linear in its length. */
export function placeholderIn(text: string): Placeholder | undefined {
  const trimmed = text.trim();
  if (isWhole(trimmed)) return { start: text.indexOf(trimmed), end: text.indexOf(trimmed) + trimmed.length };
  const mark = maybe.test(text) ? certain.exec(text) : null;
  if (mark) return { start: mark.index, end: mark.index + mark[0].length };
  return letterIn(text);
}

const longestWhole = 22;
/** How any of them begins, whatever brackets stand around it. */
const wholeStart = /^(?:[^\p{L}\p{N}]|to|tb|fi|xx|pl|đi|bổ|cậ|sẽ|ch|vi|gh|bo|ca|se)/iu;

function isWhole(text: string): boolean {
  if (text.length > longestWhole) return false;
  if (text === 'X' || text === 'Y') return true;
  if (!wholeStart.test(text)) return false;
  const lower = text.normalize('NFC').toLowerCase();
  return wholes.has(lower) || wholes.has(lower.replace(/^[[(<{"“]+|[\])>}"”.:!]+$/gu, '').trim());
}

function letterIn(text: string): Placeholder | undefined {
  if (!text.includes('X') && !text.includes('Y')) return undefined;
  const found = [...text.matchAll(letters)];
  const isPair = found.some((one) => one[0] === 'X') && found.some((one) => one[0] === 'Y');
  for (const one of found) {
    const end = one.index + one[0].length;
    if (standsForNumber(text, one.index, end, isPair)) return { start: one.index, end };
  }
  return undefined;
}

function standsForNumber(text: string, start: number, end: number, isPair: boolean): boolean {
  const next = /^\s*(%|\p{L}+)?/u.exec(text.slice(end, end + 30))?.[1] ?? '';
  if (next === '%' || /[$€£₫]\s*$/u.test(text.slice(Math.max(0, start - 3), start))) return true;
  const previous = /(\p{L}+)[\s>=<]+$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? '';
  const kind = before.get(previous.normalize('NFC').toLowerCase());
  const counted = next !== '' && next === next.toLowerCase() && !after.has(next.normalize('NFC'));
  if (kind === 'verb') return counted || next === '';
  return kind === 'preposition' && (counted || (isPair && (next === '' || after.has(next))));
}
