import { expect, test } from 'vitest';
import { type Config, defaultConfig, settingsByFile } from '../../src/config/index.ts';

const config: Config = {
  ...defaultConfig,
  rules: { 'kr-activity': 'error' },
  limits: { 'objective-too-many-krs': { warning: 6, info: 5 } },
  overrides: [
    { files: ['legacy/**', './old.okr'], rules: { 'kr-activity': 'off' }, limits: {} },
    {
      files: ['**/2024-*.okr'],
      rules: { 'kr-activity': 'hint' },
      limits: { 'objective-too-many-krs': { warning: 9 } },
    },
  ],
};

test.each([
  ['plans/a.okr', 'error', 6],
  ['legacy/a.okr', 'off', 6],
  ['legacy/.deep/b.okr', 'off', 6],
  ['old.okr', 'off', 6],
  ['sub/old.okr', 'error', 6],
  ['legacy/2024-Q1.okr', 'hint', 9],
])('%s: kr-activity is %s, the limit %i', (path, severity, warning) => {
  const settings = settingsByFile(config)(path);
  expect(settings.rules['kr-activity']).toBe(severity);
  expect(settings.limits['objective-too-many-krs']).toEqual({ warning, info: 5 });
});

test.each([
  ['from the folder itself', '/w', '/w', 'legacy/a.okr'],
  ['from a folder below', '/w', '/w/legacy', 'a.okr'],
  ['from a folder above', '/w', '/', 'w/legacy/a.okr'],
  ['from beside', '/w', '/other', '../w/legacy/a.okr'],
  ['named absolutely', '/w', '/other', '/w/legacy/a.okr'],
  ['named by a URI', 'file:///w', '', 'file:///w/legacy/a.okr'],
])('globs start at the configuration’s folder: %s', (_, folder, base, path) => {
  expect(settingsByFile({ ...config, place: { folder, base } })(path).rules['kr-activity']).toBe('off');
});
