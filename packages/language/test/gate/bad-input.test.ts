import { describe, expect, it } from 'vitest';
import { fixed, keyResult, kpi, outlineOf, problemsOf } from '../parse/outline.ts';
import { parseFile } from '../parse/parsed.ts';

const O = 'objective "O"\n';

describe('a misspelt or broken opener still opens', () => {
  it.each([
    ['objctive renew "R" committed', 'objective renew "R" · committed', 'objctive'],
    ['ojbective "R"', 'objective "R"', 'ojbective'],
    ['mục tiê "R"', 'objective "R"', 'mục tiê'],
    ['mục tieu "R"', 'objective "R"', 'mục tieu'],
    ['kế hoach của sales trong 2026-Q4', 'plan · for sales · in 2026-Q4', 'kế hoach'],
    ['pln for delivery', 'plan · for delivery', 'pln'],
    ['departmnt sales "Sales"', 'department sales "Sales"', 'departmnt'],
    ['objectivefresh "R"', 'objective "R"', 'objectivefresh'],
    ['kpicsat "R"', 'kpi "R"', 'kpicsat'],
    ['mục: tiêu "R"', 'objective "R"', 'mục: tiêu'],
    ['mục mục tiêu "R"', 'objective "R"', 'mục mục tiêu'],
    ['ki csat "R" unit points', 'kpi csat "R" · unit points', 'ki'],
    ['cycel 2026-Q4 check-ins weekly', 'cycle 2026-Q4 · check-ins weekly', 'cycel'],
    ['tổ bán_hàng "Tổ bán hàng"', 'team bán_hàng "Tổ bán hàng"', 'tổ'],
    ['nhân viên @an "An"', 'person @an "An"', 'nhân viên'],
  ])('%s', (text, outline, wrong) => {
    expect(outlineOf(text)).toEqual([outline]);
    expect(problemsOf(text)).toEqual([`syntax: ${wrong}`]);
  });

  it.each([
    ['kr "never closed from 1 to 2', '  kr "never closed from 1 to 2', 'syntax: "never closed from 1 to 2'],
    ['kr Answer faster from 5 to 2 hours', '  kr Answer faster · from 5 · to 2 hours', 'missing-quotes: Answer faster'],
    ['kr two words "K" from 1 to 2', '  kr "K" · from 1 · to 2', 'syntax: two words'],
    ['kr nps: "K" from 1 to 2', '  kr nps "K" · from 1 · to 2', 'syntax: :'],
    ['kr: "K" from 1 to 2', '  kr "K" · from 1 · to 2', 'missing-quotes: kr'],
    ['kr nps from 1 to 2', '  kr nps · from 1 · to 2', 'syntax: kr nps'],
    ['kr from 1 to 2', '  kr · from 1 · to 2', 'syntax: kr'],
  ])('%s', (line, outline, problem) => {
    expect(outlineOf(O + line)[1]).toBe(outline);
    expect(problemsOf(O + line)).toEqual([problem]);
  });

  it('punctuation before an opener or a date is skipped', () => {
    const text = `${O}- kr "K" from 1 to 5\n  • 2026-11-15 3\n  * 2026-11-16 4\n1. kr "L"\n`;
    expect(outlineOf(text)).toEqual([
      'objective "O"',
      '  kr "K" · from 1 · to 5 · 2026-11-15 3 · 2026-11-16 4',
      '  kr "L"',
    ]);
    expect(problemsOf(text)).toEqual(['syntax: -', 'syntax: •', 'syntax: *', 'syntax: 1.']);
    expect(parseFile('p', text).problems.every(({ severity }) => severity === 'info')).toBe(true);
    expect(fixed(text)).toContain('\nkr "K"');
  });
});

describe('prose is no opener', () => {
  it.each([
    'team meeting notes',
    'plan to call them',
    'cycle time is too long',
    'person of interest',
    'người dùng phàn nàn',
    'review the numbers together',
    'was a good year',
  ])('%s', (line) => {
    const text = `${O}${line}\n  kr "K"\n`;
    expect(outlineOf(text)).toEqual(['objective "O"', '  kr "K"']);
    expect(problemsOf(text)).toEqual([`syntax: ${line}`]);
  });

  it.each([
    ['team support', 'team support'],
    ['team support squad lead @a', 'team support · lead @a'],
    ['plan', 'plan'],
    ['plan delivery in 2026-Q4', 'plan · in 2026-Q4'],
    ['plan for delivery oops', 'plan · for delivery'],
    ['cycle 2026-Q4', 'cycle 2026-Q4'],
  ])('but %s opens', (line, outline) => {
    expect(outlineOf(line)).toEqual([outline]);
  });
});

describe('a line that starts with anything else is dropped whole', () => {
  it.each([
    'some words by 2026-12-31',
    'ownr @linh by 2026-12-31',
    '"text" weight 2',
    '45 points',
    '@linh',
    '}',
    '中文',
  ])('%s', (line) => {
    const text = `${O}kr "K" from 1 to 5\n${line}\n  2026-10-15 3\n`;
    expect(outlineOf(text)[1]).toBe('  kr "K" · from 1 · to 5 · 2026-10-15 3');
    expect(problemsOf(text)).toEqual([`syntax: ${line}`]);
  });
});

describe('a clause that cannot be read costs itself', () => {
  it.each([
    ['by tomorrow weight 2', 'weight 2', 'syntax: by tomorrow'],
    ['weight heavy by 2026-12-31', 'by 2026-12-31', 'syntax: weight heavy'],
    ['from here to 45 points', 'to 45 points', 'syntax: from here'],
    ['status green committed', 'committed', 'syntax: status green'],
    ['alert < 4 weight 2', 'weight 2', 'syntax: alert'],
    ['keep 60% weight 2', 'weight 2', 'syntax: keep 60%'],
    ['keep 3 to 5 weight 2', 'weight 2', 'syntax: keep 3 to 5'],
    ['to between 3 and 5 weight 2', 'weight 2', 'syntax: to between 3 and 5'],
    ['{ } [ ] weight 2', 'weight 2', 'syntax: { } [ ]'],
    ['confidence high', '', 'syntax: confidence high'],
    ['from 1 – to 2; weight 2', 'from 1 · to 2 · weight 2', 'syntax: –'],
    ['"again" weight 2', 'weight 2', 'syntax: "again"'],
    ['liên kết "http://x" weight 2', 'weight 2', 'syntax: liên kết'],
    ['hỗ trợ gia_hạn', '', 'syntax: hỗ trợ'],
    ['mở rộng 50', '', 'syntax: mở rộng'],
  ])('%s', (clauses, reads, problem) => {
    const result = keyResult(clauses);
    expect(result.reads).toBe(reads);
    expect(result.problems[0]).toBe(problem);
  });

  it('tells what a keyword needs, in both languages, with the file’s own example', () => {
    const [first] = parseFile('p', `${O}kr "K" by tomorrow`).problems;
    expect(first?.message.en).toContain('`by` needs a date such as 2026-12-31');
    const [second] = parseFile('p', 'language vi\nmục tiêu "O"\nkết quả "K" hạn mai').problems;
    expect(second?.message.vi).toContain('Sau `hạn` cần một ngày, ví dụ 31/12/2026');
    expect(second?.message.en).toContain('`hạn` needs a date such as 31/12/2026');
  });

  it('and is named as unread', () => {
    expect(parseFile('p', `${O}kr "K" by tomorrow to 45 points ownr @a`).unread.map(({ keyword }) => keyword)).toEqual([
      'by',
      'owner',
    ]);
  });

  it('in a KPI', () => {
    expect(kpi('mục tiêu >= 4,5').problems).toEqual(['syntax: mục tiêu']);
    expect(fixed('kpi "K"\n  mục tiêu >= 4,5\n')).toBe('kpi "K"\n  chỉ tiêu >= 4,5\n');
    expect(problemsOf('kpi "K"\nngười phụ trách @a\n')).toEqual(['syntax: người phụ trách']);
  });

  it('in a check-in', () => {
    const kr = `${O}kr "K" from 1 to 5\n`;
    expect(problemsOf(`${kr}2026-10-15 3 confidence high "note"`)).toEqual(['suspicious-unit: confidence']);
    expect(outlineOf(`${kr}2026-10-15 3 confidence 7/10 so "note"`)[1]).toContain(
      '2026-10-15 3 confidence 7/10 "note"',
    );
    expect(outlineOf(`${kr}2026-10-15 33 points confdence 7/10`)[1]).toContain('2026-10-15 33 points');
    expect(problemsOf(`${kr}2026-10-15 33 points confdence 7/10`)).toEqual(['syntax: confdence']);
    expect(problemsOf(`${kr}2026-10-15\n2026-10-16 "note"`)).toEqual([
      'syntax: 2026-10-15',
      'syntax: 2026-10-16 "note"',
    ]);
    expect(problemsOf(`${kr}was to 4\n`)).toEqual(['syntax: was to 4']);
  });
});

describe('what does not close costs its own line only', () => {
  it.each(['note "open', 'note “open', 'note """open', 'note """', '/* open'])('%s', (line) => {
    const text = `${O}${line}\nkr "K" note "x"\n`;
    expect(outlineOf(text)[1]).toBe('  kr "K" · note "x"');
    expect(problemsOf(text)).toHaveLength(1);
  });

  it('a `"""` closes alone on a later line, and never opens alone', () => {
    expect(outlineOf(`${O}note """\n  two\n  lines\n"""\nkr "K"`)[0]).toBe(
      'objective "O" · note """\n  two\n  lines\n"""',
    );
    expect(problemsOf(`${O}"""\nkr "K"\n"""\n`)).toEqual(['syntax: """', 'syntax: """']);
    expect(outlineOf(`${O}note """a "b" c""" weight 2`)[0]).toBe('objective "O" · note """a "b" c""" · weight 2');
  });

  it('a forgotten one does not take the next one’s end', () => {
    expect(outlineOf(`${O}note """\nweight 2\nlink """\n  x\n"""\n`)[0]).toBe(
      'objective "O" · note """ · weight 2 · link """\n  x\n"""',
    );
    expect(outlineOf(`${O}/* open\nweight 2\n/* x */ committed`)[0]).toBe('objective "O" · weight 2 · committed');
  });
});

it('merge conflicts: each marker is an error, both sides are read', () => {
  const text = `${O}<<<<<<< HEAD\nkr "A"\n=======\nkr "B"\n>>>>>>> main\n`;
  expect(outlineOf(text)).toEqual(['objective "O"', '  kr "A"', '  kr "B"']);
  expect(problemsOf(text)).toEqual([
    'conflict-marker: <<<<<<< HEAD',
    'conflict-marker: =======',
    'conflict-marker: >>>>>>> main',
  ]);
});
