import { afterAll, expect, test } from 'vitest';
import { read } from '../house/sources.ts';
import { Copy } from './copy.ts';

const copy = new Copy();
afterAll(() => copy[Symbol.dispose]());

const okr = 'packages/cli/src/okr.ts';

/** Its table as it stands beside the others. */
function table(): string {
  return read('test/walkthroughs/german/de.ts').replace('../../../packages/language/src/dialect/', './');
}

copy.write('packages/language/src/dialect/de.ts', table());
copy.follow('Add a tongue');

const plan = `sprache de

zyklus 2026-Q4 check-ins wöchentlich

team vertrieb "Vertrieb" leitung @jana

plan für vertrieb in 2026-Q4

ziel treue "Kunden bleiben, weil wir Wort halten"
  verantwortlich @jana zugesagt
  schlüsselergebnis empfehlung "Kunden empfehlen uns weiter" von 30 auf 45,5 Punkte fällig 1.12.2026
    3.11.2026  37,75  zuversicht 7/10  "erste Umfrage"
  schlüsselergebnis umsatz "Umsatz mit Bestandskunden" von 1.250 auf 1.800 EUR
    03.11.2026  1.360
  massnahme liste "Eine Liste" fuer umsatz verantwortlich @jana offen
`;

const english = `language en

cycle 2026-Q4 check-ins weekly

plan for @jana in 2026-Q4

objective "Customers stay"
  owner @jana committed
  kr "NPS" from 30 to 45.5 points by 2026-12-01
    2026-11-03  37.75  confidence 7/10
  kr "Churn" to below 5%
`;

test('a third tongue is a table and a line: the compiler asks for nothing else', () => {
  expect(copy.run('node_modules/typescript/bin/tsc')).toEqual({ code: 0, said: '' });
});

test('its plan is read, scored and told of in English', () => {
  copy.write('plan/a.okr', plan);
  const { said } = copy.run(okr, 'check', 'plan', '--all', '--as-of', '2026-11-15');
  expect(said.match(/^plan.*/gm)).toEqual([
    'plan/a.okr:11:3 warning pace-off',
    'plan/a.okr:11:3 info kr-without-initiative',
    'plan/a.okr:13:3 warning pace-off',
    'plan/a.okr:15:3 info missing-marks',
    'plan/a.okr:15:32 info missing-marks',
  ]);
  expect(said).toContain('“Kunden empfehlen uns weiter” is off track: 0.50, expected by today 0.74.');
  const { plans } = JSON.parse(copy.run(okr, 'score', 'plan', '--as-of', '2026-11-15', '--format', 'json').said);
  expect(plans[0].objectives[0].keyResults).toMatchObject([
    { name: 'empfehlung', baseline: 30, current: 37.75, target: 45.5, progress: 0.5, due: '2026-12-01' },
    { name: 'umsatz', baseline: 1250, current: 1360, target: 1800, progress: 0.2 },
  ]);
  expect(copy.run(okr, 'score', 'plan', '--as-of', '2026-11-15').said).toContain('off track');
});

test('the judge of titles says nothing of it', () => {
  const activity = (language: string): string =>
    `language ${language}\n\nobjective "Customers stay" owner @jana committed\n  kr "Organise workshops" from 0 to 10 workshops by 2026-12-01\n    2026-11-03  5\n`;
  copy.write('judged/en.okr', activity('en'));
  copy.write('judged/de.okr', activity('de'));
  const { said } = copy.run(okr, 'check', 'judged', '--all', '--as-of', '2026-11-15');
  expect(said).toMatch(/en\.okr:\d+:\d+ \w+ kr-activity/);
  expect(said).not.toMatch(/de\.okr:\d+:\d+ \w+ kr-(?:activity|output-count)/);
});

test('its plan is formatted, and plans of others are written in it', () => {
  copy.write('plan/a.okr', plan);
  expect(copy.run(okr, 'fmt', 'plan').code).toBe(0);
  expect(copy.read('plan/a.okr')).toMatchInlineSnapshot(`
    "sprache de

    zyklus 2026-Q4 check-ins wöchentlich

    team vertrieb "Vertrieb" leitung @jana

    plan für vertrieb in 2026-Q4

    ziel treue "Kunden bleiben, weil wir Wort halten"
      verantwortlich @jana zugesagt
      schlüsselergebnis empfehlung "Kunden empfehlen uns weiter" von 30 auf 45,5 Punkte fällig 01.12.2026
        03.11.2026  37,75  zuversicht 7/10  "erste Umfrage"
      schlüsselergebnis umsatz "Umsatz mit Bestandskunden" von 1.250 auf 1.800 EUR
        03.11.2026  1.360
      maßnahme liste "Eine Liste" für umsatz verantwortlich @jana offen
    "
  `);
  copy.write('plan/en.okr', english);
  expect(copy.run(okr, 'fmt', '--to-language', 'de', 'plan/en.okr').code).toBe(0);
  expect(copy.read('plan/en.okr')).toMatchInlineSnapshot(`
    "sprache de

    zyklus 2026-Q4 check-ins wöchentlich

    plan für @jana in 2026-Q4

    ziel "Customers stay"
      verantwortlich @jana zugesagt
      schlüsselergebnis "NPS" von 30 auf 45,5 points fällig 01.12.2026
        03.11.2026  37,75  zuversicht 7/10
      schlüsselergebnis "Churn" auf unter 5%
    "
  `);
});

test('its plan is coloured, completed and mended, and every word of it is understood', () => {
  expect(copy.run('scripts/generate/textmate.ts')).toEqual({ code: 0, said: '' });
  copy.write('test/walkthroughs/german/german.test.ts', read('test/walkthroughs/german/german.ts'));
  const files = ['test/walkthroughs/german/german.test.ts', 'packages/language/test/dialect'];
  const tests = copy.run('node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...files);
  expect(tests.said).toMatch(/Tests {2}\d+ passed/);
  expect(tests.code).toBe(0);
});
