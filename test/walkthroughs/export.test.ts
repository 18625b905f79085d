import { afterAll, expect, test } from 'vitest';
import { Copy } from './copy.ts';

const copy = new Copy();
afterAll(() => copy[Symbol.dispose]());

test('a new export is one file and its facts: at all doors, and the compiler names what is missing', () => {
  const whole = copy.read('packages/preview/src/export/export-as.ts');
  copy.follow('Add an export');
  const followed = copy.read('packages/preview/src/export/export-as.ts');

  copy.write('packages/preview/src/export/export-as.ts', whole);
  const tsc = 'node_modules/typescript/bin/tsc';
  expect(copy.run(tsc).said).toMatch(/export-as\.ts.*error TS2366/);
  copy.write('packages/preview/src/export/export-as.ts', followed);
  expect(copy.run(tsc)).toEqual({ code: 0, said: '' });

  const okr = 'packages/cli/src/okr.ts';
  const asked = ['export', 'examples/first', '--as-of', '2026-11-30'];
  expect(copy.run(okr, ...asked, '--to', 'outline').said).toMatch(/^(?:(?:\d\.\d\d|–) \S.*\n)+$/);
  expect(copy.run(okr, ...asked, '-o', 'plan.txt').code).toBe(0);
  expect(copy.run(okr, 'export', '--help').said).toContain('ics or outline');
  expect(copy.run(okr, 'completions', '--complete', 'out', '--', 'export', '--to').said).toContain('outline');
});
