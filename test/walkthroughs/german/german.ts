import { expect, test } from 'vitest';
import { check } from '../../../packages/analysis/test/rules/check.ts';
import { loadFile } from '../../../packages/language/src/load.ts';
import { loadGrammar, told } from '../../../packages/language/test/textmate/colours.ts';
import { offeredAt, viewOf } from '../../../packages/server/test/completion/offered.ts';

/** Runs in a copy where German is one of the dialects: as `german.test.ts`. */
const plan = `sprache de

plan für @jana in 2026-Q4
ziel treue "Kunden bleiben"
  verantwortlich @jana zugesagt
  schlüsselergebnis empfehlung "Kunden empfehlen uns weiter" von 30 auf 45 Punkte
`;

function labelsBehind(text: string): readonly string[] {
  const loaded = loadFile({ path: 'plan.okr', text });
  return offeredAt(viewOf([loaded], '2026-11-15'), text.length).map(({ label }) => label);
}

test('is coloured', async () => {
  const colours = told(await loadGrammar(), plan);
  expect(colours).toEqual(
    expect.arrayContaining([
      'sprache: keyword.control',
      'de: constant.language',
      'plan: keyword.control',
      'für: keyword.other',
      'schlüsselergebnis: keyword.control',
      'empfehlung: entity.name.function.key-result',
      'auf: keyword.other',
    ]),
  );
});

test('is completed in its own words', () => {
  expect(labelsBehind(`${plan}  schlüsselergebnis "Fehler" von 30 auf 10 Fehler f`)).toContain('fällig');
  expect(labelsBehind(`${plan}  schlüsselergebnis "Fehler" von 30 auf 10 Fehler fällig `)).toContain('31.12.2026');
  expect(labelsBehind(`${plan}  schlüsselergebnis "Fehler" von 30 auf 10 Fehler status `)).toEqual(
    expect.arrayContaining(['im plan', 'gefährdet', 'nicht im plan']),
  );
  expect(labelsBehind(`${plan}  ma`)).toContain('maßnahme');
  expect(labelsBehind('sprache ')).toContain('de');
});

test('is mended in its own words', () => {
  const { diagnostics } = check(
    `${plan}    05.10.2026  31\n  schlüsselergebnis "Kunden loben uns"\n\nkennzahl csat "Zufriedenheit" einheit Punkte\n`,
  );
  const written = diagnostics.flatMap(({ fixes }) =>
    fixes.flatMap(({ edits }) => edits.map(({ text }) => text.trim())),
  );
  expect([...new Set(written)]).toEqual([
    '15.11.2026  31',
    'maßnahme "…" für empfehlung',
    'von … auf …',
    'maßnahme "…"',
    'verantwortlich @name',
    'jeden monat',
    'quelle "…"',
    'zielwert >= 0',
  ]);
});
