import { describe, expect, it } from 'vitest';
import { resolved } from '../support/resolved.ts';

/** Which clauses of a key result are noted as there but not read. */
function unreadOf(lines: string): readonly string[] {
  return resolved(`objective "O"\n  kr "K" ${lines}\n`).keyResult('K').written.unread;
}

describe('a clause of the measure that is there and cannot be read is noted', () => {
  it.each([
    ['its value is no number', 'from 80% to sixty', ['to']],
    ['it has none', 'from 30 points to', ['to']],
    ['letters stand for digits', 'from 3O to 45', ['from']],
    ['letters stand for digits at its beginning', 'to l5 points', ['to']],
    ['and behind a point', 'from 0.l to 0.5', ['from']],
    ['a sign stands before it', 'from 30 to ~45', ['to']],
    ['brackets around it', 'from (30) to 45', ['from']],
    ['quotes around it', 'from "30" to 45', ['from']],
    ['a stop behind it', 'from 30. to 45', ['from']],
    ['a comma where digits were', 'from 6, points to 8.5 points', ['to']],
    ['digits behind its unit', 'from 25%0 to 10%', ['from']],
    ['a mistyped keyword', 'form 30 to 45', ['from']],
    ['another', 'fro 30 to 45', ['from']],
    ['one for the target', 'from 30 t 45', ['to']],
    ['one that hangs on its number', 'from 30 points to45', ['to']],
    ['no keyword', 'from 30 45', ['to']],
    ['no keyword before an amount of money', 'from $30 $45', ['to']],
    ['a unit that swallowed the other half', 'from 30 points to lots of them', ['to']],
    ['a unit with a keyword of the measure', 'from 30 to 45 leads from ads', ['from']],
    ['a size that was the unit', 'from 2.4 to 3.2 ; million USD', ['to']],
    ['a quote that does not close', 'from 10 note "was from 3 to 5', ['to']],
    ['a level without a bound', 'keep 60%', ['keep']],
    ['a range without its middle', 'keep between 3 5', ['keep']],
    ['stretch', 'from 30 to 45 strech 60', ['stretch']],
    ['a line of its own', '\n    form 30\n    to 45', ['from']],
    ['a line that is a number', 'to 45\n    30 points', ['from']],
    ['a bare word for an earlier promise', 'from 10 to 50\n    from 10 to 40 until 2026-10-20', ['was', 'from', 'to']],
  ])('%s: %s', (_, lines, unread) => {
    expect(unreadOf(lines)).toEqual(unread);
  });

  it.each([
    ['từ 30 lne 45', ['to']],
    ['tu 30 lem 45', ['to']],
    ['tứ 30 lên 45', ['from']],
    ['từ 25% xuống còn mười', ['to']],
    ['duy ít nhất 60%', ['to']],
    ['từ 30 điểm lên rất nhiều', ['to']],
  ])('%s', (measure, unread) => {
    const { keyResult } = resolved(`ngôn ngữ vi\nmục tiêu "O"\n  kết quả "K" ${measure}\n`);
    expect(keyResult('K').written.unread).toEqual(unread);
  });

  it('of a title whose quote is missing, each that it has swallowed', () => {
    const { workspace } = resolved('objective "O"\n  kr Late projects" from 25% to 10%\n    2026-11-15 18%\n');
    expect(workspace.plans[0]?.objectives[0]?.keyResults[0]?.written.unread).toEqual(['from', 'to']);
  });
});

describe('what can have been no part of the measure takes nothing from it', () => {
  it.each([
    'from 30 to 45 points ownr @linh',
    'from 30 to 45 points @linh',
    'from 30 to 45 points 2026-12-31',
    'from 30 to 45 points wieght 2',
    'from 30 to 45 points, by 2026-12-31',
    'from 30 to 45 ! by 2026-12-31',
    'from 0 to 40 từ khóa',
    'from 60% đề thi đạt chuẩn to 80%',
    'from 20 days to first answer to 10 days',
    'from 3 to 5 "answers to customers"',
    'from 8l to 6l',
    'from 300 m2 to 500 m2',
    'from 30 to 45\n    some remark that nobody can read',
    'from 30 to 45\n    form 31',
    'from ? to ?',
    'keep at least 60%\n    45 points',
  ])('%s', (lines) => {
    expect(unreadOf(lines).filter((keyword) => ['from', 'to', 'stretch', 'keep'].includes(keyword))).toEqual([]);
  });
});

describe('what is unread on a line is that line’s', () => {
  const { keyResult } = resolved(`objective "O"
  kr "K" from 10 to 50
    was from 1O to 40 until 2026-10-20
    was to 45 until tomorrow
    strech 60
  kr "M"
    milestone "A" weight ~2
    milestone "B" dne 2026-10-18
    milestone "C" done 2026-1O-18
    milestone "D" done 2026-13-18
    milestone "E" by tomorrow
    by 2O26-12-31
  kr "N"
    milestone "A" done
    "B" done
`);

  it('of earlier promises and the key result', () => {
    expect(keyResult('K').written.revisions.map(({ unread }) => unread)).toEqual([['from']]);
    expect(keyResult('K').written.unread).toEqual(['was']);
  });

  it('of milestones', () => {
    const unread = keyResult('M').written.milestones.map((milestone) => milestone.unread);
    expect(unread).toEqual([['weight'], ['done'], ['done'], ['done'], ['by']]);
    expect(keyResult('M').written.unread).toEqual(['by']);
    expect(keyResult('N').written.unread).toEqual(['milestone']);
  });
});

describe('the likely reading is offered', () => {
  it.each([
    ['from 3O to 45', '30'],
    ['from 30. to 45', '30'],
    ['to (45) points', '45 points'],
    ['to "45"', '45'],
    ['from 1O,000 to 20,000', '10,000'],
    ['keep at lesat 80%', 'at least'],
    ['form 30 to 45', 'from'],
    ['from 30 t 45', 'to'],
    ['from 30 points to45', 'to 45'],
    ['to 2.4 milion USD', '2.4 million USD'],
    ['from 10 to 2 x', 'x2'],
  ])('%s → %s', (lines, text) => {
    const { problems } = resolved(`language en\nobjective "O"\n  kr "K" ${lines}\n`);
    expect(problems.flatMap(({ fixes }) => fixes?.[0]?.edits.map((edit) => edit.text) ?? [])).toContain(text);
  });

  it('of two words that are as near the one that is still wanted', () => {
    const { problems } = resolved('ngôn ngữ vi\nmục tiêu "O"\n  kết quả "K" t 30 lên 45\n');
    expect(problems[0]?.fixes?.[0]?.edits[0]?.text).toBe('từ');
  });
});
