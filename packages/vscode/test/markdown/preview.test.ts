import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '@okr/analysis';
import { errorRules } from '@okr/analysis/errors';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { Blocks } from '../../src/markdown/blocks.ts';
import { type MarkdownIt as Drawn, drawFences } from '../../src/markdown/fences.ts';

/** Markdown as VS Code shows it: HTML passes, and each block knows its line. */
function shown(text: string, language?: 'en' | 'vi'): string {
  const markdown = new MarkdownIt({ html: true });
  markdown.core.ruler.push('lines', ({ tokens }) => {
    for (const token of tokens) if (token.map !== null) token.attrSet('data-line', String(token.map[0]));
  });
  const blocks = new Blocks();
  const view = { asOf: '2026-11-15', language, spoken: language ?? 'en' } as const;
  // Of its parts only those are named that are used.
  drawFences(markdown as unknown as Drawn, (block) => blocks.draw(block, view));
  return markdown.render(text);
}

const fenced = (plan: string, info = 'okr'): string => `~~~~~~${info}\n${plan}\n~~~~~~\n`;
/** What a reader sees of HTML, in one line. */
const read = (html: string): string =>
  html
    .replace(/<\/?(?:b|span)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, ' | ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))
    .replace(/\s+/g, ' ')
    .replace(/(?:\| ?)+/g, '| ');

const plan = `plan "Care" in 2026-Q4
objective "Customers stay" owner @linh
  kr nps "They recommend us" from 30 to 45 points
    2026-10-15 33
    2026-11-10 39
kpi "Uptime" at least 99%
  2026-10 98%`;

describe('a plan in Markdown', () => {
  test('is a tree of what it promises, with scores, above its text', () => {
    const html = shown(`# Goals\n\n${fenced(plan)}`);
    const tree = read(html.slice(html.indexOf('<div'), html.indexOf('<details')));
    expect(tree).toBe(
      ' | Care · 2026-Q4 | ● 0.60 · on track | Customers stay | ● 0.60 · on track @linh | ' +
        'They recommend us | ● 0.60 · on track 30 → 39 → 45 points | KPI Uptime ◆ watch 98% | ',
    );
    expect(html).toContain('<progress max="1" value="0.6"');
    expect(html).toMatch(/^<div class="code-line" data-line="2"><div class="okr-plans" lang="en">/m);
    expect(html).toContain('<details class="okr-text"><summary>Text</summary>');
    expect(html).toContain('<code class="language-okr">plan &quot;Care&quot;');
  });

  test('speaks its own language, or the one that is set', () => {
    const text =
      'kế hoạch trong quý IV/2026\nmục tiêu "Khách ở lại"\n  kết quả "Điểm hài lòng" từ 30 đến 45 điểm\n    2026-11-10 39';
    expect(read(shown(fenced(text)))).toContain('đúng tiến độ');
    expect(shown(fenced(text))).toContain('<summary>Văn bản</summary>');
    expect(read(shown(fenced(text), 'en'))).toContain('on track');
  });

  test.each([
    ['backticks', '```okr\nobjective "A"\n```'],
    ['words behind the language', '```okr title="Q4"\nobjective "A"\n```'],
    ['capitals', '~~~ OKR\nobjective "A"\n~~~'],
    ['a quote', '> ```okr\n> objective "A"\n> ```'],
    ['a list', '- text\n  ```okr\n  objective "A"\n  ```'],
  ])('is seen in or between %s', (_, text) => {
    expect(shown(text)).toContain('<span class="okr-title">A</span>');
  });

  test.each(['```okrs\nobjective "A"\n```', '```text\nobjective "A"\n```', '```okr\n```', '```okr\n\n// a\n```'])(
    'is not seen in %j',
    (text) => {
      expect(shown(text)).toBe(makeAsCode(text));
    },
  );
});

function makeAsCode(text: string): string {
  return new MarkdownIt({ html: true }).render(text).replace('<pre><code', '<pre><code data-line="0"');
}

describe('what is wrong', () => {
  test('stands beside the text, by the line of the document', () => {
    const html = shown(`# Goals\n\n${fenced('objective "A"\n  kr "B" form 30 to 45')}`);
    expect(html).toContain('<details class="okr-text" open>');
    expect(read(html.slice(html.indexOf('okr-errors')))).toMatch(/Line 5 .*from/);
  });

  test('is told in Vietnamese', () => {
    expect(read(shown(fenced('mục tiêu "A"\n  kết quả "B" từ 30 đến 45 hạn 31/2/2026')))).toMatch(/Dòng 3 /);
  });

  test('is told ten times, then counted', () => {
    const lines = Array.from({ length: 14 }, () => '  kr "B" from 3O to 4S').join('\n');
    const html = shown(fenced(`objective "A"\n${lines}`));
    expect(html.match(/<b>Line /g)?.length).toBe(10);
    expect(html).toMatch(/<li>and \d+ more<\/li>/);
  });

  test('is what the rules call an error', () => {
    expect([...errorRules]).toEqual(rules.filter(({ severity }) => severity === 'error').map(({ id }) => id));
  });
});

describe('nothing that a plan says becomes a part of the page', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    '</code></pre></details></div><b>out</b>',
    '&lt;b&gt;',
    '[a](javascript:alert(1))',
    '\u202egnp',
    '\u0000\u001b[31m',
  ];
  /** The elements that stand in HTML, with the names of their attributes. */
  const tags = (html: string): ReadonlySet<string> =>
    new Set(
      [...html.matchAll(/<(\/?[a-z]\w*)((?:\s+[\w-]+(?:="[^"<>]*")?)*)\s*>/gi)].map(
        ([, name, attributes]) =>
          `${name}${[...(attributes ?? '').matchAll(/([\w-]+)=/g)].map((match) => ` ${match[1]}`).join('')}`,
      ),
    );
  const ours =
    /^(?:\/?(?:div|p|ul|li|span|b|details|summary|pre|code)(?: (?:class|lang|data-line|aria-label|open))*|\/?progress(?: (?:max|value|aria-label))*)$/;

  const onlyOurs = (html: string): void => {
    expect([...tags(html)].filter((tag) => !ours.test(tag))).toEqual([]);
    // Every bracket belongs to a tag: nothing is left half open.
    expect(html.replace(/<\/?[a-z]\w*(?:\s+[\w-]+(?:="[^"<>]*")?)*\s*>/gi, '')).not.toMatch(/[<>]/);
  };

  test.each(hostile)('%j in a title, a person, a unit, a note, an error', (text) => {
    const quoted = text.replaceAll('"', '\\"');
    onlyOurs(
      shown(
        fenced(
          `team a "${quoted}"\nplan "${quoted}" for a in 2026-Q4\nobjective "${quoted}" owner @${text}\n  kr "${quoted}" from 3 to 5 "${quoted}"\n    2026-10-15 4 "${quoted}"\n  kr ${text} from ${text} to ${text}\n${text}\nkpi "${quoted}" at least 3 "${quoted}"\n  2026-10-15 4`,
        ),
      ),
    );
    onlyOurs(shown(fenced('objective "A"', `okr ${text.replaceAll('\n', ' ')}`)));
  });

  test('any text gets an answer', () => {
    const word = fc.oneof(
      fc.constantFrom(...hostile, 'objective', 'kr', 'kpi', 'from 3 to 5', '"', '"""', '/*', '\n', '\n  ', 'mục tiêu'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const text = fc.array(word, { maxLength: 25 }).map((words) => words.join(' ').replaceAll('~~~', ''));
    fc.assert(
      fc.property(text, (given) => onlyOurs(shown(fenced(given)))),
      { numRuns: 150 },
    );
  });
});

describe('a block that is long', () => {
  const long = (keyResults: number): string =>
    `objective "A"\n${Array.from({ length: keyResults }, (_, at) => `  kr "B ${at}" from 30 to 45 points\n    2026-10-15 33`).join('\n')}`;

  test('of a thousand lines is drawn whole, and scored once', () => {
    const blocks = new Blocks();
    const view = { asOf: '2026-11-15', language: 'en', spoken: 'en' } as const;
    const block = { text: long(500), firstLine: 2, source: '' };
    const html = blocks.draw(block, view) ?? '';
    expect(html.match(/<progress/g)?.length).toBe(501);
    expect(blocks.draw({ ...block, firstLine: 3 }, view)).toBe(html);
  });

  test('beyond all measure stays text, and says so', () => {
    const html = shown(fenced(long(9_000)), 'vi');
    expect(html).toContain('Kế hoạch này quá dài');
    expect(html).not.toContain('<progress');
  });
});

test('the page’s styles name every class that is drawn', () => {
  const css = readFileSync(join(import.meta.dirname, '../../media/markdown.css'), 'utf8');
  const named = new Set([...css.matchAll(/\.(okr-[\w-]+)/g)].map((match) => match[1]));
  const source = ['draw.ts', 'fences.ts']
    .map((file) => readFileSync(join(import.meta.dirname, '../../src/markdown', file), 'utf8'))
    .join('');
  expect([...named].filter((name) => name !== undefined && !source.includes(name)).sort()).toEqual(
    ['okr-alarm', 'okr-amber', 'okr-green', 'okr-healthy', 'okr-red', 'okr-watch'].sort(),
  );
});
