import type { KeyResult, Objective } from '@okr/core';
import { describe, expect, test } from 'vitest';
import { resolved } from '../support/resolved.ts';

/** What an element supports, by title; `–` where a link does not resolve. */
function supports(element: Objective | KeyResult): readonly string[] {
  return element.supports.map(({ target }) => target?.written.title.value ?? '–');
}

describe('a reference is looked up from the inside out', () => {
  const company = 'company acme "Acme"\nteam web "Web" in acme\nteam shop "Shop" in acme\n';

  test('a sibling key result before one of the same name in the same plan', () => {
    const { keyResult, says } = resolved(
      `${company}plan for web in 2026-Q4
objective "A"
  kr nps "near" from 1 to 2
  kr "by" from 1 to 2 supports nps
objective "B"
  kr nps "far" from 1 to 2
`,
    );
    expect(says).toEqual([]);
    expect(supports(keyResult('by'))).toEqual(['near']);
  });

  test('the same plan before other plans of the cycle', () => {
    const { objective } = resolved(
      `${company}plan for shop in 2026-Q4
objective goal "other team"
plan for web in 2026-Q4
objective goal "same plan"
objective "by" supports goal
`,
    );
    expect(supports(objective('by'))).toEqual(['same plan']);
  });

  test('the same cycle before the workspace, whatever the order of files', () => {
    const { objective } = resolved({
      'a.okr': 'plan for web in 2026-Q4\nobjective "by" supports goal\n',
      'b.okr': 'plan for acme in 2026-Q3\nobjective goal "last quarter"\n',
      'c.okr': `${company}plan for acme in 2026-Q4\nobjective goal "this quarter"\n`,
    });
    expect(supports(objective('by'))).toEqual(['this quarter']);
  });

  test('qualifiers reach past the nearer one', () => {
    const { objective } = resolved(
      `${company}plan for acme in 2026-Q3
objective goal "last quarter"
plan for shop in 2026-Q4
objective goal "shop's"
  kr nps "shop's nps" from 1 to 2
plan for @an.le in 2026-Q4
objective goal "an's"
plan for web in 2026-Q4
objective goal "own"
objective "by" supports 2026-Q3.goal, shop.goal, @an.le.goal, shop.goal.nps, goal
`,
    );
    expect(supports(objective('by'))).toEqual(['last quarter', "shop's", "an's", "shop's nps", 'own']);
  });

  test('two at one level are an error that names both with their files', () => {
    const { objective, says, problems } = resolved({
      'web.okr': `${company}plan for web in 2026-Q4\nobjective "by" supports goal\n`,
      'acme.okr': 'plan for acme in 2026-Q4\nobjective goal "A"\n',
      'shop.okr': 'plan for shop in 2026-Q4\nobjective goal "B"\n',
    });
    expect(supports(objective('by'))).toEqual(['–']);
    expect(says).toEqual(['ambiguous-reference: goal']);
    expect(problems[0]?.message.en).toContain('`acme.goal` (acme.okr) or `shop.goal` (shop.okr)');
    expect(problems[0]?.message.vi).toContain('`acme.goal` (acme.okr) hoặc `shop.goal` (shop.okr)');
    expect(problems[0]?.fixes?.map(({ edits }) => edits[0]?.text)).toEqual(['acme.goal', 'shop.goal']);
  });

  test('never itself, its own objective or its own key results', () => {
    const { objective, keyResult, says } = resolved({
      'a.okr': `${company}plan for web in 2026-Q4
objective goal "mine" supports goal
  kr goal "my own" from 1 to 2 supports goal
`,
      'b.okr': 'plan for acme in 2026-Q4\nobjective goal "theirs"\n',
    });
    expect(supports(objective('mine'))).toEqual(['theirs']);
    expect(supports(keyResult('my own'))).toEqual(['theirs']);
    expect(says).toEqual([]);
  });

  test('letter case counts, composed and decomposed letters are one', () => {
    const { objective, says } = resolved(
      `kế hoạch của @an trong 2026-Q4
mục tiêu ${'gia_hạn'.normalize('NFD')} "goal"
mục tiêu "by" đóng góp cho gia_hạn
mục tiêu "by case" đóng góp cho Gia_hạn
`,
    );
    expect(supports(objective('by'))).toEqual(['goal']);
    expect(says).toEqual(['unknown-reference: Gia_hạn']);
  });
});

describe('an unknown name', () => {
  test('offers near spellings with their files', () => {
    const { says, problems } = resolved({
      'a.okr': 'plan for @an in 2026-Q4\nobjective "by" supports gia_han\n',
      'b.okr': 'plan for @b in 2026-Q4\nobjective gia_hạn "Khách ký tiếp"\n',
    });
    expect(says).toEqual(['unknown-reference: gia_han']);
    expect(problems[0]?.message.en).toContain('`gia_hạn` (b.okr)');
    expect(problems[0]?.fixes?.map(({ edits }) => edits[0]?.text)).toEqual(['gia_hạn']);
  });

  test.each([
    ['plan for delivry in 2026-Q4\nteam delivery "D"\n', 'unknown-reference: delivry'],
    ['plan for @an in winter\n', 'unknown-reference: winter'],
    ['objective "A"\n  kr "B" from 1 to 2 measured by csat\n', 'unknown-reference: csat'],
    ['objective "A" guard csat\n', 'unknown-reference: csat'],
    ['objective "A"\n  initiative "B" for late\n', 'unknown-reference: late'],
    ['team web "Web" in acme\n', 'unknown-reference: acme'],
    ['kpi csat "C" for care\n', 'unknown-reference: care'],
    ['objective "A" owner care\n', 'unknown-reference: care'],
  ])('%j', (text, expected) => {
    expect(resolved(text).says).toEqual([expected]);
  });
});

describe('names are unique in their space', () => {
  test.each([
    ['team web "A"\nteam web "B"\n', ['duplicate-name: web']],
    ['company web "A"\nteam web "B"\n', ['duplicate-name: web']],
    ['person @an "A"\nperson @an "B"\n', ['duplicate-name: @an']],
    ['kpi csat "A"\nkpi csat "B"\n', ['duplicate-name: csat']],
    ['cycle 2026-Q4 check-ins weekly\ncycle Q4 2026 check-ins weekly\n', ['duplicate-name: cycle Q4 2026']],
    ['objective a "A"\nobjective a "B"\n', ['duplicate-name: a']],
    ['objective "A"\n  kr a "B"\n  kr a "C"\n', ['duplicate-name: a']],
    ['objective "A"\n  initiative a "B"\n  initiative a "C"\n', ['duplicate-name: a']],
    ['plan for @an in 2026-Q4\nobjective a "A"\nplan for @an in 2026-Q4\nobjective a "B"\n', ['duplicate-name: a']],
    // Each kind is a space of its own, and so is each objective and each plan.
    ['team web "A"\nkpi web "B"\nperson @web "C"\n', []],
    ['objective a "A"\n  kr a "B"\n  initiative a "C"\nobjective b "B"\n  kr a "D"\n', []],
    ['plan for @an in 2026-Q4\nobjective a "A"\nplan for @an in 2026-Q3\nobjective a "B"\n', []],
  ])('%j', (text, expected) => {
    expect(resolved(text).says).toEqual(expected);
  });

  test('of duplicates the first is meant', () => {
    const { objective } = resolved('objective a "first"\nobjective a "second"\nobjective "by" supports a\n');
    expect(supports(objective('by'))).toEqual(['first']);
  });
});

describe('people', () => {
  test('need no declaration, and may hold dots', () => {
    const { workspace, says } = resolved('plan for @an.le in 2026-Q4\nobjective "A" owner @binh, @an.le\n');
    expect(says).toEqual([]);
    expect(workspace.people.map(({ id }) => id)).toEqual(['@an.le', '@binh']);
  });

  test('the longest dotted beginning that is a known person is the person', () => {
    const { objective, says } = resolved(
      `plan for @an in 2026-Q4
objective mine "an's"
plan for @an.mine in 2026-Q4
objective mine "an.mine's"
plan for @b in 2026-Q4
objective "by" supports @an.mine.mine
`,
    );
    expect(says).toEqual([]);
    expect(supports(objective('by'))).toEqual(["an.mine's"]);
  });
});

describe('circles of support', () => {
  test('every edge of a circle is an error and is cut', () => {
    const { objective, says } = resolved(
      'objective a "A" supports b\nobjective b "B" supports c\nobjective c "C" supports a\nobjective d "D" supports a\n',
    );
    expect(says).toEqual(['support-circle: b', 'support-circle: c', 'support-circle: a']);
    expect(objective('A').supporters).toEqual([objective('D')]);
    expect(objective('B').supporters).toEqual([]);
  });

  test('an objective rests on its key results', () => {
    const { says } = resolved('objective a "A" supports b.k\nobjective b "B" supports a\n  kr k "K" from 1 to 2\n');
    expect(says).toEqual(['support-circle: b.k', 'support-circle: a']);
  });

  test('a key result that supports a goal elsewhere closes none', () => {
    const { says } = resolved('objective a "A"\nobjective b "B" supports a\n  kr k "K" from 1 to 2 supports a\n');
    expect(says).toEqual([]);
  });
});
