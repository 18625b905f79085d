import { createHash } from 'node:crypto';
import { applyPublishedDelta, publishedDelta } from '@okr/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportHtml } from '../../src/export/index.ts';
import { anyText } from './any-text.ts';
import { objective, plan, scored } from './scored.ts';

const page = { script: 'var okrPage = {};', style: '.okr { color: red }', files: [] };
const titled = (title: string) => scored({ plans: [plan({ title, objectives: [objective({ title })] })] });

/** The text between the tags of every element of a kind. */
function inside(html: string, element: 'script' | 'style'): readonly string[] {
  return [...html.matchAll(new RegExp(`<${element}(?: [^>]*)?>([\\s\\S]*?)</${element}>`, 'g'))].map(
    (found) => found[1] ?? '',
  );
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('one file that asks the network for nothing', () => {
  const html = exportHtml({ ...page, scored: scored(), language: 'en' });
  expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(html).toContain('<title>OKR · Our company · 2026-Q4 · 15 Nov 2026</title>');
  expect(html).not.toMatch(/(?:src|href)=/);
  expect(html).toContain("default-src 'none'");
});

test('its policy names its own scripts and style, and nothing else runs', () => {
  const html = exportHtml({ ...page, scored: scored(), language: 'en' });
  const policy = /content="(default-src[^"]+)"/.exec(html)?.[1] ?? '';
  const [data = '', ...scripts] = inside(html, 'script');
  expect(scripts).toEqual(['var okrPage = {};', expect.stringContaining('okrPage.mount(')]);
  for (const script of scripts) expect(policy).toContain(hash(script));
  for (const style of inside(html, 'style')) expect(policy).toContain(hash(style));
  expect(policy).not.toContain(hash(data));
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('without scripts it shows the main numbers, in either language', () => {
  const english = exportHtml({ ...page, scored: scored(), language: 'en' });
  expect(english).toContain('<h2>Our company · 2026-Q4</h2>\n<p>◆ 0.53 · grade 0.5 · at risk · 1 of 1 scored</p>\n');
  expect(english).toContain(
    '<h3>Customers stay and renew · ◆ 0.53 · grade 0.5 · at risk · 1 of 1 reported</h3>\n<ul>\n<li>Customers recommend us · 30 → 38 → 45 points · ◆ 0.53 · grade 0.5 · at risk</li>',
  );
  expect(exportHtml({ ...page, scored: scored(), language: 'vi' })).toContain(
    'Customers recommend us · 30 → 38 → 45 points · ◆ 0,53 · điểm chấm 0,5 · có rủi ro',
  );
});

test('whatever a plan says stays text, and comes back as it was', () => {
  const hostile = fc.oneof(
    anyText,
    fc.constantFrom(
      '</script><script>alert(1)</script>',
      '</SCRIPT ><img src=x onerror=alert(1)>',
      '<!--<script>',
      '</noscript></title><svg onload=alert(1)>',
      '" onmouseover="alert(1)',
      '\u2028\u2029&lt;b&gt;',
    ),
  );
  fc.assert(
    fc.property(hostile, (title) => {
      const document = titled(title);
      const html = exportHtml({ ...page, scored: document, language: 'vi' });
      const [data = '', ...others] = inside(html, 'script');
      expect(others).toHaveLength(2);
      expect(html.replace(/<script[\s\S]*/, '')).not.toMatch(/<(?:img|svg|script|b)\b/i);
      expect(JSON.parse(data).content.scored).toEqual(JSON.parse(JSON.stringify(document)));
    }),
  );
});

test('a script that speaks of scripts does not end its element', () => {
  const script = 'var a = "</script><!-- <script>";';
  const html = exportHtml({ ...page, script, scored: scored(), language: 'en' });
  const [, first = ''] = inside(html, 'script');
  expect(first).toBe('var a = "<\\/script><\\!-- <script>";');
  expect(new Function(`${first}; return a;`)()).toBe('</script><!-- <script>');
});

test('what the page gets is an update that it can go on from', () => {
  const html = exportHtml({ ...page, scored: scored(), language: 'en', files: [] });
  const update = JSON.parse(inside(html, 'script')[0] ?? '');
  expect(update).toMatchObject({
    type: 'update',
    language: 'en',
    today: '2026-11-15',
    can: { open: false, exports: [] },
  });
  const delta = publishedDelta(scored(), scored({ asOf: '2026-11-16' }));
  expect(applyPublishedDelta(update.content.scored, delta)?.asOf).toBe('2026-11-16');
});

test('the same input gives the same bytes', () => {
  const once = exportHtml({ ...page, scored: scored(), language: 'en' });
  expect(exportHtml({ ...page, scored: scored(), language: 'en' })).toBe(once);
});
