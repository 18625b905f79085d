import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rulePage } from '../../src/rules/page.ts';
import { rules } from '../../src/rules/registry.generated.ts';
import { findRule } from '../../src/rules/registry.ts';
import { readRuleFiles } from './rule-files.ts';

/** The rules that the language promises, with their severities. */
const promised = {
  error: `syntax duplicate-attribute misplaced-attribute bad-confidence ambiguous-date conflict-marker check-in-magnitude
    duplicate-name unknown-reference ambiguous-reference support-circle unit-circle baseline-equals-target unit-mismatch
    ambiguous-number impossible-date bad-weights bad-scale date-outside-cycle stretch-before-target units-too-deep`,
  warning: `suspicious-unit orphan-check-in check-in-in-future kr-activity kr-unmeasured kr-no-baseline kr-no-deadline kr-two-measures
    kr-direction kr-percent-range kr-vague-words objective-too-many-krs objective-copy plan-too-many-objectives
    check-in-missing stale pace-off past-due committed-at-risk goalposts-moved close-without-review kpi-alarm kpi-stale
    placeholder-text unused-ignore ignore-without-reason`,
  info: `missing-marks similar-names unit-words-differ grade-differs check-ins-out-of-order same-day
    far-value placeholder level-skip kr-output-count
    kr-vague-verb kr-no-owner kr-number-in-text kr-binary kr-business-as-usual kr-relative-target kr-threshold kr-unit-missing kr-vanity kr-easy
    kr-timid milestone-no-date objective-too-few-krs objective-has-number objective-compound objective-too-long
    objective-too-short objective-is-activity objective-vague objective-orphan status-disagrees flat all-green
    initiative-overdue initiative-unlinked kr-without-initiative kpi-no-source kpi-no-owner kpi-no-target kpi-no-rhythm
    kpi-as-okr kpi-weight-unused more-findings prose`,
  hint: 'objective-no-ambition plan-unfinished missing-quotes',
};

describe('the rules', () => {
  test('are the promised ones, with their severities', () => {
    const wanted = Object.entries(promised).flatMap(([severity, ids]) =>
      ids.split(/\s+/).map((id) => `${id} ${severity}`),
    );
    expect(rules.map((rule) => `${rule.id} ${rule.severity}`).sort()).toEqual(wanted.sort());
  });

  test('are named after their files, in the folder of their group, and all registered', async () => {
    const files = await readRuleFiles();
    expect(files.map((file) => file.path)).toEqual(files.map(({ rule }) => `${rule.group}/${rule.id}.ts`));
    expect(files.map(({ rule }) => rule.id).sort()).toEqual(rules.map((rule) => rule.id).sort());
  });

  test('have whole pages in both languages, of which docs hold a copy', () => {
    const docs = fileURLToPath(new URL('../../../../docs/reference/rules/', import.meta.url));
    for (const language of ['en', 'vi'] as const) {
      for (const rule of rules) {
        for (const part of Object.values(rule.page()[language])) expect(part.trim()).not.toBe('');
        const file = `${docs}${language}/${rule.id}.md`;
        expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(rulePage(rule, language));
      }
      expect(readdirSync(docs + language)).toHaveLength(rules.length + 1);
    }
  });
});

describe('finding a rule', () => {
  test('by its id', () => {
    expect(findRule('kr-activity')).toMatchObject({ rule: { id: 'kr-activity' } });
  });

  test.each([
    ['kr-actvity', 'kr-activity'],
    ['KR_Activity', 'kr-activity'],
    ['activity', 'kr-activity'],
    ['objective-orfan', 'objective-orphan'],
  ])('offers near ids for %s', (typed, meant) => {
    expect(findRule(typed)).toMatchObject({ near: expect.arrayContaining([meant]) });
  });

  test('offers nothing where nothing is near', () => {
    expect(findRule('xylophone')).toEqual({ near: [] });
  });
});
