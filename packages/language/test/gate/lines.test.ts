import { describe, expect, it } from 'vitest';
import { fixed, outlineOf, problemsOf } from '../parse/outline.ts';
import { parseFile } from '../parse/parsed.ts';

const O = 'objective "O"\n';
const KR = `${O}  kr "K" from 1 to 5\n`;

describe('lines', () => {
  it('several clauses share a line, and a clause may stand on a later one', () => {
    expect(outlineOf(`${O}owner @a committed\nweight 2\n`)).toEqual([
      'objective "O" · owner @a · committed · weight 2',
    ]);
  });

  it.each([
    ['a person', 'objective "O" owner @a,\n  @b', 'objective "O" · owner @a , @b'],
    [
      'a name',
      'objective "O" supports x,\n\n  // and\n  y,\n  z.w committed',
      'objective "O" · supports x , y , z.w · committed',
    ],
  ])('a list goes on after a comma with %s', (_, text, outline) => {
    expect(outlineOf(text)).toEqual([outline]);
    expect(problemsOf(text)).toEqual([]);
  });

  it('a list does not go on with a keyword or with prose', () => {
    expect(outlineOf('objective "O" owner @a,\n  committed')).toEqual(['objective "O" · owner @a · committed']);
    expect(problemsOf('objective "O" owner @a,\n  committed')).toEqual(['syntax: ,']);
    expect(problemsOf('objective "O" owner @a,\n  some words here')).toEqual(['syntax: ,', 'syntax: some words here']);
  });

  it.each([
    ['2026-11-15: 3', '2026-11-15 : 3'],
    ['15/11: 3', '15/11 : 3'],
    ['  15/11/2026 :  3  confidence 7/10 "so"', '15/11/2026 : 3 confidence 7/10 "so"'],
  ])('a colon behind the date of a dated line says nothing: %s', (line) => {
    expect(outlineOf(`${KR}${line}\n`)[1]).toContain(
      line
        .trim()
        .replace(/\s*:\s*/, ' ')
        .replace(/\s+/g, ' '),
    );
    expect(problemsOf(`${KR}${line}\n`)).toEqual([]);
    expect(problemsOf(`kpi "K"\n${line.replace('confidence 7/10', '')}\n`)).toEqual([]);
  });

  it.each([
    ['2026-11-15 3 confidence 7/10 note "so"', '2026-11-15 3 confidence 7/10 "so"', 'note'],
    ['15/11/2026 3 tự tin 7/10 ghi chú: "so"', '15/11/2026 3 tự tin 7/10 "so"', 'ghi chú'],
    ['15/11/2026 3 ghi chú "so"', '15/11/2026 3 "so"', 'ghi chú'],
  ])('the word before the note of a dated line costs nothing: %s', (line, meant, word) => {
    expect(outlineOf(`${KR}    ${line}\n`)[1]).toContain(meant.replace('tự tin', 'confidence'));
    expect(problemsOf(`${KR}    ${line}\n`)).toEqual([`syntax: ${word}`]);
    expect(parseFile('a.okr', `${KR}    ${line}\n`).problems.map(({ severity }) => severity)).toEqual(['info']);
    expect(fixed(`${KR}    ${line}\n`)).toBe(`${KR}    ${meant}\n`);
  });

  it('a change behind the word for a deadline is offered both ways', () => {
    const text = `${O}  kr "K" from 120 by 50%\n`;
    expect(problemsOf(text)).toEqual(['syntax: by 50%']);
    expect(fixed(text)).toBe(`${O}  kr "K" from 120 to +50%\n`);
    expect(fixed('mục tiêu "O"\n  kết quả "K" từ 120 hạn 50%\n')).toBe('mục tiêu "O"\n  kết quả "K" từ 120 lên +50%\n');
  });

  it.each([
    ['from 30 to 45 points end of Q4', 'from 30 to 45 points by end of Q4', 'end of Q4'],
    ['từ 2 lên 3 tỷ cuối năm', 'từ 2 lên 3 tỷ hạn cuối năm', 'cuối năm'],
    ['tu 2 len 3 ty cuoi nam', 'tu 2 len 3 ty hạn cuoi nam', 'cuoi nam'],
  ])('the end of a period inside a unit may be a deadline: %s', (measure, meant, words) => {
    const opener = measure.startsWith('from') ? 'kr' : 'kết quả';
    const before = opener === 'kr' ? O : 'mục tiêu "O"\n';
    const text = `${before}${opener} "K" ${measure}\n`;
    expect(problemsOf(text).filter((one) => !one.startsWith('missing-marks'))).toEqual([`suspicious-unit: ${words}`]);
    const { problems } = parseFile('plan.okr', text);
    const edit = problems.find(({ rule }) => rule === 'suspicious-unit')?.fixes?.[0]?.edits[0];
    expect(text.slice(0, edit?.span.start) + edit?.text + text.slice(edit?.span.end)).toBe(
      `${before}${opener} "K" ${meant}\n`,
    );
  });

  it('check-ins, milestones and `was` end with their line', () => {
    const text = `${KR}    2026-10-15 3\n    done\n    was to 4 until 2026-10-01\n    weight 2\n`;
    expect(outlineOf(text)[1]).toBe(
      '  kr "K" · from 1 · to 5 · 2026-10-15 3 · done · was to 4 until 2026-10-01 · weight 2',
    );
    expect(outlineOf(`${O}kr "K"\n  milestone "M"\n  by 2026-12-31`)[1]).toBe(
      '  kr "K" · milestone "M" · by 2026-12-31',
    );
  });

  it('a review goes on until the next opener or dated line', () => {
    const text = `${O}  review 2026-12-30 grade 0.7\n    "Well begun"\n    learned "Start early"\n  kr "K"\n`;
    expect(outlineOf(text)).toEqual([
      'objective "O"',
      '  review 2026-12-30 · grade 0.7 · "Well begun" · learned "Start early"',
      '  kr "K"',
    ]);
  });

  it('a review belongs to the key result only if it is indented deeper', () => {
    expect(outlineOf(`${KR}    review 2026-12-30 grade 1\n    weight 2\n`)).toEqual([
      'objective "O"',
      '  kr "K" · from 1 · to 5 · weight 2',
      '    review 2026-12-30 · grade 1',
    ]);
    expect(outlineOf(`${KR}  review 2026-12-30 grade 1\n`)).toEqual([
      'objective "O"',
      '  kr "K" · from 1 · to 5',
      '  review 2026-12-30 · grade 1',
    ]);
  });
});

it('nothing takes the date of a check-in on the next line', () => {
  expect(outlineOf(`${O}kr "K" from 1 to 5\n  done\n2026-10-15 3\n`)[1]).toBe(
    '  kr "K" · from 1 · to 5 · done · 2026-10-15 3',
  );
  const review = `${KR}    review --\n    2026-10-15 3\n`;
  expect(outlineOf(review)).toEqual(['objective "O"', '  kr "K" · from 1 · to 5 · 2026-10-15 3', '    review']);
  expect(outlineOf(`${O}kr "K"\nmilestone "M" done\nmilestone "N" done weight 2\n`)[1]).toBe(
    '  kr "K" · milestone "M" done · milestone "N" done weight 2',
  );
});

it('a review is over with the first clause that is not its own', () => {
  const text = `${KR}    review 2026-12-30 grade 1 weight 2 "text"\n    learned "x"\n`;
  expect(outlineOf(text)[1]).toBe('  kr "K" · from 1 · to 5 · weight 2');
  expect(problemsOf(text)).toEqual(['syntax: "text"', 'syntax: learned']);
});

describe('meaning of place', () => {
  it('an objective’s clause after its first key result is misplaced, and can be moved up', () => {
    const text = `${O}  owner @a\n  kr "K" from 1 to 5\n  because "x"\n  kr "L"\n`;
    expect(problemsOf(text)).toEqual(['misplaced-attribute: because "x"']);
    expect(fixed(text)).toBe(`${O}  owner @a\n  because "x"\n  kr "K" from 1 to 5\n  kr "L"\n`);
    expect(problemsOf(fixed(text))).toEqual([]);
    expect(parseFile('p', text).unread.map(({ keyword }) => keyword)).toEqual(['because']);
  });

  it('one that both take is the key result’s, and misplaced if it is indented like the objective’s', () => {
    const level = `${O}  kr "K"\n  owner @a\n`;
    expect(outlineOf(level)[1]).toBe('  kr "K" · owner @a');
    expect(problemsOf(level)).toEqual(['misplaced-attribute: owner @a']);
    expect(outlineOf(fixed(level))).toEqual(['objective "O" · owner @a', '  kr "K"']);
    expect(problemsOf(`${O}  kr "K"\n    owner @a\n`)).toEqual([]);
    expect(problemsOf(`${O}kr "K"\nowner @a\n`)).toEqual([]);
    expect(problemsOf(`${O}  kr "K"\n  by 2026-12-31\n`)).toEqual([]);
  });

  it('a key result without an objective is read under an untitled one', () => {
    expect(outlineOf('kr "A" from 1 to 2\nkr "B"\n')).toEqual(['', '  kr "A" · from 1 · to 2', '  kr "B"']);
    expect(problemsOf('kr "A"\nkr "B"\n')).toEqual(['syntax: kr']);
  });

  it('only what may hold a line takes it', () => {
    expect(problemsOf('2026-10-15 3\n')).toEqual(['syntax: 2026-10-15 3']);
    expect(problemsOf('milestone "M"\n')).toEqual(['syntax: milestone "M"']);
    expect(problemsOf('review 2026-12-30 grade 1\n')).toEqual(['syntax: review 2026-12-30 grade 1']);
    expect(problemsOf(`${KR}    2026-10 3\n`)).toEqual(['syntax: 2026-10']);
    expect(problemsOf('kpi "K"\n2026 3\n2026-10 3\n2026-10-15 3\n')).toEqual([]);
  });
});

describe('names may be keywords', () => {
  it.each([
    ['kr review "R"', '  kr review "R"'],
    ['kr from "R" from 1 to 2', '  kr from "R" · from 1 · to 2'],
    ['kr "R" supports target, done', '  kr "R" · supports target , done'],
    ['kr "R" measured by kpi', '  kr "R" · measured-by kpi'],
    ['kr "R" owner team weight 2', '  kr "R" · owner team · weight 2'],
    ['kr "R" tag high, low', '  kr "R" · tag high , low'],
    ['initiative hạn "I" for từ', '  initiative hạn "I" · for từ'],
  ])('%s', (line, outline) => {
    expect(outlineOf(O + line)[1]).toBe(outline);
    expect(problemsOf(O + line)).toEqual([]);
  });

  it('of units, cycles and KPIs too', () => {
    const text =
      'team review in department\ncycle plan "P" from 2026-01-01 to 2026-06-30\nkpi unit "U" unit points\nplan for plan in plan\n';
    expect(outlineOf(text)).toEqual([
      'team review · in department',
      'cycle plan "P" · from 2026-01-01 · to 2026-06-30',
      'kpi unit "U" · unit points',
      'plan · for plan · in plan',
    ]);
    expect(problemsOf(text)).toEqual([]);
  });
});

describe('languages', () => {
  it('are mixed freely; case and marks do not matter', () => {
    const text = 'MỤC TIÊU x "O" OWNER @a\n  Ket  Qua "K" FROM 1 lên 5 hạn 2026-12-31\n    2026-10-15 3 tự tin 7/10\n';
    expect(outlineOf(text)).toEqual([
      'objective x "O" · owner @a',
      '  kr "K" · from 1 · to 5 · by 2026-12-31 · 2026-10-15 3 confidence 7/10',
    ]);
    expect(problemsOf(text)).toEqual(['missing-marks: Ket  Qua']);
    expect(fixed(text)).toContain('kết quả "K"');
  });

  it('the declared one, else that of most keywords', () => {
    const of = (text: string) => {
      const { declared, tongue } = parseFile('p', text).file;
      return { declared: declared?.key, tongue: tongue.key };
    };
    expect(of('language vi\nobjective "O"')).toMatchObject({ declared: 'vi', tongue: 'vi' });
    expect(of('// first\n\nngôn ngữ en\nmục tiêu "O"')).toMatchObject({ declared: 'en', tongue: 'en' });
    expect(of('mục tiêu "O"\nkết quả "K" từ 1 lên 2\nowner @a')).toMatchObject({ declared: undefined, tongue: 'vi' });
    expect(of('kpi "K" target > 3')).toMatchObject({ declared: undefined, tongue: 'en' });
  });

  it('said elsewhere or unknown', () => {
    expect(problemsOf('objective "O"\nlanguage vi\n')).toEqual(['syntax: language vi']);
    expect(problemsOf('language fr\n')).toEqual(['syntax: language fr']);
  });
});

describe('dates and periods where they may stand', () => {
  it.each([
    ['cycle 2026 check-ins monthly', 'cycle 2026 · check-ins monthly'],
    ['cycle quý IV/2026', 'cycle quý IV/2026'],
    ['plan in 2026', 'plan · in 2026'],
    ['plan in Q4 2026', 'plan · in Q4 2026'],
    ['plan for @an in 2026-H2 draft', 'plan · for @an · in 2026-H2 · draft'],
    ['plan in spring', 'plan · in spring'],
    ['plan in 2026-Q5', 'plan · in 2026-Q5'],
    ['thành viên @an "An"', 'person @an "An"'],
  ])('%s', (line, outline) => {
    expect(outlineOf(line)).toEqual([outline]);
    expect(problemsOf(line)).toEqual([]);
  });

  it.each([
    ['by 2026-02-30', 'by 2026-02-30'],
    ['by 2026-Q5', 'by 2026-Q5'],
    ['by Q4/2026', 'by Q4/2026'],
    ['by tháng 10/2026', 'by tháng 10/2026'],
    ['by 30/06', 'by 30/06'],
    ['hạn cuối quý', 'by cuối quý'],
    ['hạn hết tháng 11', 'by hết tháng 11'],
    ['trước ngày 31/12/2026', 'by 31/12/2026'],
    ['hạn ngày 31/12/2026', 'by ngày 31/12/2026'],
    ['done 2026-10-18 weight 2', 'done 2026-10-18 · weight 2'],
    [
      'supports 2026-Q3.renew, @an.mine, quý III/2026.renew.nps',
      'supports 2026-Q3.renew , @an.mine , quý III/2026.renew.nps',
    ],
  ])('%s', (clauses, reads) => {
    expect(outlineOf(`${O}kr "K" ${clauses}`)[1]).toBe(`  kr "K" · ${reads}`);
    expect(problemsOf(`${O}kr "K" ${clauses}`)).toEqual([]);
  });

  it('a bare year is a deadline, a bare number of four digits is none', () => {
    expect(problemsOf(`${O}kr "K" by 2027`)).toEqual([]);
    expect(problemsOf(`${O}kr "K" by 1027`)).toEqual(['syntax: by 1027']);
  });

  it('at the start of a dated line', () => {
    const kr = `${O}kr "K"\n`;
    expect(outlineOf(`${kr}30/06 5\nngày 1/7/2026 6\n2026-13-45 7\n`)[1]).toBe(
      '  kr "K" · 30/06 5 · ngày 1/7/2026 6 · 2026-13-45 7',
    );
    const kpi = 'kpi "K"\n2026 1\nquý IV/2026 2\nT10/2026 3\n6 tháng cuối năm 2026 4\n2026-W1 5\n';
    expect(outlineOf(kpi)[0]).toBe('kpi "K" · 2026 1 · quý IV/2026 2 · T10/2026 3 · 6 tháng cuối năm 2026 4');
    expect(problemsOf(kpi)).toEqual(['syntax: 2026-W1 5']);
  });
});
