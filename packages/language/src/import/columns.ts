/** What a column of a table holds. */
export type Role =
  | 'objective'
  | 'kr'
  | 'title'
  | 'initiative'
  | 'level'
  | 'number'
  | 'owner'
  | 'from'
  | 'current'
  | 'to'
  | 'unit'
  | 'by'
  | 'weight'
  | 'confidence'
  | 'other';

/** What people write above a column, in both languages, without marks of punctuation. */
const headings: readonly (readonly [Role, RegExp])[] = [
  ['objective', /^(?:objectives?|objective (?:title|name)|goals?|mục tiêu|mục tiêu o|o|tên mục tiêu)$/],
  [
    'kr',
    /^(?:key results?|krs?|key result (?:title|name|description)|kết quả(?: then chốt| chính)?|kqtc|key result kr)$/,
  ],
  [
    'title',
    /^(?:title|name|item|okrs?|objectives? (?:and )?key results?|tên|nội dung|tiêu đề|description|mô tả|metrics?|measure|chỉ số|kpi|summary|issue summary)$/,
  ],
  [
    'initiative',
    /^(?:initiatives?|actions?|action items|sáng kiến|hành động|giải pháp|đầu việc|việc cần làm|kế hoạch hành động)$/,
  ],
  ['level', /^(?:type|kind|loại|okr type|item type|level|cấp|cấp độ|issue type)$/],
  ['number', /^(?:row id|id|no|stt|#|mã|outline|thứ tự)$/],
  [
    'owner',
    /^(?:owners?|who|responsible|assignees?|assign(?:ed)? to|lead|dri|pic|owner e ?mail|phụ trách|người phụ trách|chủ trì|chịu trách nhiệm)$/,
  ],
  [
    'from',
    /^(?:baseline|from|start|start value|starting value|initial|initial value|mức ban đầu|ban đầu|xuất phát|giá trị đầu|từ)$/,
  ],
  ['current', /^(?:current|current value|hiện tại|mức hiện tại|giá trị hiện tại|thực hiện)$/],
  ['to', /^(?:targets?|target value|to|end value|chỉ tiêu|đích|mục tiêu cần đạt|giá trị mục tiêu|lên|đạt|kế hoạch)$/],
  ['unit', /^(?:units?|metric unit|unit of measure|đơn vị(?: tính)?|đvt)$/],
  ['by', /^(?:due|due date|deadline|by|end date|target date|hạn|hạn chót|thời hạn|hạn hoàn thành|ngày hoàn thành)$/],
  ['weight', /^(?:weight|weighting|trọng số|tỷ trọng)$/],
  ['confidence', /^(?:confidence|confidence level|tự tin|độ tự tin|mức độ tự tin)$/],
];

export const roleNames: readonly Role[] = [...headings.map(([role]) => role)];

/** The role that the words above a column say, in bold or joined by signs as well: `**Owner**`, `due_date`. */
export function roleOf(heading: string): Role {
  const kind = /\((krs?|key results?|kết quả(?: then chốt)?|objectives?|mục tiêu)\)[\s*_]*$/iu.exec(heading)?.[1];
  const word = (kind ?? heading)
    .normalize('NFC')
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N}#]+/gu, ' ')
    .trim();
  return headings.find(([, words]) => words.test(word))?.[0] ?? 'other';
}
