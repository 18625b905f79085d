import { describe, expect, it } from 'vitest';
import { formatFile } from '../../src/format/format-file.ts';
import { resolved } from '../support/resolved.ts';

const above = 'objective "O"\n  kr "A" from 0 to 10\n    2026-10-01  5\n';

/** The check-ins that are left to the key result above, and the lines that belong to nothing. */
function belonging(below: string) {
  const { keyResult, says } = resolved(above + below);
  return {
    counted: keyResult('A').checkIns.map(({ value }) => value),
    orphans: says.filter((one) => one.startsWith('orphan-check-in: ')).map((one) => one.slice(17)),
  };
}

const own = '    2026-11-01  7\n';
const isOwn = { counted: [5, 7], orphans: [] };
const isOrphan = { counted: [5], orphans: ['2026-11-01  7'] };

describe('below what opens nothing, lines belong to nothing', () => {
  it.each([
    ['a comment', '  // kr "B" from 1 to 2\n'],
    ['one without a blank', '  //kr "B" from 1 to 2\n'],
    ['one at the margin', '// - kr b "B" from 1 to 2\n'],
    ['one without quotes', '  // kr Orders from 1 to 2\n'],
    ['one in another language', '  // kết quả "B" từ 1 lên 2\n'],
    ['a block comment', '  /* kr "B" from 1 to 2 */\n'],
    ['one over several lines', '  /* kr "B" from 1 to 2\n    2026-10-15  1 */\n'],
    ['one that never closes', '  /* kr "B" from 1 to 2\n'],
    ['a KPI', '  // kpi b "B" unit points\n'],
    ['a title without its opener', '  "B" from 1 to 2\n'],
    ['a blank more before it', '   "B" from 1 to 2\n'],
    ['an opener that is none', '  xyzzy b "B" from 1 to 2\n'],
    ['half of an opener', '  quả "B" từ 1 lên 2\n'],
    ['an opener in quotes', '  "kr" "B" from 1 to 2\n'],
  ])('%s', (_, line) => {
    expect(belonging(line + own)).toEqual(isOrphan);
  });

  it('the next opener is heard again', () => {
    expect(belonging(`  // kr "B" from 1 to 2\n${own}  kr "C" from 1 to 2\n${own}`)).toEqual(isOrphan);
  });

  it('a measure on the lines below tells that a title was meant to open', () => {
    const orphans = ['from 1 to 2', '2026-11-01  7'];
    expect(belonging(`  "B"\n    from 1 to 2\n${own}`)).toEqual({ counted: [5], orphans });
    expect(belonging(`  "a remark" weight 2\n${own}`)).toEqual(isOwn);
  });
});

describe('what is below a remark belongs to what is open', () => {
  it.each([
    ['deeper than it', '    // kr "A" was from 0 to 8 once\n'],
    ['of other words', '  // the kr below is the first\n'],
    ['that begins like an opener', '  // KR of the week\n'],
    ['of a milestone', '  // milestone "Half" by 2026-11-01\n'],
    ['behind a line', '    owner @linh // kr "B" from 1 to 2\n'],
    ['that nobody can read', '  some remark in the middle\n'],
  ])('%s', (_, line) => {
    expect(belonging(line + own)).toEqual(isOwn);
  });

  it('a misspelt opener opens', () => {
    expect(belonging(`  kre "B" from 1 to 2\n${own}`)).toEqual({ counted: [5], orphans: [] });
  });
});

it.each([
  ['deep', 'objective "O"\n      kr "A" from 0 to 10\n      // kr "B" from 1 to 2\n         2026-11-01 7\n'],
  ['flat', 'objective "O"\nkr "A" from 0 to 10\n// kr "B" from 1 to 2\n2026-11-01 7\n'],
  ['broken', 'objective "O"\n      kr "A" from 0 to 10\n      "B" from 1 to 2\n   2026-11-01 7\n'],
  ['a remark', 'objective "O"\nkr "A" from 0 to 10\n      // kr "B" from 1 to 2\n 2026-11-01 7\n'],
])('formatting leaves it where it belongs: %s', (_, text) => {
  const belongs = (written: string) =>
    resolved(written)
      .keyResult('A')
      .checkIns.map(({ value }) => value);
  expect(belongs(formatFile('plan.okr', text).text)).toEqual(belongs(text));
});
