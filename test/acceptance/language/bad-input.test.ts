import { describe, expect, it } from 'vitest';
import { reading } from './reading.ts';

describe('look-alikes', () => {
  it.each([
    ['liên kết b', 'liên kết', ['đóng góp cho']],
    ['liên kết "https://example.com"', 'liên kết', ['đường dẫn']],
    ['hỗ trợ b', 'hỗ trợ', ['đóng góp cho']],
    ['người phụ trách @hà', 'người phụ trách', ['phụ trách']],
  ])('%s, on its own line or behind the title', (clause, typed, offered) => {
    for (const gap of ['\n  ', ' ']) {
      const { found, says } = reading(`ngôn ngữ vi\nmục tiêu a "A"${gap}${clause}\nmục tiêu b "B"`);
      expect(says).toEqual([`syntax: ${typed}`]);
      expect(found[0]?.fixes.flatMap(({ edits }) => edits.map(({ text }) => text))).toEqual(offered);
    }
  });

  it.each([
    ['tổ bán_hàng "Bán hàng"', 'tổ', 'nhóm'],
    ['to ban_hang "Bán hàng"', 'to', 'nhóm'],
    ['nhân viên @hà "Hà"', 'nhân viên', 'người'],
  ])('%s opens what it was meant for', (line, typed, offered) => {
    const { found, says, workspace } = reading(`ngôn ngữ vi\n${line}`);
    expect(says).toEqual([`syntax: ${typed}`]);
    expect(found[0]?.fixes[0]?.edits[0]?.text).toBe(offered);
    expect(workspace.units.length + workspace.people.length).toBe(1);
  });

  it.each(['mục tiêu >= 4,5', 'mục tiêu 4,5', 'mục tiêu ít nhất 4,5'])('%s inside a KPI', (clause) => {
    const { found, says, workspace } = reading(`ngôn ngữ vi\nkpi "K"\n  ${clause}\n  tháng 10/2026 4,2`);
    expect(says).toEqual(['syntax: mục tiêu']);
    expect(found[0]?.fixes[0]?.edits[0]?.text).toBe('chỉ tiêu');
    expect(workspace.kpis[0]?.actuals.map(({ value }) => value)).toEqual([4.2]);
  });

  it('a new objective below a KPI is one', () => {
    const { says, workspace } = reading('ngôn ngữ vi\nkpi "K"\nmục tiêu "Tăng trưởng"');
    expect([says, workspace.plans[0]?.objectives.length]).toEqual([[], 1]);
  });
});

describe('heads that are broken open all the same', () => {
  it.each([
    ['team 1a "Sales"', 'syntax: 1a'],
    ['team a.b "Sales"', 'syntax: a.b'],
    ['team north east "Sales"', 'syntax: north east'],
    ['team "Sales"', 'syntax: team'],
  ])('%s', (line, problem) => {
    const { says, workspace } = reading(line);
    expect([says, workspace.units.map(({ written }) => written.title?.value)]).toEqual([[problem], ['Sales']]);
  });

  it.each([
    ['plan for', 'syntax: for'],
    ['plan in', 'syntax: in'],
    ['kế hoạch của', 'syntax: của'],
    ['plan for @an in', 'syntax: in'],
    ['pln for @an', 'syntax: pln'],
    ['plan 2026-Q4', 'syntax: 2026-Q4'],
    ['plan @an', 'syntax: @an'],
    ['kế hoạch quý IV/2026', 'syntax: quý IV/2026'],
  ])('%s: what stands below it does not move to the plan above', (line, problem) => {
    const { says, workspace } = reading(`plan "First"\n${line}\nobjective "O"`);
    expect([says, workspace.plans.map(({ objectives }) => objectives.length)]).toEqual([[problem], [0, 1]]);
  });

  it.each([
    'team meeting notes',
    'plan to call them',
    'phòng họp lúc 3 giờ',
    'kế hoạch gọi họ',
    'cycle time reduction',
  ])('%s is prose', (line) => {
    const { says, workspace } = reading(`plan "First"\n${line}\nobjective "O"`);
    expect([says, workspace.plans.length, workspace.units.length]).toEqual([[`syntax: ${line}`], 1, 0]);
  });

  it.each(['- ', '• ', '* ', '– ', '1. ', '2) ', '# '])('%s before an opener is skipped', (bullet) => {
    const { found, keyResult } = reading(`objective "O"\n  ${bullet}kr "K" from 1 to 2`);
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([['syntax', 'info']]);
    expect(keyResult('K').measure?.baseline).toBe(1);
  });

  it('thành viên is a word like any other before a title', () => {
    expect(reading('ngôn ngữ vi\nthành viên mới "X"').says).toEqual(['syntax: thành viên mới "X"']);
  });
});

describe('a value without its keyword', () => {
  it.each([
    ['from 30 to 45 note "n" 2026-12-31', '2026-12-31', 'by 2026-12-31'],
    ['from 30 to 45 note "n" @linh', '@linh', 'owner @linh'],
    ['from 30 to 45 note "n" "m"', '"m"', 'note "m"'],
    ['owner @linh 25%', '25%', 'to 25%'],
  ])('%s', (clauses, typed, mended) => {
    const { found, says } = reading(`objective "O"\n  kr "K" ${clauses}`);
    expect(says).toEqual([`syntax: ${typed}`]);
    const [edit] = found[0]?.fixes[0]?.edits ?? [];
    expect(`${edit?.text}${typed}`).toBe(mended.trim());
  });

  it('of an earlier promise is its reason', () => {
    const { found } = reading('objective "O"\n  kr "K" from 1 to 2\n    was to 3 until 2026-10-01 "x"');
    expect(found.map(({ message }) => message.en)).toEqual([
      'The keyword before a text is missing, such as `because "x"`.',
    ]);
  });

  it('of the language', () => {
    const { found } = reading('language\nobjective "O"');
    expect(found.map(({ message }) => message.en)).toEqual([
      '`language` needs the language that the plan is written in: `en` or `vi`.',
    ]);
  });
});

describe('a grade out of range', () => {
  it.each([
    ['7', ['0.7']],
    ['1.5', []],
    ['70', []],
  ])('%s', (grade, offered) => {
    const { found } = reading(`objective "O"\n  review 2026-10-01 grade ${grade}`);
    expect(found.map(({ fixes }) => fixes.map(({ edits, safe }) => [edits[0]?.text, safe]))).toEqual([
      offered.map((text) => [text, false]),
    ]);
  });
});

describe('a title in other marks than quotes', () => {
  it.each([
    ["'Customers stay'", 'Customers stay'],
    ["'It's easy'", "It's easy"],
    ['«Customers stay»', 'Customers stay'],
    ['‘Customers stay’', 'Customers stay'],
  ])('%s is read, and its quotes offered', (typed, title) => {
    const { found, says, keyResult } = reading(`objective "O"\n  kr ${typed} from 1 to 2 note "it's here"`);
    expect(says).toEqual([`syntax: ${typed}`]);
    expect(found[0]?.fixes[0]?.edits[0]?.text).toBe(`"${title}"`);
    expect(keyResult(title).measure?.baseline).toBe(1);
  });
});

describe('a level that is kept between two, without the word for it', () => {
  it.each([
    ['keep 3 to 5 projects', 'keep between 3 to 5 projects'],
    ['keep from 3 to 5 projects', 'keep between 3 to 5 projects'],
    ['duy trì từ 3 đến 5 dự án', 'duy trì trong khoảng 3 đến 5 dự án'],
  ])('%s', (clause, mended) => {
    const language = clause.startsWith('keep') ? 'en' : 'vi';
    const plan = `language ${language}\nobjective "O"\n  kr "K" ${clause}`;
    const { found, says, keyResult } = reading(plan);
    expect([says, keyResult('K').measure]).toEqual([[`syntax: ${clause}`], undefined]);
    const [edit] = found[0]?.fixes[0]?.edits ?? [];
    expect(edit && plan.slice(0, edit.span.start) + edit.text + plan.slice(edit.span.end)).toContain(mended);
  });
});

describe('a sign between date and number', () => {
  it.each([
    ['2026-11-09: 5', undefined, 5],
    ['2026-11-09 = 5 "x"', '=', 5],
    ['2026-11-09 -5', undefined, -5],
  ])('%s', (line, sign, value) => {
    const { says, keyResult } = reading(`objective "O"\n  kr "K" from 1 to 9\n    ${line}`);
    expect(says).toEqual(sign === undefined ? [] : [`syntax: ${sign}`]);
    expect(keyResult('K').checkIns[0]?.value).toBe(value);
  });
});

describe('the language of what is said', () => {
  it('is the declared one, else that of most keywords, from the first line on', () => {
    const languageOf = (text: string) => reading(text).found[0]?.file.tongue.key;
    expect(languageOf('hm\nmục tiêu "O"')).toBe('vi');
    expect(languageOf('hm\nobjective "O"')).toBe('en');
    expect(languageOf('hm\nlanguage vi\nobjective "O"')).toBe('vi');
    expect(languageOf('hm\nMUC TIEU "O"\nkr "K"\nket qua "L"')).toBe('vi');
    expect(languageOf('hm')).toBe('en');
  });

  it('the examples in it are, too', () => {
    const [first] = reading('hm\nmục tiêu "O"\n  kết quả "K" từ 1 lên 2').found;
    expect(first?.message.vi).toContain('ví dụ `kết quả "…"`');
  });
});
