import type { Text } from '@okr/core';
import { expect, test } from 'vitest';
import { compileLexicons } from '../../../src/judge/index.ts';
import { ofTitle } from '../../../src/rules/shared/of-title.ts';

const lexicons = compileLexicons();
const titled = (value: string): Text => ({ value, span: { start: 0, end: value.length + 2 } });

test('is worked out once for a title, also where there is nothing to say', () => {
  const asked: string[] = [];
  const first = ofTitle((text) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  });
  const second = ofTitle((text) => text.toUpperCase());
  const title = titled('Customers stay');
  const empty = titled('');
  expect([first(title, lexicons), second(title, lexicons), first(title, lexicons)]).toEqual([14, 'CUSTOMERS STAY', 14]);
  expect([first(empty, lexicons), first(empty, lexicons)]).toEqual([undefined, undefined]);
  expect(asked).toEqual(['Customers stay', '']);
});

test('is worked out again for another title of the same words and for other word lists', () => {
  let count = 0;
  const ask = ofTitle(() => {
    count += 1;
    return count;
  });
  const title = titled('Customers stay');
  expect(ask(title, lexicons)).toBe(1);
  expect(ask(titled('Customers stay'), lexicons)).toBe(2);
  expect(ask(title, { ...lexicons })).toBe(3);
});
