import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { severityNames } from '@okr/analysis';
import { describe, expect, test } from 'vitest';
import { defaultClientSettings, readClientSettings } from '../../server/src/settings.ts';

const folder = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const manifest = JSON.parse(read('package.json'));
const { contributes } = manifest;
const english: Readonly<Record<string, string>> = JSON.parse(read('package.nls.json'));
const vietnamese: Readonly<Record<string, string>> = JSON.parse(read('package.nls.vi.json'));

const sources = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => read(`src/${path}`))
  .join('\n');

/** All strings within a value. */
function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** Every `when`, `enablement` and completing context of a step. */
function conditions(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'when' || key === 'enablement') return strings(inner);
    if (key === 'completionEvents') return strings(inner).filter((event) => event.startsWith('onContext:'));
    return conditions(inner);
  });
}

const declared: readonly string[] = contributes.commands.map(({ command }: { command: string }) => command);
const settings: Readonly<Record<string, { default: unknown }>> = Object.assign(
  {},
  ...contributes.configuration.map(({ properties }: { properties: object }) => properties),
);

describe('commands', () => {
  test('each one that is declared is registered, and the other way round', () => {
    const registered = [...sources.matchAll(/registerCommand\('([\w.]+)'/g)].map((match) => match[1]);
    // The last is run by a code action of the server alone.
    expect(registered.sort()).toEqual([...declared, 'okr.pickFile'].sort());
  });

  test('menus, keys, welcome texts and steps name only commands that there are', () => {
    const menus = Object.values(contributes.menus).flat() as readonly { command: string; alt?: string }[];
    const keys = contributes.keybindings as readonly { command: string }[];
    const texts = strings([english, vietnamese]).flatMap((text) => [...text.matchAll(/\(command:([\w.]+)/g)]);
    const linked = texts.map((match) => match[1] ?? '').filter((command) => command.startsWith('okr.'));
    const named = [
      ...menus.flatMap(({ command, alt }) => [command, alt ?? command]),
      ...keys.map((key) => key.command).filter((command) => command.startsWith('okr.')),
    ];
    expect([...named, ...linked].filter((command) => !declared.includes(command))).toEqual([]);
  });

  test('what works on a row of the explorer alone is not in the palette', () => {
    const hidden = contributes.menus.commandPalette.filter(({ when }: { when: string }) => when === 'false');
    const ofRows = declared.filter((command) => /^okr\.explorer\.(?!show)/.test(command));
    expect(hidden.map(({ command }: { command: string }) => command).sort()).toEqual([...ofRows].sort());
  });

  test('the source runs only commands that there are, its own or the editor’s', () => {
    const run = [...sources.matchAll(/executeCommand\(\s*'(okr\.[\w.]+)'/g)].map((match) => match[1] ?? '');
    expect(run.filter((command) => !declared.includes(command))).toEqual([]);
  });

  test('conditions use only context keys that the source sets', () => {
    const used = conditions(contributes).flatMap((text) => [...text.matchAll(/(?:^|[\s!(:])okr\.(\w+)(?![\w.])/g)]);
    const set = [...sources.matchAll(/(?:tell\(|setContext\(|'setContext',)\s*'(?:okr\.)?(\w+)'/g)].map(
      (match) => match[1],
    );
    const views = ['explorer', 'preview'];
    const unknown = used.map((match) => match[1] ?? '').filter((key) => !set.includes(key) && !views.includes(key));
    expect(used.length).toBeGreaterThan(10);
    expect(unknown).toEqual([]);
  });
});

describe('settings', () => {
  test('what the server reads has a setting, with the same default', () => {
    const defaults: Record<string, unknown> = {};
    for (const [id, { default: value }] of Object.entries(settings)) {
      const [, group = '', name] = id.split('.');
      if (name === undefined) defaults[group] = value;
      else defaults[group] = { ...(defaults[group] as object | undefined), [name]: value };
    }
    expect(readClientSettings(defaults)).toEqual(defaultClientSettings);
    for (const key of Object.keys(defaultClientSettings)) expect(Object.keys(defaults)).toContain(key);
  });

  test('each one is read somewhere', () => {
    const readHere = [...sources.matchAll(/\.get(?:<[\w ]+>)?\(\s*'([\w.]+)'/g)].map((match) => `okr.${match[1]}`);
    const readByServer = Object.keys(defaultClientSettings).map((key) => `okr.${key}`);
    const byLibrary = ['okr.trace.server'];
    const unread = Object.keys(settings).filter(
      (id) => ![...readHere, ...readByServer, ...byLibrary].some((known) => id === known || id.startsWith(`${known}.`)),
    );
    expect(unread).toEqual([]);
  });
});

describe('texts', () => {
  test('both languages have the same keys, and none is empty', () => {
    expect(Object.keys(vietnamese)).toEqual(Object.keys(english));
    expect(strings([english, vietnamese]).filter((text) => text.trim() === '')).toEqual([]);
  });

  test('every key that the manifest uses exists, and every one that exists is used', () => {
    const used = strings(manifest).flatMap((text) => /^%(.+)%$/.exec(text)?.[1] ?? []);
    expect([...new Set(used)].sort()).toEqual(Object.keys(english).sort());
  });

  test('whatever the source says has a Vietnamese text, with the same places for values', () => {
    const bundle: Readonly<Record<string, string>> = JSON.parse(read('l10n/bundle.l10n.vi.json'));
    const said = [...sources.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map((match) => match[1] ?? '');
    expect([...sources.matchAll(/l10n\.t\(/g)].length).toBe(said.length);
    expect([...new Set(said)].sort()).toEqual(Object.keys(bundle).sort());
    const places = (text: string): readonly string[] => (text.match(/\{\d\}/g) ?? []).sort();
    for (const [text, translated] of Object.entries(bundle)) expect(places(translated)).toEqual(places(text));
  });
});

describe('files', () => {
  test('every picture and file that the manifest names exists, apart from what is built', () => {
    const named = [...strings(manifest), ...strings([english, vietnamese])]
      .filter((text) => /^(?:\.\/)?(?:media|snippets|language-configuration|l10n)/.test(text))
      .map((text) => text.replace(/^\.\//, ''));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });

  test('every icon of VS Code’s own is one by its look', () => {
    const icons = strings(contributes).filter((text) => text.startsWith('$('));
    expect(icons.every((icon) => /^\$\([a-z-]+\)$/.test(icon))).toBe(true);
  });
});

describe('the problem matchers', () => {
  const patterns: readonly { name: string; patterns: readonly { regexp: string }[] }[] = contributes.problemPatterns;
  const fits = (line: string): readonly string[] =>
    patterns.filter((each) => new RegExp(each.patterns[0]?.regexp ?? '').test(line)).map(({ name }) => name);

  test.each(['en', 'vi'] as const)('read what okr check prints in %s, each severity once', (language) => {
    const line = (severity: keyof typeof severityNames): string =>
      `plans/q4.okr:12:3 ${severityNames[severity][language]} kr-activity`;
    expect(fits(line('error'))).toEqual(['okr-error']);
    expect(fits(line('warning'))).toEqual(['okr-warning']);
    expect(fits(line('info'))).toEqual(['okr-info']);
    expect(fits(line('hint'))).toEqual(['okr-info']);
  });

  test('find the place on Windows too', () => {
    const match = new RegExp(patterns[0]?.patterns[0]?.regexp ?? '').exec('C:\\plans\\q4.okr:12:3 error syntax');
    expect(match?.slice(1)).toEqual(['C:\\plans\\q4.okr', '12', '3', 'syntax']);
  });
});

test('nothing is run from the workspace, nothing is sent home, no proposed API is used', () => {
  expect(manifest.capabilities.untrustedWorkspaces.supported).toBe(true);
  expect(manifest.capabilities.virtualWorkspaces).toBe(true);
  expect(manifest.enabledApiProposals).toBeUndefined();
  expect(sources).not.toMatch(/child_process|TelemetryLogger|createTelemetry|\bfetch\(/);
});
