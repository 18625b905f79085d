import { analyse, defaultConfig } from '@okr/analysis';
import { defaultSettings, type KeyResult, scoreWorkspace } from '@okr/core';
import { describe, expect, test } from 'vitest';
import { findRule } from '../../../packages/analysis/src/rules/registry.ts';
import { loadFile } from '../../../packages/language/src/load.ts';
import { resolve } from '../../../packages/language/src/resolve/resolve.ts';
import { type Break, breaksOf } from './breaks.ts';
import { type MeasuredLines, measuredLines } from './lines.ts';
import { isWellFormed, withoutSigns } from './well-formed.ts';

const asOf = '2026-11-30';

/** Another key result stands above: what is measured below a line that opens nothing is not its own. */
function fileOf({ language, checkIns }: MeasuredLines, written: string): string {
  const head = language === undefined ? '' : `language ${language}\n`;
  const above = '  kr "Above" from 0 to 10\n    2026-10-01  5\n';
  return `${head}objective "O"\n${above}  ${written}\n${checkIns.map((line) => `    ${line}\n`).join('')}`;
}

function scoresOf(lines: MeasuredLines, written: string) {
  const text = fileOf(lines, written);
  const loaded = loadFile({ path: 'plan.okr', text });
  const { workspace, problems } = resolve([loaded], defaultSettings);
  const scores = scoreWorkspace(workspace, { asOf, settings: defaultSettings });
  const [above, own] = workspace.plans.flatMap(({ objectives }) => objectives.flatMap(({ keyResults }) => keyResults));
  const scoreOf = (keyResult: KeyResult | undefined) => (keyResult ? scores.keyResult(keyResult) : undefined);
  const score = scoreOf(own);
  const told = [...loaded.problems, ...(problems.get(loaded.file) ?? [])].filter(({ rule, severity }) => {
    const found = findRule(rule);
    const level = severity ?? ('rule' in found ? found.rule.severity : 'error');
    return level === 'error' || level === 'warning';
  });
  return {
    file: text,
    above: scoreOf(above)?.score,
    own: score?.score,
    promised: score?.promised?.score,
    told,
    from: text.indexOf(written),
  };
}

function rulesIn(text: string): readonly string[] {
  const { diagnostics } = analyse([{ path: 'plan.okr', text }], { asOf, config: defaultConfig });
  return diagnostics.map(({ rule }) => rule);
}

type Scored = ReturnType<typeof scoresOf>;

/** The edit has left another well-formed measure, which nobody can know for a slip. */
function leavesAnother(written: string, broken: string): boolean {
  return isWellFormed(broken) && withoutSigns(broken) !== withoutSigns(written);
}

function isOldOrNone(now: number | undefined, old: number | undefined): boolean {
  return now === undefined || now === old;
}

function isTold({ told, from, file }: Scored, { start, end, text }: Break, written: string): boolean {
  const grown = text.length - written.length;
  // What is deleted is told at what is left beside it, and units that differ at one of the numbers that have them.
  const isThere = told.some(
    ({ rule, span }) =>
      rule === 'unit-mismatch' || (span.start <= from + end + grown + 1 && span.end >= from + start - 1),
  );
  // Behind `//` the target is a remark, and so there is none.
  return isThere || rulesIn(file).includes('kr-unmeasured');
}

const all = measuredLines.map((lines) => ({ ...lines, breaks: breaksOf(lines.written) }));

test('the lines are well-formed and have scores; one in twelve edits leaves another measure', () => {
  for (const lines of measuredLines) {
    const { own, above, told } = scoresOf(lines, lines.written);
    expect([lines.written, isWellFormed(lines.written), typeof own, above, told]).toEqual([
      lines.written,
      true,
      'number',
      0.5,
      [],
    ]);
  }
  const cases = all.flatMap(({ written, breaks }) => breaks.map(({ text }) => leavesAnother(written, text)));
  expect(cases.length).toBeGreaterThan(15_000);
  expect(cases.filter(Boolean).length).toBeLessThan(cases.length / 12);
});

describe('one token broken leaves the old score or none, and says so where it is gone', () => {
  test.each(all)('$written', ({ breaks, ...lines }) => {
    const { written } = lines;
    const before = scoresOf(lines, written);
    const wrong = breaks
      .filter(({ text }) => !leavesAnother(written, text))
      .flatMap((broken) => {
        const after = scoresOf(lines, broken.text);
        const holds =
          after.above === before.above &&
          isOldOrNone(after.own, before.own) &&
          isOldOrNone(after.promised, before.promised) &&
          (after.own !== undefined || isTold(after, broken, written));
        return holds ? [] : [`${broken.kind}: ${broken.text} → ${after.own}, ${after.promised}, above ${after.above}`];
      });
    expect(wrong).toEqual([]);
  });
});
