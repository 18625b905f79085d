import { expect, test } from 'vitest';
import { linesOf } from '../../src/import/html.ts';

const table = '<table><tr><td>Calm</td><td>Waves</td></tr></TABLE>';
const texts = (text: string): readonly string[] => linesOf(text).map((line) => line.text);

test.each([
  ['plain words', 'Before '],
  ['letters that are longer in small letters', 'İİİ İ '],
])('a table ends where it ends: behind %s', (_, before) => {
  expect(texts(`${before}${table}Tail words`)).toEqual([before, '| Calm | Waves |', 'Tail words']);
});

test.each([
  ['Don&#39;t', "Don't"],
  ['Don&#x27;t', "Don't"],
  ['&#X1F3C6; &amp; &lt;', '🏆 & <'],
  ['&#x110000; &#1114112;', '&#x110000; &#1114112;'],
  ['&#xD800; &#27;', '<U+D800> ␛'],
])('%s in a cell is %s', (cell, words) => {
  expect(texts(`<table><tr><td>${cell}</td></tr></table>`)[1]).toBe(`| ${words} |`);
});
