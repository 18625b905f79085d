import { describe, expect, test } from 'vitest';
import { dialectFor } from '../../src/dialect/dialects.ts';
import { formatFile } from '../../src/format/format-file.ts';

function formatted(text: string, options: Parameters<typeof formatFile>[2] = {}): string {
  return formatFile('plan.okr', text, options).text;
}

/** One line of a Vietnamese key result, in a plan of the fourth quarter of 2026. */
function inQuarter(line: string): string {
  const around = 'ngôn ngữ vi\n\nkế hoạch trong quý IV/2026\nmục tiêu "A"\n  kết quả "B"\n';
  const text = formatted(`${around}      ${line}\n`);
  expect(text.startsWith(around)).toBe(true);
  return text.slice(around.length).trim();
}

describe('keywords', () => {
  test.each([
    ['MUC TIEU "A"', 'mục tiêu "A"'],
    ['Mục   Tiêu "A"', 'mục tiêu "A"'],
    ['mục tiêu "A"'.normalize('NFD'), 'mục tiêu "A"'],
    ['objective "A"\nKey  Result "B"', 'objective "A"\n  key result "B"'],
    ['objective "A" tham vong', 'objective "A" tham vọng'],
  ])('%s', (typed, written) => {
    expect(formatted(typed)).toBe(`${written}\n`);
  });

  test.each([
    'mục tiêu "A"\n  giải pháp "B" bắt đầu',
    'objective "A"\n  kết quả chính "B" ban đầu 3 còn 2',
    'doanh nghiệp a\nbộ phận b thuộc a đứng đầu @c',
    'objective "A"\n  kr "B"\n    giữ vững không dưới 60%\n    trước ngày 30/11/2026',
    'chu kì 2026-Q4',
    'objective "A"\n  đã huỷ',
    'objective "A"\n  kr "A" from 3 → 5 people',
    'kpi "A" target ≥ 5 alert < 3',
  ])('one accepted word stays: %s', (text) => {
    expect(formatted(text)).toBe(`${text}\n`);
  });
});

describe('numbers in a file that says `language vi`', () => {
  test.each([
    ['từ 03 dự án lên 10 dự án', 'từ 3 dự án lên 10 dự án'],
    ['từ 7.8 lên 8,2 điểm', 'từ 7,8 lên 8,2 điểm'],
    ['từ 5.000 người dùng lên 20.000.000', 'từ 5.000 người dùng lên 20.000.000'],
    ['từ .5 lên 0.125', 'từ 0,5 lên 0,125'],
    ['lên  2.4   tỷ   đồng', 'lên 2,4 tỷ đồng'],
    ['lên x1.5', 'lên x1,5'],
    ['lên 007 "mã  03"', 'lên 7 "mã  03"'],
    ['duy trì <=4.5', 'duy trì <= 4,5'],
    ['tự tin 07 / 10', 'tự tin 7/10'],
    ['tự tin 0.7', 'tự tin 0,7'],
    ['lên 5,000 người', 'lên 5,000 người'],
  ])('%s', (typed, written) => {
    expect(inQuarter(typed)).toBe(written);
  });

  test('elsewhere a decimal point or comma stays as it was typed', () => {
    const text = 'objective "A"\n  kr "B" from 2.5 to 3,5\n';
    expect(formatted(text)).toBe(text);
  });

  test('in a file that says `language en` the point', () => {
    expect(formatted('language en\nkpi "B" target >= 3,5\n')).toBe('language en\nkpi "B" target >= 3.5\n');
  });
});

describe('days', () => {
  test.each([
    ['hạn 30/11', 'hạn 30/11/2026'],
    ['hạn ngày 30/11', 'hạn 30/11/2026'],
    ['hạn 1/11/26', 'hạn 01/11/2026'],
    ['hạn 31-12-2026', 'hạn 31/12/2026'],
    ['hạn quý IV/2026', 'hạn 31/12/2026'],
    ['hạn cuối quý', 'hạn 31/12/2026'],
    ['hạn hết tháng 11', 'hạn 30/11/2026'],
    ['hạn 2026-12-31', 'hạn 2026-12-31'],
    ['15/10 5', '15/10/2026  5'],
    ['xong 18/10', 'xong 18/10/2026'],
    ['hạn 30/06', 'hạn 30/06'],
  ])('%s', (typed, written) => {
    expect(inQuarter(typed)).toBe(written);
  });

  test('a fiscal year moves the end of a quarter', () => {
    const text = 'ngôn ngữ vi\n\nkế hoạch trong quý IV/2026\nmục tiêu "A"\n  kết quả "B" hạn cuối quý\n';
    expect(formatted(text, { fiscalYear: { fiscalYearStart: 4 } })).toContain('hạn 31/03/2027');
    const byEnd = { fiscalYearStart: 4, fiscalYearNamedBy: 'end' } as const;
    expect(formatted(text, { fiscalYear: byEnd })).toContain('hạn 31/03/2026');
  });

  test('a cycle that is declared in the file, or elsewhere, says the year', () => {
    const plan = 'plan in spring\nobjective "A"\n  kr "B" by 30/05\n';
    const declared = 'cycle spring "Spring" from 2027-02-01 to 2027-06-30\n\n';
    const cycles = new Map([['spring', { start: '2028-02-01', end: '2028-06-30' }]]);
    expect(formatted(plan)).toBe(plan);
    expect(formatted(declared + plan)).toContain('by 2027-05-30');
    expect(formatted(plan, { cycles })).toContain('by 2028-05-30');
  });

  test.each([
    ['quý 4/2026', 'quý IV/2026'],
    ['Q4/2026', 'quý IV/2026'],
    ['Q4 2026', 'quý IV/2026'],
    ['T10/2026', 'tháng 10/2026'],
    ['10/2026', 'tháng 10/2026'],
    ['6 tháng cuối năm 2026', 'nửa cuối năm 2026'],
    ['2026-Q4', '2026-Q4'],
    ['năm 2026', 'năm 2026'],
  ])('a period in the words of the language: %s', (typed, written) => {
    expect(formatted(`ngôn ngữ vi\nchu kỳ ${typed}\n`)).toBe(`ngôn ngữ vi\nchu kỳ ${written}\n`);
  });
});

describe('what carries meaning stays', () => {
  test.each([
    ['a review is the key result’s if it stands deeper', '  kr "B"\n    review 2026-12-30 grade 0.5'],
    ['and else the objective’s', '  kr "B"\n  review 2026-12-30 grade 0.5'],
    ['a clause that is indented like the objective’s own', '  kr "B"\n  owner @an'],
  ])('%s', (_, lines) => {
    const text = `objective "A"\n${lines}\n`;
    expect(formatted(text)).toBe(text);
    expect(formatted(text.replaceAll('\n  ', '\n      '))).toBe(text);
  });

  test('a flag whose place keeps it out of a unit is not moved behind that unit', () => {
    const text = 'objective "A"\n  kr "B" done from 10 to 20 users\n';
    expect(formatted(text)).toBe(text);
  });

  test('a list goes on after a comma at the line’s end', () => {
    expect(formatted('objective "A"\nowner @an,\n@linh , @hà\ncommitted')).toBe(
      'objective "A"\n  owner @an,\n    @linh, @hà\n  committed\n',
    );
  });

  test.each([
    ['a number with two readings', '  kr "B"   from 1,250 to 2'],
    ['a word that nobody knows', '  kr "B"   frm 1 to 2'],
    ['a quote that does not close', '  kr "B   from 1 to 2'],
    ['a date that does not exist', '  kr "B"   by 2026-02-30'],
    ['nothing that could be read', '     this   is   prose'],
  ])('%s: the line stays', (_, line) => {
    const text = `objective "A"\n${line}\n`;
    expect(formatted(text)).toBe(text);
  });
});

describe('line breaks, blank lines, columns', () => {
  test.each([
    ['', ''],
    [' \n\n', ''],
    ['objective "A"', 'objective "A"\n'],
    ['\uFEFF\n\nobjective  "A"', '\uFEFFobjective "A"\n'],
    ['objective  "A"\r\n kr "B"\r\n\r\n\r\n', 'objective "A"\r\n  kr "B"\r\n'],
    ['objective  "A"\r kr "B"', 'objective "A"\r  kr "B"\r'],
    ['objective "A"\n\n\n\n  kr "B"\n\t\n', 'objective "A"\n\n  kr "B"\n'],
  ])('%j', (text, written) => {
    expect(formatted(text)).toBe(written);
  });

  test('marks that combine take no column', () => {
    const lines = ['2026-10-01  5 ngày  "a"', '2026-10-08  12 ngày  "b"'];
    const text = ['objective "A"', '  kr "B" to 3 ngày', ...lines.map((line) => `    ${line}`), ''].join('\n');
    const written = formatted(text.normalize('NFD')).normalize('NFC');
    expect(written).toContain('2026-10-01  5 ngày   "a"\n    2026-10-08  12 ngày  "b"');
  });

  test('a value that is very wide pushes no other aside', () => {
    const wide = 'x'.repeat(60);
    const text = `objective "A"\n  kr "B" to 3 x\n    2026-10-01  5  "a"\n    2026-10-08  5 ${wide}  "b"\n`;
    expect(formatted(text)).toBe(text);
  });
});

describe('a range', () => {
  const text = 'objective   "A"\nowner   @an\n\n\n\nkr   "B"\n2026-10-01   5   "a"\n2026-10-08 12 "b"\n';

  test('only its lines change, in columns with those around them', () => {
    expect(formatted(text, { ranges: [{ startLine: 6, endLine: 6 }] })).toBe(
      'objective   "A"\nowner   @an\n\n\n\nkr   "B"\n    2026-10-01  5   "a"\n2026-10-08 12 "b"\n',
    );
    expect(formatted(text, { ranges: [{ startLine: 1, endLine: 3 }] })).toBe(
      'objective   "A"\n  owner @an\n\n\nkr   "B"\n2026-10-01   5   "a"\n2026-10-08 12 "b"\n',
    );
  });

  test('edits are told in order and make the text', () => {
    const { text: written, edits } = formatFile('plan.okr', text);
    let result = text;
    for (const { span, text: inserted } of edits.toReversed()) {
      result = result.slice(0, span.start) + inserted + result.slice(span.end);
    }
    expect(result).toBe(written);
    expect(edits.every(({ span }, index) => span.start >= (edits[index - 1]?.span.end ?? 0))).toBe(true);
  });
});

describe('in the other language', () => {
  test('a file that does not say its language says it afterwards, and its dates are read by it', () => {
    const text = 'mục tiêu "A"\n  kết quả "B" từ 3 xuống 1 hạn 05/11/2026\n';
    expect(formatted(text, { toTongue: dialectFor('vi') })).toBe(`ngôn ngữ vi\n${text}`);
  });

  test('a day whose year nothing says is written so that both read it', () => {
    const text = 'language vi\nobjective "A"\n  kr "B" by 05/06\n';
    expect(formatted(text, { toTongue: dialectFor('en') })).toContain('by ngày 5 tháng 6');
  });

  test.each([
    ['from 30 to 45', 'từ 30 lên 45'],
    ['from 45 to 30', 'từ 45 xuống 30'],
    ['from 35 days to 3 weeks', 'từ 35 days xuống 3 weeks'],
    ['from 2.4 to 3.2 billion VND', 'từ 2,4 lên 3,2 billion VND'],
    ['from 900 thousand to 1 million', 'từ 900 thousand lên 1 million'],
    ['from -10 to +10', 'từ -10 lên +10'],
    ['from 40 to -5', 'từ 40 xuống -5'],
    ['from ? to below 2 hours', 'từ ? xuống dưới 2 hours'],
    // Nothing says the way: `lên` would say it.
    ['from ? to 90%', 'từ ? đến 90%'],
    ['from ? down to 90%', 'từ ? xuống 90%'],
    ['from ? increase to 90%', 'từ ? lên 90%'],
    ['down to 9%', 'xuống 9%'],
    ['to 50', 'đạt 50'],
    ['to at most 3 days', 'đạt tối đa 3 days'],
    ['keep between 3 and 5', 'duy trì trong khoảng 3 đến 5'],
  ])('%s', (english, vietnamese) => {
    const text = `language en\n\nobjective "A"\n  kr "B" ${english}\n`;
    expect(formatted(text, { toTongue: dialectFor('vi') })).toBe(
      `ngôn ngữ vi\n\nmục tiêu "A"\n  kết quả "B" ${vietnamese}\n`,
    );
  });

  test('names and texts are the author’s', () => {
    const text = 'language en\n\nobjective review "From 1.5 to 2"\n  kr target "by"\n';
    expect(formatted(text, { toTongue: dialectFor('vi') })).toBe(
      'ngôn ngữ vi\n\nmục tiêu review "From 1.5 to 2"\n  kết quả target "by"\n',
    );
  });

  test.each([
    '  kr "Fines" fro 3 to 1\n',
    // `đang làm` is as near.
    '  initiative "Sign up by phone" don\n',
  ])('a misspelling that the other language would take for nothing or for another word keeps its line: %s', (line) => {
    expect(formatted(`language en\n\nobjective "A"\n${line}`, { toTongue: dialectFor('vi') })).toBe(
      `ngôn ngữ vi\n\nmục tiêu "A"\n${line}`,
    );
  });

  test('where no line says in which language it is misspelt, the file stays as it is', () => {
    const text = 'ngôn ngữ vi\n\nmục tiêu "A"\n  lnk "https://example.com/schedule"\n';
    expect(formatted(text, { toTongue: dialectFor('en') })).toBe(text);
  });

  test('a misspelling that both languages see stays a misspelling', () => {
    expect(formatted('language en\n\nobjctive "A"\n  kr "B"\n', { toTongue: dialectFor('vi') })).toBe(
      'ngôn ngữ vi\n\nobjctive "A"\n  kết quả "B"\n',
    );
  });
});

test('a list that goes on over many lines is indented once, not a step further on each', () => {
  const lines = (indent: string) => `${['supports a', 'b', 'c', 'd'].join(`,\n${indent}`)}\n`;
  expect(formatted(`objective "A"\n${lines('')}`)).toBe(`objective "A"\n  ${lines('    ')}`);
  const many = `objective "A"\n  supports a${',\na'.repeat(5000)}\n`;
  expect(formatted(many).length).toBeLessThan(many.length * 4);
});

test('several ranges, in any order: no line between them changes', () => {
  const text = 'objective  "A"\nobjective  "B"\nobjective  "C"\nobjective  "D"\n';
  const ranges = [3, 0].map((line) => ({ startLine: line, endLine: line }));
  expect(formatted(text, { ranges })).toBe('objective "A"\nobjective  "B"\nobjective  "C"\nobjective "D"\n');
});
