import { describe, expect, test } from 'vitest';
import { messages, pages, prose, type Shown } from './vietnamese-texts.ts';

/** One word for one thing: what is never written, and what is written instead. */
const never: readonly (readonly [RegExp, string])[] = [
  [/mách nhỏ/i, 'error, warning, info, hint: lỗi, cảnh báo, gợi ý, lưu ý'],
  [/lẽ ra phải|kỳ vọng/i, 'mức cần đạt đến hôm nay'],
  [/việc làm(?! xong| ra )/i, 'hoạt động, đầu việc: việc làm is employment'],
  [/thêm check-in/i, 'ghi check-in'],
  // A page or a calendar is brought up to date; a number gets a check-in.
  [/(?<!lâu chưa |tự |muốn )cập nhật(?! liên tục| theo tệp)/i, 'ghi check-in'],
  [/đang thực hiện/i, 'a plan is đang chạy, an initiative đang làm'],
  [/tỷ trọng|tỉ trọng/i, 'trọng số'],
  [/đã báo cáo|\d\S* có số(?! liệu)|… có số(?! liệu| mới)/i, 'có số liệu'],
  [/phòng ban/i, 'phòng'],
  [/(?:mức|điều) đã hứa/i, 'chỉ tiêu cũ'],
  [/tính chất/i, 'loại mục tiêu'],
  [/mệnh đề/i, 'phần bổ sung'],
  [/căn chỉnh/i, 'liên kết'],
  [/chẩn đoán/i, 'vấn đề'],
  [/sức khỏe/i, 'tình trạng'],
];

const phrases: readonly (readonly [RegExp, string])[] = [
  [/nhúc nhích/i, 'thay đổi'],
  [/không ai lái được/i, 'không ai kịp điều chỉnh'],
  [/hỏng chỉ mất/i, 'Dòng viết sai chỉ ảnh hưởng chính dòng đó'],
  [/không đứng được/i, 'không dùng được … ở đây'],
  [/không cần dấu này/i, 'name the sign'],
  [/cần đứng dưới/i, 'phải nằm dưới'],
  [/chỉ có xong hoặc chưa xong/i, 'chỉ có xong/chưa xong'],
  [/đã là ngày/i, 'Đã qua 15/90 ngày'],
  [/nửa thì làm tròn|→ làm tròn/i, '0,5 thì làm tròn lên'],
  [/ từ … trở lên$|tiến độ … từ …/i, 'tiến độ 0,88, cần từ 0,60 trở lên'],
  [/cần xong … trọng số/i, 'phải xong … tổng trọng số'],
  [/ngày là lâu|đáng lo trước/i, 'hạn là … ngày, cần chú ý trước'],
  [/đã đạt: chỉ tiêu/i, 'Đã đạt chỉ tiêu'],
  [/không có gì phải đóng/i, 'không phải đóng khối'],
  [/bản sao mới của kho mã|để dựng/i, 'sau khi tải (clone) mã nguồn về; để build'],
  [/trộn tệp|thẻ trình duyệt|gọi ra mạng|chỉ nghe/i, 'gộp (merge) tệp, tab, không kết nối mạng, chỉ nhận kết nối'],
  [/cũng đúng câu chữ/i, 'làm bao nhiêu cũng coi là xong'],
  [/^bị nhắc$|^#+ bị nhắc/im, 'Cách viết bị nhắc'],
];

/** Exactly these may: the words that people write for something, and a word in another sense. */
const allowed: readonly (readonly [path: RegExp, text: RegExp])[] = [
  // Placeholders in plans, such as "cập nhật sau".
  [/rules\/text\/shared\/placeholders\.ts$/, /^fill in,/],
  // What the level must be from the first day; a text between two figures.
  [/core\/src\/score\/explain\/vi\.ts$/, /cần từ … trở lên$/],
];

function wrong(shown: readonly Shown[], rules: readonly (readonly [RegExp, string])[]): readonly string[] {
  return shown.flatMap(({ path, text }) =>
    rules
      .filter(([word]) => word.test(text))
      .filter(() => !allowed.some(([where, what]) => where.test(path) && what.test(text)))
      .map(([word, instead]) => `${path}: “${around(text, word)}” → ${instead}`),
  );
}

function around(text: string, word: RegExp): string {
  const at = text.search(word);
  return text.slice(Math.max(0, at - 30), at + 50);
}

test('there is something to look at', () => {
  expect(messages.length).toBeGreaterThan(1000);
  expect(pages.length).toBeGreaterThan(80);
});

describe.each([
  ['messages', messages],
  ['pages', prose],
] as const)('%s', (_, shown) => {
  test('have one word for one thing', () => {
    expect(wrong(shown, never)).toEqual([]);
  });

  test('say it as a native would', () => {
    expect(wrong(shown, phrases)).toEqual([]);
  });
});

test('who leads a unit and who owns a goal are two people', () => {
  const named = (key: string) => messages.filter((one) => one.key === key && /^[^`]{1,24}$/.test(one.text));
  expect(named('owner').filter(({ text }) => !/phụ trách|mọi người/i.test(text))).toEqual([]);
  expect(named('lead').filter(({ text }) => !/quản lý/i.test(text))).toEqual([]);
});

describe('dates and numbers on Vietnamese pages', () => {
  /** Values of options and settings, which are the same in every language, and rows that list the forms. */
  const neutral = /<!--|^\| `okr\.asOf`|--(?:as-of|date|cycle) |"asOf"|`2026-(?:Q[34]|04-03)|^\| `2026|2026-11-30 \|/;
  /** English plans stand beside their Vietnamese twins. */
  const isEnglish = (line: string) => !marks.test(line) && /^\s*(?:\d{4}-|plan |initiative )/.test(line);
  const marks = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
  const lines = pages
    .filter(({ path }) => path.endsWith('.md') && !path.includes('/judging'))
    .flatMap(({ path, text }) => text.split('\n').map((line) => ({ path, line })))
    .filter(({ line }) => !neutral.test(line) && !isEnglish(line));

  test('a date is written day first, a quarter as quý', () => {
    expect(lines.filter(({ line }) => /\b\d{4}-(?:\d\d-\d\d|[QH]\d)\b/.test(line))).toEqual([]);
  });

  test('a decimal has a comma, per cent stands close', () => {
    const inProse = prose.filter(({ path }) => path.endsWith('.md'));
    // Versions of programs and protocols are written as they are called.
    const decimal = /(?<![\w./-]|Node |Neovim |0\.7 đến |Protocol |của )\d+\.\d{1,2}(?![\w.])|\d %/g;
    const found = inProse.flatMap(({ path, text }) => (text.match(decimal) ?? []).map((one) => `${path}: ${one}`));
    expect(found).toEqual([]);
  });
});
