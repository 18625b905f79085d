import { publish } from '@okr/core';
import { expect, test } from 'vitest';
import type { SourceText } from '../../language/src/index.ts';
import { AnalyseAgain, type AnalysisOptions, analyse, defaultConfig } from '../src/index.ts';

const options: AnalysisOptions = { asOf: '2026-11-15', config: defaultConfig };
const top =
  'plan in 2026-Q4\nobjective top "Customers stay and renew"\n  kr nps "NPS" from 30 to 45\n    2026-11-01  40\n';
const mine =
  'plan in 2026-Q4\nobjective mine "Projects arrive on time" supports top\n  kr "Late projects" from 25% to 10%\n';

const states: readonly (readonly SourceText[])[] = [
  [{ path: 'a.okr', text: top }],
  [
    { path: 'a.okr', text: top },
    { path: 'b.okr', text: mine },
  ],
  [
    { path: 'a.okr', text: `${top}    2026-11-08  42\n` },
    { path: 'b.okr', text: mine },
  ],
  [
    { path: 'a.okr', text: top.replace('objective top', 'objective goal') },
    { path: 'b.okr', text: mine },
  ],
  [{ path: 'b.okr', text: mine }],
  [{ path: 'b.okr', text: `${mine}  kr "NPS" from to\n` }],
  [],
  // A circle of units over two files comes and goes with either of them.
  [
    { path: 'a.okr', text: 'team one "One" in two\n' },
    { path: 'b.okr', text: 'team two "Two"\n' },
  ],
  [
    { path: 'a.okr', text: 'team one "One" in two\n' },
    { path: 'b.okr', text: 'team two "Two" in one\n' },
  ],
  [
    { path: 'a.okr', text: '// moved\nteam one "One" in two\n' },
    { path: 'b.okr', text: 'team two "Two" in one\n' },
  ],
  [
    { path: 'a.okr', text: 'team one "One"\n' },
    { path: 'b.okr', text: 'team two "Two" in one\n' },
  ],
  [
    { path: 'b.okr', text: top },
    { path: 'a.okr', text: mine },
  ],
];

test('the states hold what they are to hold', () => {
  const circles = states.map(
    (sources) => analyse(sources, options).diagnostics.filter(({ rule }) => rule === 'unit-circle').length,
  );
  expect(circles.filter((count) => count > 0)).toEqual([2, 2]);
});

test('whatever came before, each answer is that of a first analysis', () => {
  const again = new AnalyseAgain();
  for (const sources of [...states, ...states.toReversed(), ...states]) {
    for (const asOf of ['2026-11-15', '2026-12-24']) {
      const [found, wanted] = [again.analyse(sources, { ...options, asOf }), analyse(sources, { ...options, asOf })];
      expect(publish(found.workspace, found.scores)).toEqual(publish(wanted.workspace, wanted.scores));
      const said = ({ diagnostics }: typeof found) =>
        diagnostics.map(({ file, rule, span, message }) => ({ path: file.path, rule, span, message }));
      expect(said(found)).toEqual(said(wanted));
    }
  }
});
