import { describe, expect, test } from 'vitest';
import { resolved } from '../support/resolved.ts';

describe('whom a KPI is for', () => {
  test.each([
    ['a unit', 'team sales "Sales"\nkpi "K" for sales\n', 'unit'],
    ['a declared person', 'kpi "K" for @an\nperson @an "An"\n', 'person'],
    ['one whom nobody declares', 'kpi "K" for @an\n', 'person'],
    ['in Vietnamese', 'ngôn ngữ vi\nkpi "K" của @an\n', 'person'],
  ])('%s', (_, text, kind) => {
    const { kpi, says } = resolved(text);
    expect(kpi('K').for?.target?.kind).toBe(kind);
    expect(says).toEqual([]);
  });

  test('one who is only mentioned there is one of the people', () => {
    const { workspace } = resolved('kpi "K" for @an owner @linh\n');
    expect(workspace.people.map(({ id }) => id)).toEqual(['@linh', '@an']);
  });

  test('a name that nobody has is told', () => {
    expect(resolved('kpi "K" for slaes\nteam sales "Sales"\n').says).toEqual(['unknown-reference: slaes']);
  });
});

describe('weights', () => {
  test('are read as those of key results', () => {
    const { kpi } = resolved('kpi "A" weight 2\nkpi "B" weight 30%\nkpi "C"\n');
    expect(['A', 'B', 'C'].map((title) => kpi(title).weight)).toEqual([
      { value: 2, percent: false },
      { value: 30, percent: true },
      undefined,
    ]);
  });

  test('of one unit or person are added up over all files', () => {
    const { says } = resolved({
      'a.okr':
        'team sales "Sales"\nkpi "A" for sales target >= 1 weight 70%\nkpi "X" for @an target >= 1 weight 100%\n',
      'b.okr': 'kpi "B" for sales target >= 1 weight 50%\n',
    });
    expect(says).toEqual(['bad-weights: weight 50%']);
  });

  test('given twice: the second is told', () => {
    expect(resolved('kpi "A" weight 2 weight 3\n').says).toEqual(['duplicate-attribute: weight 3']);
  });
});

describe('`was`', () => {
  const levels = (text: string) => {
    const { kpi, says } = resolved(text);
    return { levels: kpi('K').promises.map(({ written, ...each }) => ({ ...each, unread: written.unread })), says };
  };
  const nothing = { target: undefined, alert: undefined, scale: undefined, unread: [] };

  test('is settled in the KPI’s unit', () => {
    expect(
      levels(`kpi "K" unit hours target < 2 hours
  was target < 90 minutes alert > 1 day until 2026-06-30
  was scale 4 3 2 1 until 2026-03-31
`),
    ).toEqual({
      levels: [
        { ...nothing, target: { kind: 'below', value: 1.5 }, alert: { kind: 'above', value: 24 }, until: '2026-06-30' },
        { ...nothing, scale: [4, 3, 2, 1], until: '2026-03-31' },
      ],
      says: [],
    });
  });

  test('lends its unit where nothing else says one', () => {
    expect(resolved('kpi "K" target >= 4\n  was target >= 3 points until 2026-06-30\n').kpi('K').unit.text).toBe(
      'points',
    );
  });

  test.each([
    ['was target >= 80% until 2026-06-30', ['unit-mismatch: 80%']],
    ['was scale 1 3 2 4 until 2026-06-30', ['bad-scale: scale 1 3 2 4']],
    ['was target >= 4 target >= 5 until 2026-06-30', ['duplicate-attribute: target >= 5']],
    ['was target >= 4 until 2026-02-30', ['impossible-date: 2026-02-30']],
    ['was target >= 4 until 30/06', ['ambiguous-date: 30/06']],
  ])('what it says wrong is told of it: %s', (line, says) => {
    expect(levels(`kpi "K" unit points target >= 5\n  ${line}\n`).says).toEqual(says);
  });

  test('what cannot be read of a line is the line’s, and of the KPI the KPI’s', () => {
    const { kpi } = resolved('kpi "K" unit points\n  was target soon until 2026-06-30\n  scale high\n  alert low\n');
    expect(kpi('K').promises[0]?.written.unread).toEqual(['target']);
    expect(kpi('K').written.unread).toEqual(['scale', 'alert']);
  });

  test('a scale of which a number cannot be read counts as unread', () => {
    const { kpi } = resolved('kpi "K"\n  scale 1,000 2 3 4\n');
    expect(kpi('K').written.scale).toBeUndefined();
    expect(kpi('K').written.unread).toEqual(['scale']);
  });
});
