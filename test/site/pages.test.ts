import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import { layOutPages, sideBar } from '../../scripts/site/pages.mjs';
import { files } from '../house/sources.ts';

const out = mkdtempSync(join(tmpdir(), 'okr-site-'));
layOutPages(process.cwd(), out, undefined);
afterAll(() => rmSync(out, { recursive: true }));

const pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.md'));
const inLanguage = (language: string): readonly string[] =>
  pages
    .filter((path) => path.startsWith(`${language}/`))
    .map((path) => path.slice(3))
    .sort();

describe('the pages of the site', () => {
  test('have one address in both languages', () => {
    expect(pages.length).toBeGreaterThan(200);
    expect(inLanguage('vi')).toEqual(inLanguage('en'));
  });

  test('hold every rule at rules/RULE', () => {
    const rules = files.filter((path) => path.startsWith('docs/reference/rules/en/') && !path.endsWith('README.md'));
    expect(rules.length).toBeGreaterThan(80);
    const names = rules.map((path) => path.slice('docs/reference/rules/en/'.length));
    expect(names.filter((name) => !existsSync(join(out, 'vi/rules', name)))).toEqual([]);
  });

  test('link to each other and to their pictures, and nowhere else', () => {
    const broken = pages.flatMap((path) =>
      [...readFileSync(join(out, path), 'utf8').matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
        .map((match) => match[1] ?? '')
        .filter((to) => !/^\w+:/.test(to))
        .filter(
          (to) => !existsSync(join(out, to.startsWith('/') ? `public${to}` : posix.join(posix.dirname(path), to))),
        )
        .map((to) => `${path} → ${to}`),
    );
    expect(broken).toEqual([]);
  });
});

test.each(['en', 'vi'] as const)('the side bar in %s leads to every page but those of the rules', (language) => {
  const links = sideBar(process.cwd(), language).flatMap(({ items }) => items.map(({ link }) => link));
  expect(links.filter((link) => !link.startsWith(`/${language}/`))).toEqual([]);
  const listed = links.map((link) => `${link.slice(4)}${link.endsWith('/') ? 'index' : ''}.md`);
  const wanted = inLanguage(language).filter((path) => !/^rules\/(?!index)|^(?:index|pages)\.md$/.test(path));
  expect(listed.sort()).toEqual(wanted);
});
