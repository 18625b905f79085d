import { describe, expect, test } from 'vitest';
import type { InlayHint } from 'vscode-languageserver';
import { able, start } from './client.ts';

const plan = `plan in 2026-Q4
objective renew "Customers stay"
  kr nps "Customers recommend us" from 30 to 45 points by 2026-12-31 // a remark
    2026-10-15  33
  kr late "Late projects" from 25% to 10%
    2026-11-14  10%
`;
const everywhere = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

describe('inlay hints', () => {
  const hints = async (settings: unknown, text = plan, range = everywhere) => {
    const client = await start({ settings });
    client.open('a.okr', text);
    const found = await client.ask<InlayHint[]>('textDocument/inlayHint', 'a.okr', { range });
    return found.map(({ position, label }) => `${position.line}:${position.character} ${String(label)}`);
  };

  const all = { inlayHints: { neededRate: true, daysLeft: true, longestLine: 0 } };

  test('at the end of the line the score, and nothing else unless it is asked for', async () => {
    expect(await hints({})).toEqual(['1:32 0.60', `2:${plan.split('\n')[2]?.length} 0.20`, '4:41 1.00']);
    expect(await hints({ inlayHints: { neededRate: 'yes' } })).toHaveLength(3);
  });

  test('what a code lens above it says is not said again', async () => {
    const capabilities = { ...able, experimental: { okr: { codeLens: true } } };
    const lines = async (settings: unknown) => {
      const client = await start({ settings, capabilities });
      client.open('a.okr', plan);
      const found = await client.ask<InlayHint[]>('textDocument/inlayHint', 'a.okr', { range: everywhere });
      return found.map(({ position }) => position.line);
    };
    expect(await lines({})).toEqual([2, 4]);
    expect(await lines({ codeLens: false })).toEqual([1, 2, 4]);
  });

  test('none that would wrap', async () => {
    const long = plan.replace('Late projects', 'Projects that are handed over late'.repeat(2));
    expect(await hints({}, long)).toHaveLength(2);
    expect(await hints({ inlayHints: { longestLine: 0 } }, long)).toHaveLength(3);
    expect(await hints({ inlayHints: { longestLine: 40 } })).toEqual(['1:32 0.60']);
  });

  test('at the end of the line: score, needed rate, days left', async () => {
    expect(await hints(all)).toEqual([
      '1:32 0.60',
      `2:${plan.split('\n')[2]?.length} 0.20 · +1.8 points/week · 46 days left`,
      '4:41 1.00',
    ]);
  });

  test('where the pointer rests, in full', async () => {
    const client = await start({ settings: all });
    client.open('a.okr', plan);
    const found = await client.ask<InlayHint[]>('textDocument/inlayHint', 'a.okr', { range: everywhere });
    expect(found[1]?.tooltip).toBe('0.20 · grade 0.2 · +1.8 points a week · 46 days left');
  });

  test('in Vietnamese; between two per cents lie points', async () => {
    const text =
      'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "A"\n  kết quả "B" từ 25% xuống 10%\n    14/11/2026  19%\n';
    expect((await hints(all, text))[1]).toMatch(/^3:30 0,40 · −1,4 điểm %\/tuần · còn 46 ngày$/);
  });

  test('each kind can be switched off', async () => {
    expect(await hints({ inlayHints: { score: false, neededRate: true, longestLine: 0 } })).toEqual([
      `2:${plan.split('\n')[2]?.length} +1.8 points/week`,
    ]);
    expect(await hints({ inlayHints: false })).toEqual([]);
  });

  test('only of the lines asked for', async () => {
    expect(await hints({}, plan, { start: { line: 1, character: 0 }, end: { line: 1, character: 9 } })).toHaveLength(1);
  });
});
