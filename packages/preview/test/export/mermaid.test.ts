import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportMermaid } from '../../src/export/index.ts';
import { anyText } from './any-text.ts';
import { keyResult, objective, plan, scored } from './scored.ts';

test('who supports what, and how it stands', () => {
  const linked = scored({
    plans: [
      plan({ objectives: [objective({ keyResults: [keyResult({ supporters: ['team.late'] })] })] }),
      plan({
        unit: 'team',
        state: 'draft',
        objectives: [
          objective({
            qualifiedName: 'team.late',
            title: 'Projects arrive on time',
            supports: ['us.renew.nps', 'nowhere'],
            score: null,
            grade: null,
            band: null,
            colour: null,
            status: 'no-data',
          }),
        ],
      }),
    ],
  });
  expect(exportMermaid(linked, 'vi').split('\n').slice(0, -5)).toEqual([
    'flowchart BT',
    '  subgraph p1["Our company · quý IV/2026"]',
    '    direction BT',
    '    n1["Customers stay and renew<br/>◆ 0,53 · điểm chấm 0,5 · có rủi ro"]:::amber',
    '    n2("Customers recommend us<br/>◆ 0,53 · điểm chấm 0,5 · có rủi ro"):::amber',
    '    n2 -.- n1',
    '  end',
    '  subgraph p2["team · quý IV/2026 · nháp"]',
    '    direction BT',
    '    n3["Projects arrive on time<br/>chưa có số liệu"]:::none',
    '  end',
    '  n3 --> n2',
  ]);
});

test('a box has the colour of its status while it runs, of its band once it is over', () => {
  const one = (change: Parameters<typeof objective>[0]) =>
    exportMermaid(scored({ plans: [plan({ objectives: [objective({ keyResults: [], ...change })] })] }), 'en');
  expect(one({ status: 'on-track', colour: 'green' })).toContain('● 0.53 · grade 0.5 · on track"]:::green');
  expect(one({ status: null, colour: 'amber' })).toContain('◆ 0.53 · grade 0.5 (amber)"]:::amber');
  expect(one({ status: 'not-started', colour: null })).toContain('0.53 · grade 0.5 · not started"]:::none');
});

test('without any plan it is still a chart', () => {
  expect(exportMermaid(scored({ plans: [] }), 'en')).toMatch(/^flowchart BT\n {2}classDef /);
});

test('whatever a title says, it is a label', () => {
  fc.assert(
    fc.property(anyText, (title) => {
      const chart = exportMermaid(
        scored({ plans: [plan({ objectives: [objective({ title, keyResults: [] })] })] }),
        'en',
      );
      const line = chart.split('\n').find((each) => each.startsWith('    n1')) ?? '';
      expect(line).toMatch(
        /^ {4}n1\["(?:[\p{L}\p{M}\p{N} ,!?/·–→’“”]|#\d+;)*<br\/>◆ 0\.53 · grade 0\.5 · at risk"\]:::amber$/u,
      );
    }),
  );
});
