import { describe, expect, it } from 'vitest';
import { fixed, kpi, outlineOf, problemsOf } from '../parse/outline.ts';
import { parseFile } from '../parse/parsed.ts';

const messageOf = (text: string) => parseFile('p', text).problems[0]?.message.en;

describe('a weight of a KPI', () => {
  it.each([
    ['weight 2', 'weight 2'],
    ['target >= 4.5 points weight 30% every month', 'target at-least 4.5 points · weight 30% · every month'],
    ['scale 3 3.5 4 4.5 weight 2', 'scale 3 3.5 4 4.5 · weight 2'],
    ['đơn vị điểm trọng số 30 %', 'unit điểm · weight 30 %'],
    ['unit kg weight 12', 'unit kg · weight 12'],
  ])('%s', (clauses, reads) => {
    expect(kpi(clauses)).toEqual({ reads, problems: [] });
  });

  it('without its number is told', () => {
    expect(kpi('weight much').problems).toEqual(['syntax: weight much']);
  });

  it('a word of a unit is one only where its value follows', () => {
    expect(kpi('target >= 3 kg weight of flour')).toEqual({
      reads: 'target at-least 3 kg weight of flour',
      problems: ['suspicious-unit: weight'],
    });
  });
});

describe('a KPI for a person', () => {
  it.each([
    ['for @an', 'for @an'],
    ['unit calls for @an.tran owner @linh', 'unit calls · for @an.tran · owner @linh'],
    ['của @an trọng số 2', 'for @an · weight 2'],
  ])('%s', (clauses, reads) => {
    expect(kpi(clauses)).toEqual({ reads, problems: [] });
  });
});

describe('a `was` line of a KPI', () => {
  const said = (line: string): string => `kpi "K" unit points\n  ${line}\n  2026-10  4\n`;

  it.each([
    ['was target >= 4 until 2026-06-30', 'was target at-least 4 until 2026-06-30'],
    [
      'was target >= 4 alert < 3 scale 1 2 3 4 until 2026-06-30 because "new survey"',
      'was target at-least 4 alert below 3 scale 1 2 3 4 until 2026-06-30 because "new survey"',
    ],
    ['was target between 3 and 5 points until 2026-06-30', 'was target between 3 and 5 points until 2026-06-30'],
    [
      'trước đây chỉ tiêu ít nhất 4 điểm báo động < 3 đến hết 2026-06-30 vì "khảo sát mới"',
      'was target at-least 4 điểm alert below 3 until 2026-06-30 because "khảo sát mới"',
    ],
    ['trước là thang 1 2 3 4 đến hết 2026-06-30', 'was scale 1 2 3 4 until 2026-06-30'],
  ])('%s', (line, reads) => {
    expect(outlineOf(said(line))).toEqual([`kpi "K" · unit points · ${reads} · 2026-10 4`]);
    expect(problemsOf(said(line))).toEqual([]);
  });

  it('ends with its line: a clause on the next one is the KPI’s', () => {
    expect(outlineOf(said('was target >= 4 until 2026-06-30\n  target >= 5\n  weight 2'))).toEqual([
      'kpi "K" · unit points · was target at-least 4 until 2026-06-30 · target at-least 5 · weight 2 · 2026-10 4',
    ]);
  });

  it('needs its `until`, and is left out without it', () => {
    const text = said('was target >= 4');
    expect(outlineOf(text)).toEqual(['kpi "K" · unit points · 2026-10 4']);
    expect(problemsOf(text)).toEqual(['syntax: was target >= 4']);
    expect(messageOf(text)).toContain('until 2026-10-31');
  });

  it.each([
    ['was target soon until 2026-06-30', 'was until 2026-06-30', ['syntax: target soon']],
    ['was target >= 4 until 2026-06-30 alert < 3', 'was target at-least 4 until 2026-06-30', ['syntax: alert < 3']],
    ['was from 3 until 2026-06-30', 'was until 2026-06-30', ['syntax: from']],
    ['was weight 3 until 2026-06-30', 'was until 2026-06-30', ['syntax: weight']],
  ])('a clause that cannot stand there costs itself: %s', (line, reads, problems) => {
    expect(outlineOf(said(line))).toEqual([`kpi "K" · unit points · ${reads} · 2026-10 4`]);
    expect(problemsOf(said(line))).toEqual(problems);
  });

  it('says whose a clause is that it has not', () => {
    expect(messageOf(said('was weight 3 until 2026-06-30'))).toBe(
      '`weight` belongs to an objective, a key result, a KPI or a milestone, not to a line about an earlier KPI target.',
    );
  });

  it('a reason without its keyword is offered it', () => {
    const text = said('was target >= 4 until 2026-06-30 "new survey"');
    expect(problemsOf(text)).toEqual(['syntax: "new survey"']);
    expect(fixed(text)).toBe(said('was target >= 4 until 2026-06-30 because "new survey"'));
  });

  it('the word for an objective is offered the one for a target', () => {
    const text = `ngôn ngữ vi\n${said('trước đây mục tiêu >= 4 đến hết 30/06/2026')}`;
    expect(problemsOf(text)).toEqual(['syntax: mục tiêu']);
    expect(fixed(text)).toContain('trước đây chỉ tiêu >= 4 đến hết 30/06/2026');
  });

  it('stands below a KPI or a key result', () => {
    expect(problemsOf('objective "O"\n  was target >= 4 until 2026-06-30\n')).toEqual([
      'syntax: was target >= 4 until 2026-06-30',
    ]);
    expect(messageOf('objective "O"\n  was target >= 4 until 2026-06-30\n')).toContain('a key result or a KPI');
    // Below a key result it says that one's.
    expect(problemsOf('objective "O"\n  kr "K" from 1 to 2\n    was alert < 4 until 2026-06-30\n')).toEqual([
      'syntax: alert',
    ]);
  });
});
