import { expect, test } from 'vitest';
import type { ImportResult } from '../src/protocol.ts';
import { start } from './client.ts';

const pasted = async (text: string, into = '', line = 0): Promise<ImportResult | null> => {
  const client = await start({});
  client.open('a.okr', into);
  const result = await client.ask<ImportResult | null>('okr/import', 'a.okr', {
    position: { line, character: 0 },
    text,
  });
  expect(client.log).toEqual([]);
  return result;
};

test.each<readonly [what: string, text: string, lines: readonly string[]]>([
  [
    'an article',
    'Mục tiêu: Bến yên bình\nCác kết quả then chốt:\n- Giảm va chạm từ 9 xuống 3\nGợi ý:\n- Lắp đèn',
    ['mục tiêu "Bến yên bình"', '  kết quả "Giảm va chạm" từ 9 xuống 3', '  sáng kiến "Lắp đèn"'],
  ],
  [
    'cells of a spreadsheet, one with a line break',
    'Objective\tKey Result\tTarget\nCalm\t"Nights\nquiet"\t40%\n\tWaves\t3\n',
    ['objective "Calm"', '  kr "Nights" to 40%', '  kr "quiet"', '  kr "Waves" to 3'],
  ],
  ['two levels of bullets', '- Calm\n  - Waves from 9 to 3', ['objective "Calm"', '  kr "Waves" from 9 to 3']],
])('%s', async (_, text, lines) => {
  const found = await pasted(text);
  const kept = found?.text.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('//'));
  expect(kept).toEqual(lines);
});

test('key results go below the objective that stands there', async () => {
  const found = await pasted('KR: Waves from 9 to 3', 'objective "Calm"\n\n', 1);
  expect(found).toEqual({ text: '  kr "Waves" from 9 to 3\n', objectives: 0, keyResults: 1 });
});

test('what holds no OKRs is not for this', async () => {
  expect(await pasted('It rained.\nThe harbour slept.')).toBe(null);
});
