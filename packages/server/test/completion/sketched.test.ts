import { expect, test } from 'vitest';
import { loadFile } from '../../../language/src/load.ts';
import { marked } from '../client.ts';
import { errorsOf, offeredAt, takenFrom, viewOf } from './offered.ts';

function offered(source: string, trigger?: string): { labels: string[]; taken: (label: string) => string } {
  const { text, position } = marked(source);
  const loaded = loadFile({ path: 'a.okr', text });
  const offset = (loaded.file.lineStarts[position.line] ?? 0) + position.character;
  const items = offeredAt(viewOf([loaded], '2026-11-15'), offset, trigger);
  const taken = (label: string): string => {
    const item = items.find((one) => one.label === label);
    return item === undefined
      ? `${label} is not among ${items.map((one) => one.label).join(', ')}`
      : takenFrom(text, item);
  };
  return { labels: items.map(({ label }) => label), taken };
}

const english = 'Objective: Customers stay\n';
const vietnamese = 'Mục tiêu: Khách ở lại\n';

/** What the line in the full form offers, the line in a list offers too. */
test.each([
  [`${english}KR1: Customers recommend us f<|>`, 'from'],
  [`${english}KR1: Customers recommend us from 30 t<|>`, 'to'],
  [`${english}KR1: Customers recommend us from 30 to 45 points b<|>`, 'by'],
  [`${english}KR1: Customers recommend us from 30 to 45 points by <|>`, '2026-12-31'],
  [`${english}KR1: Customers recommend us from 30 to 45 points, comm<|>`, 'committed'],
  [`${english}KR1: Customers recommend us from 30 to 45 points weight 2 ow<|>`, 'owner'],
  [`${english}Key Results:\n- Customers recommend us f<|>`, 'from'],
  [`${english}Key Results:\n- Customers recommend us from 30 to 45 points b<|>`, 'by'],
  ['Objective: Customers stay ow<|>', 'owner'],
  ['**Objective 1:** Customers stay ow<|>', 'owner'],
  [`${vietnamese}KR1: Khách giới thiệu t<|>`, 'từ'],
  [`${vietnamese}KR1: Khách giới thiệu từ 30 l<|>`, 'lên'],
  [`${vietnamese}KR1: Doanh thu từ 2 lên 3 t<|>`, 'tỷ'],
  [`${vietnamese}KR1: Doanh thu từ 2 lên 3 tỷ h<|>`, 'hạn'],
  [`${vietnamese}KR1: Doanh thu từ 2 lên 3 tỷ hạn <|>`, '31/12/2026'],
  [`${vietnamese}Kết quả then chốt:\n- Doanh thu từ 2 lên 3 tỷ pt<|>`, 'phụ trách'],
])('%s offers %s, which is read', (source, label) => {
  const { labels, taken } = offered(source);
  expect(labels).toContain(label);
  const after = taken(label).replace(/\$\{\d+:?([^}]*)\}/g, '$1');
  expect(errorsOf([loadFile({ path: 'a.okr', text: after })])).toEqual([]);
  expect(after).toContain(label);
});

test('a flag, which would be a word of the title, is offered behind a comma only', () => {
  expect(offered(`${english}KR1: Customers recommend us com<|>`).labels).not.toContain('committed');
  expect(offered(`${english}KR1: Customers recommend us, com<|>`).labels).toContain('committed');
});

test('a blank inside a title asks for nothing; one behind a measure offers what comes next', () => {
  expect(offered(`${english}KR1: Customers recommend <|>`, ' ').labels).toEqual([]);
  expect(offered(`${vietnamese}KR1: Khách giới thiệu <|>`, ' ').labels).toEqual([]);
  expect(offered(`${english}KR1: Customers recommend us from 30 to 45 points <|>`, ' ').labels).toContain('by');
});

test.each([`${vietnamese}KR1: Giảm thời gian từ lúc đặt hàng <|>`, `${english}KR1: Time from order <|>`])(
  'prose with a word of a measure stays prose: %s',
  (source) => {
    expect(offered(source, ' ').labels).toEqual([]);
  },
);
