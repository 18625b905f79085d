import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { root } from '../../scripts/setup/ground.mjs';
import { files } from '../house/sources.ts';
import { describeEditor, test } from './support/editor-test.ts';

/**
 * A first plan, and the start of a sketch. With `OKR_TYPE_ALL=1` all examples, whole:
 * half an hour, for whoever changes completion or what Enter does.
 */
const examples: readonly { readonly path: string; readonly lines?: number }[] =
  process.env['OKR_TYPE_ALL'] === '1'
    ? files.filter((path) => /^examples\/.*\.okr$/.test(path)).map((path) => ({ path }))
    : [{ path: 'examples/first/first.en.okr' }, { path: 'examples/articles/bai-viet.vi.okr', lines: 14 }];

/** Rests of a writer (ms): before a list of suggestions is there, as it comes, and after it has been read. */
const rests = [40, 120, 400, 80, 250] as const;

/** Only text, without what the server draws into the lines. */
const settings = { 'editor.inlayHints.enabled': 'off', 'editor.codeLens': false };

describeEditor('an example that is typed key by key, with Enter at each line’s end', () => {
  test.for(examples)('is the file: $path', { timeout: 900_000 }, async ({ path, lines: most }, { open }) => {
    const whole = readFileSync(join(root, path), 'utf8').trimEnd();
    const text = whole.split('\n').slice(0, most).join('\n').trimEnd();
    const window = await open({ 'plan.okr': '' }, { file: 'plan.okr', settings, width: 1400 });
    await window.page.getByText('Spaces: 2', { exact: true }).waitFor();
    const lines = text.split('\n').map((line) => line.trim());
    for (const [index, line] of lines.entries()) {
      // In a long plan every third line: the same words come again and again.
      const rest = lines.length < 50 || index % 3 === 0 ? (rests[index % rests.length] ?? 40) : 0;
      // Somewhere in the line somebody thinks, and at its end.
      const middle = (index * 7) % (line.length + 1);
      await window.type(line.slice(0, middle));
      await window.page.waitForTimeout(rest);
      await window.type(line.slice(middle));
      await window.page.waitForTimeout(rest);
      await window.press('Enter');
      // Nobody's fingers are at the next word as soon as that.
      await window.page.waitForTimeout(400);
    }
    await window.saveAll();
    expect(window.saved('plan.okr').trimEnd().split('\n')).toEqual(text.split('\n'));
  });
});
