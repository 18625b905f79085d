import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFile } from '../../../src/format/format-file.ts';
import { tidyFile } from '../../../src/format/tidy/tidy.ts';
import { loadFile } from '../../../src/load.ts';
import { junkLines } from '../../recovery/damage.ts';
import { english, vietnamese } from '../../recovery/plans.ts';
import { meaningOf } from '../meaning.ts';

const tidy = (text: string): string => tidyFile('plan.okr', text).text;

const sketch = `language en
Notes of the meeting, in short.
# Objective 1: Win the town
- **KR1:** Guests come back from 20% to 30%  // as told
  - 2026-10-12 24%
  - [x] A new menu, owner @an
- KR2) "Guests tell others" from 5 to 10
- Two more shops, done 2026-10-12
Initiatives:
- Letters, for KR1, KR2
KR: No number
- step one

O2: The "best" bread \\ ever
KR 1 – Bread sold from 4 to 10, supports O1.KR1;
KPIs
* Guests a day >= 40
`;

const full = `language en
// Notes of the meeting, in short.
objective o1 "Win the town"
  kr kr1 "Guests come back" from 20% to 30%  // as told
    2026-10-12  24%
  initiative "A new menu" for kr1 owner @an done
  kr kr2 "Guests tell others" from 5 to 10
  kr "Two more shops" done 2026-10-12
  // Initiatives:
  initiative "Letters" for kr1, kr2
  kr kr4 "No number"
  initiative "step one" for kr4

objective o2 "The \\"best\\" bread \\\\ ever"
  kr kr1 "Bread sold" from 4 to 10 supports o1.kr1;
// KPIs
kpi "Guests a day" >= 40
`;

describe('tidy writes the full form', () => {
  test('a sign between clauses stays where the line would read otherwise without it', () => {
    expect(
      tidy('ngôn ngữ vi\nMục tiêu: Bán chạy\n- Doanh số: 5 tỷ → 7 tỷ; trọng số 2; phụ trách @hoa\n- Đơn ≥ 12 đơn\n'),
    ).toBe(`ngôn ngữ vi
mục tiêu "Bán chạy"
  kết quả "Doanh số" 5 tỷ → 7 tỷ; trọng số 2; phụ trách @hoa
  kết quả "Đơn" ≥ 12 đơn
`);
  });

  test('of labels, lists and the text around them', () => {
    expect(tidy(sketch)).toBe(full.replace('o1.kr1;\n//', 'o1.kr1\n\n//'));
  });

  test('in Vietnamese', () => {
    expect(
      tidy(
        'Mục tiêu: Khách quay lại.\nKết quả then chốt:\n- Tăng NPS (điểm) từ 30 lên 45.\nGợi ý:\n- [x] Họp đầu tuần\n',
      ),
    ).toBe(`mục tiêu "Khách quay lại"
  // Kết quả then chốt:
  kết quả "Tăng NPS (điểm)" từ 30 lên 45
  // Gợi ý:
  sáng kiến "Họp đầu tuần" xong
`);
  });

  test('of a title without quotes behind a keyword', () => {
    expect(tidy('objective "O"\n  kr Tăng NPS từ 30 lên 45\n')).toBe('objective "O"\n  kr "Tăng NPS" từ 30 lên 45\n');
  });

  test('of what counts for nothing below prose: a comment as that is, and nothing of the key result above', () => {
    const below = (lines: string): string => `Key Results:\nobjective "O"\n  kr "A" from 1 to 9\n${lines}`;
    const stays = '  The "best" bread to below 2 hours';
    for (const orphan of [
      '    2026-11-10  3',
      '    owner @an\n    from here to there',
      '    or so\n    2026-11-10  3',
    ]) {
      const tidied = tidy(below(`${stays}\n${orphan}\n`));
      expect(tidied).toMatch(/\n *\/\/ The "best" bread to below 2 hours\n/);
      expect(tidied).toMatch(/\n *\/\/ (?:2026-11-10|from here)/);
      expect(meaningOf(tidied).says).toBe(meaningOf(below(`${stays}\n${orphan}\n`)).says);
    }
    expect(tidy(below(`${stays}\n`))).toContain('\n  // The "best" bread to below 2 hours\n');
  });

  test('and leaves a plan in the full form to the formatter, which only indents sketches', () => {
    for (const plan of [english, vietnamese]) expect(tidy(plan)).toBe(formatFile('plan.okr', plan).text);
    const formatted = formatFile('plan.okr', sketch).text;
    const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
    expect(words(formatted)).toBe(words(sketch));
  });
});

const titles = [
  'Guests come back',
  'Khách quay lại (điểm hài lòng)',
  'The "best" bread',
  'Get all done',
  'Win: the town',
];
const measures = [
  '',
  ' from 20% to 30%',
  ' từ 2,5 lên 4 tỷ đồng',
  ' to below 2 hours by 2026-12-31',
  ', owner @an, committed',
];
const marks = ['', '- ', '* ', '1. ', '• ', '## ', '**'];
const line = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        'Objective',
        'O1',
        'Mục tiêu 2',
        'KR',
        'KR1',
        'KQ 1.2',
        'Sáng kiến',
        'Initiative',
        'KPI',
        'KPI 3',
      ),
      fc.constantFrom(...marks),
      fc.constantFrom(': ', ' – ', '. ', ':** '),
      fc.constantFrom(...titles),
      fc.constantFrom(...measures),
      fc.constantFrom('', '.', '  // remark'),
    )
    .map(([label, mark, sign, title, measure, end]) => mark + label + sign + title + measure + end),
  fc
    .tuple(
      fc.nat(2),
      fc.constantFrom('- ', '- [x] ', '+ ', 'a) '),
      fc.constantFrom(...titles),
      fc.constantFrom(...measures),
    )
    .map(([deep, mark, title, measure]) => '  '.repeat(deep) + mark + title + measure),
  fc.constantFrom(
    'Key Results:',
    '## Gợi ý',
    'KPIs:',
    '**Kết quả then chốt**',
    '',
    '',
    '  2026-10-12  24%',
    '  owner @an',
  ),
  fc.constantFrom(...junkLines),
  fc.constantFrom(...english.split('\n'), ...vietnamese.split('\n')),
);
const text = fc.array(line, { maxLength: 20 }).map((lines) => lines.join('\n'));

const wordsOf = (content: string): readonly string[] =>
  content
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\d]+/gu) ?? [];

describe('for any text', () => {
  test('tidying twice is tidying once', () => {
    fc.assert(
      fc.property(text, (content) => {
        const once = tidy(content);
        expect(tidy(once)).toBe(once);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('each word stands in the result', () => {
    fc.assert(
      fc.property(text, (content) => {
        const left = wordsOf(tidy(content)).join(' ');
        // Days and numbers are the formatter's to write anew.
        const formatted = formatFile('plan.okr', content).text;
        for (const word of wordsOf(formatted.replace(/^\s*(?:\d+[.)]|[a-z]\))\s/gm, ''))) {
          // A box is a state, a label's words are a keyword and a name, and a period has a form in each language.
          if (/^(?:x|o|kr|kq|mt|quý|tháng|năm|iv|q\d)$/.test(word)) continue;
          expect(left).toContain(/^(?:o|kr|kq|kpi)\d/.test(word) ? word.replace(/^\D+/, '') : word);
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('the plan stays the same', () => {
    fc.assert(
      fc.property(text, (content) => {
        const said = (source: string): string => meaningOf(source).says.replaceAll(',"isLabel":true', '');
        expect(said(tidy(content)).toLowerCase()).toBe(said(content).toLowerCase());
        const errors = (source: string): number =>
          loadFile({ path: 'plan.okr', text: source }).problems.filter(({ rule }) => rule === 'syntax').length;
        expect(errors(tidy(content))).toBeLessThanOrEqual(errors(content));
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
