import { expect, test } from 'vitest';
import { type KeywordSpelling, spellings } from '../../../language/src/dialect/surfaces.ts';
import { vietnamese as plan } from '../../../language/test/recovery/plans.ts';
import type { Diagnostic } from '../../src/rules/diagnostic.ts';
import { check } from './check.ts';
import { unmark } from './marked.ts';
import { readRuleFiles } from './rule-files.ts';

/** English words that are no Vietnamese ones too, as `kpi` and `check-in` are. */
const vietnamese = new Set(spellings.filter(({ dialect }) => dialect?.key === 'vi').map(({ text }) => text));
const english = spellings
  .filter(
    ({ dialect, text }: KeywordSpelling) => dialect?.key === 'en' && !vietnamese.has(text) && /^[a-z -]+$/.test(text),
  )
  .map(({ text }) => text);
const keyword = new RegExp(`(?:^|[^\\p{L}"-])(${english.join('|')})(?=[\\s"]|$)`, 'iu');

/** What a message has in backticks is a suggestion, unless the file has it as it is. */
function foreign(text: string, said: string): readonly string[] {
  return [...said.matchAll(/`([^`]+)`/g)]
    .map(([, code = '']) => code)
    .filter((code) => !text.includes(code) && keyword.test(code.replaceAll(/"[^"]*"/g, '"…"')));
}

function foreignIn(text: string, diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.flatMap(({ message, fixes }) =>
    [message.vi, ...fixes.map(({ title }) => title.vi)].filter((said) => foreign(text, said).length > 0),
  );
}

/** English in the texts that fixes write into a Vietnamese file. */
function foreignEdits(text: string, diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.flatMap(({ fixes }) =>
    fixes.flatMap(({ edits }) =>
      edits.map((edit) => edit.text).filter((one) => foreign(text, `\`${one}\``).length > 0),
    ),
  );
}

const isVietnamese = (text: string): boolean => check(text).workspace.files[0]?.tongue.key === 'vi';

test('what rules say of a Vietnamese plan has no English keyword in it', async () => {
  const files = await readRuleFiles();
  const texts = files.flatMap(({ rule, cases }) => [
    rule.page().vi.bad,
    ...cases.fires.map(({ okr }) => unmark(okr).text).filter(isVietnamese),
  ]);
  expect(texts.length).toBeGreaterThan(files.length);
  const found = texts.flatMap((text) => {
    const { diagnostics } = check(text);
    return [...foreignIn(text, diagnostics), ...foreignEdits(text, diagnostics)];
  });
  expect([...new Set(found)]).toEqual([]);
});

test('what is said of a Vietnamese plan with a word missing or too much has none either', () => {
  const lines = plan.split('\n');
  const found = new Set<string>();
  let said = 0;
  for (const [at, line] of lines.entries()) {
    const words = line.trim().split(/\s+/);
    for (let word = 0; word < words.length; word++) {
      for (const put of [[], ['thế']]) {
        const broken = [...words.slice(0, word), ...put, ...words.slice(word + 1)].join(' ');
        const text = [...lines.slice(0, at), line.replace(/\S.*$/, '') + broken, ...lines.slice(at + 1)].join('\n');
        const { diagnostics } = check(text);
        said += diagnostics.length;
        for (const one of [...foreignIn(text, diagnostics), ...foreignEdits(text, diagnostics)]) found.add(one);
      }
    }
  }
  expect(said).toBeGreaterThan(300);
  expect([...found]).toEqual([]);
});
