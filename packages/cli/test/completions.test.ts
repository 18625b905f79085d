import { execFileSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { helpTexts } from '../src/help-texts.ts';
import { folder, okr } from './harness.ts';

const plan = `team delivery "Project delivery" lead @linh

plan for delivery in 2026-Q4

objective renew "Customers are content enough to sign again"
  kr nps "Customers recommend us" from 30 to 45 points
  kr late "Projects that miss their deadline" from 25% to 10%
`;

const plans = () => folder({ 'plan.okr': plan });

/** The words that fit, by the words before and the one that is being typed. */
async function fitting(before: string, word: string, cwd = plans()): Promise<readonly string[]> {
  const words = before.split(' ').filter((one) => one !== '');
  const { code, out, err } = await okr(['completions', `--complete=${word}`, '--', ...words], { cwd });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out.split('\n').flatMap((line) => (line === '' ? [] : [line.split('\t')[0] ?? '']));
}

describe('what fits', () => {
  test.each([
    ['', 'sc', ['score']],
    ['', 'che', ['check', 'check-in']],
    ['--as-of 2026-11-30', 'exp', ['export', 'explain']],
    ['score', '--exp', ['--explain']],
    ['score --format', '', ['text', 'json', 'csv', 'markdown']],
    ['check --format', '', ['text', 'json']],
    ['score', '--format=c', ['--format=csv']],
    ['score --lang', 'v', ['vi']],
    ['score --team', '', ['delivery']],
    ['score --owner', '@l', ['@linh']],
    ['score --cycle', '', ['2026-Q4']],
    ['check-in', '', ['delivery.renew.nps', 'delivery.renew.late']],
    ['check-in', 'la', ['late']],
    ['check-in', 'renew.n', ['renew.nps']],
    ['check-in renew.nps', '', []],
    ['check-in renew.nps 38', '', [':files']],
    ['explain', 'kr-act', ['kr-activity']],
    ['explain kr-activity', '', []],
    ['init --template', 'sch', ['school']],
    ['completions', 'f', ['fish']],
    ['check', 'pl', [':files']],
    ['export --output', '', [':files']],
    ['check --max-warnings', '', []],
    ['nonsense', '', []],
  ])('okr %s %s', async (before, word, expected) => {
    expect(await fitting(before, word)).toEqual(expected);
  });

  test('says what each means, in the language that is asked for', async () => {
    const { out } = await okr('completions --complete=sco -- --lang vi', { cwd: folder({}) });
    expect(out).toBe(`score\t${helpTexts.vi.score.summary}\n`);
    expect((await okr('completions --complete=renew.n -- check-in', { cwd: plans() })).out).toBe(
      'renew.nps\tCustomers recommend us\n',
    );
  });

  test('where there are no plans, or broken ones, nothing is said', async () => {
    expect(await fitting('check-in', '', folder({}))).toEqual([]);
    expect(
      await fitting('check-in', '', folder({ 'okr.config.json': '{', 'a.okr': 'objective "A\n kr' })),
    ).toHaveLength(1);
  });

  test('every value that is offered stands in the help of its option', async () => {
    const offered = [
      ['check', '--format', helpTexts.en.check.format],
      ['score', '--format', helpTexts.en.score.format],
      ['export', '--to', helpTexts.en.export.to],
      ['check', '--lang', helpTexts.en.lang],
    ] as const;
    for (const [command, option, help] of offered) {
      const values = await fitting(`${command} ${option}`, '');
      expect(values.filter((value) => !help.includes(value))).toEqual([]);
      expect(help.split(/[^a-z]+/).filter((word) => values.includes(word)).length).toBeGreaterThanOrEqual(
        values.length,
      );
    }
  });
});

test.each(['bash', 'zsh', 'fish', 'powershell'])('okr completions %s prints a script', async (shell) => {
  const { code, out } = await okr(`completions ${shell}`, { cwd: folder({}) });
  expect(code).toBe(0);
  expect(out).toContain('okr completions');
});

test.each(['completions', 'completions tcsh', 'completions bash zsh'])(
  'okr %s: one line says what there is',
  async (line) => {
    const { code, err } = await okr(line, { cwd: folder({}) });
    expect(code).toBe(2);
    expect(err).toMatch(/^okr: .*bash, zsh, fish, powershell.*\n$/);
  },
);

/** Whether a shell is on this machine. */
function has(shell: string): boolean {
  try {
    return execFileSync(shell, ['--version'], { stdio: 'pipe' }).length > 0;
  } catch {
    return false;
  }
}

/** A folder with plans and an `okr` that runs from the sources. */
async function shellIn(shell: string): Promise<{ readonly cwd: string; readonly env: NodeJS.ProcessEnv }> {
  const cwd = plans();
  const main = join(import.meta.dirname, '../src/okr.ts');
  writeFileSync(join(cwd, 'okr'), `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`);
  chmodSync(join(cwd, 'okr'), 0o755);
  writeFileSync(join(cwd, 'script'), (await okr(`completions ${shell}`, { cwd })).out);
  return { cwd, env: { PATH: `${cwd}:${process.env.PATH ?? ''}`, LANG: 'C.UTF-8', HOME: cwd } };
}

describe.runIf(has('bash'))('in bash', () => {
  test.each([
    ['okr sco', ['sco'], ['score']],
    ['okr check-in renew.n', ['check-in', 'renew.n'], ['renew.nps']],
    ['okr score --format=js', ['score', '--format', '=', 'js'], ['json']],
    ['okr score --owner @li', ['score', '--owner', '@', 'li'], ['linh']],
    ['okr explain kr-activit', ['explain', 'kr-activit'], ['kr-activity']],
  ])('%s', async (line, words, expected) => {
    const { cwd, env } = await shellIn('bash');
    const quoted = ['okr', ...words].map((word) => `'${word}'`).join(' ');
    const typed = `COMP_LINE='${line}' COMP_POINT=${line.length} COMP_WORDS=(${quoted}) COMP_CWORD=${words.length}`;
    const script = `source ./script; ${typed}; _okr; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const out = execFileSync('bash', ['--norc', '-c', script], { cwd, env, encoding: 'utf8' });
    expect(out.trimEnd().split('\n')).toEqual(expected);
  });
});

describe.runIf(has('fish'))('in fish', () => {
  test('okr check-in renew.n', async () => {
    const { cwd, env } = await shellIn('fish');
    const asked = "source ./script; complete -C 'okr check-in renew.n'";
    const out = execFileSync('fish', ['--no-config', '-c', asked], { cwd, env, encoding: 'utf8' });
    expect(out).toBe('renew.nps\tCustomers recommend us\n');
  });
});

describe.runIf(has('zsh'))('in zsh', () => {
  test('its script can be read', async () => {
    const { cwd, env } = await shellIn('zsh');
    execFileSync('zsh', ['-f', '-n', './script'], { cwd, env });
  });
});
