import { describe, expect, it } from 'vitest';
import { reading } from './reading.ts';

describe('a plan opens a section', () => {
  it('up to the next plan or the end of the file, whatever stands between', () => {
    const { workspace, says } = reading(`objective "Before"
plan "One" for @a in 2026-Q4
objective "A"
kpi k "K"
team t "T"
objective "B"
plan for t in 2026-Q3 closed
  objective "C"`);
    expect(says).toEqual([]);
    expect(
      workspace.plans.map((plan) => [
        plan.cycle?.target?.id,
        plan.state,
        plan.objectives.map((o) => o.written.title.value),
      ]),
    ).toEqual([
      [undefined, undefined, ['Before']],
      ['2026-Q4', 'active', ['A', 'B']],
      ['2026-Q3', 'closed', ['C']],
    ]);
  });

  it('its clauses may stand below it', () => {
    const { workspace, says } = reading('company c "C"\nplan\n  for c\n  in 2026-Q4\n  draft\nobjective "A"');
    const [plan] = workspace.plans;
    expect([says, plan?.for?.text, plan?.cycle?.target?.id, plan?.state]).toEqual([[], 'c', '2026-Q4', 'draft']);
  });
});

describe('clauses of an objective', () => {
  it.each([
    ['because "x"', 'misplaced-attribute: because "x"'],
    ['guard k', 'misplaced-attribute: guard k'],
  ])('%s after its first key result is told, and moves up', (clause, problem) => {
    const { found, says } = reading(`objective "O"\n  kr "K" from 1 to 2\n  ${clause}\nkpi k "KPI"`);
    expect(says).toEqual([problem]);
    expect(found[0]?.fixes.length).toBe(1);
  });

  it.each([
    ['  kr "K" from 1 to 2\n  owner @a', ['misplaced-attribute: owner @a']],
    ['  kr "K" from 1 to 2\n    owner @a', []],
    ['kr "K" from 1 to 2\nowner @a', []],
  ])('%j: what a key result takes too is the key result’s', (lines, expected) => {
    const { says, keyResult } = reading(`objective "O"\n${lines}`);
    expect([says, keyResult('K').owners.map(({ text }) => text)]).toEqual([expected, ['@a']]);
  });
});

describe('lines that end with themselves', () => {
  it('a clause below a check-in belongs to the key result', () => {
    const { says, keyResult } = reading(`objective "O"
  kr "K" from 1 to 9
    2026-11-01 3
    confidence 5/10 owner @a
    2026-11-08 4 confidence 6/10 "n"`);
    const { written, checkIns } = keyResult('K');
    expect(says).toEqual([]);
    expect([written.confidence?.value, checkIns.map(({ confidence }) => confidence)]).toEqual([0.5, [undefined, 0.6]]);
  });

  it('a milestone ends with its line, a review with the next opener or date', () => {
    const { says, keyResult, objective } = reading(`objective "O"
  kr "K"
    milestone "M" weight 2
    owner @a
    review 2026-11-20
      grade 0.5
      "Half"
      learned "Begin earlier"
    2026-11-21 1
  review 2026-12-31 grade 0.6`);
    const [review] = keyResult('K').reviews;
    expect(says).toEqual([]);
    expect(keyResult('K').owners.map(({ text }) => text)).toEqual(['@a']);
    expect([review?.grade, review?.written.text?.value, review?.written.learned?.value.value]).toEqual([
      0.5,
      'Half',
      'Begin earlier',
    ]);
    expect(objective('O').reviews.map(({ grade }) => grade)).toEqual([0.6]);
  });

  it.each([
    ['  kr "K" from 1 to 2\n    review 2026-11-01 grade 0.5', 'key result'],
    ['  kr "K" from 1 to 2\n  review 2026-11-01 grade 0.5', 'objective'],
    ['\tkr "K" from 1 to 2\n\t\treview 2026-11-01 grade 0.5', 'key result'],
    ['kr "K" from 1 to 2\nreview 2026-11-01 grade 0.5', 'objective'],
  ])('%j: the review is the %s’s', (lines, owner) => {
    const { keyResult, objective } = reading(`objective "O"\n${lines}`);
    const reviews = owner === 'objective' ? objective('O').reviews : keyResult('K').reviews;
    expect(reviews.length).toBe(1);
  });
});

describe('lists', () => {
  it('go on after a comma if the next line starts with a person or a name that is no keyword', () => {
    const { says, objective } = reading(`objective "O" owner @a,
  @b
  supports x,
    y
objective x "X"
objective y "Y"`);
    expect(says).toEqual([]);
    expect(objective('O').owners.map(({ text }) => text)).toEqual(['@a', '@b']);
    expect(objective('O').supports.map(({ text }) => text)).toEqual(['x', 'y']);
  });

  it('a keyword ends them, and the comma is told', () => {
    const { says, objective } = reading('objective "O" tag a,\n  owner @b');
    expect(says).toEqual(['syntax: ,']);
    expect(objective('O').owners.map(({ text }) => text)).toEqual(['@b']);
  });
});

describe('one way of measuring, each clause once', () => {
  it.each([
    ['from 1 to 2 keep at least 3', ['duplicate-attribute: keep at least 3']],
    ['keep at least 3 from 1 to 2', ['duplicate-attribute: from 1', 'duplicate-attribute: to 2']],
    ['from 1 to 2\n    milestone "M"', ['duplicate-attribute: milestone "M"']],
    ['from 1 to 2 owner @a owner @b', ['duplicate-attribute: owner @b']],
    ['from 1 to 2 committed aspirational', ['duplicate-attribute: aspirational']],
    ['from 1 to 2 note "a" note "b" tag x tag y link "c" link "d"', []],
    ['from 1 stretch 4', []],
    ['from 30 -> 45 -> 60', ['duplicate-attribute: -> 60']],
  ])('%s', (clauses, expected) => {
    expect(reading(`objective "O"\n  kr "K" ${clauses}`).says).toEqual(expected);
  });
});

describe('texts', () => {
  it.each([
    ['"a \\"b\\" \\\\"', 'a "b" \\'],
    ['“curly”', 'curly'],
    ['"""a "b" c"""', 'a "b" c'],
    ['"""\n    two\n      lines\n  """', 'two\n  lines'],
    ['"http://x // no comment"', 'http://x // no comment'],
  ])('%s', (written, value) => {
    const { says, objective, workspace } = reading(`objective "O"\n  note ${written}\n  kr "K" from 1 to 2`);
    expect([says, objective('O').written.notes.map((note) => note.value)]).toEqual([[], [value]]);
    expect(workspace.plans[0]?.objectives[0]?.keyResults.length).toBe(1);
  });

  it.each([
    ['note "open', 'syntax: "open'],
    ['note """open', 'syntax: """open'],
    ['note “open', 'syntax: “open'],
    ['/* open', 'syntax: /* open'],
    ['"""', 'syntax: """'],
  ])('%s costs its own line only', (line, problem) => {
    const { says, keyResult } = reading(`objective "O"\n  ${line}\n  kr "K" from 1 to 2`);
    expect([says, keyResult('K').measure?.baseline]).toEqual([[problem], 1]);
  });
});

describe('names', () => {
  it('any keyword may be one', () => {
    const { says, objective, keyResult } = reading(`objective review "R"
  kr by "B" from 1 to 2 by 2026-12-31
  initiative done "I" for by done
objective target "T" supports review.by
objective "U" supports target, review`);
    expect(says).toEqual([]);
    expect(keyResult('B').due).toBe('2026-12-31');
    expect(objective('U').supports.map(({ target }) => target?.written.title.value)).toEqual(['T', 'R']);
  });

  it('are compared after NFC, and those that differ only in marks are pointed out', () => {
    const decomposed = 'gia_hạn'.normalize('NFD');
    const { says, objective } = reading(`objective gia_hạn "A"
objective "B" supports ${decomposed}
objective gia_han "C"`);
    expect(objective('B').supports[0]?.target?.written.title.value).toBe('A');
    expect(says).toEqual(['similar-names: gia_han']);
  });
});

describe('merge conflicts', () => {
  it('are errors of their own; both sides are read', () => {
    const marks = ['<<<<<<< HEAD', '=======', '>>>>>>> theirs'];
    const { says, workspace } = reading(`${marks[0]}\nobjective "A"\n${marks[1]}\nobjective "B"\n${marks[2]}\n`);
    expect(says).toEqual(marks.map((mark) => `conflict-marker: ${mark}`));
    expect(workspace.plans[0]?.objectives.length).toBe(2);
  });
});
